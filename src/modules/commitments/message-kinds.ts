import { z } from "zod";
import type { MessageKind } from "../../platform/messages/message-kind.ts";
import { unitRoles } from "./contract.ts";
import { messagesEn as en } from "./message-texts.en.ts";
import { messagesZh as zh } from "./message-texts.zh.ts";

const word = z.string();
const maybe = z.string().nullable();
const office = ["commission-office"];
const commitmentPage: MessageKind["link"] = (_params, subject) => `/commitments/${encodeURIComponent(subject)}`;
const roundPage: MessageKind["link"] = (_params, subject) => `/commitments/rounds/${encodeURIComponent(subject)}`;

/** To a unit: what it has to do, or what became of what it asked. */
const toUnit = (
  code: string,
  text: keyof typeof zh,
  params: MessageKind["params"],
  more: Partial<MessageKind> = {},
): MessageKind => ({
  code: `commitments.${code}`,
  roles: unitRoles,
  urgency: "normal",
  pace: "at-once",
  section: "new",
  mayBeLeftOut: false,
  params,
  link: commitmentPage,
  texts: { zh: zh[text], en: en[text] },
  ...more,
});

/** To those who follow up: may wait for the morning unless somebody wants it at once. */
const toOffice = (
  code: string,
  text: keyof typeof zh,
  params: MessageKind["params"],
  more: Partial<MessageKind> = {},
) => toUnit(code, text, params, { roles: office, pace: "digest", mayBeLeftOut: true, ...more });

/** The kinds of messages of this module: who is told, how much it presses, whether it waits for the digest. Practice, not in the sources. */
export const kinds = {
  dispatched: toUnit("dispatched", "dispatched", z.object({ title: word, due: maybe }), { section: "due" }),
  returned: toUnit("returned", "returned", z.object({ title: word, note: maybe }), {
    section: "due",
    urgency: "urgent",
  }),
  sentBack: toOffice("sent-back", "sentBack", z.object({ title: word, unit: word, note: maybe }), { pace: "at-once" }),
  reported: toOffice("reported", "reported", z.object({ title: word, unit: word }), {
    roles: ["reviewer"],
    section: "due",
  }),
  extensionAsked: toOffice(
    "extension-asked",
    "extensionAsked",
    z.object({ title: word, unit: word, until: word, note: maybe }),
    {
      section: "due",
      pace: "at-once",
    },
  ),
  extensionAnswered: toUnit(
    "extension-answered",
    "extensionAnswered",
    z.object({ title: word, answer: word, until: maybe }),
  ),
  undone: toUnit("undone", "undone", z.object({ title: word, act: word })),
  adjustmentProposed: toOffice("adjustment-proposed", "adjustmentProposed", z.object({ title: word, by: word }), {
    section: "due",
    pace: "at-once",
  }),
  adjustmentAnswered: toUnit("adjustment-answered", "adjustmentAnswered", z.object({ title: word, answer: word }), {
    mayBeLeftOut: true,
    pace: "digest",
  }),
  sourceChanged: toOffice("source-changed", "sourceChanged", z.object({ title: word, source: word })),
  ownSourceChanged: toUnit("own-source-changed", "sourceChanged", z.object({ title: word, source: word }), {
    pace: "digest",
    mayBeLeftOut: true,
  }),
  roundOpened: toUnit("round-opened", "roundOpened", z.object({ title: word, deadline: word, asked: z.number() }), {
    section: "due",
    link: roundPage,
  }),
  roundReminded: toUnit(
    "round-reminded",
    "roundReminded",
    z.object({ title: word, deadline: word, open: z.number(), by: word, note: maybe }),
    { section: "due", urgency: "urgent", link: roundPage },
  ),
  dueSoon: toUnit("due-soon", "dueSoon", z.object({ title: word, due: maybe }), { section: "due", pace: "digest" }),
  late: toUnit("late", "late", z.object({ title: word, due: maybe }), {
    section: "late",
    urgency: "urgent",
    pace: "digest",
  }),
  lateEscalated: toOffice("late-escalated", "lateEscalated", z.object({ title: word, due: maybe, days: z.number() }), {
    section: "late",
    urgency: "urgent",
    mayBeLeftOut: false,
  }),
  unsignedEscalated: toUnit(
    "unsigned-escalated",
    "unsignedEscalated",
    z.object({ title: word, unit: word, days: z.number() }),
    {
      roles: ["unit-head"],
      section: "late",
      urgency: "urgent",
    },
  ),
  /** The same where a unit has no head with an account: the office is told instead. */
  unsignedToOffice: toOffice(
    "unsigned-to-office",
    "unsignedEscalated",
    z.object({ title: word, unit: word, days: z.number() }),
    {
      section: "late",
      urgency: "urgent",
      mayBeLeftOut: false,
    },
  ),
} as const;
