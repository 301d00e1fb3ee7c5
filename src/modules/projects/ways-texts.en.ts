import { plural } from "../../platform/i18n/plural.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { waysZh } from "./ways-texts.zh.ts";

/** Texts of ways to one goal, of progress reports and of partners. */
export const waysEn = {
  ways: {
    title: "Several ways to one goal",
    question:
      "Which goals have several ways side by side: how far is each, what comes next, which ended, and what did it cost?",
    answer: (goals, ways, running, ended) =>
      `${plural(goals, "goal")} with ${plural(ways, "way")}: ${running} in implementation, ${ended} ended early.`,
    none: "No goal has several ways yet",
    noneDetail:
      "Goals stand here once the office links two projects as other ways to the same goal, or several lanes of one race have become projects.",
    note: "The sources ask for several technical ways side by side and give no rule for comparing or dropping them: facts stand side by side here, without a score.",
    goal: (words, ways) => `${words} (${plural(ways, "way")})`,
    unsaid: "Goal not disclosed",
    fromCall: "Race:",
    progress: "Milestones",
    passed: (passed, all) => `${passed}/${all} passed`,
    next: "Next milestone",
    due: (title, day) => `${title} (${day})`,
    why: "Why it ended",
    paid: "Paid so far",
    hidden: "not disclosed",
    exploration: "free exploration",
    open: (ways) => `Compare the ${ways} ways to this goal`,
    all: "All goals",
    oneOnly: "One goal alone is listed.",
  },
  reports: {
    title: "Progress reports",
    way: "How it is organised",
    directed: "directed",
    free: "free exploration (reports less often, and shorter)",
    why: {
      directed: "A directed project:",
      free: "A project of free exploration, which reports lightly (001:L182 encourages researchers to explore freely):",
    },
    rule: (months, most) => `one report every ${plural(months, "month")}, of ${most} characters at most.`,
    noRule: (most) => `no regular report, milestones alone; who wants to report does so in ${most} characters at most.`,
    parameter: "Interval and length are dated parameters, not in the source.",
    next: (day) => `The next one is due by ${day}.`,
    late: (day) => `One was due by ${day} and is late.`,
    none: "Nothing was reported yet.",
    write: "Write a progress report",
    words: (length, most) => `What was done, what was found, what comes next (${length}/${most} characters)`,
    send: "Send the report of progress",
    tooLong: (over) => `${plural(over, "character")} too long. Make it shorter.`,
    mine: (day) => `A progress report is due by ${day}`,
  },
  partners: {
    title: "Partners and projects",
    question: "With which countries and in which fields do we cooperate, and on which projects?",
    answer: (partners, tied, projects) =>
      `${plural(partners, "partner")}, ${tied} with projects: ${plural(projects, "project")} in all.`,
    none: "No partner matches",
    noneDetail:
      "Partners are entered in the register of partners; the office ties projects to them on the page of a project.",
    partner: "Partner",
    country: "Country",
    field: "Field",
    projects: "Projects",
    unsaid: "not said",
    search: "Find by name or country",
    ofRecord: "Projects that belong to it",
    noProject: "No project belongs to it yet: the office ties one on the page of the project.",
  },
} satisfies Same<typeof waysZh>;
