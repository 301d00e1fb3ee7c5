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
export const toUnit = (
  code: string,
  texts: MessageKind["texts"],
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
  texts,
  ...more,
});

/** To those who follow up: may wait for the morning unless somebody wants it at once. */
export const toOffice = (
  code: string,
  texts: MessageKind["texts"],
  params: MessageKind["params"],
  more: Partial<MessageKind> = {},
) => toUnit(code, texts, params, { roles: office, pace: "digest", mayBeLeftOut: true, ...more });

const texts = (key: keyof typeof zh) => ({ zh: zh[key], en: en[key] });

/** The kinds of messages of the ledger: who is told, how much it presses, whether it waits for the digest. Practice, not in the sources. */
export const kinds = {
  dispatched: toUnit("dispatched", texts("dispatched"), z.object({ title: word, due: maybe }), { section: "due" }),
  returned: toUnit("returned", texts("returned"), z.object({ title: word, note: maybe }), {
    section: "due",
    urgency: "urgent",
  }),
  sentBack: toOffice("sent-back", texts("sentBack"), z.object({ title: word, unit: word, note: maybe }), {
    pace: "at-once",
  }),
  reported: toOffice("reported", texts("reported"), z.object({ title: word, unit: word }), {
    roles: ["reviewer"],
    section: "due",
  }),
  partSent: toUnit("part-sent", texts("partSent"), z.object({ title: word, unit: word }), {
    pace: "digest",
    mayBeLeftOut: true,
  }),
  extensionAsked: toOffice(
    "extension-asked",
    texts("extensionAsked"),
    z.object({ title: word, unit: word, until: word, note: maybe }),
    {
      section: "due",
      pace: "at-once",
    },
  ),
  extensionAnswered: toUnit(
    "extension-answered",
    texts("extensionAnswered"),
    z.object({ title: word, answer: word, until: maybe }),
  ),
  recalled: toUnit(
    "recalled",
    texts("recalled"),
    z.object({ title: word, to: maybe, toEn: maybe.default(null), note: maybe }),
  ),
  undone: toUnit("undone", texts("undone"), z.object({ title: word, act: word })),
  adjustmentProposed: toOffice(
    "adjustment-proposed",
    texts("adjustmentProposed"),
    z.object({ title: word, by: word }),
    {
      section: "due",
      pace: "at-once",
    },
  ),
  adjustmentAnswered: toUnit(
    "adjustment-answered",
    texts("adjustmentAnswered"),
    z.object({ title: word, answer: word }),
    {
      mayBeLeftOut: true,
      pace: "digest",
    },
  ),
  sourceChanged: toOffice("source-changed", texts("sourceChanged"), z.object({ title: word, source: word })),
  ownSourceChanged: toUnit("own-source-changed", texts("sourceChanged"), z.object({ title: word, source: word }), {
    pace: "digest",
    mayBeLeftOut: true,
  }),
  roundOpened: toUnit(
    "round-opened",
    texts("roundOpened"),
    z.object({ title: word, deadline: word, asked: z.number() }),
    {
      section: "due",
      link: roundPage,
    },
  ),
  roundReminded: toUnit(
    "round-reminded",
    texts("roundReminded"),
    z.object({ title: word, deadline: word, open: z.number(), by: word, note: maybe }),
    { section: "due", urgency: "urgent", link: roundPage },
  ),
  dueSoon: toUnit("due-soon", texts("dueSoon"), z.object({ title: word, due: maybe }), {
    section: "due",
    pace: "digest",
  }),
  late: toUnit("late", texts("late"), z.object({ title: word, due: maybe }), {
    section: "late",
    urgency: "urgent",
    pace: "digest",
  }),
  lateEscalated: toOffice(
    "late-escalated",
    texts("lateEscalated"),
    z.object({ title: word, due: maybe, days: z.number() }),
    {
      section: "late",
      urgency: "urgent",
      mayBeLeftOut: false,
    },
  ),
  unsignedEscalated: toUnit(
    "unsigned-escalated",
    texts("unsignedEscalated"),
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
    texts("unsignedEscalated"),
    z.object({ title: word, unit: word, days: z.number() }),
    {
      section: "late",
      urgency: "urgent",
      mayBeLeftOut: false,
    },
  ),
} as const;
