import type { MessageTexts } from "../../platform/messages/message-kind.ts";

const acts: Readonly<Record<string, string>> = {
  confirm: "confirmed",
  refuse: "cannot be given",
  use: "its use was entered",
  settle: "settled",
};

/** Texts of the messages of this module; `message-texts.zh.ts` has the same keys. */
export const messagesEn = {
  bookingAsked: {
    name: "Hours of a resource are asked for",
    line: (p) => `Booking ${p.number} of "${p.resource}" was asked for: confirm it, or say why it cannot be given.`,
  },
  bookingMoved: {
    name: "A booking moved on",
    line: (p) => `Booking ${p.number} of "${p.resource}": ${acts[String(p.act)] ?? p.act}.`,
  },
  hoursFree: {
    name: "Hours that were waited for are free",
    line: (p) => `Hours of "${p.resource}" are free again: your request ${p.number} can be given now.`,
  },
} satisfies Record<string, MessageTexts>;
