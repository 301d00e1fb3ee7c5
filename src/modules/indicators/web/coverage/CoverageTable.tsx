import { Button } from "antd";
import { useMemo } from "react";
import { formatNumber, quantity } from "../../../../platform/i18n/numbers.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { saveTable } from "../../../../web/save-table.ts";
import { useSearchState } from "../../../../web/search-state.ts";
import { sortFrom, sortParameter } from "../../../../web/sort-parameter.ts";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { SearchField } from "../../../../web/ui/SearchField.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { sortRows } from "../../../../web/ui/sort-rows.ts";
import type { Coverage } from "../../contract.ts";
import { en } from "../../coverage-texts.en.ts";
import { zh } from "../../coverage-texts.zh.ts";
import { en as moduleEn } from "../../texts.en.ts";
import { zh as moduleZh } from "../../texts.zh.ts";
import { indicatorsPaths } from "../paths.ts";
import type { AsOf } from "../queries.ts";
import { coverageSearch } from "../search-schemas.ts";
import styles from "./coverage.module.css";
import { type CoverageKey, coverageFiled, coverageKeys, isCovered } from "./coverage-rows.ts";

type Row = Coverage["targets"][number];
/** A column that is also saved as text. */
type SavedColumn = Column<Row> & { readonly text: (row: Row) => string };

/** The numeric targets by what they are computed from, with their data; saved as seen. */
export function CoverageTable({ coverage: { targets, day }, asOf }: { coverage: Coverage; asOf: AsOf }) {
  const t = useTexts({ zh, en });
  const [search, setSearch] = useSearchState(coverageSearch);
  const columns = useCoverageColumns(asOf);
  const { q = "" } = search;
  const rows = targets.filter((row) => isCovered(row, search, q));
  const sort = sortFrom(search.sort);
  const clear = () =>
    setSearch({ q: undefined, source: undefined, data: undefined, age: undefined, document: undefined });
  const documentName = useDocumentName();
  const words: Record<CoverageKey, (value: string, row: Row) => string> = {
    source: (value) => t.kinds[value as keyof typeof t.kinds],
    data: (value) => t.datas[value as keyof typeof t.datas],
    age: (value) => t.ages[value as keyof typeof t.ages],
    document: (_, row) => documentName(row.document),
  };
  const labels: Record<CoverageKey, string> = { source: t.source, data: t.data, age: t.age, document: t.document };
  const save = () => {
    const by = sort && columns.find((column) => column.key === sort.key)?.sortBy;
    const sorted = by ? sortRows(rows, by, sort.direction) : rows;
    saveTable(
      t.fileName(day),
      [t.id, ...columns.map((column) => column.title)],
      sorted.map((row) => [row.id, ...columns.map((column) => column.text(row))]),
    );
  };
  return (
    <>
      <FilterBar
        filters={coverageKeys.map((key) => ({
          key,
          label: labels[key],
          chosen: search[key] ?? [],
          options: [...Map.groupBy(targets, coverageFiled[key])].map(([value, group]) => ({
            value,
            label: words[key](value, group[0]!),
            count: group.length,
          })),
        }))}
        onChange={(key, values) => setSearch({ [key]: values })}
        onClear={clear}
      >
        <SearchField label={t.search} value={q} onChange={(value) => setSearch({ q: value || undefined })} />
      </FilterBar>
      <DataTable
        label={t.views.targets(rows.length)}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        sort={sort}
        onSort={(next) => setSearch({ sort: sortParameter(next) })}
        empty={<Empty title={t.none} action={<Button onClick={clear}>{t.clear}</Button>} />}
        footer={
          <Button size="small" onClick={save}>
            {t.save(rows.length)}
          </Button>
        }
      />
    </>
  );
}

function useDocumentName() {
  const { list } = useTexts({ zh: moduleZh, en: moduleEn });
  return ({ shortZh, shortEn, titleZh, titleEn }: Row["document"]) =>
    list.documentName(shortZh ?? titleZh, shortEn ?? titleEn ?? titleZh);
}

function useCoverageColumns(asOf: AsOf): SavedColumn[] {
  const t = useTexts({ zh, en });
  const { faults, list, sources } = useTexts({ zh: moduleZh, en: moduleEn });
  const language = useLanguage();
  return useMemo(() => {
    const name = (row: Row) => row.name?.[language] ?? row.quote;
    const value = ({ value: exact, interval, unit, fault }: Row) => {
      const number = (its: string) => {
        const shown = quantity(its, unit ?? "", language);
        return `${shown.number} ${shown.unit}`;
      };
      if (interval) return `${formatNumber(interval.low, language)}–${number(interval.high)}`;
      return exact === null ? faults[fault?.code ?? "no-facts"] : number(exact);
    };
    // What stands before the colon says the kind of source again, which has a column of its own.
    const note = (row: Row) => (row.reason ?? row.sourceNote)?.[language].replace(/^[^：:]*[：:]\s*/, "") ?? "";
    const document = ({ document: its }: Row) =>
      list.documentName(its.shortZh ?? its.titleZh, its.shortEn ?? its.titleEn ?? its.titleZh);
    return [
      {
        key: "target",
        title: t.target,
        width: 300,
        isFrozen: true,
        onCard: "title",
        cell: (row) => (
          <>
            <span className={styles.id}>{row.id}</span>{" "}
            {row.indicator === null ? (
              name(row)
            ) : (
              <PageLink to={indicatorsPaths.indicator(row.indicator)} search={{ ...asOf }}>
                {name(row)}
              </PageLink>
            )}
          </>
        ),
        text: name,
        sortBy: (row) => row.id,
      },
      {
        key: "source",
        title: t.source,
        width: 120,
        cell: (row) => (row.source ? sources[row.source] : t.kinds.none),
        text: (row) => t.kinds[row.source ?? "none"],
        sortBy: (row) => row.source ?? "",
      },
      {
        key: "value",
        title: t.value,
        width: 164,
        align: "end",
        cell: (row) => (
          <>
            <span className={row.value === null ? styles.quiet : styles.figure}>{value(row)}</span>{" "}
            {row.samples > 0 && <SampleMark isShort />}
          </>
        ),
        text: (row) => (row.samples > 0 ? t.sampled(value(row)) : value(row)),
        sortBy: (row) => (row.value === null ? Number.NEGATIVE_INFINITY : Number(row.value)),
      },
      {
        key: "newest",
        title: t.newest,
        width: 100,
        cell: (row) => row.newest ?? "",
        text: (row) => row.newest ?? "",
        sortBy: (row) => row.newest ?? "",
      },
      {
        key: "age",
        title: t.age,
        width: 90,
        align: "end",
        cell: (row) => (row.ageDays === null ? "" : t.ageDays(row.ageDays)),
        text: (row) => (row.ageDays === null ? "" : String(row.ageDays)),
        sortBy: (row) => row.ageDays ?? Number.POSITIVE_INFINITY,
      },
      {
        key: "sentence",
        title: t.sentence,
        width: 76,
        cell: (row) =>
          row.span ? (
            <PageLink to={indicatorsPaths.document(row.document.code)} search={{ at: row.span.start }}>
              <span title={row.quote}>{t.read}</span>
              <span className="spoken"> {row.id}</span>
            </PageLink>
          ) : (
            <span className={styles.quiet}>{t.notFound}</span>
          ),
        text: (row) => row.quote,
      },
      { key: "document", title: t.document, width: 150, cell: document, text: document, sortBy: document },
      { key: "note", title: t.note, width: 176, cell: note, text: note },
    ];
  }, [t, faults, list, sources, language, asOf]);
}
