import type { Offer, Reason, Risk, Signal, TrialQuery } from "./contract/support.ts";
import type { zh } from "./support-texts.zh.ts";

const fits: Record<NonNullable<Offer["fit"]>, string> = {
  fits: "fulfils it",
  "misses-one": "misses one condition",
  misses: "does not fulfil it",
  unknown: "cannot be said, something is not registered",
  unstated: "the documents name no condition that can be checked",
};

const conditions: Record<Reason["condition"], (wanted: string) => string> = {
  title: (wanted) => `Holds the title “${wanted}”`,
  pool: (wanted) => `Stands in the ${wanted}`,
  place: (wanted) => `Sits in ${wanted}`,
  research: () => "Spends on R&D",
};

const states: Record<Reason["state"], string> = { met: "yes", missed: "no", unknown: "not registered" };

const signals: Record<Signal, string> = {
  "smaller-title": "holds the title of a technology-based SME",
  "held-before": "has been a high-tech enterprise before",
  intensity: "spends enough of its revenue on R&D",
  "rd-staff": "has enough R&D staff",
  patents: "has patents in force",
};

const risks: Record<Risk, string> = {
  "runs-out": "the certificate runs out and none follows it",
  "intensity-low": "spends too little of its revenue on R&D",
};

const bases: Record<TrialQuery["base"], string> = {
  "rd-spending": "R&D spending",
  "rd-growth": "growth of R&D spending",
};

export const en: typeof zh = {
  support: {
    title: "Policies and products that fit",
    nav: "Policies that fit",
    about: "Which policies and finance products a firm fulfils and why; how many firms fulfil each",
    question: (firm: string | null) =>
      firm === null
        ? "How many firms fulfil which policy?"
        : `Which policies and products does ${firm} fulfil, and why?`,
    answer: (offers: number, fits: number, missing: number) =>
      `Of ${offers} policies and products it fulfils ${fits} and misses one condition of ${missing}.`,
    reachAnswer: (offers: number, checked: number) =>
      `${offers} policies and products; the conditions of ${checked} can be checked.`,
    noFirm: "Your organisation is not tied to a firm of the register yet. Please ask the office of the commission.",
    choose: "Look at one firm",
    offer: "Policy or product",
    kind: "Kind",
    fit: "Fulfilled",
    reasons: "Why",
    reach: "Firms that fulfil it",
    reachOf: (count: number) => `${count} firms`,
    notChecked: "no condition that can be checked",
    open: "open",
    notOpen: "named by a document, not open yet",
    registers: { "policy-instrument": "Policy", "finance-product": "Finance product" },
    fits,
    reason: (condition: Reason["condition"], wanted: string, state: Reason["state"], until: string | null) =>
      `${conditions[condition](wanted)}: ${states[state]}${until ? `, before ${until}` : ""}`,
    pools: {
      reserve: "reserve of high-tech enterprises",
      listing: "listing nursery",
      "marine-listing": "marine listing nursery",
      "any-listing": "listing nursery or the marine one",
    } as Readonly<Record<string, string>>,
    separator: "; ",
    none: "There are no policies or products to ask for yet.",
    ask: "Ask for service",
    note: "Only what is kept as a condition is checked: title, pool, area, R&D spending. For everything else the rule itself decides.",
  },
  outlook: {
    title: "Outlook of high-tech enterprises",
    question: "Which firms may become high-tech enterprises, and which may lose the title?",
    answer: (candidates: number, atRisk: number) => `${candidates} candidates; ${atRisk} that may lose the title.`,
    rule: (signals: number, intensity: number, staff: number, patents: number, days: number) =>
      `The rule: a firm without the title and with at least ${signals} signs is a candidate; signs are the title of a technology-based SME, the title held before, R&D spending of ${intensity}% of revenue, R&D staff of ${staff}%, and ${patents} patents in force. A certificate that ends within ${days} days with none to follow, or R&D spending below ${intensity}%, is a risk. The rule is made of parameters; the documents give none.`,
    record: "How right the rule is",
    recordOf: (day: string, candidates: number, gained: number, atRisk: number, lost: number) =>
      `As of ${day}: of the ${candidates} candidates of that day ${gained} hold the title today; of the ${atRisk} at risk ${lost} do not hold it any more.`,
    unseen: (gained: number, lost: number) =>
      `${gained} firms gained it without having been listed, and ${lost} lost it without having been listed.`,
    pool: (members: number, tied: number, holding: number) =>
      `The reserve pool has ${members} members; ${tied} are tied to a firm of the register, and ${holding} hold the title today.`,
    openPool: "Open the reserve pool",
    candidates: "Candidates",
    atRisk: "Firms that may lose the title",
    firm: "Firm",
    why: "Why",
    until: "Ends (not included)",
    signals,
    risks,
    shown: (shown: number, total: number) => `${total} in all; the ${shown} with the most reasons are shown.`,
    none: "No firm fits the rule.",
  },
  trial: {
    title: "Trial of an R&D incentive",
    question: "What would this rule cost, and whom would it help?",
    answer: (year: number, firms: number, cost: string, known: number) =>
      `On the figures of ${year}, ${firms} firms would get CNY ${cost} ten thousand; the base of ${known} firms is known.`,
    none: "No R&D spending of any year is known, so nothing can be tried. Report or import figures of firms first.",
    capped: (count: number) => `${count} firms reach the ceiling.`,
    year: "Year of the figures",
    base: "Base",
    bases,
    rate: "Rate (%)",
    ceiling: "At most a firm (CNY 10,000)",
    threshold: "Base at least (CNY 10,000)",
    run: "Try",
    places: "By area",
    place: "Area",
    firms: "Firms",
    cost: "Cost (CNY 10,000)",
    top: "Firms that would get most",
    amount: "Reward (CNY 10,000)",
    baseOf: "Base (CNY 10,000)",
    keep: "Enter it as a rule",
    note: "A trial only: nothing is paid. Firms that have not reported R&D spending are not in it.",
  },
};
