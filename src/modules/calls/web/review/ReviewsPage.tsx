import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { ReviewList } from "../../contract/review.ts";
import { reviewEn as en } from "../../review-texts.en.ts";
import { reviewZh as zh } from "../../review-texts.zh.ts";
import styles from "../calls.module.css";
import { callsPaths } from "../paths.ts";
import { callsQueries } from "../queries.ts";

type Row = ReviewList["reviews"][number];

/** What an expert is asked to judge, the first due first. */
export function ReviewsPage() {
  return (
    <Screen>
      <Loaded query={useQuery(callsQueries.reviews())} shape="table">
        {(list) => <Reviews list={list} />}
      </Loaded>
    </Screen>
  );
}

function Reviews({ list: { reviews } }: { list: ReviewList }) {
  const { desk: t, states } = useTexts({ zh, en });
  const open = reviews.filter(({ state }) => state === "asked" || state === "accepted");
  const columns: Column<Row>[] = [
    {
      key: "title",
      title: t.dossier,
      onCard: "title",
      cell: ({ id, title, call }) => <PageLink to={callsPaths.review(id)}>{title || call}</PageLink>,
    },
    { key: "call", title: t.call, width: 360, cell: ({ call }) => call },
    {
      key: "state",
      title: t.state,
      width: 128,
      cell: ({ state }) => <span className={styles.mark}>{states[state]}</span>,
    },
    { key: "due", title: t.due, width: 112, cell: ({ dueOn }) => dueOn },
  ];
  return (
    <>
      <Answer question={t.question} answer={t.answer(open.length, open[0]?.dueOn ?? null)} />
      <DataTable
        label={t.title}
        columns={columns}
        rows={reviews}
        rowKey={({ id }) => id}
        empty={<Empty title={t.none} />}
      />
    </>
  );
}
