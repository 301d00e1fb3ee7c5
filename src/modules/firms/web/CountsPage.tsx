import { useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import { useMemo } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { useAreaNames } from "../../../web/areas.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { firmSizes, type TitleCounts } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { type CountSearch, countSearch } from "./firm-search.ts";
import styles from "./firms.module.css";
import { firmPaths } from "./paths.ts";
import { countsQuery } from "./queries.ts";

type Line = TitleCounts["places"][number];

/** How many firms hold each title on a day, area by area: each number opens the firms that it counts. */
export function CountsPage() {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const [search, setSearch] = useSearchState(countSearch);
  const query = useQuery(countsQuery(search));
  return (
    <Screen within={[{ text: t.list.title, to: firmPaths.list() }]}>
      <Loaded query={query} shape="table" rows={10}>
        {(counts) => (
          <>
            <Counted counts={counts} />
            <FilterBar
              filters={[
                {
                  key: "size",
                  label: t.list.size,
                  chosen: search.size ?? [],
                  options: firmSizes.map((value) => ({ value, label: t.sizes[value] })),
                },
                {
                  key: "field",
                  label: t.list.field,
                  chosen: search.field ?? [],
                  options: counts.fields.map(({ code, name }) => ({ value: code, label: pick(name, language).text })),
                },
              ]}
              onChange={(key, chosen) => setSearch({ [key]: [...chosen] })}
              onClear={() => setSearch({ size: undefined, field: undefined })}
            >
              <Input
                type="date"
                className={styles.day}
                aria-label={t.list.on}
                value={search.on ?? counts.day}
                onChange={({ target }) => setSearch({ on: target.value || undefined })}
              />
            </FilterBar>
            <Which search={search} fields={counts.fields} />
            <Counts counts={counts} search={search} />
            <p className={styles.quiet}>{t.counts.basisNote}</p>
          </>
        )}
      </Loaded>
    </Screen>
  );
}

/** Of which firms alone the counts are, in words. */
function Which({ search: { size = [], field = [] }, fields }: { search: CountSearch; fields: TitleCounts["fields"] }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  if (size.length === 0 && field.length === 0) return null;
  const sizes = firmSizes.filter((one) => size.includes(one)).map((one) => t.sizes[one]);
  const named = fields.filter(({ code }) => field.includes(code)).map(({ name }) => pick(name, language).text);
  return <p className={styles.quiet}>{t.counts.which(sizes.join(t.comma), named.join(t.comma))}</p>;
}

function Counted({ counts: { day, places } }: { counts: TitleCounts }) {
  const t = useTexts({ zh, en }).counts;
  const all = Object.values(places.find(({ place }) => place === null)?.counts ?? {});
  const sum = all.reduce((total, count) => total + count, 0);
  return <Answer question={t.question} answer={t.answer(day, Math.max(0, ...all), sum)} />;
}

function Counts({ counts: { day, kinds, places }, search }: { counts: TitleCounts; search: CountSearch }) {
  const { size, field } = search;
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const { nameOf: areaName } = useAreaNames();
  const columns = useMemo<Column<Line>[]>(
    () => [
      {
        key: "place",
        title: t.counts.place,
        width: 160,
        isFrozen: true,
        onCard: "title",
        cell: ({ place }) => (place === null ? t.counts.everywhere : (areaName(place) ?? place)),
      },
      ...kinds
        .filter(({ code }) => places.some((line) => line.counts[code]))
        .map(
          ({ code, name }): Column<Line> => ({
            key: code,
            title: name[language],
            width: 132,
            align: "end",
            cell: ({ place, counts }) =>
              counts[code] ? (
                <PageLink
                  className={styles.count}
                  to={firmPaths.list()}
                  search={{ on: day, title: [code], state: "valid", size, field, ...(place ? { place: [place] } : {}) }}
                >
                  {String(counts[code])}
                </PageLink>
              ) : (
                "0"
              ),
          }),
        ),
    ],
    [t, language, areaName, kinds, places, day, size, field],
  );
  return (
    <DataTable
      label={t.counts.title}
      columns={columns}
      rows={places}
      rowKey={({ place }) => place ?? ""}
      empty={<Empty title={t.list.none} />}
    />
  );
}
