import { en as findings } from "../../platform/audit/texts.en.ts";
import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { AuditErrorCode } from "./contract.ts";
import type { zh } from "./texts.zh.ts";

const errors: ErrorTexts<AuditErrorCode> = {
  "audit.event-not-found": () => "There is no such event. Check the address, or look for it in the list of events.",
};

/** Texts of the events page. */
export const en = {
  errors,
  events: { "audit.verified": "Verified the record" },
  findings,
  list: {
    nav: "Events",
    title: "Events",
    question: "Is the record whole?",
    about: "Who did what and when, and whether the record was changed",
    neverChecked: "Nobody has verified it yet.",
    whole: (when: string, who: string, events: string) =>
      `Yes. ${who} verified ${events} events on ${when}; all of them agree.`,
    broken: (when: string, who: string, places: number) =>
      `No. ${who} verified it on ${when}; places that do not agree: ${places}.`,
    events: (count: string) => `Events: ${count}`,
    unsealed: (count: string) => `Waiting to be sealed: ${count}`,
    sealed: (number: string, when: string) => `Seals: ${number}, the last at ${when}`,
    nothingSealed: "Nothing is sealed yet",
    head: "Head of the chain",
    headUse: "Keep the head outside of this system: it shows later whether the end was cut off.",
    verify: "Verify now",
    found: "Places that do not agree",
    filterKind: "Event",
    filterActor: "Person",
    subject: "Find by the id of a record",
    from: "From",
    to: "Until",
    time: "Time",
    kind: "Event",
    actor: "Person",
    record: "Record",
    basis: "Basis",
    seal: "Seal",
    sealOf: (number: number) => `Seal ${number}`,
    waits: "Waiting",
    system: "The system",
    more: "Show earlier ones",
    none: "No event fits. Change a filter, or clear them.",
    clear: "Clear filters",
  },
  one: {
    title: "Event",
    question: "What happened, and who did it?",
    answer: (who: string, what: string, when: string) => `${when}, ${who}: ${what}.`,
    before: "Before",
    after: "After",
    changes: "Before and after",
    field: "Field",
    whole: "The whole record",
    nothing: "Nothing of before or after was recorded with this event.",
    correlation: "Request",
    id: "Event id",
    sameRecord: "All events of this record",
    empty: "None",
  },
} satisfies Same<typeof zh>;
