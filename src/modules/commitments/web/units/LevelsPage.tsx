import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { PrintButton } from "../../../../web/ui/PrintButton.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { useAreaName } from "../../../../web/use-area-name.ts";
import type { Levels } from "../../contract/together.ts";
import { unitParts } from "../../contract/unit.ts";
import { unitsEn as en } from "../../unit-texts.en.ts";
import { unitsZh as zh } from "../../unit-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import { unitName } from "../rounds/names.ts";
import { UnitLink } from "./UnitLink.tsx";
import { unitQueries } from "./unit-queries.ts";
import styles from "./units.module.css";

type Area = Levels["areas"][number];
type Unit = Area["units"][number];
type Line = { readonly key: string } & ({ readonly area: Area } | { readonly unit: Unit });

/** Every unit by area and level: city, district, functional zone, town, with whom to call and what it works on (GOV-25). */
export function LevelsPage() {
  return (
    <Screen actions={<PrintButton />}>
      <Loaded query={useQuery(unitQueries.levels())} shape="table">
        {(levels) => <Tree levels={levels} />}
      </Loaded>
    </Screen>
  );
}

function Tree({ levels: { areas, isWhole } }: { levels: Levels }) {
  const t = useTexts({ zh, en });
  const l = t.levels;
  const language = useLanguage();
  const areaName = useAreaName();
  const navigate = useNavigate();
  const units = areas.flatMap((area) => area.units);
  const lines: Line[] = areas.flatMap((area) => [
    { key: `area ${area.area}`, area },
    ...area.units.map((unit) => ({ key: unit.code, unit })),
  ]);
  const of = (cell: (unit: Unit) => React.ReactNode) => (line: Line) => "unit" in line && cell(line.unit);
  const number = (key: string, title: string, value: (unit: Unit) => number): Column<Line> => ({
    key,
    title,
    width: 104,
    align: "end",
    cell: of((unit) => value(unit) || ""),
  });
  const columns: Column<Line>[] = [
    {
      key: "unit",
      title: t.unit,
      onCard: "title",
      cell: of((unit) => <UnitLink code={unit.code}>{unitName(unit, language)}</UnitLink>),
    },
    { key: "level", title: l.level, width: 128, cell: of(({ level }) => l.names[level]) },
    {
      key: "contacts",
      title: l.contacts,
      width: 260,
      cell: of(({ contacts }) =>
        contacts.length === 0 ? (
          <span className={styles.quiet}>{l.noContact}</span>
        ) : (
          contacts.map(({ name, isHead }) => (isHead ? l.head(name) : name)).join(l.comma)
        ),
      ),
    },
    ...unitParts.map((part) => number(part, t.parts[part], (unit) => unit[part])),
    number("late", t.late, ({ late }) => late),
  ];
  return (
    <>
      <Answer
        question={l.question}
        answer={l.answer(units.length, units.filter(({ contacts }) => contacts.length > 0).length)}
      />
      {!isWhole && <Notice kind="info" title={l.partial} />}
      <DataTable
        label={l.title}
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
        heading={(line) => "area" in line && l.heading(areaName(line.area.area) ?? l.noArea, line.area.units.length)}
        onOpen={(line) => {
          if ("unit" in line) void navigate({ to: commitmentsPaths.unit(line.unit.code) });
        }}
        empty={<Empty title={t.none} />}
      />
    </>
  );
}
