import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { ProblemList } from "../../contract/problem.ts";
import { problemsEn as en } from "../../problem-texts.en.ts";
import { problemsZh as zh } from "../../problem-texts.zh.ts";
import styles from "../rounds/rounds.module.css";
import { useDoers } from "../use-doers.ts";
import { ProblemBulk } from "./ProblemBulk.tsx";
import { ProblemFilters } from "./ProblemFilters.tsx";
import { problemQueries } from "./problem-queries.ts";
import { problemFilterKeys, problemFilterOf, problemSearch } from "./problem-search.ts";
import { useProblemColumns } from "./use-problem-columns.tsx";

const step = 100;

/** Problems of the whole ledger: what waits to be taken up, what was recommended to whom, what became of it. */
export function ProblemListPage() {
  const [search] = useSearchState(problemSearch);
  const [limit, setLimit] = useState(step);
  const query = useQuery(problemQueries.list(problemFilterOf(search), Math.min(limit, 200)));
  return (
    <Screen>
      <Loaded query={query} shape="table">
        {(list) => <Problems list={list} onMore={limit < 200 ? () => setLimit(limit + step) : null} />}
      </Loaded>
    </Screen>
  );
}

function Problems({ list: { figures, rows, count, day }, onMore }: { list: ProblemList; onMore: (() => void) | null }) {
  const t = useTexts({ zh, en });
  const [search] = useSearchState(problemSearch);
  const isOffice = useDoers().has("office");
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const columns = useProblemColumns(day, isOffice ? { chosen, setChosen } : null);
  const { proposed = 0, open = 0, advised = 0, answered = 0 } = figures.byState;
  const isFiltered = problemFilterKeys.some((key) => search[key]?.length) || Boolean(search.q);
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(proposed, open + advised + answered, figures.unanswered)}
        evidence={rows.some(({ isSample }) => isSample) ? [{ key: "sample", shown: <SampleMark /> }] : []}
      />
      <ProblemFilters />
      {isOffice && <ProblemBulk chosen={chosen} onDone={() => setChosen(new Map())} />}
      <DataTable
        label={t.title}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<Empty title={isFiltered ? t.none : t.noneYet}>{t.noneDetail}</Empty>}
      />
      {count > 0 && (
        <p className={styles.tools}>
          <span className={styles.quiet}>{t.showing(rows.length, count)}</span>
          {rows.length < count && onMore && <Button onClick={onMore}>{t.more}</Button>}
        </p>
      )}
    </>
  );
}
