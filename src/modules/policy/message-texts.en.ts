import type { MessageTexts } from "../../platform/messages/message-kind.ts";
import type { messagesZh } from "./message-texts.zh.ts";

export const messagesEn: Record<keyof typeof messagesZh, MessageTexts> = {
  routed: {
    name: "Enquiry for your unit",
    line: (p) => `Somebody asks about "${p.document}"; your unit is to answer.`,
    fixed: "The unit responsible answers enquiries; this cannot be left out.",
  },
  open: {
    name: "Enquiry to answer",
    line: (p) => `Somebody asks about "${p.document}"; no unit could be found, please answer.`,
  },
  answered: { name: "Enquiry answered", line: (p) => `What you asked about "${p.document}" has been answered.` },
};
