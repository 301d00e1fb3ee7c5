import { useMemo } from "react";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { SourceLines } from "../../../web/SourceLines.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import type { Fact } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { ledgerPaths } from "./paths.ts";
import { useFactWords } from "./use-fact-words.ts";

/** The columns of a list of facts. */
export function useFactColumns(): Column<Fact>[] {
  const t = useTexts({ zh, en });
  const l = t.list;
  const words = useFactWords();
  return useMemo<Column<Fact>[]>(
    () => [
      {
        key: "subject",
        title: l.about,
        width: 230,
        isFrozen: true,
        onCard: "title",
        cell: (row) => <PageLink to={ledgerPaths.fact(row.id)}>{words.subject(row)}</PageLink>,
      },
      { key: "metric", title: l.metric, width: 190, cell: (row) => words.metric(row.metric) },
      {
        key: "value",
        title: l.value,
        width: 170,
        align: "end",
        cell: (row) => (
          <>
            {words.value(row)} {row.sample && <SampleMark isShort />}
          </>
        ),
      },
      { key: "period", title: l.period, width: 230, cell: (row) => words.when(row) },
      { key: "place", title: l.place, width: 150, cell: (row) => row.place && words.areaName(row.place) },
      {
        key: "origin",
        title: l.originLabel,
        width: 150,
        cell: (row) => t.origins[row.origin],
      },
      { key: "evidence", title: l.evidence, cell: (row) => row.evidence && <SourceLines of={row.evidence} /> },
      { key: "state", title: l.state, width: 90, cell: (row) => l[stateOf(row)] },
      { key: "recorded", title: l.recorded, width: 140, cell: (row) => formatDateTime(row.recordedAt) },
    ],
    [t, l, words],
  );
}

const stateOf = (fact: Fact) => {
  if (fact.isRetraction) return "retracted";
  return fact.supersededBy === null ? "live" : "superseded";
};
