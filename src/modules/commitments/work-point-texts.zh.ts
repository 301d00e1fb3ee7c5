import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { WorkPointErrorCode, WorkPointReason } from "./contract/work-point.ts";

const errors: ErrorTexts<WorkPointErrorCode> = {
  "commitments.work-points-none": () => "没有这份年度工作要点。请先登记一份起止为同一年的文件。",
  "commitments.work-point-not-offered": () => "这一项不在可选的范围里，可能已办结或原文有变化。请刷新后再选。",
  "commitments.work-point-note": () => "不列入草案要写明理由。",
  "commitments.work-point-changed": () => "别人刚刚作了选择，没有覆盖。请看过新情况再选。",
};

/** Texts of annual work points; `work-point-texts.en.ts` has the same keys. */
export const workPointsZh = {
  errors,
  title: "年度工作要点",
  nav: "工作要点",
  about: "对照规划看当年要点的缺口，把未完成和到期的任务列入下一年草案",
  question: (year: number) => `${year} 年的工作要点漏了什么，${year + 1} 年该列什么？`,
  answer: (alone: number, asked: number, unfounded: number, inDraft: number, next: number) =>
    `规划在期 ${asked} 项中 ${alone} 项当年没有要点，${unfounded} 项要点没有规划依据；${next} 年草案已列 ${inDraft} 项。`,
  none: "还没有年度工作要点",
  noneDetail: "在文件登记中导入一份起止为同一年的文件，就可以与规划对照。",
  proposal: "是否对应由文件比对提出，未经人确认的以“很可能”为准",
  gaps: "查看缺口清单",
  download: (year: number) => `下载 ${year} 年工作要点草案（Word）`,
  document: "工作要点",
  items: (year: number) => `${year} 年草案`,
  reasons: {
    carried: "结转：当年未完成",
    due: "规划要求下一年完成",
    "no-point": "规划在期、当年没有要点",
  } satisfies Readonly<Record<WorkPointReason, string>>,
  columns: {
    in: "列入",
    name: "任务",
    document: "来源",
    due: "时限",
    units: "责任单位",
    choice: "选择",
  },
  include: (name: string) => `列入草案：${name}`,
  noUnit: "原文未写",
  counts: (inDraft: number, all: number) => `${all} 项，列入 ${inDraft} 项`,
  leaveOut: "不列入的理由",
  confirm: "确认不列入",
  cancel: "取消",
  must: "请先填写",
  proposed: "按规则提出",
  chosen: (by: string, note: string | null) => (note === null ? by : `${by}：${note}`),
  notYours: "由科技办选择",
  empty: "没有可列入的事项",
  paper: {
    title: (year: number) => `${year}年科技工作要点`,
    draft: "（草案）",
    opening: (count: number) =>
      `根据在期规划和当年工作要点的落实情况，提出下列${count}项工作。每项依据见脚注；责任单位和时限依原文或台账，原文未写的如实注明。`,
    parts: {
      carried: "继续推进上年未完成的工作",
      due: "按期完成规划任务",
      "no-point": "补充规划尚未安排的工作",
    } satisfies Readonly<Record<WorkPointReason, string>>,
    source: (title: string, quote: string) => `《${title}》：“${quote}”。`,
    chosen: (by: string, note: string) => `${by}选列：${note}。`,
    tail: (units: string, due: string) => `（责任单位：${units}；${due}）`,
    noUnit: "原文未写",
    due: (year: number) => `原定时限：${year}年`,
    noDue: "原文未写时限",
    sample: "本稿含示例数据，不是真实的工作安排。",
  },
};
