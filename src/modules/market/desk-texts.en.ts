import type { MessageParams } from "../../platform/messages/message-kind.ts";
import type { deskZh } from "./desk-texts.zh.ts";

const stages = {
  matched: "Matched",
  contacted: "Contacted",
  talks: "In talks",
  trial: "On trial",
  contract: "Contract signed",
  performed: "Performed",
  effect: "Effect shown",
  refused: "Refused",
};

const acts = {
  open: "Take up",
  contact: "Reached both",
  talk: "Begin talks",
  try: "Begin a trial",
  sign: "Record the contract",
  perform: "Record performance",
  "confirm-effect": "Record the effect",
  refuse: "Refuse",
  reopen: "Take up again",
  "follow-up": "Note a talk",
  ask: "Ask an owner",
  answer: "Owner's answer",
  "hand-over": "Hand over",
  declare: "Declare an interest",
  "prove-concept": "Ask for a proof of concept",
  "decide-concept": "Proof of concept",
  register: "Contract registered",
  deregister: "Contract no longer registered for it",
};

const reasons = {
  "other-problem": "another problem",
  "parameters-missed": "figures not reached",
  "too-early": "not ready enough",
  "too-expensive": "too expensive",
  "too-late": "too late",
  "wrong-area": "wrong area",
  exclusivity: "no agreement on exclusivity",
  confidentiality: "no agreement on confidentiality",
  "already-solved": "already solved",
  "no-capacity": "no capacity",
  other: "other",
};

const sides = { demand: "Demand side", result: "Result side" };

const concepts = {
  asked: "Queued",
  running: "Under way",
  go: "Go",
  change: "Change and test again",
  stop: "Stop",
  declined: "Declined",
};

const conceptActs = {
  start: "Start",
  go: "Decide: go",
  change: "Decide: change",
  stop: "Decide: stop",
  decline: "Decline",
  "ask-again": "Ask again",
};

const word = (words: Readonly<Record<string, string>>, key: string | number | null | undefined): string =>
  words[String(key ?? "")] ?? String(key ?? "");

const errors: (typeof deskZh)["errors"] = {
  "market.lead-not-found": () => "There is no such lead, or it is not yours to see. Start from the desk.",
  "market.lead-good-not-found": (p) =>
    `There is no such ${p.side === "result" ? "result" : "demand"}, or it is not published. Choose again from the market.`,
  "market.lead-open-already": () =>
    "A broker works on this pair already. One that you refused yourself you take up again on the same lead.",
  "market.lead-changed": (p) =>
    `You saw version ${p.seen ?? ""}; now it is version ${p.now ?? ""}, at "${word(stages, p.stage)}". Nothing was overwritten: look at it and decide again.`,
  "market.lead-stage": (p) => `It stands at "${word(stages, p.stage)}": "${word(acts, p.act)}" is not possible.`,
  "market.lead-not-yours": () =>
    "A lead is worked on by its broker; a question is answered by the side that was asked.",
  "market.lead-conflict": (p) =>
    p.kind === "own"
      ? "The broker's own house is one of the two sides: leave this pair to another broker."
      : "The broker declared an interest in one of the two sides: hand this lead over.",
  "market.lead-no-broker": () => "This person is no broker now. Choose one from the list.",
  "market.lead-same-broker": () => "This broker has the lead already. Choose somebody else.",
  "market.lead-day-to-come": (p) =>
    `${p.day ?? ""} is yet to come (today is ${p.today ?? ""}). Give the day of the talk.`,
  "market.lead-next-day": (p) =>
    `The agreed day ${p.day ?? ""} is before today, ${p.today ?? ""}. Give today or a later day.`,
  "market.lead-own-goods": () => "Demand and result belong to one owner: they need no broker.",
  "market.lead-owner-away": () =>
    "This side has no account and cannot answer here. Speak with them and note it as a talk.",
  "market.lead-result-licensed": () =>
    "Somebody has an exclusive licence of this result: it is offered to nobody else before that ends, and then again by itself.",
  "market.question-not-found": () => "There is no such question, or it was not put to your organisation.",
  "market.question-answered": () => "Your organisation has answered this question already. Reload to see it.",
  "market.question-open": (p) =>
    `A question still waits for the ${word(sides, p.side).toLowerCase()}. Wait for the answer.`,
  "market.pair-in-work": () => "Somebody works on this pair, or it was refused. Reload to see it.",
  "market.concept-not-found": () => "There is no such proof of concept, or it is not yours to see.",
  "market.concept-changed": (p) =>
    `You saw version ${p.seen ?? ""}; now it is version ${p.now ?? ""}, "${word(concepts, p.state)}". Look at it and decide again.`,
  "market.concept-state": (p) => `It is "${word(concepts, p.state)}": "${word(conceptActs, p.act)}" is not possible.`,
  "market.concept-not-yours": () =>
    "The commission office arranges and decides proofs of concept; the broker of the lead asks for them again.",
  "market.concept-open": () => "This lead has a proof of concept in the queue or under way. Wait for its end.",
};

