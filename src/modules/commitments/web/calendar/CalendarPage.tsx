import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useMemo } from "react";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { stringifySearch, useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { useIsNarrow } from "../../../../web/ui/use-media.ts";
import { calendarEn } from "../../calendar-texts.en.ts";
import { calendarZh } from "../../calendar-texts.zh.ts";
import type { Calendar } from "../../contract/calendar.ts";
import { LedgerFilters } from "../LedgerFilters.tsx";
import { filterOf } from "../ledger-search.ts";
import { calendarFile, commitmentsPaths } from "../paths.ts";
import { commitmentsQueries } from "../queries.ts";
import { CalendarFeed } from "./CalendarFeed.tsx";
import styles from "./calendar.module.css";
import { calendarSearch, monthAfter } from "./calendar-search.ts";
import { DueList } from "./DueList.tsx";
import { MonthGrid } from "./MonthGrid.tsx";

/** What falls due, month by month: a sheet of the month with its list; on a narrow screen the list alone. */
export function CalendarPage() {
  const [search] = useSearchState(calendarSearch);
  const filter = useMemo(() => filterOf(search), [search]);
  const query = useQuery(commitmentsQueries.calendar(filter, search.month));
  return (
    <Screen>
      <LedgerFilters isGrouped={false} />
      <Loaded query={query} shape="table">
        {(calendar) => <Month calendar={calendar} file={calendarFile(stringifySearch(filter))} />}
      </Loaded>
      <CalendarFeed filter={filter} />
    </Screen>
  );
}

function Month({ calendar, file }: { calendar: Calendar; file: string }) {
  const t = useTexts({ zh: calendarZh, en: calendarEn });
  const isNarrow = useIsNarrow();
  const { rows, month, count, undated } = calendar;
  const late = rows.filter(({ lamp }) => lamp.lamp === "late").length;
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(month, count, late)}
        evidence={[
          ...(undated > 0
            ? [
                {
                  key: "undated",
                  shown: (
                    <PageLink to={commitmentsPaths.ledger()} search={{ due: ["none"] }}>
                      {t.undated(undated)}
                    </PageLink>
                  ),
                },
              ]
            : []),
          ...(rows.some(({ isSample }) => isSample) ? [{ key: "sample", shown: <SampleMark /> }] : []),
        ]}
      />
      <MonthChoice calendar={calendar} file={file} />
      {count > 0 && !isNarrow && <MonthGrid calendar={calendar} />}
      {count > 0 ? <DueList calendar={calendar} /> : <Nothing calendar={calendar} />}
      {count > rows.length && <p className={styles.quiet}>{t.first(rows.length)}</p>}
    </>
  );
}

function MonthChoice({ calendar: { month, months, day }, file }: { calendar: Calendar; file: string }) {
  const t = useTexts({ zh: calendarZh, en: calendarEn });
  const [, setSearch] = useSearchState(calendarSearch);
  const today = day.slice(0, 7);
  const listed = [...new Set([...months.map((one) => one.month), month, today])].sort();
  const countOf = new Map(months.map((one) => [one.month, one.count]));
  return (
    <div className={styles.tools}>
      <Button onClick={() => setSearch({ month: monthAfter(month, -1) })}>{t.previous}</Button>
      <label className={styles.month}>
        {t.month}
        <select value={month} onChange={({ target }) => setSearch({ month: target.value })}>
          {listed.map((one) => (
            <option key={one} value={one}>
              {t.monthCount(one, countOf.get(one) ?? 0)}
            </option>
          ))}
        </select>
      </label>
      <Button onClick={() => setSearch({ month: monthAfter(month, 1) })}>{t.next}</Button>
      {month !== today && <Button onClick={() => setSearch({ month: undefined })}>{t.today}</Button>}
      <a href={file} download>
        {t.download}
      </a>
    </div>
  );
}

/** An empty month says where the next deadlines are. */
function Nothing({ calendar: { month, months } }: { calendar: Calendar }) {
  const t = useTexts({ zh: calendarZh, en: calendarEn });
  const [, setSearch] = useSearchState(calendarSearch);
  const nearest = months.find((one) => one.month > month) ?? months.at(-1);
  return (
    <Empty
      title={t.none}
      action={
        nearest && <Button onClick={() => setSearch({ month: nearest.month })}>{t.nearest(nearest.month)}</Button>
      }
    />
  );
}
