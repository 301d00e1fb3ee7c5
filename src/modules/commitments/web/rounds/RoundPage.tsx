import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { daysBetween, formatDate, formatDateTime } from "../../../../platform/i18n/dates.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { ReportingRound } from "../../contract/round.ts";
import { roundsEn as en } from "../../round-texts.en.ts";
import { roundsZh as zh } from "../../round-texts.zh.ts";
import { doneOf } from "../../rules/round.ts";
import { commitmentsPaths } from "../paths.ts";
import { useDoers } from "../use-doers.ts";
import { RoundActs } from "./RoundActs.tsx";
import { RoundItems } from "./RoundItems.tsx";
import { RoundUnits } from "./RoundUnits.tsx";
import { roundQueries } from "./round-queries.ts";
import styles from "./rounds.module.css";

/** One reporting round: who has reported, who has not, what was returned. A unit sees its own part and reports from here. */
export function RoundPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(roundQueries.one(id));
  const isSample = query.data?.items.some((item) => item.isSample);
  return (
    <Screen name={query.data?.title} marks={isSample && <SampleMark />}>
      <Loaded query={query} shape="table">
        {(round) => <OneRound round={round} />}
      </Loaded>
    </Screen>
  );
}

function OneRound({ round }: { round: ReportingRound }) {
  const t = useTexts({ zh, en });
  const p = t.page;
  const doers = useDoers();
  const isUnit = doers.has("unit") && !doers.has("office");
  const { counts, closedAt, day, deadline, saved } = round;
  const state =
    closedAt === null
      ? `${t.deadline} ${deadline} · ${t.dueIn(daysBetween(day, deadline))}`
      : t.closed(formatDate(closedAt));
  return (
    <>
      <Answer
        question={p.question}
        answer={
          isUnit
            ? p.own(doneOf(counts), counts.asked)
            : p.answer(doneOf(counts), counts.asked, counts.waiting, counts.returned)
        }
        evidence={[
          { key: "state", shown: state },
          { key: "period", shown: `${t.period} ${t.covers(round.coversFrom, round.coversTo)}` },
          ...(counts.late > 0 ? [{ key: "late", shown: t.lateCount(counts.late) }] : []),
          ...(saved > 0 ? [{ key: "saved", shown: t.saved(saved) }] : []),
        ]}
      />
      {doers.has("office") && <RoundActs round={round} />}
      {!isUnit && (
        <p className={styles.tools}>
          <PageLink to={commitmentsPaths.roundSummary(round.id)}>{p.toSummary}</PageLink>
        </p>
      )}
      {round.instructions && (
        <section className={styles.part}>
          <h2>{p.instructions}</h2>
          <p className={styles.text}>{round.instructions}</p>
        </section>
      )}
      {!isUnit && <RoundUnits units={round.units} />}
      <RoundItems round={round} isUnit={isUnit} />
      <section className={styles.part}>
        <h2>{p.steps}</h2>
        <ul className={styles.plain}>
          {round.steps.map(({ act, at, by, note, units }) => (
            <li key={`${act} ${at}`}>
              {p.acts[act]} · {by} · {formatDateTime(at)}
              {units !== null && ` · ${p.remindedUnits(units)}`}
              {note && ` · ${note}`}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
