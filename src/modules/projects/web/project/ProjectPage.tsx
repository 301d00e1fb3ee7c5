import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { pick } from "../../../../platform/i18n/pick.ts";
import { useAreaNames } from "../../../../web/areas.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { Inside, Project } from "../../contract/project.ts";
import { settledOf } from "../../rules/money.ts";
import { waitsOf } from "../../rules/waits.ts";
import { OutcomesPart } from "../outcomes/OutcomesPart.tsx";
import { projectsPaths } from "../paths.ts";
import styles from "../projects.module.css";
import { projectsQueries } from "../queries.ts";
import { useItems } from "../use-items.ts";
import { useMoney, useWords } from "../use-words.ts";
import { WaitsPart } from "../WaitsPart.tsx";
import { ActsPart } from "./ActsPart.tsx";
import { ApplicationPart } from "./ApplicationPart.tsx";
import { BesidePart } from "./BesidePart.tsx";
import { ChangesPart } from "./ChangesPart.tsx";
import { ContractPart } from "./ContractPart.tsx";
import { ExpensesPart } from "./ExpensesPart.tsx";
import { LinksPart } from "./LinksPart.tsx";
import { ManagersPart } from "./ManagersPart.tsx";
import { MilestonesPart } from "./MilestonesPart.tsx";
import { MoneyPart } from "./MoneyPart.tsx";
import { ReportsPart } from "./ReportsPart.tsx";
import { TechnologiesPart } from "./TechnologiesPart.tsx";

/** One project: where it stands, whose money waits for whom, what the reader can do; the summary for everybody else. */
export function ProjectPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(projectsQueries.project(id));
  return (
    <Screen name={query.data?.title} marks={query.data?.isSample ? <SampleMark /> : undefined}>
      <Loaded query={query} shape="text">
        {(project) =>
          project.inside ? (
            <Whole key={project.id} project={project} inside={project.inside} />
          ) : (
            <Summary project={project} />
          )
        }
      </Loaded>
    </Screen>
  );
}

function Summary({ project }: { project: Project }) {
  const t = useWords();
  return (
    <>
      <Answer question={t.list.question} answer={t.stages[project.stage]} />
      <Fields project={project} inside={null} />
      <TechnologiesPart project={project} inside={null} />
      <p className={styles.quiet}>{t.one.outside}</p>
    </>
  );
}

/** Where milestones and money stand, as the pure rules take it. */
function progressOf({ today }: Project, { milestones, entries }: Inside) {
  return {
    passed: new Set(milestones.filter(({ state }) => state === "passed").map(({ key }) => key)),
    paid: settledOf(entries).paid,
    today,
  };
}

