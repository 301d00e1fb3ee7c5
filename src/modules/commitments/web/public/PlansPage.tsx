import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { PublicPlans } from "../../contract/public-plan.ts";
import { publicEn as en } from "../../public-texts.en.ts";
import { publicZh as zh } from "../../public-texts.zh.ts";
import { nameOf } from "../lamps/ClosingPage.tsx";
import { commitmentsPaths } from "../paths.ts";
import { planQueries } from "./plan-queries.ts";

type Row = PublicPlans["plans"][number];

/** Plans whose fulfilment everybody may see; no sign-in. */
export function PlansPage() {
  return (
    <Screen>
      <Loaded query={useQuery(planQueries.list())} shape="table">
        {(list) => <List list={list} />}
      </Loaded>
    </Screen>
  );
}

function List({ list: { plans } }: { list: PublicPlans }) {
  const l = useTexts({ zh, en }).list;
  const language = useLanguage();
  const sum = (of: (row: Row) => number) => plans.reduce((total, row) => total + of(row), 0);
  const number = (key: "targets" | "others" | "done"): Column<Row> => ({
    key,
    title: l[key],
    width: 152,
    align: "end",
    cell: (row) => row[key],
  });
  const columns: Column<Row>[] = [
    {
      key: "plan",
      title: l.plan,
      onCard: "title",
      cell: ({ document }) => (
        <PageLink to={commitmentsPaths.plan(document.code)}>{nameOf(document, language)}</PageLink>
      ),
    },
    {
      key: "period",
      title: l.period,
      width: 136,
      cell: ({ periodStart, periodEnd }) => [periodStart, periodEnd].filter((year) => year !== null).join("–"),
    },
    number("targets"),
    number("others"),
    number("done"),
  ];
  return (
    <>
      <Answer
        question={l.question}
        answer={l.answer(
          plans.length,
          sum(({ targets }) => targets),
          sum(({ others }) => others),
        )}
      />
      <DataTable
        label={l.plan}
        columns={columns}
        rows={plans}
        rowKey={({ document }) => document.code}
        empty={<Empty title={l.none}>{l.noneDetail}</Empty>}
      />
    </>
  );
}
