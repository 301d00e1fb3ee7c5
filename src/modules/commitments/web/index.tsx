import { lazy } from "react";
import type { ModulePages } from "../../../web/module-pages.ts";
import { bringEn } from "../bring-texts.en.ts";
import { bringZh } from "../bring-texts.zh.ts";
import { calendarEn } from "../calendar-texts.en.ts";
import { calendarZh } from "../calendar-texts.zh.ts";
import { officeRoles, overseers, unitRoles } from "../contract.ts";
import { divisionEn } from "../division-texts.en.ts";
import { divisionZh } from "../division-texts.zh.ts";
import { earlierEn } from "../earlier-texts.en.ts";
import { earlierZh } from "../earlier-texts.zh.ts";
import { evaluationEn } from "../evaluation-texts.en.ts";
import { evaluationZh } from "../evaluation-texts.zh.ts";
import { lampsEn } from "../lamp-texts.en.ts";
import { lampsZh } from "../lamp-texts.zh.ts";
import { meetingsEn } from "../meeting-texts.en.ts";
import { meetingsZh } from "../meeting-texts.zh.ts";
import { overviewEn } from "../overview-texts.en.ts";
import { overviewZh } from "../overview-texts.zh.ts";
import { problemsEn } from "../problem-texts.en.ts";
import { problemsZh } from "../problem-texts.zh.ts";
import { publicEn } from "../public-texts.en.ts";
import { publicZh } from "../public-texts.zh.ts";
import { roundsEn } from "../round-texts.en.ts";
import { roundsZh } from "../round-texts.zh.ts";
import { scorecardsEn } from "../scorecard-texts.en.ts";
import { scorecardsZh } from "../scorecard-texts.zh.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { unitsEn } from "../unit-texts.en.ts";
import { unitsZh } from "../unit-texts.zh.ts";
import { workPointsEn } from "../work-point-texts.en.ts";
import { workPointsZh } from "../work-point-texts.zh.ts";
import { calendarSearch } from "./calendar/calendar-search.ts";
import { divisionsSearch } from "./division/divisions-search.ts";
import { earlierSearch } from "./earlier/earlier-search.ts";
import { evaluationSearch } from "./evaluation/evaluation-search.ts";
import { lampRuleSearch } from "./lamps/lamp-search.ts";
import { ledgerSearch } from "./ledger-search.ts";
import { commitmentsPaths } from "./paths.ts";
import { problemSearch } from "./problems/problem-search.ts";
import { roundListSearch, roundSearch } from "./rounds/round-search.ts";
import { scorecardSearch } from "./scorecard/scorecard-search.ts";
import { togetherSearch, unitSearch } from "./units/unit-search.ts";
import { workPointSearch } from "./work-points/work-point-search.ts";

const deskRoles = [...officeRoles, "reviewer", ...unitRoles];
const officials = [...overseers, ...unitRoles];

/** What is followed up of a line of a source file, for screens of later modules. */
export const LineThread = lazy(() => import("./SentenceThread.tsx").then((module) => ({ default: module.LineThread })));

