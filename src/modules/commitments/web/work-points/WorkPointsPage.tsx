import { queryOptions, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { pick } from "../../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type WorkPoints, workPointReasons } from "../../contract/work-point.ts";
import { workPointsEn as en } from "../../work-point-texts.en.ts";
import { workPointsZh as zh } from "../../work-point-texts.zh.ts";
import { commitmentsPaths, workPointsDraft } from "../paths.ts";
import styles from "../rounds/rounds.module.css";
import { WorkPointTable } from "./WorkPointTable.tsx";
import { workPointSearch } from "./work-point-search.ts";

const workPoints = (document: string | undefined) =>
  queryOptions({
    queryKey: ["commitments", "work-points", document],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/commitments/work-points", { params: { query: document ? { document } : {} }, signal })),
  });

/** The year's work points against the plans in force, and the draft of the next year. */
export function WorkPointsPage() {
  const [search] = useSearchState(workPointSearch);
  return (
    <Screen>
      <Loaded query={useQuery(workPoints(search.document))} shape="table">
        {(read) => <Body read={read} />}
      </Loaded>
    </Screen>
  );
}

function Body({ read: { points, documents, counts, items } }: { read: WorkPoints }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const [, setSearch] = useSearchState(workPointSearch);
  if (!points) return <Empty title={t.none}>{t.noneDetail}</Empty>;
  const next = points.year + 1;
  const inDraft = items.filter(({ isIn }) => isIn).length;
  return (
    <>
      <Answer
        question={t.question(points.year)}
        answer={t.answer(counts.alone, counts.asked, counts.unfounded, inDraft, next)}
        evidence={[
          { key: "proposal", shown: t.proposal },
          { key: "gaps", shown: <PageLink to={commitmentsPaths.gaps(points.code)}>{t.gaps}</PageLink> },
          ...(items.some(({ isSample }) => isSample) ? [{ key: "sample", shown: <SampleMark /> }] : []),
        ]}
      />
      <p className={styles.tools}>
        {documents.length > 1 && (
          <Select
            aria-label={t.document}
            className={styles.choice}
            value={points.code}
            options={documents.map(({ code, titleZh, titleEn }) => ({
              value: code,
              label: pick({ zh: titleZh, en: titleEn }, language).text,
            }))}
            onChange={(document: string) => void setSearch({ document })}
          />
        )}
        <a href={workPointsDraft(points.code)} download>
          {t.download(next)}
        </a>
      </p>
      {items.length === 0 && <Empty title={t.empty} />}
      {workPointReasons.map((reason) => {
        const of = items.filter((item) => item.reason === reason);
        return of.length === 0 ? null : (
          <section key={reason} className={styles.part}>
            <h2>
              {t.reasons[reason]}{" "}
              <span className={styles.quiet}>{t.counts(of.filter(({ isIn }) => isIn).length, of.length)}</span>
            </h2>
            <WorkPointTable code={points.code} label={t.reasons[reason]} items={of} />
          </section>
        );
      })}
    </>
  );
}
