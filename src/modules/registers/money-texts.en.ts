import { plural } from "../../platform/i18n/plural.ts";
import type { FirmStage, NeedMatch } from "./contract/finance.ts";
import type { zh } from "./money-texts.zh.ts";

const stages: Record<FirmStage, string> = {
  seed: "seed",
  "start-up": "start-up",
  growth: "growth",
  mature: "mature",
};

const reasons: Record<NeedMatch["reasons"][number], string> = {
  kind: "of the right kind",
  stage: "for this stage",
  field: "in this field",
  money: "has enough left",
  place: "in this area",
};

export const en: typeof zh = {
  stages,
  unknown: "not said",
  separator: ", ",
  map: {
    title: "Map of technology finance",
    nav: "Map of finance",
    about: "Which stage has no fund, where equity and credit go, and what a fund of funds has invested in",
    question: "Which stages does money go to, and which has no fund?",
    answer: (gaps: string, equity: string, credit: string) =>
      `${gaps === "" ? "Every stage has a fund" : `Stages without a fund: ${gaps}`}; CNY ${equity} ten thousand invested, ${credit} lent.`,
    stagesTitle: "Funds by stage",
    stage: "Stage",
    funds: "Funds",
    size: "Size (CNY 10,000)",
    gap: "none",
    flowTitle: "Where money goes, by stage and size of the firm",
    firmSize: "Size of the firm",
    sizes: { micro: "micro", small: "small", medium: "medium", large: "large" } as Readonly<Record<string, string>>,
    equity: "Equity (CNY 10,000)",
    investments: "Investments",
    credit: "Credit (CNY 10,000)",
    loans: "Loans",
    throughTitle: "Look through a fund",
    through: "Choose a fund",
    throughAll: "All funds",
    below: (count: number) => `With ${plural(count, "fund")} below it.`,
    claims: (total: number, early: number, small: number, long: number, hard: number) =>
      `${plural(total, "investment")}: ${early} in seed and start-up firms, ${small} in small and micro firms, ${long} held for the long term, ${hard} in hard technology.`,
    side: "Group",
    sides: {
      stage: "By stage",
      field: "By field",
      age: "By age of the firm",
      line: "Public equity by its three lines",
    },
    ages: {
      "under-3": "under 3 years",
      "3-to-5": "3 to 5 years",
      "6-to-10": "6 to 10 years",
      "over-10": "over 10 years",
    } as Readonly<Record<string, string>>,
    count: "Count",
    amount: "Amount (CNY 10,000)",
    none: "Nothing is registered yet.",
    note: "Only records that you may see are counted. Stage and size are as they were entered.",
  },
  matches: {
    title: "Needs and capital",
    nav: "Needs and capital",
    about: "Which funds, products and providers suit a need, and why",
    question: "Which money suits which need, and why?",
    answer: (needs: number, matched: number) => `${needs} open needs; something suits ${matched} of them.`,
    need: "Need",
    suits: "What suits it",
    why: "Why",
    next: "Next financing",
    nextOf: (stage: string, funds: number) =>
      funds === 0 ? `${stage}: no fund yet` : `${stage}: ${plural(funds, "fund")}`,
    lastStage: "the last stage",
    none: "No need is open.",
    nothing: "Nothing suits it: please find somebody by hand.",
    reasons,
    note: "Reasons name only what is registered; what a fund does not say is no reason and excludes nothing.",
  },
  demand: {
    title: "People who are missing",
    nav: "People who are missing",
    about: "Who is missing by open posts, and which majors were added",
    question: "In which fields are people missing, and were majors added?",
    answer: (fields: number, missing: number) =>
      `${fields === 1 ? "1 field has" : `${fields} fields have`} open posts; ${missing === 1 ? "1 person is" : `${missing} people are`} missing.`,
    field: "Field",
    posts: "Posts",
    wanted: "Wanted",
    applied: "Applied",
    joined: "Joined",
    missing: "Missing",
    majors: "Majors added",
    none: "No post is open.",
    openMajors: "Open the register of scarce majors",
  },
};
