import type { MessageTexts } from "../../platform/messages/message-kind.ts";
import type { messagesZh } from "./message-texts.zh.ts";

/** The same keys as `message-texts.zh.ts`. */
export const messagesEn: Record<keyof typeof messagesZh, MessageTexts> = {
  movedOn: {
    name: "An application moved on",
    line: (p) => `"${p.title}" now stands at: ${p.stageEn}${p.note ? `. Note: ${p.note}` : ""}`,
    fixed: "Your organisation may have to mend, confirm or object in time.",
  },
  toldAll: {
    name: "A notice to all lanes",
    line: (p) => `"${p.title}" tells all lanes at once: ${p.words}`,
    fixed: "All lanes have to know the same.",
  },
  reviewAsked: {
    name: "Asked to review",
    line: (p) => `"${p.call}" has ${p.count} applications for you to judge, until ${p.due}.`,
    fixed: "A review has its day.",
  },
  objectionMade: {
    name: "Objection to what was publicised",
    line: (p) => `${p.by} objects to what was publicised for "${p.call}"; it has to be answered before the decision.`,
    fixed: "An objection has to be answered.",
  },
};