export const deskEn: typeof deskZh = {
  errors,
  stages,
  acts,
  reasons,
  sides,
  concepts,
  conceptActs,
  messages: {
    questionAsked: {
      name: "Question of a broker",
      line: (p: MessageParams) => `A broker asks about "${p.title}". Please answer by ${p.due}.`,
      fixed: "Without an answer the lead stands still.",
    },
    questionAnswered: {
      name: "Answer of an owner",
      line: (p: MessageParams) => `${p.by} answered your question: ${p.wants === 1 ? "goes on" : "does not go on"}.`,
    },
    handedOver: { name: "Lead handed over", line: (p: MessageParams) => `${p.from} handed a lead over to you.` },
    goodWithdrawn: {
      name: "A good of your lead was taken back",
      line: (p: MessageParams) =>
        `"${p.title}", which you work on, was taken back by its owner${p.reason ? `: ${p.reason}` : "."}`,
    },
    contractRegistered: {
      name: "A contract of your lead",
      line: (p: MessageParams) => `The contract of your lead was registered under ${p.number}.`,
    },
    contractGone: {
      name: "A contract of your lead is gone",
      line: (p: MessageParams) =>
        `The contract ${p.number} of your lead was taken off the register, or no longer comes of the lead. See how far the lead has come.`,
    },
    conceptDecided: {
      name: "Proof of concept",
      line: (p: MessageParams) => `The proof of concept that you asked for is now "${word(concepts, p.state)}".`,
    },
  },
  clocks: { "in-time": "in time", soon: "due soon", late: "late", none: "" },
  ways: {
    visit: "Visit",
    meeting: "Meeting",
    call: "Call",
    online: "Online meeting",
    message: "Message",
    roadshow: "Roadshow",
  },
  interests: {
    employed: "Works for it",
    "holds-shares": "Holds shares",
    "paid-by": "Is paid by it",
    kinship: "Close kin",
    other: "Other",
  },
  both: "Both sides",
  broker: "Broker",
  noOwner: "(name not public)",
  gone: "(taken back)",
  comma: ", ",
  match: {
    column: "Matches",
    titles: { demand: "Results that match", result: "Demands that match" },
    questions: { demand: "Which results can solve this demand?", result: "Which demands can use this result?" },
    answer: (fitting: number, out: number) =>
      fitting === 0
        ? out === 0
          ? "Nothing says anything like it now."
          : `Nothing meets all conditions; ${out} close in content miss a hard one.`
        : `${fitting} meet the conditions${out > 0 ? `; ${out} more are close in content but miss a hard one` : ""}.`,
    considered: (count: number) => `${count} compared`,
    unlisted: "It is not published: only you see this, and no broker is told.",
    none: "No matches",
    noneDetail: "A clear problem, with figures and their units, is found more easily.",
    ruledOut: "Close in content, but a hard condition is missed",
    why: "Why they are close",
    score: "Fit",
    scoreNote: "The fit orders this list. It is no probability and cannot be compared between demands.",
    bench: "Side by side",
    states: { free: "Nobody works on it", "in-work": "A broker works on it", refused: "Was refused" },
    lead: "Open the lead",
    across: (from: string, to: string) => `Across domains: a result of ${from} for a need of ${to}`,
    because: (state: string, reason: string) => `${state} (${reason})`,
    sameField: (name: string) => `Same field: ${name}.`,
    nearField: (wanted: string, given: string) => `Near fields: the demand is in ${wanted}, the result in ${given}.`,
  },
  bench: {
    title: "Side by side",
    question: "Do the two fit?",
    answer: (isEligible: boolean, met: number, missed: number, unknown: number) =>
      `${isEligible ? "No hard condition is missed" : "A hard condition is missed"}: ${met} met, ${missed} missed, ${unknown} not said.`,
    legend: "Marked words stand in both texts; the same number marks the same words.",
    demand: "Demand",
    result: "Result",
    fields: {
      title: "Title",
      titleEn: "Title in English",
      problem: "Problem to solve",
      acceptance: "How it is accepted",
      summary: "Summary",
      comparedWith: "Compared with others",
    },
    constraints: "Point by point",
    condition: "Condition",
    verdict: "Verdict",
    roles: {
      area: "Area",
      budget: "Cost",
      deadline: "Time",
      readiness: "Readiness",
      exclusivity: "Exclusivity",
      confidentiality: "Confidentiality",
      number: "Figure",
    },
    verdicts: { met: "met", missed: "missed", unknown: "not said" },
    hard: "hard condition",
    wanted: "Demand",
    given: "Result",
    reasons: "Reasons",
    wouldMatch: "What would make it match",
    nothing: "Nothing is missing.",
    parts: "What the fit is made of",
    partNames: {
      "title.characters": "Title, characters",
      "title.bigrams": "Title, pairs",
      "title.words": "Title, words",
      "body.characters": "Text, characters",
      "body.bigrams": "Text, pairs",
      "body.words": "Text, words",
      taxonomy: "Field",
      numbers: "Figures",
      dense: "Vectors",
    },
    exclusivities: { exclusive: "exclusive", shared: "shared", either: "either" },
    level: (level: string) => `level ${level}`,
    readiness: (proven: number | null, claimed: number | null) =>
      `Readiness: ${proven === null ? "none proven" : `level ${proven} proven`}, ${claimed === null ? "none claimed" : `level ${claimed} claimed`}`,
    yuan: "yuan",
    money: (least: string, most: string) => (most === "" ? `from ${least}` : `at most ${most}`),
    take: "Take up this pair",
    refuse: "Does not fit",
    refuseTitle: "Why it does not fit",
  },
  desk: {
    title: "Leads desk",
    about: "New matches, leads at work, days and questions",
    question: "What comes first today?",
    answer: (late: number, soon: number, fresh: number) =>
      late + soon + fresh === 0
        ? "No lead is late or due soon, and there are no new matches."
        : `${late} late, ${soon} due soon, ${fresh} new matches to take up.`,
    answerOwner: (asked: number, leads: number) =>
      asked === 0
        ? `No question waits for you; ${leads} ${leads === 1 ? "lead" : "leads"} at work.`
        : `Waiting for your answer: ${asked} ${asked === 1 ? "question" : "questions"}; ${leads} ${leads === 1 ? "lead" : "leads"} at work.`,
    queue: "Queue",
    keys: {
      next: "next",
      previous: "previous",
      open: "open",
      contact: "reached both",
      take: "take up",
      refuse: "does not fit",
    },
    keysLabel: "Keys",
    take: "Take up",
    refuse: "Does not fit",
    asked: "Waiting for your answer",
    leads: "Leads at work",
    ended: "Ended",
    proposals: "New matches",
    columns: {
      pair: "Demand × result",
      stage: "Stage",
      due: "Due",
      waits: "Waits for",
      broker: "Broker",
      score: "Fit",
    },
    noLeads: "No leads at work",
    noLeadsDetail: "Take up a pair from the new matches, or from the matches of a demand or result.",
    noProposals: "No new matches",
    noProposalsDetail: "When a demand or result is published or changed, its best pairs are proposed here.",
    noAsked: "No question waits for you",
    todo: (asked: number, late: number, fresh: number) =>
      [
        asked > 0 ? `${asked} ${asked === 1 ? "question" : "questions"} to answer` : "",
        late > 0 ? `${late} ${late === 1 ? "lead" : "leads"} late` : "",
        fresh > 0 ? `${fresh} new ${fresh === 1 ? "match" : "matches"}` : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    todoAbout: "Leads desk of the technology market",
    concepts: "Proofs of concept",
    funnel: "Funnel of leads",
  },
  lead: {
    title: "Lead",
    question: "How far has it come, and whose turn is it?",
    answer: (stage: string, waits: string | null, due: string | null) =>
      waits === null ? `${stage}; it has ended.` : `${stage}; waits for ${waits}${due ? `, by ${due}` : ""}.`,
    waits: { demand: "the demand side", result: "the result side", broker: "the broker" },
    path: "Progress",
    broker: "Broker",
    opened: "Taken up",
    lastTalk: "Last talk",
    due: "Due next",
    contract: "Contract number",
    bench: "Both sides",
    questions: "Questions and answers",
    noQuestions: "Neither side has been asked yet.",
    askedOf: (side: string, by: string, at: string, due: string) =>
      `${side}: asked by ${by} on ${at}, answer by ${due}`,
    wants: "Goes on",
    wantsNot: (reason: string) => `Does not go on: ${reason}`,
    answeredBy: (by: string, at: string) => `${by}, ${at}`,
    yourAnswer: "Answer",
    answerTo: (words: string) => `Answer to: ${words}`,
    goOn: "Go on",
    stop: "Do not go on",
    reason: "Reason",
    refusedBy: "Who refuses",
    words: "Note",
    optional: "Note (optional)",
    contractNumber: "Contract number",
    on: "Day",
    way: "Way",
    withWhom: "With",
    nextOn: "Agreed next day (optional)",
    side: "Side",
    interest: "Interest",
    to: "Hand over to",
    betweenHouses: (from, to) => (from === to ? from : `${from || "no platform"} → ${to || "no platform"}`),
    hypothesis: "What is to be shown",
    test: "By which test",
    cost: "Cost (yuan, optional)",
    save: "Confirm",
    cancel: "Cancel",
    interestsTitle: "Declared interests",
    concepts: "Proofs of concept",
    log: "Log",
    logEmpty: "Nothing yet.",
    logOwner: "What a broker speaks about with one side stays from the other: only the steps are listed.",
    nextAgreed: (day: string) => `next on ${day}`,
    more: "More",
    ended: "The lead has ended.",
    otherBroker: "Another broker works on this lead.",
    declared: "You declared an interest: you can only hand it over.",
  },
  concept: {
    title: "Proofs of concept",
    question: "Which proofs of concept wait, and how were they decided?",
    answer: (asked: number, running: number, decided: number) =>
      `${asked} queued, ${running} under way, ${decided} decided.`,
    none: "No proofs of concept",
    noneDetail: "What brokers ask for in their leads stands here.",
    columns: { what: "What is to be shown", state: "State", waits: "Waits", cost: "Cost", act: "Act" },
    days: (days: number) => `${days} days`,
    asked: (by: string, at: string) => `${by}, ${at}`,
    decision: "Decision and note",
    decided: (words: string) => `Decision and note: ${words}`,
    notYours: "The commission office arranges and decides.",
  },
  funnel: {
    title: "Funnel of leads",
    about: "How many matches came to a contract and an effect, and why others were refused",
    question: "How many matched pairs came to a contract, and to an effect?",
    answer: (year: number, matched: number, signed: number, effect: number) =>
      `${year}: ${matched} pairs taken up, ${signed} registered contracts, ${effect} with an effect.`,
    none: "No leads yet",
    noneDetail: "The numbers appear when a broker takes up the first pair.",
    year: "Year",
    stage: "Stage",
    leads: "Pairs that reached it",
    declared: "Declared, not registered",
    share: "Of those taken up",
    median: "After taking up (median)",
    days: (days: number) => `${days} days`,
    reasons: "Why pairs were refused",
    reason: "Reason",
    pairs: "Pairs",
    by: { demand: "Demand side", result: "Result side", broker: "Broker" },
    noReasons: "None was refused.",
    note: "By the year in which a pair was taken up, each pair once. A contract, its performance and its effect count when the contract is registered; what a broker declared stands beside. No owner and no title is told.",
  },
};
