import type { zh } from "./own-data-texts.zh.ts";

export const en: typeof zh = {
  own: {
    title: "My personal data",
    about: "Records of the registers about me, who has read them, when and what for; all of it as a file",
    question: "What do the registers keep about me, and who has read it?",
    answer: (records, accesses) =>
      `${records === 1 ? "1 record is" : `${records} records are`} about you; read ${accesses === 1 ? "once" : `${accesses} times`}.`,
    none: "No record is linked to your account.",
    noneHint:
      "There may be records about you that are not linked: an equal name does not show that it is you, the office has to see who you are. Please ask the office.",
    export: "Export my data",
    entitlements: "Services I am entitled to",
    service: "Service",
    byWhat: "By",
    sources: { card: "the service card", rating: "the rating" },
    until: "Until (not included)",
    openEnd: "no end is said",
    request: "Latest request",
    notAsked: "not asked for yet",
    exportHint: "One JSON file with every record and who has read it; the export counts as a reading.",
    purpose: "What for",
    state: "State",
    kept: (until, years) => `until ${until} (${years} years after the last act; a parameter, not in the source)`,
    keptLabel: "Kept",
    withheld: (fields) => `Not shown to the person: ${fields} (opinions of others and the like).`,
    accesses: "Who has read it",
    newest: (shown, all) => `The newest ${shown} of ${all} are listed.`,
    noAccess: "Nobody has read it yet.",
    when: "When",
    by: "Read by",
    record: "Record",
    way: "How",
    wrong: "If something is wrong or is to be erased, please ask the office; an erasure needs a written request.",
  },
  subject: {
    label: "The person's account",
    none: "Not linked: the person cannot read it online.",
    name: (name) => `${name} (reads it under "My personal data")`,
    set: "Link the person's account",
    change: "Change the link",
    email: "Address of the person's account (empty: take the link back)",
    basis: "Basis (such as an identity card that was seen)",
    save: "Save",
    cancel: "Cancel",
    needed: "Say the basis",
  },
  retention: {
    title: "Retention of personal data",
    about: "Which records about persons are past their retention period, when they are erased, which are kept",
    question: "Which records about persons are past their retention period?",
    answer: (total, years) =>
      `${total === 0 ? "None is" : total === 1 ? "1 is" : `${total} are`} past it (${years} years after the last act).`,
    hint: (days) =>
      days === 0
        ? "The years are a parameter and not in the source. Nothing is erased by itself: open each, say which are kept for longer, and erase the others on their page, with the basis."
        : `The years are a parameter and not in the source. What has been listed for ${days === 1 ? "one day" : `${days} days`} loses its name and all personal data by itself, for good; say before which are kept for longer.`,
    parameter: "Years of retention (parameter)",
    automatic: (days) =>
      days === 0
        ? "Erased by itself: never (parameter)"
        : `Erased by itself: ${days} days after it is listed (parameter)`,
    name: "Name",
    register: "Register",
    state: "State",
    changedOn: "Last act",
    until: "Kept until",
    erasedOn: "Erased on",
    never: "not by itself",
    held: (until, reason) => `kept until ${until}: ${reason}`,
    hold: "Keep for longer",
    holdTitle: (name) => `Keep the data about ${name} for longer`,
    holdUntil: "Until (not included)",
    holdReason: "Reason and basis",
    holdNeeded: "Say until when, and why",
    save: "Save",
    cancel: "Cancel",
    outOfTime: (years, days) =>
      `its retention period is over (${years} years after the last act), as was listed ${days} days before`,
    none: "No record is past its retention period",
    shown: (shown, total) => `${shown} shown of ${total}; the oldest 200 of each register at most.`,
  },
};
