import { useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import { useMemo } from "react";
import { useAreaNames } from "../../../web/areas.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { TitleCounts } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { countSearch } from "./firm-search.ts";
import styles from "./firms.module.css";
import { firmPaths } from "./paths.ts";
import { countsQuery } from "./queries.ts";

type Line = TitleCounts["places"][number];

/** How many firms hold each title on a day, area by area: each number opens the firms that it counts. */
export function CountsPage() {
  const t = useTexts({ zh, en });
  const [{ on }, setSearch] = useSearchState(countSearch);
  const query = useQuery(countsQuery(on));
  return (
    <Screen within={[{ text: t.list.title, to: firmPaths.list() }]}>
      <Loaded query={query} shape="table" rows={10}>
        {(counts) => (
          <>
            <Counted counts={counts} />
            <p>
              <Input
                type="date"
                className={styles.day}
                aria-label={t.list.on}
                value={on ?? counts.day}
                onChange={({ target }) => setSearch({ on: target.value || undefined })}
              />
            </p>
            <Counts counts={counts} />
            <p className={styles.quiet}>{t.counts.basisNote}</p>
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Counted({ counts: { day, places } }: { counts: TitleCounts }) {
  const t = useTexts({ zh, en }).counts;
  const all = Object.values(places.find(({ place }) => place === null)?.counts ?? {});
  const sum = all.reduce((total, count) => total + count, 0);
  return <Answer question={t.question} answer={t.answer(day, Math.max(0, ...all), sum)} />;
}

function Counts({ counts: { day, kinds, places } }: { counts: TitleCounts }) {
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
                  search={{ on: day, title: [code], state: "valid", ...(place ? { place: [place] } : {}) }}
                >
                  {String(counts[code])}
                </PageLink>
              ) : (
                "0"
              ),
          }),
        ),
    ],
    [t, language, areaName, kinds, places, day],
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
