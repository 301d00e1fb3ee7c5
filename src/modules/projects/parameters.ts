import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";

export const laneStartPercent: ParameterDefinition<number> = {
  code: "projects.lane-start-percent",
  schema: z.int().min(0).max(100),
  initial: 0,
  unit: { zh: "%", en: "%" },
  texts: {
    zh: {
      title: "赛马：赛道启动款比例",
      meaning:
        "赛马入围项目的任务书初稿中，签署即到期的款项占多少；其余须待检查点通过。被淘汰的赛道不再有款项到期。来源文件没有规定资助办法；0 表示检查点之前不拨款。",
    },
    en: {
      title: "Horse race: what a lane gets at the start",
      meaning:
        "How much of a lane's money the first text of its contract makes due with the signature; the rest waits for the checkpoint. A lane that is cut has nothing made due any more. The sources give no rule of funding; 0: nothing is paid before the checkpoint.",
    },
  },
};

export const laneCheckpointPercent: ParameterDefinition<number> = {
  code: "projects.lane-checkpoint-percent",
  schema: z.int().min(0).max(100),
  initial: 0,
  unit: { zh: "%", en: "%" },
  texts: {
    zh: {
      title: "赛马：赛道检查点款比例",
      meaning:
        "赛马入围项目的任务书初稿中，检查点通过即到期的款项占多少（与启动款合计不超过 100）；其余还须待各自的里程碑通过。来源文件没有规定资助办法；0 表示检查点通过以后仍按里程碑拨款。",
    },
    en: {
      title: "Horse race: what a lane gets at the checkpoint",
      meaning:
        "How much of a lane's money the first text of its contract makes due when the checkpoint passed (with the start no more than 100); the rest waits for its own milestones as well. The sources give no rule of funding; 0: after the checkpoint it is paid by milestones.",
    },
  },
};

export const fundTopicPercent: ParameterDefinition<number> = {
  code: "projects.fund-topic-percent",
  schema: z.int().min(0).max(99),
  initial: 50,
  unit: { zh: "%", en: "%" },
  texts: {
    zh: {
      title: "联合基金：选题须超过的份额",
      meaning: "赞成的出资方份额合计超过这个比例，选题才入选。来源文件只说设立联合基金，没有规定怎样选题。",
    },
    en: {
      title: "Joint fund: share that a topic needs",
      meaning:
        "A topic is chosen once contributors with more than this share are for it. The sources only say that joint funds are set up, not how topics are chosen.",
    },
  },
};

export const twoWayClaims: ParameterDefinition<number> = {
  code: "projects.two-way-claims",
  schema: z.int().min(0).max(100),
  initial: 0,
  unit: { zh: "项", en: "claims" },
  texts: {
    zh: {
      title: "双向揭榜：一个榜单最多几项揭榜建立项目",
      meaning:
        "同一榜单可能有几项揭榜双方都同意。超过此数的不能再建立项目。来源文件只说探索“双向揭榜”，没有说一个榜单能否由几方揭榜；0 表示不限，建立项目时仍会列出同一榜单的其他揭榜。",
    },
    en: {
      title: "Two-way challenge: most claims of one posting that become projects",
      meaning:
        "Both sides may agree on several claims of one posting. Beyond this number none becomes a project. The sources only say that the two-way challenge is explored, not whether one posting may be claimed by several; 0: no limit, and who begins a project still sees the other claims.",
    },
  },
};

const notSaid = {
  zh: "来源文件只说鼓励自由探索，没有规定怎样报告。",
  en: "The sources only say that free exploration is encouraged, not how projects report.",
};

export const reportMonths: ParameterDefinition<number> = {
  code: "projects.report-months",
  schema: z.int().min(0).max(60),
  initial: 6,
  unit: { zh: "个月", en: "months" },
  texts: {
    zh: {
      title: "定向项目：多久报告一次进展",
      meaning: `实施中的项目距上次报告（或开始实施）满这么多个月应再报告一次进展。${notSaid.zh}0 表示不要求定期报告，只看里程碑。`,
    },
    en: {
      title: "Directed projects: months between reports",
      meaning: `So many months after its last report, or its start, a running project reports its progress again. ${notSaid.en} 0: no regular report, milestones alone.`,
    },
  },
};

export const reportCharacters: ParameterDefinition<number> = {
  code: "projects.report-characters",
  schema: z.int().min(50).max(20_000),
  initial: 2000,
  unit: { zh: "字", en: "characters" },
  texts: {
    zh: { title: "定向项目：一次进展报告最多多少字", meaning: `超过的报告提交不了。${notSaid.zh}` },
    en: {
      title: "Directed projects: most characters of a report",
      meaning: `A longer report is not taken. ${notSaid.en}`,
    },
  },
};

export const freeReportMonths: ParameterDefinition<number> = {
  code: "projects.free-report-months",
  schema: z.int().min(0).max(60),
  initial: 12,
  unit: { zh: "个月", en: "months" },
  texts: {
    zh: {
      title: "自由探索项目：多久报告一次进展",
      meaning: `自由探索项目少报告：满这么多个月才报告一次。${notSaid.zh}0 表示不要求定期报告。`,
    },
    en: {
      title: "Free exploration: months between reports",
      meaning: `Free exploration reports less often: once in so many months. ${notSaid.en} 0: no regular report.`,
    },
  },
};

export const freeReportCharacters: ParameterDefinition<number> = {
  code: "projects.free-report-characters",
  schema: z.int().min(50).max(20_000),
  initial: 500,
  unit: { zh: "字", en: "characters" },
  texts: {
    zh: {
      title: "自由探索项目：一次进展报告最多多少字",
      meaning: `自由探索项目写短报告：超过的提交不了。${notSaid.zh}`,
    },
    en: {
      title: "Free exploration: most characters of a report",
      meaning: `Free exploration reports briefly: a longer report is not taken. ${notSaid.en}`,
    },
  },
};

/** The dated rules of this module; none of them stands in the source documents. */
export const projectsParameters: readonly ParameterDefinition[] = [
  laneStartPercent,
  laneCheckpointPercent,
  fundTopicPercent,
  twoWayClaims,
  reportMonths,
  reportCharacters,
  freeReportMonths,
  freeReportCharacters,
];
