import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";
import { lateFrom } from "./contract/lamp.ts";
import { type ProblemScope, problemScopes } from "./contract/problem.ts";
import { publicNeedsDisclosure, publicPlanShows } from "./parameters-public.ts";
import { scorecardOthersSee, scoreWeights } from "./parameters-scorecard.ts";

const practice = {
  zh: "属工作惯例，来源文件没有规定。",
  en: "Practice; the source documents do not say.",
};

export const signers = ["every-unit", "leads"] as const;

/** Who has to sign for a dispatched commitment before it counts as signed for. */
export const whoSigns: ParameterDefinition<(typeof signers)[number]> = {
  code: "commitments.who-signs",
  schema: z.enum(signers),
  initial: "every-unit",
  texts: {
    zh: {
      title: "由谁签收",
      meaning: `交办后须由哪些单位签收才算签收完毕。没有牵头或独立承办单位时，由所有责任单位签收。${practice.zh}`,
      choices: { "every-unit": "所有责任单位", leads: "牵头或独立承办单位" },
    },
    en: {
      title: "Who signs for",
      meaning: `Whose signatures make a dispatched commitment signed for. Without a lead or sole unit every responsible unit signs. ${practice.en}`,
      choices: { "every-unit": "Every responsible unit", leads: "The lead or sole unit" },
    },
  },
};

export const approverIsAnother: ParameterDefinition<boolean> = {
  code: "commitments.approver-is-another",
  schema: z.boolean(),
  initial: false,
  texts: {
    zh: { title: "登记与审批由不同人员办理", meaning: `登记立项的人不能审批自己登记的事项。${practice.zh}` },
    en: {
      title: "Registered and approved by two people",
      meaning: `Who registered a commitment does not approve it. ${practice.en}`,
    },
  },
};

export const reviewerIsAnother: ParameterDefinition<boolean> = {
  code: "commitments.reviewer-is-another",
  schema: z.boolean(),
  initial: true,
  texts: {
    zh: { title: "填报与审核由不同人员办理", meaning: `填报进展的人不能审核自己的填报。${practice.zh}` },
    en: {
      title: "Reported and reviewed by two people",
      meaning: `Who reported does not review the own report. ${practice.en}`,
    },
  },
};

export const adjustmentApproverIsAnother: ParameterDefinition<boolean> = {
  code: "commitments.adjustment-approver-is-another",
  schema: z.boolean(),
  initial: true,
  texts: {
    zh: {
      title: "目标调整的提出与批准由不同人员办理",
      meaning: `提出调整的人不能批准自己提出的调整。来源文件要求动态调整，没有规定由谁决定。`,
    },
    en: {
      title: "Adjustments proposed and approved by two people",
      meaning:
        "Who proposes an adjustment of a target does not approve it. The sources ask for adjustments and do not say who decides.",
    },
  },
};

export const divisionDeciderIsAnother: ParameterDefinition<boolean> = {
  code: "commitments.division-decider-is-another",
  schema: z.boolean(),
  initial: true,
  texts: {
    zh: {
      title: "分解方案的拟定与决定由不同人员办理",
      meaning: "拟定分解方案的人不能决定自己拟定的方案。来源文件要求把任务和指标分解落实，没有规定由谁决定。",
    },
    en: {
      title: "Divisions drafted and decided by two people",
      meaning:
        "Who drafted how a commitment is divided does not decide it. The sources ask that tasks and indicators be divided and do not say who decides.",
    },
  },
};

export const undoHours: ParameterDefinition<number> = {
  code: "commitments.undo-hours",
  schema: z.int().min(0).max(720),
  initial: 24,
  unit: { zh: "小时", en: "hours" },
  texts: {
    zh: {
      title: "撤销本人刚办的一步：时限",
      meaning: `办理后多少小时内、还没有别人接着办的，本人可以撤销；撤销另记一步，原来的一步仍在。0 为不能撤销。${practice.zh}`,
    },
    en: {
      title: "Undoing one's last step: for how long",
      meaning: `For how many hours a step that nobody followed can be undone by whoever made it; the undoing is a step of its own and nothing is deleted. 0: never. ${practice.en}`,
    },
  },
};

const days = { zh: "天", en: "days" };

