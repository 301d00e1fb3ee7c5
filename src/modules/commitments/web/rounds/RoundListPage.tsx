import { useQuery } from "@tanstack/react-query";
import { daysBetween, formatDate } from "../../../../platform/i18n/dates.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { RoundHead, RoundList } from "../../contract/round.ts";
import { roundsEn as en } from "../../round-texts.en.ts";
import { roundsZh as zh } from "../../round-texts.zh.ts";
import { doneOf } from "../../rules/round.ts";
import { commitmentsPaths } from "../paths.ts";
import { useDoers } from "../use-doers.ts";
import { RoundStart } from "./RoundStart.tsx";
import { roundQueries } from "./round-queries.ts";
import styles from "./rounds.module.css";

/** Reporting rounds: which are open and how far each is; the office opens one here. */
export function RoundListPage() {
  const isOffice = useDoers().has("office");
  return (
    <Screen>
      <Loaded query={useQuery(roundQueries.list())} shape="table">
        {(list) => <Rounds list={list} isOffice={isOffice} />}
      </Loaded>
    </Screen>
  );
}

function Rounds({ list: { rounds, day }, isOffice }: { list: RoundList; isOffice: boolean }) {
  const t = useTexts({ zh, en });
  const open = rounds.filter(({ closedAt }) => closedAt === null);
  const sum = (of: (round: RoundHead) => number) => open.reduce((total, round) => total + of(round), 0);
  const columns: Column<RoundHead>[] = [
    {
      key: "title",
      title: t.name,
      onCard: "title",
      cell: ({ id, title }) => <PageLink to={commitmentsPaths.round(id)}>{title}</PageLink>,
    },
    { key: "period", title: t.period, width: 232, cell: (round) => t.covers(round.coversFrom, round.coversTo) },
    {
      key: "deadline",
      title: t.deadline,
      width: 208,
      sortBy: ({ deadline }) => deadline,
      cell: ({ deadline, closedAt }) => (
        <>
          {deadline}{" "}
          <span className={styles.quiet}>
            {closedAt === null ? t.dueIn(daysBetween(day, deadline)) : t.closed(formatDate(closedAt))}
          </span>
        </>
      ),
    },
    { key: "progress", title: t.progress, width: 208, cell: ({ counts }) => t.done(doneOf(counts), counts.asked) },
    { key: "saved", title: t.report.same, width: 208, cell: ({ saved }) => (saved > 0 ? t.saved(saved) : "") },
  ];
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(
          open.length,
          sum(({ counts }) => counts.asked),
          sum(({ counts }) => doneOf(counts)),
          open.filter(({ deadline }) => deadline < day).length,
        )}
      />
      {isOffice && <RoundStart day={day} />}
      <DataTable
        label={t.title}
        columns={columns}
        rows={rounds}
        rowKey={({ id }) => id}
        empty={<Empty title={t.none}>{isOffice ? t.noneOffice : t.noneUnit}</Empty>}
      />
    </>
  );
}
