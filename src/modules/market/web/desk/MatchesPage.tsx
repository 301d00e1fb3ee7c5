import { useQuery } from "@tanstack/react-query";
import { useLocation, useParams } from "@tanstack/react-router";
import { pick } from "../../../../platform/i18n/pick.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { Match, Matches } from "../../contract/match.ts";
import type { GoodKind } from "../../contract.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { marketPaths } from "../paths.ts";
import { AcrossMark } from "./AcrossMark.tsx";
import styles from "./desk.module.css";
import { FitStatements } from "./FitReasons.tsx";
import { PairState } from "./PairState.tsx";
import { deskPaths } from "./paths.ts";
import { matchesQuery } from "./queries.ts";

/** What fits a demand or a result best, each with why and why not. */
export function MatchesPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const kind: GoodKind = useLocation().pathname.includes("/results/") ? "result" : "demand";
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const query = useQuery(matchesQuery(kind, id));
  const title = query.data && pick(query.data.good.title, language).text;
  return (
    <Screen
      name={t.match.titles[kind]}
      within={[{ text: title ?? t.bench[kind], to: marketPaths.good(kind, id) }]}
      marks={query.data?.good.isSample && <SampleMark />}
    >
      <Loaded query={query} shape="table">
        {(matches) => <Found matches={matches} />}
      </Loaded>
    </Screen>
  );
}

function Found({ matches }: { matches: Matches }) {
  const t = useTexts({ zh, en }).match;
  const { side, good, ranked, ruledOut, considered } = matches;
  return (
    <>
      <Answer
        question={t.questions[side]}
        answer={t.answer(ranked.length, ruledOut.length)}
        evidence={[
          { key: "good", shown: <Words of={good.title} /> },
          { key: "considered", shown: t.considered(considered) },
          { key: "score", shown: t.scoreNote },
        ]}
      />
      {!good.isListed && <Notice kind="info" title={t.unlisted} />}
      {ranked.length + ruledOut.length === 0 && <Empty title={t.none}>{t.noneDetail}</Empty>}
      <MatchList matches={matches} list={ranked} Title="h2" />
      {ruledOut.length > 0 && (
        <>
          <h2>{t.ruledOut}</h2>
          <MatchList matches={matches} list={ruledOut} Title="h3" />
        </>
      )}
    </>
  );
}

interface MatchListProps {
  readonly matches: Matches;
  readonly list: readonly Match[];
  /** One below the heading over the list. */
  readonly Title: "h2" | "h3";
}

function MatchList({ matches, list, Title }: MatchListProps) {
  const t = useTexts({ zh, en });
  const { side, good } = matches;
  return (
    <ol className={styles.cards}>
      {list.map(({ good: other, fit, pair, across }) => {
        const [demand, result] = side === "demand" ? [good, other] : [other, good];
        return (
          <li key={other.id} className={styles.card}>
            <div className={styles.head}>
              <Title className={styles.title}>
                <PageLink to={deskPaths.pair(demand.id, result.id)}>
                  <Words of={other.title} />
                </PageLink>
                {other.isSample && <SampleMark />}
              </Title>
              <span className={styles.score}>
                {t.match.score} {Math.round(fit.score * 100)}
              </span>
            </div>
            <p className={styles.facts}>
              {other.owner ?? t.noOwner}
              {other.readiness && ` · ${t.bench.readiness(other.readiness.proven, other.readiness.claimed)}`} ·{" "}
              <PairState pair={pair} />
              {across && (
                <>
                  {" "}
                  · <AcrossMark across={across} />
                </>
              )}
            </p>
            {fit.explanation && (
              <FitStatements
                statements={
                  fit.isEligible
                    ? fit.explanation.statements
                    : [
                        ...fit.explanation.statements,
                        ...fit.explanation.wouldMatch.filter(({ code }) => code.startsWith("close:")),
                      ]
                }
                demand={demand}
                result={result}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
