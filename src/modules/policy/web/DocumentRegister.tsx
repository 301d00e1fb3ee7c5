import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { formatDate } from "../../../platform/i18n/dates.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { sortFrom, sortParameter } from "../../../web/sort-parameter.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { Counts, DocumentList } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { policyPaths } from "./paths.ts";
import { registerSearch } from "./search-schemas.ts";

type Row = DocumentList["documents"][number];
const counted = ["targets", "goals", "tasks", "measures", "units", "diagnostics"] as const satisfies (keyof Counts)[];

/** Every document with what it promises, as a table. */
export function DocumentRegister({ documents }: { documents: readonly Row[] }) {
  const t = useTexts({ zh, en });
  const navigate = useNavigate();
  const [search, setSearch] = useSearchState(registerSearch);
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: "title",
        title: t.list.document,
        isFrozen: true,
        onCard: "title",
        cell: (row) => (
          <PageLink to={policyPaths.document(row.code)}>
            <Words of={{ zh: row.shortZh ?? row.titleZh, en: row.shortEn ?? row.titleEn }} />
          </PageLink>
        ),
        sortBy: (row) => row.shortZh ?? row.titleZh,
      },
      { key: "number", title: t.list.number, width: 190, cell: (row) => row.documentNumber ?? t.list.notGiven },
      {
        key: "issued",
        title: t.list.issued,
        width: 112,
        cell: (row) => (row.dateIssued ? formatDate(row.dateIssued) : t.list.notGiven),
        sortBy: (row) => row.dateIssued,
      },
      {
        key: "period",
        title: t.list.period,
        width: 104,
        cell: (row) => periodOf(row) ?? t.list.notGiven,
        sortBy: (row) => row.periodEnd,
      },
      ...counted.map(
        (key): Column<Row> => ({
          key,
          title: t.list[key],
          width: key === "goals" ? 120 : 88,
          align: "end",
          cell: (row) => row.counts[key],
          sortBy: (row) => row.counts[key],
        }),
      ),
      {
        key: "reviewed",
        title: t.list.reviewed,
        width: 112,
        align: "end",
        cell: ({ review }) => t.list.reviewedOf(review.concluded, review.all),
        sortBy: ({ review }) => (review.all === 0 ? 1 : review.concluded / review.all),
      },
    ],
    [t],
  );
  const sum = (key: keyof Counts) => documents.reduce((total, row) => total + row.counts[key], 0);
  return (
    <>
      <Answer
        question={t.list.question}
        answer={t.list.answer(documents.length, sum("targets"), sum("tasks"))}
        evidence={[{ key: "proposal", shown: t.document.proposal }]}
      />
      <DataTable
        label={t.list.title}
        columns={columns}
        rows={documents}
        rowKey={(row) => row.code}
        sort={sortFrom(search.sort)}
        onSort={(sort) => void setSearch({ sort: sortParameter(sort) })}
        onOpen={(row) => void navigate({ to: policyPaths.document(row.code) })}
        empty={<Empty title={t.list.empty} />}
      />
    </>
  );
}

/** 2024–2026, or the one year; null when the source gives none. */
export function periodOf(document: Pick<Row, "periodStart" | "periodEnd">): string | null {
  const { periodStart, periodEnd } = document;
  if (periodStart === null) return periodEnd === null ? null : String(periodEnd);
  return periodEnd === null || periodEnd === periodStart ? String(periodStart) : `${periodStart}–${periodEnd}`;
}
