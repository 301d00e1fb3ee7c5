import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { MechanismState, MissionErrorCode } from "./contract.ts";
import type { zh } from "./texts.zh.ts";

const errors: ErrorTexts<MissionErrorCode> = {
  "mission.mechanism-not-found": (p) =>
    `There is no mechanism with the id "${p.id ?? ""}". Check the address, or look for it on the mission map.`,
};

const states: Record<MechanismState, string> = { works: "Works", "room-exists": "Room exists", planned: "Planned" };

const stateMeanings: Record<MechanismState, string> = {
  works: "A journey test names this mechanism and asserts a record of it.",
  "room-exists": "The module that serves it is built; no test has proved it yet.",
  planned: "The module that serves it is not built yet.",
};

/** Texts of the mission map. */
export const en = {
  errors,
  states,
  stateMeanings,
  page: {
    title: "Mission map",
    question: "Which of the promised mechanisms work?",
    answer: (works: number, exists: number, planned: number) =>
      `${works + exists + planned} mechanisms: ${works} work, ${exists} have a room but no proof yet, ${planned} are planned.`,
    nav: "Mission map",
    about: "Which mechanisms the documents promise, and which of them work",
    clear: "Clear the filters",
    byCapability: "Counts by capability and state",
    empty: "No mechanism passes these filters. Loosen one of them.",
    noMap: "The data pack of this region has no list of mechanisms.",
    openQuotation: (document: string) => `Open this sentence in ${document}`,
    more: (count: number) => `and ${count} more`,
  },
  columns: {
    id: "Id",
    name: "Mechanism",
    quotation: "Sentence in the document",
    room: "Room",
    state: "State",
    capability: "Capability",
  },
  filters: { words: "Find a mechanism or a sentence" },
  separator: ", ",
  openRoom: "Open the room",
  roomMissing: "not built yet",
  detail: {
    quotations: "Sentences in the documents",
    line: (line: number) => `line ${line}`,
    room: "Room",
    state: "State",
    evidence: "Journeys that proved it",
    noEvidence: "No journey test has proved it yet.",
    analysis: "Analysis of the requirement",
    says: "What the text says",
    usedBy: "Used by",
    softwareMust: "What software must do",
    names: "Called in the documents",
    sections: "Sections",
  },
} satisfies Same<typeof zh>;
