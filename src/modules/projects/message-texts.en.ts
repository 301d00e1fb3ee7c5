import { exactNumber } from "../../platform/i18n/numbers.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { messagesZh } from "./message-texts.zh.ts";

const fixed = "It concerns the contract and its money, so it cannot be left out.";
const decided: Readonly<Record<string, string>> = { pass: "passed", correct: "was sent back", fail: "failed" };
const acts: Readonly<Record<string, string>> = {
  appraise: "goes into appraisal",
  approve: "is approved; write and sign the contract",
  "offer-hand-over": "is offered for hand-over",
  receive: "was received",
  return: "was returned and goes on",
  stop: "was stopped",
  "close-tolerated": "is closed normally: its failure is tolerated",
};

/** Texts of the messages of this module. */
export const messagesEn = {
  movedOn: { name: "A project moved on", line: (p) => `Project "${p.title}" ${acts[String(p.act)] ?? ""}.`, fixed },
  handedOver: {
    name: "A project to receive",
    line: (p) => `Project "${p.title}" is handed over to you. Check it and receive it, or return it with a reason.`,
    fixed,
  },
  officeReceives: {
    name: "A project to receive for another",
    line: (p) =>
      `Project "${p.project}" is handed over to a receiver without an account: receive or return it in its place.`,
    fixed,
  },
  drafted: {
    name: "A contract for the unit to sign",
    line: (p) => `The draft contract of "${p.project}" is written: check it, change it or sign it.`,
    fixed,
  },
  inForce: {
    name: "A contract is in force",
    line: (p) => `Both sides signed the contract of "${p.project}"; the work begins.`,
    fixed,
  },
  toSign: {
    name: "A contract to sign",
    line: (p) => `The unit signed the contract of "${p.project}"; it waits for the office's signature.`,
    fixed,
  },
  milestoneIn: {
    name: "A milestone to decide",
    line: (p) => `Project "${p.project}" handed in the milestone "${p.title}".`,
    fixed,
  },
  milestoneDecided: {
    name: "A milestone was decided",
    line: (p) =>
      `The milestone "${p.title}" of "${p.project}" ${decided[String(p.act)] ?? ""}${p.words ? `: ${p.words}` : ""}.`,
    fixed,
  },
  due: {
    name: "Project money is due",
    line: (p) =>
      `Project "${p.project}": payments due ${p.count}, CNY ${exactNumber(Number(p.amount) / 100)} in all. Please pay.`,
    fixed,
  },
  paid: {
    name: "Project money was paid",
    line: (p) => `"${p.title}" of project "${p.project}" was paid: CNY ${exactNumber(Number(p.amount) / 100)}.`,
    fixed,
  },
  recalled: {
    name: "A payment taken back",
    line: (p) => `"${p.title}" of project "${p.project}" was paid in error and is taken back: ${p.reason}`,
    fixed,
  },
  routeNotified: {
    name: "Notice of a change of route",
    line: (p) => `Project "${p.project}" changes its technical route: ${p.reason}`,
    fixed,
  },
  changeAsked: {
    name: "A change to decide",
    line: (p) => `Project "${p.project}" asks to change its contract: ${p.reason}`,
    fixed,
  },
  changeDecided: {
    name: "A change was decided",
    line: (p) => `The change of "${p.project}" was ${p.isAgreed === 1 ? "agreed to" : "refused"}: ${p.words}`,
    fixed,
  },
  technologySaid: {
    name: "A technology to decide",
    line: (p) => `Project "${p.project}" says that it broke through "${p.title}": decide by the evidence.`,
    fixed,
  },
  technologyDecided: {
    name: "A technology was decided",
    line: (p) =>
      `"${p.title}" of project "${p.project}" was ${p.isAgreed === 1 ? "confirmed" : "not confirmed"}: ${p.words}`,
    fixed,
  },
} satisfies Same<typeof messagesZh>;
