import { Button } from "antd";
import { useMemo } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import type { AreaComparison } from "../contract/explain.ts";
import { en } from "../explain-texts.en.ts";
import { zh } from "../explain-texts.zh.ts";
import { lowOf, shortWords } from "../rules/pictures.ts";
import { indicatorsPaths } from "./paths.ts";
import type { AsOf } from "./queries.ts";

type Row = AreaComparison["areas"][number];

/** The columns of the comparison; `opened`: the area whose facts are listed below. */
export function useAreaColumns(
  indicator: AreaComparison["indicator"],
  { on }: AsOf,
  opened: string | undefined,
  onOpen: (code: string | undefined) => void,
): Column<Row>[] {
  const { areas: a } = useTexts({ zh, en });
  const language = useLanguage();
  return useMemo(() => {
    const name = (row: Row) => pick(row.name, language).text;
    const remark = (row: Row) => {
      if (row.reading === "nothing-recorded") return a.nothingRecorded;
      if (row.reading === "range") return a.rangeWhy(row.perhaps);
      return row.code === indicator.area ? a.own : "";
    };
    return [
      {
        key: "area",
        title: a.area,
        width: 230,
        isFrozen: true,
        onCard: "title",
        cell: (row) => (
          <PageLink to={indicatorsPaths.area(row.code)} search={{ day: on }}>
            {name(row)}
          </PageLink>
        ),
        sortBy: name,
      },
      {
        key: "value",
        title: a.value,
        width: 190,
        align: "end",
        cell: (row) => (
          <>
            {shortWords(row, indicator.unit, language)} {row.samples > 0 && <SampleMark isShort />}
          </>
        ),
        sortBy: (row) => lowOf(row) ?? Number.NEGATIVE_INFINITY,
      },
      {
        key: "facts",
        title: a.facts,
        width: 210,
        cell: (row) => a.factsOf(row.facts, row.perhaps),
        sortBy: (row) => row.facts,
      },
      { key: "remark", title: a.remark, cell: remark },
      {
        key: "open",
        title: a.open,
        width: 140,
        cell: (row) =>
          row.facts + row.perhaps === 0 ? null : (
            <Button
              size="small"
              aria-expanded={row.code === opened}
              aria-label={`${row.code === opened ? a.close : a.open} ${name(row)}`}
              onClick={() => onOpen(row.code === opened ? undefined : row.code)}
            >
              {row.code === opened ? a.close : a.open}
            </Button>
          ),
      },
    ];
  }, [a, language, indicator, on, opened, onOpen]);
}
