import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { Fit, MatchedGood, Pair } from "../../contract/match.ts";
import type { GoodKind } from "../../contract.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { marketPaths } from "../paths.ts";
import { AcrossMark } from "./AcrossMark.tsx";
import { ConstraintTable } from "./ConstraintTable.tsx";
import styles from "./desk.module.css";
import { FitStatements } from "./FitReasons.tsx";
import { MarkedText } from "./MarkedText.tsx";
import { OwnerPairActs } from "./OwnerPairActs.tsx";
import { PairActs } from "./PairActs.tsx";
import { PairState } from "./PairState.tsx";
import { deskPaths } from "./paths.ts";
import { pairQuery } from "./queries.ts";

/** The workbench: a demand and a result side by side, what both say marked, and what stands between them. */
export function PairPage() {
  const { demand = "", result = "" }: { demand?: string; result?: string } = useParams({ strict: false });
  const t = useTexts({ zh, en });
  const query = useQuery(pairQuery(demand, result));
  return (
    <Screen
      name={t.bench.title}
      within={[{ text: t.match.titles.demand, to: deskPaths.matches("demand", demand) }]}
      marks={(query.data?.demand.isSample || query.data?.result.isSample) && <SampleMark />}
    >
      <Loaded query={query} shape="text">
        {(pair) => <Bench pair={pair} />}
      </Loaded>
    </Screen>
  );
}

function Bench({ pair }: { pair: Pair }) {
  const t = useTexts({ zh, en }).bench;
  const { demand, result, fit } = pair;
  const count = (verdict: "met" | "missed" | "unknown") => fit.verdicts.filter((one) => one.verdict === verdict).length;
  const { statements = [], wouldMatch = [] } = fit.explanation ?? {};
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(fit.isEligible, count("met"), count("missed"), count("unknown"))}
        evidence={[
          { key: "state", shown: <PairState pair={pair.pair} /> },
          ...(pair.across ? [{ key: "across", shown: <AcrossMark across={pair.across} /> }] : []),
        ]}
      />
      {pair.side === null ? <PairActs pair={pair} /> : <OwnerPairActs pair={pair} />}
      <p className={styles.quiet}>{t.legend}</p>
      <div className={styles.bench}>
        <Side kind="demand" good={demand} fit={fit} />
        <Side kind="result" good={result} fit={fit} />
      </div>
      <h2>{t.constraints}</h2>
      <ConstraintTable fit={fit} />
      <div className={styles.bench}>
        <section>
          <h2>{t.reasons}</h2>
          <FitStatements statements={statements} demand={demand} result={result} />
        </section>
        <section>
          <h2>{t.wouldMatch}</h2>
          {wouldMatch.length === 0 ? (
            <p className={styles.quiet}>{t.nothing}</p>
          ) : (
            <FitStatements statements={wouldMatch} demand={demand} result={result} />
          )}
        </section>
      </div>
      <details className={styles.parts}>
        <summary>{t.parts}</summary>
        <ul className={styles.reasons}>
          {fit.parts.map(({ part, value, adds }) => (
            <li key={part}>
              {t.partNames[part]} {Math.round(value * 100)} → +{(adds * 100).toFixed(1)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Side({ kind, good, fit }: { kind: GoodKind; good: MatchedGood; fit: Fit }) {
  const t = useTexts({ zh, en });
  const shared = fit.explanation?.shared ?? [];
  const spansIn = (field: string) =>
    shared.flatMap((passage, index) => {
      const one = kind === "demand" ? passage.request : passage.item;
      return one.field === field && one.span ? [{ ...one.span, number: index + 1 }] : [];
    });
  return (
    <section className={styles.side} aria-label={t.bench[kind]}>
      <p className={styles.quiet}>
        {t.bench[kind]} · {good.owner ?? t.noOwner}
      </p>
      <h2 className={styles.sideTitle}>
        <PageLink to={marketPaths.good(kind, good.id)}>
          <Words of={good.title} />
        </PageLink>
      </h2>
      {good.field && (
        <p className={styles.facts}>
          <Words of={good.field} />
        </p>
      )}
      {good.readiness && (
        <p className={styles.facts}>{t.bench.readiness(good.readiness.proven, good.readiness.claimed)}</p>
      )}
      {good.texts.map(({ field, text }) => (
        <div key={field}>
          <h3 className={styles.fieldName}>{t.bench.fields[field] ?? field}</h3>
          <MarkedText text={text} spans={spansIn(field)} />
        </div>
      ))}
    </section>
  );
}
