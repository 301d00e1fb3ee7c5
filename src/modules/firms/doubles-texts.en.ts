import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import { plural } from "../../platform/i18n/plural.ts";
import type { ConflictField, DoubleSide, doubleErrors } from "./contract/doubles.ts";
import type { doublesZh } from "./doubles-texts.zh.ts";

const errors: ErrorTexts<keyof typeof doubleErrors> = {
  "firms.joined": (p) => `This record was joined to "${p.name ?? ""}". Enter it on the page of that firm.`,
  "firms.double-itself": () => "Both sides are the same record. Choose another one.",
  "firms.double-sample": () => "One is sample data and the other is not: they cannot be joined.",
  "firms.double-codes": (p) =>
    `The two records have different credit codes (${p.kept ?? ""}, ${p.double ?? ""}): they are two firms and cannot be joined. If a code is wrong, check what it was entered from first.`,
  "firms.double-keep-other": (p) => `"${p.name ?? ""}" has a credit code: it is the one to keep. Swap the two.`,
  "firms.double-branch": () =>
    "One of the records stands below the other, so they are not one firm. If that is wrong, end the bond first.",
  "firms.double-choices": (p) =>
    `The two records differ today (differences: ${p.conflicts ?? ""}), and each needs a choice. Look at them again.`,
  "firms.double-not-found": () => "This firm has no such joining. Reload the page.",
  "firms.double-parted": () => "This joining was undone already.",
  "firms.double-not-last": () => "Another record was joined after this one. Begin with the last.",
  "firms.double-changed": () =>
    "What was entered for the joined record was changed since (name, place, title, size or yearly figure), and nobody can say whose the change is: it cannot be undone. Enter the other firm anew.",
};

const fields: Record<ConflictField, string> = {
  name: "Official name",
  "name-en": "English name",
  kind: "Kind",
  parent: "Stands below",
  place: "Place",
  size: "Size class",
  title: "Title",
  field: "Field",
  figure: "Yearly figure",
};

const sides: Record<DoubleSide, string> = {
  kept: "The record that is kept",
  double: "The record that is joined to it",
};

/** The same in English. */
export const doublesEn: typeof doublesZh = {
  errors,
  title: "Join records entered twice",
  question: "Which firms were entered twice?",
  answer: (pairs) =>
    pairs === 0
      ? "No two records bear one name. You can also choose two and compare them."
      : `${plural(pairs, "pair")} of records with one name and no two different credit codes. Check for each whether it is one firm.`,
  note: "Two records of the register are joined, not two companies merged. No record is moved or rewritten, and it can be undone.",
  compare: "Compare two records",
  open: "Compare",
  suspected: "Records with one name",
  sameName: "The same name",
  sides,
  swap: "Swap the two",
  fields,
  what: "What differs",
  conflicts: "What differs",
  noConflicts: "The two records differ in nothing.",
  chooseOne: "Which one holds",
  always: "not said",
  until: (from, to) => `${from} to ${to}`,
  follows: "Goes with it to the record that is kept",
  counts: (names, places, titles, fieldCount, figures, children) =>
    [
      plural(names, "name"),
      plural(places, "place"),
      plural(titles, "title"),
      plural(fieldCount, "field"),
      plural(figures, "yearly figure"),
      `${plural(children, "firm")} below it`,
    ].join(", "),
  people: (names) =>
    names === ""
      ? "No participant with accounts"
      : `Participants with accounts: ${names}; their people become people of this firm`,
  records:
    "Demands, results, contracts and licences stay as they are and show the firm that is kept; every count counts it once.",
  noCode: "No credit code entered",
  join: "Join",
  chooseAll: "Choose for each difference which one holds, and say what it rests on.",
  notYours: "Only those who keep the register join records.",
  history: "Records joined to it",
  at: "Joined",
  by: (at, who) => `${at} ${who}`,
  state: "State",
  basis: "Basis",
  holds: "holds",
  parted: (at, who, reason) => `undone ${at} by ${who}: ${reason}`,
  part: "Undo the last joining",
  partReason: "Why it is undone",
  joinedHere: (code) => `The record with the code ${code} was joined to this firm.`,
  find: "Was this firm entered twice?",
  alsoParticipants: "Participants of joined records",
};
