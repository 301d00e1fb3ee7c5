import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type {
  Basis,
  Certainty,
  ImportFault,
  ItemChangeKind,
  MemberState,
  Relation,
  TaxonomiesErrorCode,
} from "./contract.ts";
import type { zh } from "./texts.zh.ts";

const errors: ErrorTexts<TaxonomiesErrorCode> = {
  "taxonomies.vocabulary-not-found": (p) =>
    `There is no list with the code "${p.code ?? ""}". Check the address, or look among the lists.`,
  "taxonomies.item-not-found": (p) =>
    `On ${p.day ?? ""} there is no item with the code "${p.code ?? ""}". Try another day, or check the code.`,
  "taxonomies.crosswalk-not-found": () => "There is no such crosswalk. Open the page again.",
  "taxonomies.code-malformed": (p) =>
    `The code "${p.code ?? ""}" is not well formed. Use small letters, digits and hyphens; for a national standard, the form of its codes.`,
  "taxonomies.code-taken": (p) =>
    `From ${p.from ?? ""} on the code "${p.code ?? ""}" has an item already. Choose another code, or end that item first.`,
  "taxonomies.parent-not-valid": (p) =>
    `The item above, "${p.parent ?? ""}", does not hold on every day from ${p.from ?? ""} on. Choose another, or another first day.`,
  "taxonomies.already-ended": (p) => `The item "${p.code ?? ""}" already ends on ${p.day ?? ""}.`,
  "taxonomies.day-past": (p) =>
    `The day ${p.day ?? ""} is before today (${p.today ?? ""}). What was classified by the list stays so: choose today or a later day.`,
  "taxonomies.day-before-start": (p) =>
    `The day ${p.day ?? ""} is not after the first day ${p.from ?? ""} of an item. Choose a later day.`,
  "taxonomies.holds-others": (p) =>
    `Below "${p.code ?? ""}" items still hold on that day (${p.count ?? ""}). End them first.`,
  "taxonomies.nothing-to-end": (p) => `On ${p.day ?? ""} no item holds, so there is nothing to end.`,
  "taxonomies.decided-meanwhile": () =>
    "Somebody else has decided on this crosswalk since you opened the page. Look at their decision first.",
  "taxonomies.no-import": (p) =>
    `The list "${p.code ?? ""}" is not a national standard and cannot be imported as a whole. Add its items one by one.`,
  "taxonomies.file-unreadable": (p) =>
    `The file "${p.file ?? ""}" cannot be read (${p.detail ?? ""}). Save it as .csv or .xlsx and try again.`,
};

const members: Record<MemberState, string> = {
  listed: "All in the source",
  "partly-listed": 'Some in the source ("and others")',
  "not-listed": "Members not in the source",
  "to-import": "Imported from the standard",
};

const relations: Record<Relation, string> = {
  same: "Same as",
  narrower: "Part of",
  broader: "Holds",
  overlaps: "Overlaps",
};

const certainties: Record<Certainty, string> = {
  stated: "Stated in a text",
  confirmed: "Confirmed",
  proposed: "To be confirmed",
  rejected: "Rejected",
};

const changeKinds: Record<ItemChangeKind, string> = { added: "Added", ended: "Ended", reworded: "Reworded" };

const faults: Record<ImportFault, string> = {
  "no-code": "the code is missing",
  "no-name": "the name is missing",
  "bad-code":
    "the code has not the form of this standard; a spreadsheet may have dropped a leading zero: make the column text",
  "doubled-code": "the code stands here twice",
  "no-parent": "the file does not hold what is above it",
  "parent-not-prefix": "the parent that is named does not fit the code",
  "not-a-header":
    "the first row needs the columns code and name, parent if there is one, and there must be rows below it",
};

const place = (basis: Basis & { kind: "clause" }): string => `${basis.en}, line ${basis.line}`;

