import { useMemo } from "react";
import { PageLink } from "../../../web/PageLink.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { Parameter } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { Basis } from "./Basis.tsx";
import { parametersPaths } from "./paths.ts";
import { useValueText } from "./use-value-text.ts";

/** The columns of the list of parameters. */
export function useParameterColumns(): Column<Parameter>[] {
  const t = useTexts({ zh, en });
  const l = t.list;
  const language = useLanguage();
  const valueText = useValueText();
  return useMemo(
    () => [
      {
        key: "name",
        title: l.name,
        width: 230,
        isFrozen: true,
        onCard: "title",
        cell: (row) => <PageLink to={parametersPaths.parameter(row.code)}>{row.title[language]}</PageLink>,
        sortBy: (row) => row.title[language],
      },
      { key: "value", title: l.value, width: 130, cell: (row) => valueText(row, row.inForce.value) },
      {
        key: "since",
        title: l.since,
        width: 120,
        cell: (row) => row.inForce.since ?? l.fromTheStart,
        sortBy: (row) => row.inForce.since ?? "",
      },
      {
        key: "basis",
        title: l.basis,
        width: 150,
        cell: (row) => <Basis of={row.inForce.basis} />,
        sortBy: (row) => row.inForce.basis ?? "",
      },
      { key: "decides", title: l.decides, cell: (row) => row.meaning[language] },
    ],
    [l, language, valueText],
  );
}
