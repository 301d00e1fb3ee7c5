import { z } from "zod";
import type { MessageKind } from "../../platform/messages/message-kind.ts";
import { keeperRoles, payerRoles, teamRoles } from "./contract.ts";
import { messagesEn as en } from "./message-texts.en.ts";
import { messagesZh as zh } from "./message-texts.zh.ts";

const word = z.string();
const projectPage: MessageKind["link"] = (_params, subject) => `/projects/${encodeURIComponent(subject)}`;
const toTeam = {
  roles: teamRoles,
  urgency: "normal",
  pace: "at-once",
  section: "new",
  mayBeLeftOut: false,
  link: projectPage,
} as const;
const toOffice = { ...toTeam, roles: keeperRoles.slice(1), section: "due" } as const;

/** The kinds of messages of this module. Practice, not in the sources. */
export const kinds = {
  movedOn: {
    ...toTeam,
    code: "projects.moved-on",
    params: z.object({ title: word, act: word }),
    texts: { zh: zh.movedOn, en: en.movedOn },
  },
  handedOver: {
    ...toTeam,
    code: "projects.handed-over",
    section: "due",
    params: z.object({ title: word, act: word }),
    texts: { zh: zh.handedOver, en: en.handedOver },
  },
  officeReceives: {
    ...toOffice,
    code: "projects.office-receives",
    params: z.object({ project: word }),
    texts: { zh: zh.officeReceives, en: en.officeReceives },
  },
  drafted: {
    ...toTeam,
    code: "projects.drafted",
    section: "due",
    params: z.object({ project: word }),
    texts: { zh: zh.drafted, en: en.drafted },
  },
  inForce: {
    ...toTeam,
    code: "projects.in-force",
    params: z.object({ project: word }),
    texts: { zh: zh.inForce, en: en.inForce },
  },
  toSign: {
    ...toOffice,
    code: "projects.to-sign",
    params: z.object({ project: word }),
    texts: { zh: zh.toSign, en: en.toSign },
  },
  milestoneIn: {
    ...toOffice,
    code: "projects.milestone-in",
    params: z.object({ project: word, title: word }),
    texts: { zh: zh.milestoneIn, en: en.milestoneIn },
  },
  milestoneDecided: {
    ...toTeam,
    code: "projects.milestone-decided",
    params: z.object({ project: word, title: word, act: word, words: z.string().nullable() }),
    texts: { zh: zh.milestoneDecided, en: en.milestoneDecided },
  },
  due: {
    ...toTeam,
    roles: payerRoles,
    code: "projects.due",
    section: "due",
    params: z.object({ project: word, count: z.number(), amount: z.number() }),
    link: () => "/projects/payments",
    texts: { zh: zh.due, en: en.due },
  },
  paid: {
    ...toTeam,
    code: "projects.paid",
    params: z.object({ project: word, title: word, amount: z.number() }),
    texts: { zh: zh.paid, en: en.paid },
  },
  recalled: {
    ...toTeam,
    code: "projects.payment-recalled",
    params: z.object({ project: word, title: word, reason: word }),
    texts: { zh: zh.recalled, en: en.recalled },
  },
  routeNotified: {
    ...toOffice,
    code: "projects.route-notified",
    section: "new",
    params: z.object({ project: word, reason: word }),
    texts: { zh: zh.routeNotified, en: en.routeNotified },
  },
  changeAsked: {
    ...toOffice,
    code: "projects.change-asked",
    params: z.object({ project: word, reason: word }),
    texts: { zh: zh.changeAsked, en: en.changeAsked },
  },
  changeDecided: {
    ...toTeam,
    code: "projects.change-decided",
    params: z.object({ project: word, isAgreed: z.number(), words: word }),
    texts: { zh: zh.changeDecided, en: en.changeDecided },
  },
  technologySaid: {
    ...toOffice,
    code: "projects.technology-said",
    params: z.object({ project: word, title: word }),
    texts: { zh: zh.technologySaid, en: en.technologySaid },
  },
  technologyDecided: {
    ...toTeam,
    code: "projects.technology-decided",
    params: z.object({ project: word, title: word, isAgreed: z.number(), words: word }),
    texts: { zh: zh.technologyDecided, en: en.technologyDecided },
  },
} as const satisfies Record<string, MessageKind>;
