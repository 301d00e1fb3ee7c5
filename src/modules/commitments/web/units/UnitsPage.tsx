import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type Units, unitParts } from "../../contract/unit.ts";
import { unitsEn as en } from "../../unit-texts.en.ts";
import { unitsZh as zh } from "../../unit-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import { unitName } from "../rounds/names.ts";
import { UnitLink } from "./UnitLink.tsx";
import { unitQueries } from "./unit-queries.ts";

type Row = Units["units"][number];

/** Who answers for what: every unit with what it leads, shares and supports. */
export function UnitsPage() {
  const t = useTexts({ zh, en });
  return (
    <Screen
      actions={
        <>
          <PageLink to={commitmentsPaths.together()}>{t.together.nav}</PageLink>
          <PageLink to={commitmentsPaths.levels()}>{t.levels.nav}</PageLink>
        </>
      }
    >
      <Loaded query={useQuery(unitQueries.list())} shape="table">
        {(list) => <List list={list} />}
      </Loaded>
    </Screen>
  );
}

function List({ list: { units, unknown } }: { list: Units }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const number = (key: string, title: string, of: (row: Row) => number): Column<Row> => ({
    key,
    title,
    width: 128,
    align: "end",
    sortBy: of,
    cell: of,
  });
  const columns: Column<Row>[] = [
    {
      key: "unit",
      title: t.unit,
      onCard: "title",
      cell: ({ unit }) => <UnitLink code={unit.code}>{unitName(unit, language)}</UnitLink>,
    },
    { key: "above", title: t.above, width: 200, cell: ({ above }) => above && unitName(above, language) },
    ...unitParts.map((part) => number(part, t.parts[part], ({ figures }) => figures[part].total)),
    number("late", t.late, ({ figures }) => figures.lead.late + figures.joint.late),
    number("soon", t.soon, ({ figures }) => figures.lead.soon + figures.joint.soon),
    number("closed", t.closed, ({ figures }) => figures.lead.closed + figures.joint.closed),
  ];
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(units.length, units.filter(({ figures }) => figures.lead.late > 0).length, unknown)}
        evidence={
          unknown > 0
            ? [
                {
                  key: "unknown",
                  shown: (
                    <PageLink to={commitmentsPaths.ledger()} search={{ unit: ["-"] }}>
                      {t.unknown(unknown)}
                    </PageLink>
                  ),
                },
              ]
            : []
        }
      />
      <DataTable
        label={t.title}
        columns={columns}
        rows={units}
        rowKey={({ unit }) => unit.code}
        empty={<Empty title={t.none} />}
      />
    </>
  );
}
