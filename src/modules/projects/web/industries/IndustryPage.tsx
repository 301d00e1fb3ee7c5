import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { exactNumber } from "../../../../platform/i18n/numbers.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useLanguage } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { type Lever, levers, type Stream } from "../../contract/industries.ts";
import { leverState } from "../../rules/industries.ts";
import styles from "../projects.module.css";
import { projectsQueries } from "../queries.ts";
import { useItems } from "../use-items.ts";
import { useWords } from "../use-words.ts";

/** The programme page of one future industry: its four levers as work that is measured. */
export function IndustryPage() {
  const { code = "" }: { code?: string } = useParams({ strict: false });
  const name = useItems("future-industry").find(({ value }) => value === code)?.label;
  return (
    <Screen name={name}>
      <Loaded query={useQuery(projectsQueries.industries())} shape="cards">
        {({ streams }) => <Levers code={code} streams={streams.filter(({ industry }) => industry === code)} />}
      </Loaded>
    </Screen>
  );
}

function Levers({ code, streams }: { code: string; streams: readonly Stream[] }) {
  const t = useWords().industries;
  const started = levers.filter((lever) => leverState(streams, lever).count > 0).length;
  const late = streams.filter(({ isLate }) => isLate).length;
  return (
    <>
      <Answer question={t.oneQuestion} answer={t.oneAnswer(started, streams.length, late)} />
      <p className={styles.tools}>
        <PageLink to="/registers/future-stream" search={{ where: [`industry:${code}`] }}>
          {t.records}
        </PageLink>
      </p>
      {levers.map((lever) => (
        <LeverPart key={lever} lever={lever} streams={streams.filter((one) => one.lever === lever)} />
      ))}
    </>
  );
}

function LeverPart({ lever, streams }: { lever: Lever; streams: readonly Stream[] }) {
  const t = useWords().industries;
  return (
    <section className={styles.part}>
      <h2>{t.levers[lever]}</h2>
      {streams.length === 0 && <p className={styles.quiet}>{t.noWorkDetail}</p>}
      <ul className={styles.plain}>
        {streams.map((stream) => (
          <StreamItem key={stream.id} stream={stream} />
        ))}
      </ul>
    </section>
  );
}

function StreamItem({ stream }: { stream: Stream }) {
  const t = useWords().industries;
  const language = useLanguage();
  const { id, name, state, measure, base, target, reached, progress, due, isLate, records, isSample } = stream;
  const value = (one: string | null) => (one === null ? t.unsaid : exactNumber(Number(one)));
  const named = (Object.keys(t.kinds) as (keyof typeof t.kinds)[]).filter((kind) => records[kind] > 0);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span>
          <PageLink to={`/registers/future-stream/${encodeURIComponent(id)}`}>{pick(name, language).text}</PageLink>{" "}
          {isSample && <SampleMark isShort />}
        </span>
        <span>
          <span className={styles.mark}>{t.states[state]}</span>{" "}
          {isLate && <span className={`${styles.mark} ${styles.bad}`}>{t.isLate}</span>}
        </span>
      </div>
      <p className={styles.text}>{t.way(measure, value(base), value(reached), value(target))}</p>
      {progress !== null && (
        <div className={styles.progress}>
          <progress aria-label={t.progressOf(measure)} max={100} value={Math.min(100, Math.max(0, progress))} />
          <span>{t.percent(progress)}</span>
        </div>
      )}
      <p className={styles.quiet}>
        {[due ? t.due(due) : t.noDue, ...named.map((kind) => t.kinds[kind](records[kind]))].join(" · ")}
      </p>
    </li>
  );
}
