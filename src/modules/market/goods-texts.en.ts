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
  "market.unread": () =>
    "This came from a former register and nobody has read it: one reader is not two. Its owner takes it down, and sends it in again.",
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
  "market.evidence-rejected": () => "This evidence was rejected before.",
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

const lines: (typeof goodsZh)["lines"] = {
  title: "Title",
  problem: "Problem",
  summary: "In short",
  field: "Field",
  parameters: "What is measured",
  budget: "Budget",
  deadline: "Deadline",
  acceptance: "Acceptance",
  modes: "Ways to work together",
  comparedWith: "Compared with what exists",
  cost: "Price and cost of use",
  readiness: "Readiness",
  rights: "Intellectual property",
  inventors: "Made by",
};

const weaknesses: (typeof goodsZh)["weaknesses"] = {
  missing: () => "is missing",
  short: () => "too short to see the problem: say how it is now, what stands in the way, and how far it has to go",
  vague: (what) => `"${what}" cannot be measured: give a number`,
  "no-number": () => "has no number: say what can be measured, now and then",
  contact: (what) =>
    `gives contact data in public ("${what}"): take it out, the platform passes messages on and keeps them`,
  "no-now": (what) => `"${what}" has no value of today: nobody knows how far it is`,
  "no-wanted": (what) => `"${what}" has no value to reach`,
  "no-unit": (what) => `"${what}" has no unit`,
  wide: () => "the upper amount is more than 5 times the lower: that says nothing",
  past: (what) => `${what} is over`,
  soon: (what) => `${what} is less than 30 days away: too near to find a partner`,
  unmeasured: () => "names neither a number nor one of the measures: nobody can tell whether it is met",
  "above-proven": (what) =>
    `claims more than the evidence proves (${what === "0" ? "nothing yet" : `level ${what}`}): add evidence, or claim less`,
};

const kindOf = (kind: unknown): string => (kind === "demand" ? "demand" : "result");
const messages: (typeof goodsZh)["messages"] = {
  toRead: {
    name: "A demand or result to read",
    line: (p) => `The ${kindOf(p.kind)} "${p.title}" was submitted and waits to be read.`,
  },
  returned: {
    name: "A demand or result sent back",
    line: (p) => `The ${kindOf(p.kind)} "${p.title}" was sent back: ${p.reason ?? ""}`,
  },
  published: {
    name: "A demand or result published",
    line: (p) => `The ${kindOf(p.kind)} "${p.title}" is public in the market.`,
  },
  expiring: {
    name: "A demand or result runs out",
    line: (p) => `The ${kindOf(p.kind)} "${p.title}" runs out on ${p.reason ?? ""}: renew it if it still holds.`,
  },
  expired: {
    name: "A demand or result ran out",
    line: (p) => `The ${kindOf(p.kind)} "${p.title}" ran out and is not public any more; it can be renewed.`,
  },
  disclosureAsked: {
    name: "Somebody proposes a disclosure",
    line: (p) =>
      `${p.reason ?? ""} proposes that the confidential part of the ${kindOf(p.kind)} "${p.title}" be disclosed; it waits for you.`,
  },
  disclosureOpened: {
    name: "A confidential part was opened",
    line: (p) =>
      `Both sides agreed: ${p.reason ?? ""} sees the confidential part of the ${kindOf(p.kind)} "${p.title}".`,
  },
  disclosureEnded: {
    name: "A disclosure ended",
    line: (p) => `The disclosure of the ${kindOf(p.kind)} "${p.title}" ended: ${p.reason ?? ""}`,
  },
};

/** Texts of demands and results. */
export const goodsEn: typeof goodsZh = {
  errors,
  lines,
  weaknesses,
  messages,
  comma: ", ",
  colon: ": ",
  gap: " ",
  samplePrefix: "Sample: ",
  states,
  steps,
  modes,
  rightFaults,
  kinds: { demand: "Demands", result: "Results" },
};