export const lampSoonDays: ParameterDefinition<number> = {
  code: "commitments.lamp-soon-days",
  schema: z.int().min(0).max(365),
  initial: 30,
  unit: days,
  texts: {
    zh: { title: "亮灯：临近时限", meaning: `离完成时限不足多少天、还没有填报完成的，亮预警灯。${practice.zh}` },
    en: {
      title: "Lamps: deadline near",
      meaning: `How many days before its deadline an unreported commitment shows a warning. ${practice.en}`,
    },
  },
};

export const lampStaleDays: ParameterDefinition<number> = {
  code: "commitments.lamp-stale-days",
  schema: z.int().min(1).max(730),
  initial: 90,
  unit: days,
  texts: {
    zh: { title: "亮灯：久未填报", meaning: `交办后或上次填报后超过多少天没有新的填报，亮预警灯。${practice.zh}` },
    en: {
      title: "Lamps: no report for long",
      meaning: `After how many days without a report, since its dispatch or the last one, a commitment shows a warning. ${practice.en}`,
    },
  },
};

export const lateFromProgress: ParameterDefinition<(typeof lateFrom)[number]> = {
  code: "commitments.lamp-late-from",
  schema: z.enum(lateFrom),
  initial: "deterioration",
  texts: {
    zh: {
      title: "亮灯：进度多慢算滞后",
      meaning: `在期目标的进度差到哪一级亮滞后灯，好一级的亮预警灯。${practice.zh}`,
      choices: { "limited-progress": "进展有限即算滞后", deterioration: "倒退才算滞后" },
    },
    en: {
      title: "Lamps: how slow is late",
      meaning: `From which progress of an open target the lamp says late; what is better by one step warns. ${practice.en}`,
      choices: { "limited-progress": "Limited progress is late", deterioration: "Only going back is late" },
    },
  },
};

export const escalateUnsignedDays: ParameterDefinition<number> = {
  code: "commitments.escalate-unsigned-days",
  schema: z.int().min(0).max(60),
  initial: 5,
  unit: { zh: "个工作日", en: "working days" },
  texts: {
    zh: {
      title: "上报：未签收",
      meaning: `交办满多少个工作日还没有签收的，告知单位负责人；没有登记负责人的，告知科技办。0 为不上报。${practice.zh}`,
    },
    en: {
      title: "Escalation: not signed for",
      meaning: `After how many working days without a signature the head of the unit is told, or the office where no head is known. 0: never. ${practice.en}`,
    },
  },
};

export const escalateLateDays: ParameterDefinition<number> = {
  code: "commitments.escalate-late-days",
  schema: z.int().min(0).max(365),
  initial: 10,
  unit: days,
  texts: {
    zh: { title: "上报：逾期", meaning: `逾期满多少天的，告知科技办。0 为不上报。${practice.zh}` },
    en: {
      title: "Escalation: late",
      meaning: `After how many days past its deadline the commission office is told. 0: never. ${practice.en}`,
    },
  },
};

export const problemScope: ParameterDefinition<ProblemScope> = {
  code: "commitments.problems-from-lamps",
  schema: z.enum(problemScopes),
  initial: "late-or-stale",
  texts: {
    zh: {
      title: "自动提示问题：从哪些灯开始",
      meaning: `哪些亮灯由系统提示为问题，等人受理。来源文件要求及时发现问题，没有规定标准。`,
      choices: { late: "只提示滞后的", "late-or-stale": "滞后、久未填报和增速不足的都提示" },
    },
    en: {
      title: "Problems found by the product: from which lamps",
      meaning:
        "Which lamps become a proposed problem for people to take up. The sources ask to find problems in time and set no measure.",
      choices: { late: "Late ones only", "late-or-stale": "Late, long unreported, and slower than needed" },
    },
  },
};

export const commitmentsParameters = [
  ...Object.values(scoreWeights),
  scorecardOthersSee,
  publicPlanShows,
  publicNeedsDisclosure,
  whoSigns,
  undoHours,
  approverIsAnother,
  reviewerIsAnother,
  adjustmentApproverIsAnother,
  divisionDeciderIsAnother,
  lampSoonDays,
  lampStaleDays,
  lateFromProgress,
  escalateUnsignedDays,
  escalateLateDays,
  problemScope,
];
