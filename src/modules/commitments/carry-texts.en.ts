import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { carryZh } from "./carry-texts.zh.ts";
import type { CarryErrorCode } from "./contract/carry-over.ts";

const errors: ErrorTexts<CarryErrorCode> = {
  "commitments.carry-not-over": () => "The plan is not over: nothing has to be carried over.",
  "commitments.carry-finished": () =>
    "This is done, reached or not followed up any more: there is nothing to carry over.",
  "commitments.carry-already": () => "This was carried over. Take that back first to carry it elsewhere.",
  "commitments.carry-not-found": () => "There is no such carry-over. Load the page again.",
  "commitments.carry-ended": () => "This carry-over was taken back already.",
  "commitments.carry-target": () =>
    "It cannot go on there: that commitment is not there, is of the same document, has ended, or its plan is over too.",
  "commitments.archive-not-over": () => "The plan is not over: its ledger cannot be archived.",
  "commitments.archive-already": () => "The ledger of this document is archived.",
  "commitments.archive-none": () => "The ledger of this document is not archived.",
};

/** Texts of carry-over and archive; `carry-texts.zh.ts` has the same keys. */
export const carryEn: Same<typeof carryZh> = {
  errors,
  title: "Carry-over and archive",
  open: (count, carried) => `${count} unfinished, missed or without data; ${carried} of them carried over.`,
  which: "What goes on",
  into: "In which commitment",
  choose: "Choose",
  reason: "Reason",
  carry: "Carry over",
  carried: (title, document) => `Goes on in “${title}” (${document})`,
  end: "Take back",
  endReason: "Why it is taken back",
  archive: "Archive",
  archiveNote:
    "An archived ledger is out of the daily list and the desks; the ledger finds it under “Archived”, and it can be brought back.",
  archived: (by, at, reason) => `Archived by ${by} on ${at}: ${reason}`,
  reopen: "Bring back",
  notYours: "The commission office carries over and archives.",
  nothing: "Nothing has to be carried over.",
  noSuccessor: "No other document in force has commitments that could take it over.",
  goesOnIn: "Goes on in",
  goesOnHere: "Carried over from",
  ledgerArchived: "Archived",
  ledgerShows: { with: "With archived", only: "Archived only" },
  ledgerHidden: (count) => `${count} more are archived`,
};
