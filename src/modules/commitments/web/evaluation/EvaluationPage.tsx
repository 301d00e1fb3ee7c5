import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { PrintButton } from "../../../../web/ui/PrintButton.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { Evaluation } from "../../contract/evaluation.ts";
import { evaluationEn as en } from "../../evaluation-texts.en.ts";
import { evaluationZh as zh } from "../../evaluation-texts.zh.ts";
import { isCounted } from "../../rules/snapshot.ts";
import { nameOf } from "../lamps/ClosingPage.tsx";
import { commitmentsPaths, evaluationReport } from "../paths.ts";
import { commitmentsQueries } from "../queries.ts";
import { ComparisonView } from "./ComparisonView.tsx";
import { EvaluationTools } from "./EvaluationTools.tsx";
import styles from "./evaluation.module.css";
import { evaluationSearch } from "./evaluation-search.ts";
import { Notes } from "./Notes.tsx";
import { SnapshotTable } from "./SnapshotTable.tsx";

/** One evaluation: how far the plan was on that day, over the frozen rows, with what people found. */
export function EvaluationPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const language = useLanguage();
  const query = useQuery(commitmentsQueries.evaluation(id));
  const t = useTexts({ zh, en });
  return (
    <Screen
      name={query.data && `${nameOf(query.data.document, language)} · ${t.kinds[query.data.kind]}`}
      marks={query.data?.rows.some(({ isSample }) => isSample) && <SampleMark />}
    >
      <Loaded query={query} shape="table">
        {(evaluation) => <View evaluation={evaluation} />}
      </Loaded>
    </Screen>
  );
}

function View({ evaluation }: { evaluation: Evaluation }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const [search] = useSearchState(evaluationSearch);
  const { counts, rows, rule } = evaluation;
  const counted = rows.filter(isCounted);
  const other = evaluation.others.find(({ id }) => id === search.with);
  return (
    <>
      <Answer
        question={o.question(nameOf(evaluation.document, language), evaluation.on)}
        answer={o.answer(counted.length, counts.met, counts["on-track"], counts.behind, counts["no-data"])}
        evidence={[
          { key: "kind", shown: `${t.kinds[evaluation.kind]} · ${t.stages[evaluation.state]}` },
          { key: "known", shown: o.known(formatDateTime(evaluation.known)) },
          { key: "rule", shown: o.rule(rule.soonDays, rule.staleDays) },
        ]}
      />
      <p className={styles.small}>
        {o.hash} <span className={styles.hash}>{evaluation.hash}</span>
      </p>
      <p className={styles.small}>
        {o.started(evaluation.startedBy, formatDateTime(evaluation.startedAt))}
        {evaluation.finalAt && ` · ${o.finished(evaluation.finalBy ?? "", formatDateTime(evaluation.finalAt))}`}
      </p>
      <p className={styles.head}>
        <a href={evaluationReport(evaluation.id)} download>
          {o.docx}
        </a>
        <PageLink to={commitmentsPaths.evaluations()}>{o.toList}</PageLink>
        <PrintButton />
      </p>
      <EvaluationTools evaluation={evaluation} />
      {other && <ComparisonView id={evaluation.id} other={other.id} />}
      <Notes evaluation={evaluation} kind="finding" />
      <Notes evaluation={evaluation} kind="proposal" />
      <SnapshotTable title={o.targets} evaluation={evaluation} rows={counted.filter(({ kind }) => kind === "target")} />
      <SnapshotTable title={o.tasks} evaluation={evaluation} rows={counted.filter(({ kind }) => kind !== "target")} />
      {counted.length < rows.length && <p className={styles.small}>{o.notCounted(rows.length - counted.length)}</p>}
    </>
  );
}