function Whole({ project, inside }: { project: Project; inside: Inside }) {
  const t = useWords();
  const progress = progressOf(project, inside);
  const { contract, milestones } = inside;
  return (
    <>
      <Answer
        question={t.one.question}
        answer={
          contract
            ? t.one.answer(t.stages[project.stage], progress.passed.size, milestones.length)
            : `${t.stages[project.stage]} · ${t.one.noContract}`
        }
      />
      {contract && project.stage === "implementation" && <Late project={project} inside={inside} />}
      <Tolerated project={project} inside={inside} />
      <ActsPart project={project} inside={inside} />
      <Fields project={project} inside={inside} />
      <Contents project={project} inside={inside} />
      <ContractPart project={project} inside={inside} />
      {contract && <WaitsPart terms={contract.terms} progress={progress} />}
      <MilestonesPart project={project} inside={inside} paid={progress.paid} />
      {contract && <MoneyPart project={project} inside={inside} terms={contract.terms} progress={progress} />}
      {contract && <ExpensesPart project={project} inside={inside} terms={contract.terms} />}
      <ReportsPart project={project} inside={inside} />
      <ChangesPart project={project} inside={inside} />
      <TechnologiesPart project={project} inside={inside} />
      <ApplicationPart project={project} inside={inside} />
      <OutcomesPart project={project} inside={inside} />
      <LinksPart project={project} inside={inside} />
      <ManagersPart project={project} inside={inside} />
      <BesidePart project={project} inside={inside} />
      <section className={styles.part} id="history">
        <h2>{t.one.history}</h2>
        <ul className={styles.plain}>
          {inside.steps.map((step) => (
            <li key={`${step.at} ${step.act}`}>
              {step.at.slice(0, 10)} {step.by} · {t.acts[step.act as keyof typeof t.acts] ?? step.act}{" "}
              <span className={styles.quiet}>{step.said}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** The way to the parts of a long page. */
function Contents({ project, inside: { contract, reporting } }: { project: Project; inside: Inside }) {
  const t = useWords();
  const hasReports = (contract && project.stage === "implementation") || reporting.reports.length > 0;
  const parts: readonly (readonly [string, string, unknown])[] = [
    ["contract", t.contract.title, true],
    ["milestones", t.milestones.title, contract],
    ["money", t.money.title, contract],
    ["expenses", t.money.expenses, contract],
    ["reports", t.reports.title, hasReports],
    ["changes", t.changes.title, contract],
    ["technologies", t.technology.title, true],
    ["history", t.one.history, true],
  ];
  return (
    <nav className={styles.tools} aria-label={t.one.contents}>
      {parts.map(
        ([id, title, isThere]) =>
          Boolean(isThere) && (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ),
      )}
    </nav>
  );
}

/** That a failure is tolerated, with the decision; or the way to ask for it where something failed. */
function Tolerated({ project, inside }: { project: Project; inside: Inside }) {
  const t = useWords().one;
  const mayAsk = inside.parts.some((part) => part === "keeper" || part === "lead");
  const hasFailed =
    project.stage === "stopped" ||
    (project.stage === "implementation" && inside.milestones.some(({ state }) => state === "failed"));
  const [decision] = inside.tolerated;
  if (decision)
    return (
      <Notice kind="info" title={t.tolerated(decision.from)}>
        <PageLink to={`/tolerance/${encodeURIComponent(decision.case)}`}>{t.seeDecision}</PageLink>
      </Notice>
    );
  if (!mayAsk || !hasFailed) return null;
  return (
    <p>
      <PageLink to="/tolerance" search={{ project: project.id }}>
        {t.askTolerance}
      </PageLink>
    </p>
  );
}

/** The answer to what the money waits for: the late milestone that holds most of the others' money back. */
function Late({ project, inside }: { project: Project; inside: Inside }) {
  const t = useWords().one;
  const money = useMoney();
  const { terms } = inside.contract!;
  const worst = waitsOf(terms, progressOf(project, inside)).blocking.find(({ isLate }) => isLate);
  if (!worst) return <p>{t.nothingLate}</p>;
  const unit = terms.units.find(({ key }) => key === worst.unit)?.name ?? worst.unit;
  const title = terms.milestones.find(({ key }) => key === worst.milestone)?.title ?? worst.milestone;
  const held = worst.payments.reduce((all, { amount }) => all + amount, 0);
  return <Notice kind="warn" title={t.waiting(money(held), unit, title)} />;
}

function Fields({ project, inside }: { project: Project; inside: Inside | null }) {
  const t = useWords();
  const o = t.one;
  const language = useLanguage();
  const money = useMoney();
  const areas = useAreaNames();
  const tracks = useItems("industry-track");
  const fields = useItems("technology-area");
  const nameOf = (items: typeof tracks, code: string | null | undefined) =>
    items.find(({ value }) => value === code)?.label ?? code;
  const { lead, amount } = project;
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [t.list.lead, lead === null ? t.classes.noLead : pick({ zh: lead.nameZh, en: lead.nameEn }, language).text],
    [t.list.programme, t.programmes[project.programme]],
    [t.classes.plan, project.plan && t.plans[project.plan]],
    [t.classes.track, nameOf(tracks, project.track)],
    [t.classes.field, nameOf(fields, inside?.field)],
    [t.list.place, project.place && (areas.nameOf(project.place) ?? project.place)],
    [t.reports.way, project.isExploration ? t.reports.free : t.reports.directed],
    [t.list.batch, project.batch && t.batches[project.batch]],
    [t.list.amount, amount === null ? null : money(amount)],
    [t.classes.amountBasis, inside?.amountBasis],
    [t.classes.members, inside?.members],
    [t.classes.due, inside?.dueOn],
    [o.startedOn, project.startedOn],
    [o.goal, inside?.goal],
    [o.basis, inside?.basis],
    [o.receiver, inside?.receiver],
    [o.deliverables, inside?.deliverables],
    [o.handedOverOn, project.handedOverOn],
  ];
  return (
    <FieldList>
      {rows.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
      {inside?.fund && (
        <div>
          <dt>{t.funds.paidBy}</dt>
          <dd>
            <PageLink to={projectsPaths.fund(inside.fund.id)}>{inside.fund.title}</PageLink>
          </dd>
        </div>
      )}
      {inside?.dossier && inside.call && (
        <div>
          <dt>{o.call}</dt>
          <dd>
            <PageLink to={`/calls/${encodeURIComponent(inside.dossier)}`}>{inside.call}</PageLink>
          </dd>
        </div>
      )}
    </FieldList>
  );
}
