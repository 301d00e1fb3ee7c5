import { useQuery } from "@tanstack/react-query";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { quantityText } from "../../../../platform/i18n/numbers.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { Divisions } from "../../contract/division.ts";
import { divisionEn } from "../../division-texts.en.ts";
import { divisionZh } from "../../division-texts.zh.ts";
import { en } from "../../texts.en.ts";
import { zh } from "../../texts.zh.ts";
import { nameOf } from "../lamps/ClosingPage.tsx";
import { commitmentsPaths } from "../paths.ts";
import styles from "./division.module.css";
import { divisionQueries } from "./division-queries.ts";
import { type DivisionShow, divisionShows, divisionsSearch } from "./divisions-search.ts";

type Row = Divisions["rows"][number];

const passes: Readonly<Record<DivisionShow, (row: Row) => boolean>> = {
  all: () => true,
  divided: ({ parts }) => parts > 0,
  open: ({ findings }) => findings.length > 0,
  "no-owner": ({ parts, units }) => parts === 0 && units === 0,
};

/** Which targets and tasks are divided among units, which are not, and what is missing. */
export function DivisionsPage() {
  return (
    <Screen>
      <Loaded query={useQuery(divisionQueries.list())} shape="table">
        {(list) => <List list={list} />}
      </Loaded>
    </Screen>
  );
}

function List({ list: { rows } }: { list: Divisions }) {
  const t = useTexts({ zh, en });
  const d = useTexts({ zh: divisionZh, en: divisionEn });
  const l = d.list;
  const language = useLanguage();
  const [search, setSearch] = useSearchState(divisionsSearch);
  const count = (show: DivisionShow) => rows.filter(passes[show]).length;
  const shown = rows.filter(
    (row) =>
      passes[search.show ?? "all"](row) && (!search.document?.length || search.document.includes(row.document.code)),
  );
  const documents = [...new Map(rows.map(({ document }) => [document.code, document])).values()];
  const columns: Column<Row>[] = [
    {
      key: "title",
      title: t.columns.title,
      onCard: "title",
      isFrozen: true,
      width: 320,
      cell: ({ id, title }) => (
        <PageLink to={commitmentsPaths.division(id)}>
          <span lang={languageTags.zh}>{title}</span>
        </PageLink>
      ),
    },
    { key: "kind", title: t.columns.kind, width: 96, cell: ({ kind }) => t.kinds[kind] },
    {
      key: "whole",
      title: l.whole,
      width: 144,
      align: "end",
      cell: ({ value, measure }) => value !== null && quantityText(String(value), measure ?? "", language),
    },
    { key: "parts", title: l.parts, width: 88, align: "end", sortBy: ({ parts }) => parts, cell: ({ parts }) => parts },
    {
      key: "total",
      title: d.total,
      width: 144,
      align: "end",
      cell: ({ total, measure }) => total !== null && quantityText(String(total), measure ?? "", language),
    },
    { key: "state", title: l.state, cell: (row) => <HowItStands row={row} /> },
    { key: "document", title: t.columns.document, width: 184, cell: ({ document }) => nameOf(document, language) },
  ];
  return (
    <>
      <Answer
        question={l.question}
        answer={l.answer(rows.length, count("divided"), count("open"), count("no-owner"))}
        evidence={rows.some(({ isSample }) => isSample) ? [{ key: "sample", shown: <SampleMark /> }] : []}
      />
      <FilterBar
        filters={[
          {
            key: "show",
            label: l.show,
            options: divisionShows.map((show) => ({ value: show, label: l.shows[show], count: count(show) })),
            chosen: search.show ? [search.show] : [],
          },
          {
            key: "document",
            label: t.columns.document,
            options: documents.map((document) => ({ value: document.code, label: nameOf(document, language) })),
            chosen: search.document ?? [],
          },
        ]}
        onChange={(key, values) =>
          setSearch(
            key === "show" ? { show: divisionShows.find((one) => one === values.at(-1)) } : { document: [...values] },
          )
        }
        onClear={() => setSearch({ show: undefined, document: undefined })}
      />
      <DataTable
        label={l.title}
        columns={columns}
        rows={shown}
        rowKey={({ id }) => id}
        empty={<Empty title={l.none} />}
      />
    </>
  );
}

function HowItStands({ row: { parts, units, findings, hasDraft } }: { row: Row }) {
  const d = useTexts({ zh: divisionZh, en: divisionEn });
  const codes = new Map(findings.map((finding) => [finding.code, finding]));
  const said =
    parts === 0
      ? [d.list.notDivided(units)]
      : codes.size === 0
        ? [d.list.fits]
        : [...codes.values()].map((finding) => d.findings[finding.code](finding));
  return <span className={styles.quiet}>{[...said, ...(hasDraft ? [d.list.draft] : [])].join(" ")}</span>;
}
