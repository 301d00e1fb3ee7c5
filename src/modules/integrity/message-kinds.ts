import { z } from "zod";
import type { MessageKind } from "../../platform/messages/message-kind.ts";
import { inspectorRoles } from "./contract/inspections.ts";
import { unitRoles } from "./contract.ts";
import { messagesEn as en } from "./message-texts.en.ts";
import { messagesZh as zh } from "./message-texts.zh.ts";

const word = z.string();
/** Who is visited, and who goes along. */
const inspectedOrJoined = [...new Set([...unitRoles, ...inspectorRoles])];
const part = encodeURIComponent;

/** The kinds of messages of this module. Practice, not in the sources. */
export const kinds = {
  toleranceRaised: {
    code: "integrity.tolerance-raised",
    roles: ["commission-office"],
    urgency: "normal",
    pace: "at-once",
    section: "due",
    mayBeLeftOut: false,
    params: z.object({ title: word }),
    link: (_params, subject) => `/tolerance/${part(subject)}`,
    texts: { zh: zh.toleranceRaised, en: en.toleranceRaised },
  },
  toleranceMoved: {
    code: "integrity.tolerance-moved",
    roles: unitRoles,
    urgency: "normal",
    pace: "at-once",
    section: "new",
    mayBeLeftOut: false,
    params: z.object({ title: word, state: word }),
    link: (_params, subject) => `/tolerance/${part(subject)}`,
    texts: { zh: zh.toleranceMoved, en: en.toleranceMoved },
  },
  visitPlanned: {
    code: "integrity.visit-planned",
    roles: unitRoles,
    urgency: "normal",
    pace: "at-once",
    section: "new",
    mayBeLeftOut: true,
    params: z.object({ visitor: word, from: word, to: word }),
    link: (_params, subject) => `/inspections/${part(subject)}`,
    texts: { zh: zh.visitPlanned, en: en.visitPlanned },
  },
  visitChanged: {
    code: "integrity.visit-changed",
    roles: inspectedOrJoined,
    urgency: "normal",
    pace: "at-once",
    section: "new",
    mayBeLeftOut: true,
    params: z.object({ visitor: word, act: word, from: word, to: word }),
    link: (_params, subject) => `/inspections/${part(subject)}`,
    texts: { zh: zh.visitChanged, en: en.visitChanged },
  },
  caseReported: {
    code: "integrity.case-reported",
    roles: ["commission-office"],
    urgency: "urgent",
    pace: "at-once",
    section: "due",
    mayBeLeftOut: false,
    params: z.object({}),
    link: (_params, subject) => `/integrity-cases/${part(subject)}`,
    texts: { zh: zh.caseReported, en: en.caseReported },
  },
  caseMoved: {
    code: "integrity.case-moved",
    roles: unitRoles,
    urgency: "urgent",
    pace: "at-once",
    section: "due",
    mayBeLeftOut: false,
    params: z.object({ act: word }),
    link: (_params, subject) => `/integrity-cases/${part(subject)}`,
    texts: { zh: zh.caseMoved, en: en.caseMoved },
  },
} as const satisfies Record<string, MessageKind>;
