import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import type { JobPage as Page } from "../contract/jobs.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { CellMap, CellTable } from "./Cells.tsx";
import styles from "./ocean.module.css";
import { oceanPaths } from "./paths.ts";
import { oceanQueries } from "./queries.ts";
import { jobSearch } from "./searches.ts";
import { shownTime } from "./times.ts";

/** One job: the grid as map and table, and where it comes from. */
export function JobPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const [{ base: _, ...box }] = useSearchState(jobSearch);
  const query = useQuery(oceanQueries.job(id, box));
  return (
    <Screen name={query.data?.job.title ?? id} marks={query.data?.job.isSample && <SampleMark />}>
      <Loaded query={query} shape="table">
        {(page) => <One page={page} />}
      </Loaded>
    </Screen>
  );
}

function One({ page }: { page: Page }) {
  const texts = useTexts({ zh, en });
  const t = texts.job;
  const language = useLanguage();
  const { job } = page;
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(job.observations, job.cells)}
        evidence={[
          { key: "template", shown: texts.templates[job.template] },
          { key: "column", shown: `${pick(job.columnName, language).text}${job.unit ? ` (${job.unit})` : ""}` },
          { key: "time", shown: texts.span(shownTime(job.from), shownTime(job.to)) },
        ]}
      />
      <CellMap page={page} />
      <Lineage page={page} />
      <CellTable page={page} />
    </>
  );
}

function Lineage({ page }: { page: Page }) {
  const texts = useTexts({ zh, en });
  const t = texts.job;
  const language = useLanguage();
  const { job, inputs, background, usedBy } = page;
  const jobLink = ({ id, title }: { id: string; title: string }) => (
    <PageLink key={id} to={oceanPaths.job(id)}>
      {title}
    </PageLink>
  );
  const fields: readonly (readonly [string, ReactNode])[] = [
    [texts.jobs.template, `${texts.templates[job.template]} · ${texts.meanings[job.template]}`],
    [t.cell, t.degrees(job.cell)],
    [t.flags, page.flags.length === 0 ? t.noFlags : page.flags.join(" ")],
    [texts.jobs.background, background && jobLink(background)],
    [t.errors, background ? `${page.backgroundError} / ${page.observationError}` : null],
    [texts.links.access, texts.access[job.access]],
    [t.owner, [job.owner && pick(job.owner, language).text, job.by].filter(Boolean).join(" · ")],
    [texts.jobs.ranAt, shownTime(job.ranAt)],
    [t.code, page.code],
    [t.usedBy, usedBy.length > 0 ? usedBy.map(jobLink) : null],
  ];
  return (
    <section className={styles.part}>
      <h2>{t.lineage}</h2>
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
      <h3>{t.inputs}</h3>
      <ul className={styles.plain}>
        {inputs.map((input) => (
          <li key={input.link.id}>
            <PageLink to={oceanPaths.link(input.link.id)}>{pick(input.link.name, language).text}</PageLink>
            {` · ${t.profile(input.profile, input.profileVersion)} · ${
              input.first && input.last
                ? t.input(input.count, shownTime(input.first), shownTime(input.last))
                : input.count
            } · ${t.digest} `}
            <span className={styles.hash}>{input.digest}</span>
          </li>
        ))}
      </ul>
      <h3>{t.output}</h3>
      <p className={styles.hash}>{page.digest}</p>
      <p className={styles.quiet}>{t.again}</p>
    </section>
  );
}
