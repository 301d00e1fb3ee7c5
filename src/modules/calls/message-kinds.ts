import { z } from "zod";
import type { MessageKind } from "../../platform/messages/message-kind.ts";
import { applicantRoles, unitRoles } from "./contract.ts";
import { messagesEn as en } from "./message-texts.en.ts";
import { messagesZh as zh } from "./message-texts.zh.ts";

const word = z.string();
const dossierPage: MessageKind["link"] = (_params, subject) => `/calls/${encodeURIComponent(subject)}`;

/** The kinds of messages of this module. Practice, not in the sources. */
export const kinds = {
  movedOn: {
    code: "calls.moved-on",
    roles: [...applicantRoles, ...unitRoles],
    urgency: "normal",
    pace: "at-once",
    section: "new",
    mayBeLeftOut: false,
    params: z.object({ title: word, stageZh: word, stageEn: word, note: z.string().nullable() }),
    link: dossierPage,
    texts: { zh: zh.movedOn, en: en.movedOn },
  },
  toldAll: {
    code: "calls.told-all",
    roles: applicantRoles,
    urgency: "normal",
    pace: "at-once",
    section: "new",
    mayBeLeftOut: false,
    params: z.object({ title: word, words: word }),
    link: dossierPage,
    texts: { zh: zh.toldAll, en: en.toldAll },
  },
  reviewAsked: {
    code: "calls.review-asked",
    roles: ["expert"],
    urgency: "normal",
    pace: "at-once",
    section: "due",
    mayBeLeftOut: false,
    params: z.object({ call: word, count: z.number(), due: word }),
    link: () => "/reviews",
    texts: { zh: zh.reviewAsked, en: en.reviewAsked },
  },
  objectionMade: {
    code: "calls.objection-made",
    roles: ["commission-office"],
    urgency: "urgent",
    pace: "at-once",
    section: "due",
    mayBeLeftOut: false,
    params: z.object({ call: word, by: word }),
    link: dossierPage,
    texts: { zh: zh.objectionMade, en: en.objectionMade },
  },
} as const satisfies Record<string, MessageKind>;