/** The screens of the supervision ledger. */
export const pages: ModulePages = {
  pages: [
    {
      path: commitmentsPaths.ledger(),
      title: { zh: zh.ledger.title, en: en.ledger.title },
      search: ledgerSearch,
      load: () => import("./LedgerPage.tsx").then((module) => module.LedgerPage),
    },
    {
      path: commitmentsPaths.desk(),
      title: { zh: zh.desk.title, en: en.desk.title },
      load: () => import("./DeskPage.tsx").then((module) => module.DeskPage),
    },
    {
      path: commitmentsPaths.registration(),
      title: { zh: zh.register.title, en: en.register.title },
      parent: commitmentsPaths.ledger(),
      load: () => import("./RegistrationPage.tsx").then((module) => module.RegistrationPage),
    },
    {
      path: commitmentsPaths.calendar(),
      title: { zh: calendarZh.title, en: calendarEn.title },
      parent: commitmentsPaths.ledger(),
      search: calendarSearch,
      load: () => import("./calendar/CalendarPage.tsx").then((module) => module.CalendarPage),
    },
    {
      path: commitmentsPaths.bringBack(),
      title: { zh: bringZh.back.title, en: bringEn.back.title },
      parent: commitmentsPaths.ledger(),
      load: () => import("./bring/BringBackPage.tsx").then((module) => module.BringBackPage),
    },
    {
      path: commitmentsPaths.bringLedger(),
      title: { zh: earlierZh.title, en: earlierEn.title },
      parent: commitmentsPaths.ledger(),
      search: earlierSearch,
      load: () => import("./earlier/BringLedgerPage.tsx").then((module) => module.BringLedgerPage),
    },
    {
      path: commitmentsPaths.lampRule(),
      title: { zh: lampsZh.rule.title, en: lampsEn.rule.title },
      parent: commitmentsPaths.ledger(),
      search: lampRuleSearch,
      load: () => import("./lamps/LampRulePage.tsx").then((module) => module.LampRulePage),
    },
    {
      path: commitmentsPaths.closing(),
      title: { zh: lampsZh.closing.title, en: lampsEn.closing.title },
      parent: commitmentsPaths.ledger(),
      load: () => import("./lamps/ClosingPage.tsx").then((module) => module.ClosingPage),
    },
    {
      path: "/commitments/closing/$document",
      title: { zh: lampsZh.closing.title, en: lampsEn.closing.title },
      parent: commitmentsPaths.closing(),
      load: () => import("./lamps/ClosingAccountPage.tsx").then((module) => module.ClosingAccountPage),
    },
    {
      path: commitmentsPaths.rounds(),
      title: { zh: roundsZh.title, en: roundsEn.title },
      parent: commitmentsPaths.ledger(),
      search: roundListSearch,
      load: () => import("./rounds/RoundListPage.tsx").then((module) => module.RoundListPage),
    },
    {
      path: "/commitments/rounds/$id",
      title: { zh: roundsZh.name, en: roundsEn.name },
      parent: commitmentsPaths.rounds(),
      search: roundSearch,
      load: () => import("./rounds/RoundPage.tsx").then((module) => module.RoundPage),
    },
    {
      path: "/commitments/rounds/$id/summary",
      title: { zh: roundsZh.paper.name, en: roundsEn.paper.name },
      parent: commitmentsPaths.rounds(),
      load: () => import("./rounds/RoundSummaryPage.tsx").then((module) => module.RoundSummaryPage),
    },
    {
      path: "/commitments/rounds/$id/report/$commitment",
      title: { zh: roundsZh.report.title, en: roundsEn.report.title },
      parent: commitmentsPaths.rounds(),
      load: () => import("./rounds/RoundReportPage.tsx").then((module) => module.RoundReportPage),
    },
    {
      path: commitmentsPaths.problems(),
      title: { zh: problemsZh.title, en: problemsEn.title },
      parent: commitmentsPaths.ledger(),
      search: problemSearch,
      load: () => import("./problems/ProblemListPage.tsx").then((module) => module.ProblemListPage),
    },
    {
      path: "/commitments/problems/$id",
      title: { zh: problemsZh.columns.what, en: problemsEn.columns.what },
      parent: commitmentsPaths.problems(),
      load: () => import("./problems/ProblemPage.tsx").then((module) => module.ProblemPage),
    },
    {
      path: commitmentsPaths.workPoints(),
      title: { zh: workPointsZh.title, en: workPointsEn.title },
      parent: commitmentsPaths.ledger(),
      search: workPointSearch,
      load: () => import("./work-points/WorkPointsPage.tsx").then((module) => module.WorkPointsPage),
    },
    {
      path: commitmentsPaths.meetings(),
      title: { zh: meetingsZh.title, en: meetingsEn.title },
      parent: commitmentsPaths.ledger(),
      load: () => import("./meetings/MeetingListPage.tsx").then((module) => module.MeetingListPage),
    },
    {
      path: "/commitments/meetings/$id",
      title: { zh: meetingsZh.name, en: meetingsEn.name },
      parent: commitmentsPaths.meetings(),
      load: () => import("./meetings/MeetingPage.tsx").then((module) => module.MeetingPage),
    },
    {
      path: commitmentsPaths.evaluations(),
      title: { zh: evaluationZh.list.title, en: evaluationEn.list.title },
      parent: commitmentsPaths.ledger(),
      load: () => import("./evaluation/EvaluationsPage.tsx").then((module) => module.EvaluationsPage),
    },
    {
      path: "/commitments/evaluations/$id",
      title: { zh: evaluationZh.one.title, en: evaluationEn.one.title },
      parent: commitmentsPaths.evaluations(),
      search: evaluationSearch,
      load: () => import("./evaluation/EvaluationPage.tsx").then((module) => module.EvaluationPage),
    },
    {
      path: commitmentsPaths.divisions(),
      title: { zh: divisionZh.list.title, en: divisionEn.list.title },
      parent: commitmentsPaths.ledger(),
      search: divisionsSearch,
      load: () => import("./division/DivisionsPage.tsx").then((module) => module.DivisionsPage),
    },
    {
      path: "/commitments/divisions/$id",
      title: { zh: divisionZh.one.title, en: divisionEn.one.title },
      parent: commitmentsPaths.divisions(),
      load: () => import("./division/DivisionPage.tsx").then((module) => module.DivisionPage),
    },
    {
      path: commitmentsPaths.overview(),
      title: { zh: overviewZh.title, en: overviewEn.title },
      load: () => import("./overview/OverviewPage.tsx").then((module) => module.OverviewPage),
    },
    {
      path: commitmentsPaths.plans(),
      title: { zh: publicZh.nav, en: publicEn.nav },
      load: () => import("./public/PlansPage.tsx").then((module) => module.PlansPage),
    },
    {
      path: "/plans/$code",
      title: { zh: publicZh.one.title, en: publicEn.one.title },
      parent: commitmentsPaths.plans(),
      load: () => import("./public/PlanPage.tsx").then((module) => module.PlanPage),
    },
    {
      path: commitmentsPaths.scorecards(),
      title: { zh: scorecardsZh.nav, en: scorecardsEn.nav },
      parent: commitmentsPaths.ledger(),
      load: () => import("./scorecard/ScorecardsPage.tsx").then((module) => module.ScorecardsPage),
    },
    {
      path: "/commitments/scorecards/$id",
      title: { zh: scorecardsZh.title, en: scorecardsEn.title },
      parent: commitmentsPaths.scorecards(),
      load: () => import("./scorecard/ScorecardPage.tsx").then((module) => module.ScorecardPage),
    },
    {
      path: "/commitments/scorecards/$id/units/$unit",
      title: { zh: scorecardsZh.title, en: scorecardsEn.title },
      parent: commitmentsPaths.scorecards(),
      search: scorecardSearch,
      load: () => import("./scorecard/UnitScorecardPage.tsx").then((module) => module.UnitScorecardPage),
    },
    {
      path: commitmentsPaths.units(),
      title: { zh: unitsZh.title, en: unitsEn.title },
      parent: commitmentsPaths.ledger(),
      load: () => import("./units/UnitsPage.tsx").then((module) => module.UnitsPage),
    },
    {
      path: commitmentsPaths.together(),
      title: { zh: unitsZh.together.title, en: unitsEn.together.title },
      parent: commitmentsPaths.units(),
      search: togetherSearch,
      load: () => import("./units/TogetherPage.tsx").then((module) => module.TogetherPage),
    },
    {
      path: commitmentsPaths.levels(),
      title: { zh: unitsZh.levels.title, en: unitsEn.levels.title },
      parent: commitmentsPaths.units(),
      load: () => import("./units/LevelsPage.tsx").then((module) => module.LevelsPage),
    },
    {
      path: "/commitments/units/$code",
      title: { zh: unitsZh.one.title, en: unitsEn.one.title },
      parent: commitmentsPaths.units(),
      search: unitSearch,
      load: () => import("./units/UnitPage.tsx").then((module) => module.UnitPage),
    },
    {
      path: "/commitments/$id",
      title: { zh: zh.one.title, en: en.one.title },
      parent: commitmentsPaths.ledger(),
      load: () => import("./CommitmentPage.tsx").then((module) => module.CommitmentPage),
    },
  ],
  beside: [
    {
      place: "document",
      load: () => import("./problems/BesideProblems.tsx").then((module) => module.DocumentProblems),
    },
    { place: "extraction", load: () => import("./SentenceThread.tsx").then((module) => module.ExtractionThread) },
    { place: "target", load: () => import("./SentenceThread.tsx").then((module) => module.TargetThread) },
    { place: "target", load: () => import("./problems/BesideProblems.tsx").then((module) => module.TargetProblems) },
  ],
  todo: [
    {
      key: "commitments.desk",
      order: 5,
      roles: deskRoles,
      read: (reader) => import("./todo.ts").then((module) => module.deskTodo(reader)),
    },
  ],
  find: [
    {
      key: "commitments",
      title: { zh: zh.ledger.nav, en: en.ledger.nav },
      order: 35,
      roles: officials,
      find: (asked) => import("./find.ts").then((module) => module.findCommitments(asked)),
    },
  ],
  navigation: [
    {
      to: commitmentsPaths.desk(),
      label: { zh: zh.desk.nav, en: en.desk.nav },
      about: { zh: zh.desk.about, en: en.desk.about },
      group: "work",
      order: 5,
      roles: deskRoles,
    },
    {
      to: commitmentsPaths.ledger(),
      label: { zh: zh.ledger.nav, en: en.ledger.nav },
      about: { zh: zh.ledger.about, en: en.ledger.about },
      group: "supervision",
      order: 10,
      roles: officials,
    },
    {
      to: commitmentsPaths.rounds(),
      label: { zh: roundsZh.nav, en: roundsEn.nav },
      about: { zh: roundsZh.about, en: roundsEn.about },
      group: "supervision",
      order: 12,
      roles: officials,
    },
    {
      to: commitmentsPaths.problems(),
      label: { zh: problemsZh.nav, en: problemsEn.nav },
      about: { zh: problemsZh.about, en: problemsEn.about },
      group: "supervision",
      order: 15,
      roles: officials,
    },
    {
      to: commitmentsPaths.units(),
      label: { zh: unitsZh.nav, en: unitsEn.nav },
      about: { zh: unitsZh.about, en: unitsEn.about },
      group: "supervision",
      order: 14,
      roles: officials,
    },
    {
      to: commitmentsPaths.workPoints(),
      label: { zh: workPointsZh.nav, en: workPointsEn.nav },
      about: { zh: workPointsZh.about, en: workPointsEn.about },
      group: "supervision",
      order: 18,
      roles: [...overseers],
    },
    {
      to: commitmentsPaths.meetings(),
      label: { zh: meetingsZh.nav, en: meetingsEn.nav },
      about: { zh: meetingsZh.about, en: meetingsEn.about },
      group: "supervision",
      order: 16,
      roles: officials,
    },
    {
      to: commitmentsPaths.overview(),
      label: { zh: overviewZh.nav, en: overviewEn.nav },
      about: { zh: overviewZh.about, en: overviewEn.about },
      group: "supervision",
      order: 4,
      roles: officials,
    },
    {
      to: commitmentsPaths.plans(),
      label: { zh: publicZh.nav, en: publicEn.nav },
      about: { zh: publicZh.about, en: publicEn.about },
      group: "plans",
      order: 22,
      roles: "everyone",
    },
    {
      to: commitmentsPaths.divisions(),
      label: { zh: divisionZh.nav, en: divisionEn.nav },
      about: { zh: divisionZh.list.about, en: divisionEn.list.about },
      group: "supervision",
      order: 11,
      roles: [...overseers],
    },
    {
      to: commitmentsPaths.scorecards(),
      label: { zh: scorecardsZh.nav, en: scorecardsEn.nav },
      about: { zh: scorecardsZh.about, en: scorecardsEn.about },
      group: "supervision",
      order: 22,
      roles: officials,
    },
    {
      to: commitmentsPaths.evaluations(),
      label: { zh: evaluationZh.list.nav, en: evaluationEn.list.nav },
      about: { zh: evaluationZh.list.about, en: evaluationEn.list.about },
      group: "supervision",
      order: 20,
      roles: [...overseers],
    },
  ],
};
