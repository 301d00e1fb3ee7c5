import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { UndoErrorCode } from "./contract/undo.ts";
import { en as base } from "./texts.en.ts";

const actName = (act: string | number | undefined): string =>
  (base.acts as Readonly<Record<string, string>>)[String(act ?? "")] ?? String(act ?? "");

const errors: ErrorTexts<UndoErrorCode> = {
  "commitments.undo-not-last": () =>
    "The last step was not yours, so you cannot undo it. See what was done; to correct it, take the step that does.",
  "commitments.undo-too-late": (p) =>
    p.hours === 0
      ? "The parameter in force lets no step be undone."
      : `More than ${p.hours ?? ""} hours have passed, so it cannot be undone. To correct it, take the step that does.`,
  "commitments.undo-not-this": (p) =>
    `"${actName(p.act)}" cannot be undone: others were told of it, or it kept nothing to go back to. Take the step that corrects it.`,
};

/** Texts of cells that are changed in the ledger and of steps that are taken back. */
export const undoEn = {
  errors,
  undo: (act: string) => `Undo "${act}"`,
  undone: (act: string) => `Undone: ${act}`,
  keeps: "Undoing is a step of its own; the step that was taken stays in the history.",
  /** On the button beside a cell; `column`: what is changed. */
  change: (column: string, title: string) => `Change ${column.toLowerCase()}: ${title}`,
  changed: (act: string, title: string) => `Done: ${act}: ${title}`,
  open: "Open it",
  notNow: "This cannot be changed now",
};
