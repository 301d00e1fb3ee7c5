import { z } from "zod";
import type { MessageKind } from "../../platform/messages/message-kind.ts";
import { roles } from "../people/contract.ts";
import { messagesEn as en } from "./message-texts.en.ts";
import { messagesZh as zh } from "./message-texts.zh.ts";

const about = {
  urgency: "normal",
  pace: "at-once",
  params: z.object({ document: z.string() }),
} as const satisfies Partial<MessageKind>;
const waiting: MessageKind["link"] = () => "/enquiries";

/** The kinds of messages of this module: who is told of a question. Practice, not in the sources. */
export const messageKinds = {
  enquiryRouted: {
    ...about,
    code: "policy.enquiry-routed",
    roles: ["reporter"],
    section: "due",
    mayBeLeftOut: false,
    link: waiting,
    texts: { zh: zh.routed, en: en.routed },
  },
  /** Nobody is made responsible by the text, or by a name that the register does not know. */
  enquiryOpen: {
    ...about,
    code: "policy.enquiry-open",
    roles: ["commission-office"],
    section: "due",
    mayBeLeftOut: true,
    link: waiting,
    texts: { zh: zh.open, en: en.open },
  },
  enquiryAnswered: {
    ...about,
    code: "policy.enquiry-answered",
    roles,
    section: "new",
    mayBeLeftOut: true,
    link: (_params, subject) => `/documents/${encodeURIComponent(subject)}`,
    texts: { zh: zh.answered, en: en.answered },
  },
} as const satisfies Record<string, MessageKind>;
