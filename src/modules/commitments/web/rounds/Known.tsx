import { formatDate } from "../../../../platform/i18n/dates.ts";
import { quantityText } from "../../../../platform/i18n/numbers.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { Commitment } from "../../contract/commitment.ts";
import type { Prefill } from "../../contract/round.ts";
import { roundsEn } from "../../round-texts.en.ts";
import { roundsZh } from "../../round-texts.zh.ts";
import { en } from "../../texts.en.ts";
import { zh } from "../../texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import styles from "./rounds.module.css";

interface KnownProps {
  readonly known: Prefill;
  readonly commitment: Commitment;
}

/** What the platform fills in by itself, marked as its own, each with the way to its records. */
export function Known({ known: { since, last, figure, changes }, commitment }: KnownProps) {
  const r = useTexts({ zh: roundsZh, en: roundsEn }).report;
  const t = useTexts({ zh, en });
  const acts: Readonly<Record<string, string>> = t.acts;
  return (
    <section aria-label={r.known}>
      <h2>
        {r.known} <span className={styles.mark}>{r.knownMark}</span>
      </h2>
      <p className={styles.quiet}>{r.knownNote}</p>
      <dl className={styles.known}>
        <div>
          <dt>{t.one.indicator}</dt>
          {figure ? <Figure figure={figure} /> : <dd>{r.noFigure}</dd>}
        </div>
        {last === null ? (
          <div>
            <dt>{r.before}</dt>
            <dd>{r.noLast}</dd>
          </div>
        ) : (
          (
            [
              [r.lastNext(formatDate(last.at)), last.next],
              [r.lastProblem(formatDate(last.at)), last.problem],
            ] as const
          ).map(([label, words]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words || r.nothingSaid}</dd>
            </div>
          ))
        )}
        <div>
          <dt>{r.changes(since)}</dt>
          {changes.length === 0 && <dd className={styles.quiet}>{r.noChanges}</dd>}
          {changes.map(({ act, at, by, basis }) => (
            <dd key={`${act} ${at}`}>{[formatDate(at), acts[act] ?? act, by, basis].filter(Boolean).join(" · ")}</dd>
          ))}
          <dd>
            <PageLink to={commitmentsPaths.commitment(commitment.id)}>{r.toCommitment}</PageLink>
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** The figure then and now; it opens to the indicator and its records. */
function Figure({ figure }: { figure: NonNullable<Prefill["figure"]> }) {
  const r = useTexts({ zh: roundsZh, en: roundsEn }).report;
  const language = useLanguage();
  const shown = (value: string | null) =>
    value === null ? r.figureUnknown : quantityText(value, figure.unit, language);
  return (
    <>
      <dd>
        <PageLink to={commitmentsPaths.indicator(figure.indicator)}>{figure.name[language]}</PageLink>
      </dd>
      <dd>
        {r.figure(figure.was.day, shown(figure.was.value), shown(figure.now.value))}{" "}
        <span className={styles.quiet}>{r.records(figure.facts)}</span> {figure.samples > 0 && <SampleMark />}
      </dd>
    </>
  );
}
