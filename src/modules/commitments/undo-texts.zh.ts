import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { UndoErrorCode } from "./contract/undo.ts";
import { zh as base } from "./texts.zh.ts";

const actName = (act: string | number | undefined): string =>
  (base.acts as Readonly<Record<string, string>>)[String(act ?? "")] ?? String(act ?? "");

const errors: ErrorTexts<UndoErrorCode> = {
  "commitments.undo-not-last": () => "最近的一步不是您办的，不能撤销。请看办理经过，需要更正的请办理相应的一步。",
  "commitments.undo-too-late": (p) =>
    p.hours === 0 ? "现行参数不允许撤销。" : `办理已超过 ${p.hours ?? ""} 小时，不能撤销。需要更正的请办理相应的一步。`,
  "commitments.undo-not-this": (p) =>
    `“${actName(p.act)}”不能撤销：它已经告知他人，或当时没有留下可恢复的内容。请办理相应的一步来更正。`,
};

/** Texts of cells that are changed in the ledger and of steps that are taken back. */
export const undoZh = {
  errors,
  undo: (act: string) => `撤销“${act}”`,
  undone: (act: string) => `已撤销“${act}”`,
  keeps: "撤销另记一步，原来的一步仍在办理经过里。",
  /** On the button beside a cell; `column`: what is changed. */
  change: (column: string, title: string) => `修改${column}：${title}`,
  changed: (act: string, title: string) => `已${act}：${title}`,
  open: "打开这一项",
  notNow: "现在不能这样改",
};
