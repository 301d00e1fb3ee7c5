import { z } from "zod";
import type { MessageKind } from "../../platform/messages/message-kind.ts";
import { conceptStates } from "./contract/lead.ts";
import { deskEn as en } from "./desk-texts.en.ts";
import { deskZh as zh } from "./desk-texts.zh.ts";

const leadPage: MessageKind["link"] = (_params, subject) => `/market/leads/${encodeURIComponent(subject)}`;

const toBroker = (code: string, text: keyof typeof zh.messages, params: MessageKind["params"]): MessageKind => ({
  code: `market.${code}`,
  roles: ["broker"],
  urgency: "normal",
  pace: "at-once",
  section: "new",
  mayBeLeftOut: true,
  params,
  link: leadPage,
  texts: { zh: zh.messages[text], en: en.messages[text] },
});

/** Whom the desk tells, and how much it presses. Practice, not in the sources. */
export const deskKinds = {
  questionAsked: {
    ...toBroker("question-asked", "questionAsked", z.object({ title: z.string(), due: z.string() })),
    roles: ["enterprise", "institute"],
    section: "due" as const,
    mayBeLeftOut: false,
  },
  questionAnswered: toBroker("question-answered", "questionAnswered", z.object({ by: z.string(), wants: z.number() })),
  handedOver: toBroker("lead-handed-over", "handedOver", z.object({ from: z.string() })),
  goodWithdrawn: toBroker(
    "lead-good-withdrawn",
    "goodWithdrawn",
    z.object({ title: z.string(), reason: z.string().nullable() }),
  ),
  contractRegistered: toBroker("lead-contract-registered", "contractRegistered", z.object({ number: z.string() })),
  contractGone: toBroker("lead-contract-gone", "contractGone", z.object({ number: z.string() })),
  conceptDecided: toBroker("concept-decided", "conceptDecided", z.object({ state: z.enum(conceptStates) })),
};
