import type { GoodState, GoodStep } from "./contract/good.ts";
import type { goodsZh } from "./goods-texts.zh.ts";
import type { RightFault } from "./rules/right-number.ts";

const states: (typeof goodsZh)["states"] = {
  draft: "draft",
  submitted: "waits to be read",
  screened: "screened",
  published: "published",
  matched: "matched",
  contracted: "contracted",
  solved: "solved",
  transferred: "transferred",
  expired: "run out",
  withdrawn: "withdrawn",
};

const steps: (typeof goodsZh)["steps"] = {
  submit: "Submit",
  return: "Send back",
  screen: "Pass",
  publish: "Pass and publish",
  match: "Mark as matched",
  reopen: "Open again",
  contract: "Mark as contracted",
  finish: "Mark as done",
  expire: "Ran out",
  renew: "Renew",
  revise: "Take down to change",
  withdraw: "Withdraw",
};

const rightFaults: (typeof goodsZh)["rightFaults"] = {
  form: "it is not written like one",
  year: "the year is wrong",
  kind: "the number is of another kind than the one chosen",
  "check-digit": "the check digit does not fit",
};

const stateOf = (state: unknown): string => states[state as GoodState] ?? "";

const errors: (typeof goodsZh)["errors"] = {
  "market.not-found": () =>
    "There is no such demand or result, or it is not public. Check the address, or look in the market.",
  "market.not-yours": () => "This is for the organisation that posted it or for those who read it; you are neither.",
  "market.changed-meanwhile": (p) =>
    `While you wrote it became version ${p.now ?? ""}. What you wrote is still in the form: compare, then save.`,
  "market.step-not-now": (p) => `It is ${stateOf(p.state)}: "${steps[p.step as GoodStep] ?? ""}" is not possible now.`,
  "market.reason-needed": () => "Say why.",
  "market.second-reader": () => "The second reader is another person: you have read this version.",
  "market.own-reading": () => "What your own organisation posted is read by people of others.",
  "market.not-editable": (p) =>
    `It is ${stateOf(p.state)} and cannot be changed. Take it down first: it becomes a draft again.`,
  "market.firm-unknown": (p) => `The register of firms has no "${p.firm ?? ""}". Add the firm there first.`,
  "market.behalf-needed": () => "When you post for a firm, choose it and say who in it asked for this, and when.",
  "market.owner-missing": () => "Your account belongs to no organisation, so it cannot post. Ask the administrator.",
  "market.too-little": (p) => `It cannot be submitted yet: ${p.lines ?? ""}. Complete it, then submit.`,
  "market.range-wrong": () => "The lower amount is above the upper one. Correct it.",
  "market.shares-wrong": (p) => `The shares add up to ${p.sum ?? ""}%, not to 100%.`,
  "market.right-number": (p) =>
    `The number "${p.number ?? ""}" cannot be right: ${rightFaults[p.fault as RightFault] ?? ""}. Check the certificate.`,
  "market.field-unknown": (p) => `There is no field with the code "${p.field ?? ""}". Choose one of the list.`,
  "market.evidence-item": (p) => `The scale of readiness has no item "${p.item ?? ""}".`,
  "market.evidence-early": (p) => `The day ${p.day ?? ""} of the evidence is in the future. Correct it.`,
  "market.disclosure-known": () => "There is a request or a disclosure already that has not ended.",
  "market.disclosure-nothing": () => "There is no confidential part to ask for.",
  "market.disclosure-own": () => "This is your own organisation's: nothing has to be disclosed to you.",
  "market.disclosure-over": () => "This disclosure has ended.",
  "market.party-unknown": (p) => `There is no organisation with the code "${p.party ?? ""}".`,
  "market.search-known": (p) => `You have a search called "${p.name ?? ""}". Choose another name.`,
};

const modes: (typeof goodsZh)["modes"] = {
  licence: "licence",
  "exclusive-licence": "exclusive or sole licence",
  sale: "sale",
  equity: "against shares",
  "joint-development": "joint development",
  commission: "commissioned development",
  trial: "trial",
  "use-first-pay-later": "use first, pay later",
};

/** Texts of demands and results. */
export const goodsEn: typeof goodsZh = {
  errors,
  states,
  steps,
  modes,
  rightFaults,
  kinds: { demand: "Demands", result: "Results" },
  market: {
    title: "Technology market",
    about: "Who needs what solved, and which results may be had",
    question: "Who needs what solved, and which results may be had?",
    answer: (demands, results) => `${demands} demands and ${results} results are public.`,
  },
};
