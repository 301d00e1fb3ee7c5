import { useQuery } from "@tanstack/react-query";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type Evaluations, judgements } from "../../contract/evaluation.ts";
import { evaluationEn as en } from "../../evaluation-texts.en.ts";
import { evaluationZh as zh } from "../../evaluation-texts.zh.ts";
import { nameOf } from "../lamps/ClosingPage.tsx";
import { commitmentsPaths } from "../paths.ts";
import { commitmentsQueries } from "../queries.ts";
import { StartForm } from "./StartForm.tsx";

type Row = Evaluations["evaluations"][number];

/** What has been evaluated, and the start of another evaluation. */
export function EvaluationsPage() {
  const query = useQuery(commitmentsQueries.evaluations());
  return (
    <Screen>
      <Loaded query={query} shape="table">
        {(list) => <List list={list} />}
      </Loaded>
    </Screen>
  );
}

function List({ list }: { list: Evaluations }) {
  const t = useTexts({ zh, en });
  const l = t.list;
  const language = useLanguage();
  const { evaluations } = list;
  const columns: Column<Row>[] = [
    {
      key: "plan",
      title: l.plan,
      onCard: "title",
      cell: ({ id, document }) => (
        <PageLink to={commitmentsPaths.evaluation(id)}>{nameOf(document, language)}</PageLink>
      ),
    },
    { key: "kind", title: l.kind, width: 140, cell: ({ kind }) => t.kinds[kind] },
    { key: "on", title: l.on, width: 112, cell: ({ on }) => on },
    { key: "known", title: l.known, width: 144, cell: ({ known }) => formatDateTime(known) },
    { key: "state", title: l.state, width: 88, cell: ({ state }) => t.stages[state] },
    { key: "total", title: l.total, width: 72, align: "end", cell: ({ total }) => total },
    ...judgements.map(
      (judgement): Column<Row> => ({
        key: judgement,
        title: t.judgements[judgement],
        width: 128,
        align: "end",
        cell: ({ counts }) => counts[judgement],
      }),
    ),
    { key: "notes", title: l.notes, width: 96, align: "end", cell: ({ notes }) => notes },
  ];
  return (
    <>
      <Answer
        question={l.question}
        answer={l.answer(evaluations.length, evaluations.filter(({ state }) => state === "draft").length)}
      />
      <StartForm list={list} />
      <DataTable
        label={l.title}
        columns={columns}
        rows={evaluations}
        rowKey={({ id }) => id}
        empty={<Empty title={l.empty}>{l.emptyDetail}</Empty>}
      />
    </>
  );
}
