import { languageTags } from "../../../../platform/i18n/language.ts";
import { quantityText } from "../../../../platform/i18n/numbers.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Divided, Division } from "../../contract/division.ts";
import { divisionEn } from "../../division-texts.en.ts";
import { divisionZh } from "../../division-texts.zh.ts";
import { en } from "../../texts.en.ts";
import { zh } from "../../texts.zh.ts";
import { LampMark } from "../lamps/LampMark.tsx";
import { commitmentsPaths } from "../paths.ts";
import { unitName } from "../rounds/names.ts";
import { StateMark } from "../StateMark.tsx";
import { UnitLink } from "../units/UnitLink.tsx";
import styles from "./division.module.css";

/** The whole and what it was divided into, each part indented below what it is a part of. */
export function DivisionTree({ division: { tree, measure } }: { division: Division }) {
  const t = useTexts({ zh, en });
  const d = useTexts({ zh: divisionZh, en: divisionEn });
  const language = useLanguage();
  const depths = new Map<string, number>();
  for (const { id, parent } of tree) depths.set(id, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
  const columns: Column<Divided>[] = [
    {
      key: "title",
      title: t.columns.title,
      onCard: "title",
      cell: ({ id, title }) => (
        <span className={styles.node} data-depth={Math.min(depths.get(id) ?? 0, 4)}>
          <PageLink to={depths.get(id) === 0 ? commitmentsPaths.commitment(id) : commitmentsPaths.division(id)}>
            <span lang={languageTags.zh}>{title}</span>
          </PageLink>
        </span>
      ),
    },
    {
      key: "unit",
      title: d.unit,
      width: 200,
      cell: ({ unit }) =>
        unit ? (
          <UnitLink code={unit.code}>{unitName(unit, language)}</UnitLink>
        ) : (
          <span className={styles.quiet}>{t.unitUnknown}</span>
        ),
    },
    { key: "area", title: d.area, width: 152, cell: ({ area }) => area && pick(area.name, language).text },
    {
      key: "value",
      title: d.value,
      width: 136,
      align: "end",
      cell: ({ value }) => value !== null && quantityText(String(value), measure ?? "", language),
    },
    {
      key: "weight",
      title: d.weight,
      width: 88,
      align: "end",
      cell: ({ weight }) => weight !== null && `${Math.round(weight * 10_000) / 100}%`,
    },
    { key: "due", title: d.due, width: 80, cell: ({ due }) => due },
    { key: "lamp", title: t.columns.lamp, width: 104, cell: ({ lamp }) => <LampMark lamp={lamp} /> },
    { key: "state", title: t.columns.state, width: 104, cell: ({ state }) => <StateMark state={state} /> },
  ];
  return (
    <>
      <DataTable label={d.one.tree} columns={columns} rows={tree} rowKey={({ id }) => id} empty={null} />
      {tree.length === 1 && <p className={styles.quiet}>{d.one.none}</p>}
    </>
  );
}
