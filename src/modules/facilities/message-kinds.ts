import { z } from "zod";
import type { MessageKind } from "../../platform/messages/message-kind.ts";
import { askerRoles, keeperRoles, stewardRoles } from "./contract.ts";
import { messagesEn as en } from "./message-texts.en.ts";
import { messagesZh as zh } from "./message-texts.zh.ts";

const word = z.string();
const bookingPage: MessageKind["link"] = (_params, subject) => `/facilities/bookings/${encodeURIComponent(subject)}`;

/** The kinds of messages of this module. Practice, not in the sources. */
export const kinds = {
  bookingAsked: {
    code: "facilities.booking-asked",
    roles: [...keeperRoles, ...stewardRoles],
    urgency: "normal",
    pace: "at-once",
    section: "due",
    mayBeLeftOut: true,
    params: z.object({ resource: word, number: word }),
    link: bookingPage,
    texts: { zh: zh.bookingAsked, en: en.bookingAsked },
  },
  bookingMoved: {
    code: "facilities.booking-moved",
    roles: [...askerRoles],
    urgency: "normal",
    pace: "at-once",
    section: "new",
    mayBeLeftOut: true,
    params: z.object({ resource: word, number: word, act: word }),
    link: bookingPage,
    texts: { zh: zh.bookingMoved, en: en.bookingMoved },
  },
  hoursFree: {
    code: "facilities.hours-free",
    roles: [...askerRoles],
    urgency: "normal",
    pace: "at-once",
    section: "new",
    mayBeLeftOut: true,
    params: z.object({ resource: word, number: word }),
    link: bookingPage,
    texts: { zh: zh.hoursFree, en: en.hoursFree },
  },
} as const satisfies Readonly<Record<string, MessageKind>>;
