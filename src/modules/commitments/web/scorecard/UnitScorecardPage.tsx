import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { PrintButton } from "../../../../web/ui/PrintButton.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import {
  countings,
  type PartScore,
  type ScoreRecord,
  scoreItems,
  type UnitScorecard,
} from "../../contract/scorecard.ts";
import { unitParts } from "../../contract/unit.ts";
import { scorecardsEn as en } from "../../scorecard-texts.en.ts";
import { scorecardsZh as zh } from "../../scorecard-texts.zh.ts";
import { unitsEn } from "../../unit-texts.en.ts";
import { unitsZh } from "../../unit-texts.zh.ts";
import { commitmentsPaths, scorecardPaper } from "../paths.ts";
import { unitName } from "../rounds/names.ts";
import { Objections } from "./Objections.tsx";
import styles from "./scorecard.module.css";
import { scorecardQueries } from "./scorecard-queries.ts";
import { scorecardSearch } from "./scorecard-search.ts";

/** How the score of one unit comes about: each item, and below it every record that it counts. */
export function UnitScorecardPage() {
  const { id = "", unit = "" }: { id?: string; unit?: string } = useParams({ strict: false });
  const language = useLanguage();
  const query = useQuery(scorecardQueries.ofUnit(id, unit));
  return (
    <Screen name={query.data && unitName(query.data.unit, language)}>
      <Loaded query={query} shape="table">
        {(scorecard) => <View scorecard={scorecard} />}
      </Loaded>
    </Screen>
  );
}

function View({ scorecard }: { scorecard: UnitScorecard }) {
  const t = useTexts({ zh, en });
  const o = t.ofUnit;
  const language = useLanguage();
  const { unit, scores, records } = scorecard;
  const count = (counts: ScoreRecord["counts"]) => records.filter((one) => one.counts === counts).length;
  const lead = scores.find(({ part }) => part === "lead")!;
  return (
    <>
      <Answer
        question={o.question(unitName(unit, language))}
        answer={o.answer(
          lead.score === null ? t.none : String(lead.score),
          count("for"),
          count("against"),
          count("left-out"),
        )}
        evidence={[
          { key: "period", shown: t.period(scorecard.from, scorecard.to) },
          { key: "formula", shown: o.formula },
        ]}
      />
      <p className={styles.quiet}>{t.sourceNote}</p>
      <div className={styles.tools}>
        <a href={scorecardPaper(scorecard.id, unit.code)} download>
          {t.one.docx}
        </a>
        <PageLink to={commitmentsPaths.scorecard(scorecard.id)}>{o.whole}</PageLink>
        <PageLink to={commitmentsPaths.unit(unit.code)}>{o.unitPage}</PageLink>
        <PrintButton />
      </div>
      {scores
        .filter(({ commitments }) => commitments > 0)
        .map((score) => (
          <PartTable key={score.part} score={score} />
        ))}
      <Records records={records} />
      <p className={styles.hash}>
        {t.hash} {scorecard.hash}
      </p>
      <Objections scorecard={scorecard} />
    </>
  );
}

function PartTable({ score: { part, commitments, items, score } }: { score: PartScore }) {
  const t = useTexts({ zh, en });
  const parts = useTexts({ zh: unitsZh, en: unitsEn }).parts;
  const [, setSearch] = useSearchState(scorecardSearch);
  type Row = PartScore["items"][number];
  const number = (key: "weight" | "good" | "counted" | "leftOut"): Column<Row> => ({
    key,
    title: t[key],
    width: 120,
    align: "end",
    cell: (row) => row[key],
  });
  const columns: Column<Row>[] = [
    { key: "item", title: t.item, onCard: "title", cell: ({ item }) => t.items[item] },
    number("weight"),
    number("good"),
    number("counted"),
    number("leftOut"),
    {
      key: "value",
      title: t.value,
      width: 120,
      align: "end",
      cell: ({ value }) => (value === null ? <span className={styles.quiet}>{t.none}</span> : `${value}%`),
    },
  ];
  return (
    <section className={styles.part}>
      <h2>
        {parts[part]} · {t.score} {score ?? t.none}{" "}
        <span className={styles.quiet}>
          {t.commitments} {commitments}
        </span>
      </h2>
      <DataTable
        label={parts[part]}
        columns={columns}
        rows={items}
        rowKey={({ item }) => item}
        onOpen={({ item }) => setSearch({ part, item })}
        empty={null}
      />
    </section>
  );
}

/** The computation record, narrowed by the address. */
function Records({ records }: { records: UnitScorecard["records"] }) {
  const t = useTexts({ zh, en });
  const parts = useTexts({ zh: unitsZh, en: unitsEn }).parts;
  const [search, setSearch] = useSearchState(scorecardSearch);
  const shown = records.filter(
    ({ part, item, counts }) =>
      (!search.part || search.part === part) &&
      (!search.item || search.item === item) &&
      (!search.counts || search.counts === counts),
  );
  const words = <K extends string>(values: readonly K[], texts: Readonly<Record<K, string>>) =>
    values.map((value) => ({ value, label: texts[value] }));
  const columns: Column<ScoreRecord>[] = [
    {
      key: "about",
      title: t.matter,
      onCard: "title",
      cell: ({ commitment, title }) => (
        <PageLink to={commitmentsPaths.commitment(commitment)}>
          <span lang={languageTags.zh}>{title}</span>
        </PageLink>
      ),
    },
    { key: "part", title: t.part, width: 136, cell: ({ part }) => parts[part] },
    { key: "item", title: t.item, width: 128, cell: ({ item }) => t.items[item] },
    { key: "counts", title: t.counts, width: 96, cell: ({ counts }) => t.countings[counts] },
    { key: "why", title: t.why, width: 176, cell: ({ why }) => t.reasons[why] },
    { key: "on", title: t.on, width: 112, cell: ({ on }) => on },
  ];
  return (
    <section className={styles.part}>
      <h2>{t.record}</h2>
      <FilterBar
        filters={[
          { key: "part", label: t.part, options: words(unitParts, parts), chosen: search.part ? [search.part] : [] },
          {
            key: "item",
            label: t.ofUnit.filterItem,
            options: words(scoreItems, t.items),
            chosen: search.item ? [search.item] : [],
          },
          {
            key: "counts",
            label: t.ofUnit.filterCounts,
            options: words(countings, t.countings),
            chosen: search.counts ? [search.counts] : [],
          },
        ]}
        onChange={(key, values) => setSearch({ [key]: values.at(-1) })}
        onClear={() => setSearch({ part: undefined, item: undefined, counts: undefined })}
      />
      <DataTable
        label={t.record}
        columns={columns}
        rows={shown}
        rowKey={({ item, commitment, record, part }) => `${part} ${item} ${commitment} ${record ?? ""}`}
        empty={<Empty title={t.ofUnit.noRecords} />}
      />
    </section>
  );
}