export const en = {
  errors,
  events: {
    "taxonomies.item-added": "Added an item to a vocabulary",
    "taxonomies.items-ended": "Ended items of a vocabulary",
    "taxonomies.list-imported": "Imported a vocabulary",
    "taxonomies.crosswalk-decided": "Decided on a crosswalk",
  },
  members,
  relations,
  certainties,
  changeKinds,
  faults,
  notInSource: "Not in the source",
  regionPack: "the region pack",
  place,
  basis: (basis: Basis): string => (basis.kind === "decision" ? basis.text : place(basis)),
  period: (from: string, to: string | null) => (to === null ? `From ${from}` : `From ${from}, ended ${to}`),
  noPeriod: "No items yet",
  file: {
    columns: ["Code", "Parent", "Name (Chinese)", "Name (English)", "First day", "End", "Basis", "Note"],
  },
  list: {
    nav: "Vocabularies",
    title: "Vocabularies and crosswalks",
    one: "Vocabulary",
    question: "By which lists is everything classified, and who says so?",
    answer: (lists: number, items: number, open: number, toImport: number) =>
      `Lists: ${lists}, with ${items} items. Members not in the source: ${open}. To be imported from a national standard: ${toImport}.`,
    search: "Find by name or by use",
    name: "Vocabulary",
    items: "Items",
    period: "Period",
    members: "Members",
    basis: "Basis",
    meaning: "Use",
    none: "No list fits. Try other words, or clear the filters.",
    nothing: "The region pack brought no lists.",
    clear: "Clear the filters",
  },
  detail: {
    question: "Which items does it have, and on what basis?",
    answer: (day: string, count: number) => `Items that hold on ${day}: ${count}.`,
    openTitle: "Members not in the source",
    open: "The text gives the name and not the members. Nothing is invented here: once a document names them, an administrator or the commission office adds them with their basis.",
    partly: "The text does not list all: there may be members that it does not name.",
    toImportTitle: "Not imported yet",
    toImport:
      "The contents of a national standard do not come with the software. Import its list (.csv or .xlsx with the columns code, name, parent).",
    day: "As of",
    search: "Find by name or code",
    download: "Download",
    csv: "Download .csv",
    xlsx: "Download .xlsx",
    json: "Download .json",
    items: "Items",
    name: "Name",
    code: "Code",
    corresponds: "Corresponds to",
    correspondsCount: (sure: number, open: number) =>
      [sure > 0 ? `${sure}` : "", open > 0 ? `to be confirmed: ${open}` : ""].filter(Boolean).join(", "),
    unfold: (name: string) => `Unfold ${name}`,
    fold: (name: string) => `Fold ${name}`,
    unfoldAll: "Unfold all",
    foldAll: "Fold all",
    none: "No item fits. Try other words, or another day.",
    noneThen: "No item holds on this day.",
    added: "Added here",
    selected: "The chosen item",
    above: "Above it",
    note: "Note",
    close: "Close the item",
    noCorrespondence: "It corresponds to no other item.",
    history: "Changes",
    noHistory: "Nothing has changed yet.",
    change: "Change",
    from: "From",
    why: "Why",
    who: "Who",
    when: "When",
  },
  edit: {
    who: "Lists are kept by an administrator or the commission office.",
    importOnly: "A national standard is only imported as a whole.",
    add: "Add an item",
    end: "End the item",
    endList: "End the whole list",
    bring: "Import the standard",
    confirm: "Confirm",
    reject: "Reject",
    code: "Code",
    codeHelp: "Small letters, digits and hyphens; it never changes.",
    nameZh: "Name (Chinese)",
    nameEn: "Name (English, may be empty)",
    parent: "Item above it",
    noParent: "(none)",
    from: "From which day",
    basis: "Basis (document and clause; empty if there is none)",
    basisHelp: 'Empty: it is marked "not in the source".',
    standard: "Number and year of the standard",
    reason: "Reason",
    reasonHelp: "Who decided, and why.",
    endDay: "First day without it",
    endDayHelp: "Not before today: what was classified by it stays.",
    required: "Please fill this in",
    save: "Save",
    cancel: "Cancel",
    saved: "Saved",
    file: "File",
    pick: "Choose a file",
    trial: "Check first",
    keep: "Import",
    trialResult: (added: number, ended: number, same: number) =>
      `The file is sound. Items to add: ${added}, to end: ${ended}, unchanged: ${same}.`,
    kept: (added: number, ended: number, same: number) =>
      `Imported. Items added: ${added}, ended: ${ended}, unchanged: ${same}.`,
    problems: (count: number) => `Faults in the file: ${count}. Nothing was imported`,
    problem: (line: number, code: string, fault: string) => `Row ${line}${code === "" ? "" : ` (${code})`}: ${fault}`,
    keepReason: "Check the file first.",
    noFile: "Choose a file first.",
  },
  relationLine: (relation: string, item: string, list: string) => `${relation} ${item} (${list})`,
  decided: (by: string, at: string, reason: string) => `${by}, ${at}: ${reason}`,
} satisfies Same<typeof zh>;
