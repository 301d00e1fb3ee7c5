import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { quantityText } from "../../../../platform/i18n/numbers.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { PrintButton } from "../../../../web/ui/PrintButton.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { PublicPlan } from "../../contract/public-plan.ts";
import { evaluationEn } from "../../evaluation-texts.en.ts";
import { evaluationZh } from "../../evaluation-texts.zh.ts";
import { publicEn as en } from "../../public-texts.en.ts";
import { publicZh as zh } from "../../public-texts.zh.ts";
import { nameOf } from "../lamps/ClosingPage.tsx";
import { commitmentsPaths } from "../paths.ts";
import styles from "./plan.module.css";
import { planQueries } from "./plan-queries.ts";

type Target = PublicPlan["targets"][number];
type Other = PublicPlan["others"][number];

/** One plan for everybody: what it promised and how far it has come, each with its sentence. */
export function PlanPage() {
  const { code = "" }: { code?: string } = useParams({ strict: false });
  const language = useLanguage();
  const query = useQuery(planQueries.one(code));
  const { title } = useTexts({ zh, en }).one;
  return (
    <Screen
      name={query.data && `${nameOf(query.data.document, language)} · ${title}`}
      marks={isSample(query.data) && <SampleMark />}
    >
      <Loaded query={query} shape="table">
        {(plan) => <View plan={plan} />}
      </Loaded>
    </Screen>
  );
}

const isSample = (plan: PublicPlan | undefined): boolean =>
  plan !== undefined && [...plan.targets, ...plan.others].some((one) => one.isSample);

const isGood = ({ figure }: Target): boolean =>
  figure !== null && ["achieved", "on-track", "met"].includes(figure.state);

function View({ plan }: { plan: PublicPlan }) {
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  const { document, targets, others } = plan;
  const count = (state: Other["state"]) => others.filter((one) => one.state === state).length;
  return (
    <>
      <Answer
        question={o.question(nameOf(document, language))}
        answer={o.answer(
          targets.length,
          targets.filter(isGood).length,
          others.length,
          count("done"),
          count("under-way"),
        )}
        evidence={[
          { key: "day", shown: o.day(plan.day) },
          ...(plan.disclosure ? [{ key: "disclosure", shown: o.disclosure(plan.disclosure) }] : []),
          { key: "read", shown: <PageLink to={commitmentsPaths.document(document.code)}>{o.read}</PageLink> },
        ]}
      />
      <p className={styles.tools}>
        <PrintButton />
      </p>
      <h2 className={styles.heading}>{o.targets}</h2>
      <Targets plan={plan} />
      <h2 className={styles.heading}>{o.others}</h2>
      {others.length === 0 ? <p className={styles.quiet}>{o.noOthers}</p> : <Others plan={plan} />}
      <p className={styles.quiet}>{o.note}</p>
    </>
  );
}

/** The sentence itself, as the way into the document. */
function Sentence({ of, code }: { of: Pick<Target, "quote" | "start" | "edition">; code: string }) {
  return (
    <PageLink to={commitmentsPaths.document(code)} search={{ at: of.start, edition: of.edition }}>
      <span lang={languageTags.zh}>{of.quote}</span>
    </PageLink>
  );
}

function Targets({ plan: { targets, document } }: { plan: PublicPlan }) {
  const o = useTexts({ zh, en }).one;
  const words = useTexts({ zh: evaluationZh, en: evaluationEn }).targetStates;
  const language = useLanguage();
  const columns: Column<Target>[] = [
    {
      key: "title",
      title: o.target,
      onCard: "title",
      width: 320,
      cell: ({ title, isAdjusted }) => (
        <>
          <span lang={languageTags.zh}>{title}</span>
          {isAdjusted && <span className={styles.quiet}> {o.adjusted}</span>}
        </>
      ),
    },
    {
      key: "standing",
      title: o.standing,
      width: 136,
      cell: ({ figure }) => (figure ? words[figure.state] : <span className={styles.quiet}>{o.noIndicator}</span>),
    },
    {
      key: "value",
      title: o.value,
      width: 232,
      cell: ({ figure }) =>
        figure?.value ? (
          <>
            <PageLink to={commitmentsPaths.indicator(figure.indicator)}>
              {quantityText(figure.value, figure.unit, language)}
            </PageLink>{" "}
            <span className={styles.quiet}>{figure.measuredOn && o.measured(figure.measuredOn)}</span>
          </>
        ) : (
          <span className={styles.quiet}>{o.none}</span>
        ),
    },
    {
      key: "aim",
      title: o.aim,
      width: 144,
      cell: ({ figure }) => figure?.aim && quantityText(figure.aim, figure.unit, language),
    },
    { key: "sentence", title: o.sentence, cell: (target) => <Sentence of={target} code={document.code} /> },
  ];
  return <DataTable label={o.targets} columns={columns} rows={targets} rowKey={({ id }) => id} empty={null} />;
}

function Others({ plan: { others, document } }: { plan: PublicPlan }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const columns: Column<Other>[] = [
    {
      key: "title",
      title: o.task,
      onCard: "title",
      width: 320,
      cell: ({ title }) => <span lang={languageTags.zh}>{title}</span>,
    },
    { key: "state", title: o.state, width: 136, cell: ({ state }) => t.states[state] },
    { key: "due", title: o.due, width: 112, cell: ({ dueOn }) => dueOn },
    {
      key: "units",
      title: o.units,
      width: 260,
      cell: ({ units }) =>
        units.length > 0 ? (
          <span lang={languageTags.zh}>{units.join("、")}</span>
        ) : (
          <span className={styles.quiet}>{o.unitNone}</span>
        ),
    },
    { key: "sentence", title: o.sentence, cell: (one) => <Sentence of={one} code={document.code} /> },
  ];
  return <DataTable label={o.others} columns={columns} rows={others} rowKey={({ id }) => id} empty={null} />;
}
