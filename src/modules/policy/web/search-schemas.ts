import { z } from "zod";
import { searchChoice, searchFlag, searchNumber, searchSort, searchText } from "../../../web/search-state.ts";
import { alignedKinds } from "../contract/alignment.ts";

/** What the address of the register may hold. */
export const registerSearch = z.object({ q: searchText, noise: searchFlag, sort: searchSort });

export const sideViews = ["outline", "found", "checkup", "aligned", "about", "enquiries"] as const;

export const foundKinds = ["target", "goal", "task", "diagnostic", "noise"] as const;
export type FoundKind = (typeof foundKinds)[number];

/** Which extractions of the review are shown: still to judge, disputed, or concluded. */
export const reviewFilters = ["todo", "disputed", "done"] as const;
export type ReviewFilter = (typeof reviewFilters)[number];

/** What the address of a document may hold: where the reader is, what is selected, what the side shows. */
export const documentSearch = z.object({
  /** Offset into the text, in UTF-16 code units. */
  at: searchNumber,
  /** The selected extraction: `target:t3`. */
  item: searchText,
  view: searchChoice(sideViews),
  kind: searchChoice(foundKinds),
  edition: searchNumber,
  /** The order of the list: as in the text, or what needs care first. */
  order: searchChoice(["risk"]),
  /** Which extractions of the review are shown. */
  state: searchChoice(reviewFilters),
  /** The groups that can be confirmed together are open. */
  bulk: searchFlag,
  /** Codes of the documents that the check-up holds this one against, or none; absent for those that are related. */
  against: searchText,
  /** On a narrow screen only one side is shown. */
  side: searchFlag,
  /** The enquiry thread that is looked at. */
  enquiry: searchText,
});

/** What the address of a comparison may hold: the two editions, the change that is looked at, and what is unfolded. */
export const differenceSearch = z.object({
  from: searchNumber,
  to: searchNumber,
  change: searchNumber,
  /** Differences of punctuation and numbering count as changes too. */
  signs: searchFlag,
  /** Nothing is folded. */
  all: searchFlag,
});

/** What an alignment shows: pairs of one relation, or what stands on one side only. */
export const alignmentViews = ["counterpart", "contradiction", "look-alike", "upper", "lower"] as const;
export type AlignmentView = (typeof alignmentViews)[number];
export const pairStates = ["open", "confirmed", "rejected"] as const;

/** What the address of an alignment may hold: the two documents, what is shown, and the row that is looked at. */
export const alignmentSearch = z.object({
  upper: searchText,
  lower: searchText,
  show: searchChoice(alignmentViews),
  kind: searchChoice(alignedKinds),
  state: searchChoice(pairStates),
  /** `target:t2~target:t4`, or the key of an item that stands alone. */
  row: searchText,
});

export const gapWays = ["plans", "points"] as const;

/** What the address of a gap list may hold. */
export const gapSearch = z.object({ way: searchChoice(gapWays), kind: searchChoice(alignedKinds), near: searchFlag });
