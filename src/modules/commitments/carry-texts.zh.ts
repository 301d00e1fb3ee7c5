import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { CarryErrorCode } from "./contract/carry-over.ts";

const errors: ErrorTexts<CarryErrorCode> = {
  "commitments.carry-not-over": () => "这份规划还没有期满，不需要结转。",
  "commitments.carry-finished": () => "这一项已经完成、达到，或不再督办，没有需要结转的。",
  "commitments.carry-already": () => "这一项已经结转。要改到别处，请先撤销结转。",
  "commitments.carry-not-found": () => "没有这次结转。请刷新后再看。",
  "commitments.carry-ended": () => "这次结转已经撤销。",
  "commitments.carry-target": () => "不能结转到这一项：它不存在、属于同一份文件、已经结束，或所在规划也已期满。",
  "commitments.archive-not-over": () => "规划期还没有结束，不能归档。",
  "commitments.archive-already": () => "这份文件的台账已经归档。",
  "commitments.archive-none": () => "这份文件的台账没有归档。",
};

/** Texts of carry-over and archive; `carry-texts.en.ts` has the same keys. */
export const carryZh = {
  errors,
  title: "结转与归档",
  open: (count: number, carried: number) => `未完成、未达到或无数据的 ${count} 项，已结转 ${carried} 项。`,
  which: "结转哪一项",
  into: "结转到哪一项",
  choose: "请选择",
  reason: "理由",
  carry: "结转",
  carried: (title: string, document: string) => `已结转到“${title}”（${document}）`,
  end: "撤销结转",
  endReason: "撤销的理由",
  archive: "归档",
  archiveNote: "归档后不再出现在日常台账和督办桌面，仍可在台账中用“已归档”查到，也可撤销归档。",
  archived: (by: string, at: string, reason: string) => `${by}于 ${at} 归档：${reason}`,
  reopen: "撤销归档",
  notYours: "结转和归档由科技办办理。",
  nothing: "没有需要结转的事项。",
  noSuccessor: "台账里还没有其他在期文件的事项可以承接。",
  goesOnIn: "结转到",
  goesOnHere: "由前期结转而来",
  ledgerArchived: "已归档",
  ledgerShows: { with: "连同已归档", only: "只看已归档" },
  ledgerHidden: (count: number) => `另有 ${count} 项已归档`,
};
