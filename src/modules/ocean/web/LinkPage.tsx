import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import type { LinkPage as Page } from "../contract/links.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { LinkKeys } from "./LinkKeys.tsx";
import { Observations, Refused } from "./LinkTables.tsx";
import styles from "./ocean.module.css";
import { oceanQueries } from "./queries.ts";
import { StateLamp } from "./StateLamp.tsx";
import { shownDelay, shownTime } from "./times.ts";

/** One link: whether it works, how fast, what it sent, what was refused; for its keeper the keys. */
export function LinkPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const language = useLanguage();
  const query = useQuery(oceanQueries.link(id));
  const name = query.data && pick(query.data.link.name, language).text;
  return (
    <Screen name={name ?? id} marks={query.data?.link.isSample && <SampleMark />}>
      <Loaded query={query} shape="text">
        {(page) => <One page={page} />}
      </Loaded>
    </Screen>
  );
}

function One({ page }: { page: Page }) {
  const t = useTexts({ zh, en }).link;
  const { link, gaps } = page;
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answers[link.state](link.lastArrived ? shownTime(link.lastArrived) : "")}
        evidence={[{ key: "state", shown: <StateLamp state={link.state} /> }]}
      />
      <Figures page={page} />
      {link.interval !== null && (
        <section className={styles.part}>
          <h2>{t.gaps}</h2>
          {gaps.length === 0 && <p className={styles.quiet}>{t.noGaps}</p>}
          <ul className={styles.plain}>
            {gaps.map(({ from, to, minutes }) => (
              <li key={from}>{t.gap(shownTime(from), shownTime(to), minutes)}</li>
            ))}
          </ul>
        </section>
      )}
      <Observations page={page} />
      {(page.isKeeper || page.refused.length > 0) && <Refused page={page} />}
      <LinkKeys page={page} />
    </>
  );
}

function Figures({ page }: { page: Page }) {
  const texts = useTexts({ zh, en });
  const t = texts.link;
  const language = useLanguage();
  const { link, hours, platform, dataSet, scenario } = page;
  const record = (register: string, of: Page["platform"]): ReactNode =>
    of && <PageLink to={`/registers/${register}/${of.id}`}>{pick(of.name, language).text}</PageLink>;
  const fields: readonly (readonly [string, ReactNode])[] = [
    [texts.links.kind, texts.kinds[link.kind]],
    [t.owner, link.owner && pick(link.owner, language).text],
    [texts.links.profile, pick(link.profileName, language).text],
    [texts.links.access, texts.access[link.access]],
    [t.interval, link.interval === null ? texts.none : t.minutes(link.interval)],
    [t.observed, link.lastObserved && shownTime(link.lastObserved)],
    [texts.links.heard(hours), link.heard],
    [texts.links.median, shownDelay(link.medianDelay, texts.links.delay)],
    [texts.links.p95, shownDelay(link.p95Delay, texts.links.delay)],
    [texts.links.missing, link.missing],
    [texts.links.refused, link.refused],
    [texts.links.platform, record("ocean-platform", platform)],
    [texts.links.dataSet, record("data-set", dataSet)],
    [texts.links.scenario, record("scenario", scenario)],
  ];
  return (
    <section className={styles.part}>
      <h2>{t.figures}</h2>
      <FieldList>
        {fields
          .filter(([, value]) => value !== null && value !== "")
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </FieldList>
    </section>
  );
}
