import type { zh } from "./personal-texts.zh.ts";

const ways: typeof zh.ways = {
  record: "opened the record",
  list: "saw it in a list",
  search: "saw it in a search",
  file: "downloaded it in a table",
  attachment: "downloaded an attachment",
  export: "exported what is kept",
};

export const en: typeof zh = {
  title: "Protection of personal data",
  purpose: "What is kept, and what for",
  name: "Name",
  comma: ", ",
  accesses: (count) => `Who has read it (${count})`,
  accessHint: "The person may ask who has read it and when. The latest stands first; 500 at most.",
  none: "Nobody has read it yet.",
  ways,
  among: (count) => `among ${count}`,
  export: "Export all about the person",
  exportHint:
    "This record, records about persons that point at it, the list of attachments, who has read it: one JSON file. The export counts as a reading.",
  erase: "Erase data about the person",
  eraseTitle: "Erase data about the person",
  erased: "What goes",
  erasedWhat: [
    "the name and every personal field",
    "content, names and notes of the attachments",
    "answers of the API that are kept for repeated requests",
  ],
  kept: "What stays, and why",
  keptWhat: [
    "number, states and days of the record: proof of what was done, about nobody any more",
    "facts that were counted: they bear the number only, and figures do not change",
    "the event log: a sealed chain, which never held the name or a personal field",
    "reasons and bases of the acts, and who has read it: proof that the handling was right",
    "backups that exist: they go when they expire; after a restore it has to be erased again",
  ],
  irreversible: "This cannot be undone.",
  reason: "Basis (such as the person's written request)",
  confirm: "Erase",
  cancel: "Cancel",
  needed: "Say the basis",
  wasErased: (at, by, reason) => `erased ${at} by ${by ?? "itself, its period being over"}: ${reason}`,
};
