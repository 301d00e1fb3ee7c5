import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { pick } from "../../../../platform/i18n/pick.ts";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { LeadRow } from "../../contract/match.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { ClockMark } from "./ClockMark.tsx";
import { deskPaths } from "./paths.ts";

interface LeadTableProps {
  readonly label: string;
  readonly leads: readonly LeadRow[];
  readonly empty: ReactNode;
}

/** Leads in a table: the pair, how far it is, when and by whom something is due. */
export function LeadTable({ label, leads, empty }: LeadTableProps) {
  const t = useTexts({ zh, en });
  const c = t.desk.columns;
  const language = useLanguage();
  const navigate = useNavigate();
  const titleOf = (title: LeadRow["demand"]["title"]) => (title.zh === "" ? t.gone : pick(title, language).text);
  return (
    <DataTable
      label={label}
      rows={leads}
      rowKey={({ id }) => id}
      onOpen={({ id }) => void navigate({ to: deskPaths.lead(id) })}
      empty={empty}
      columns={[
        {
          key: "pair",
          title: c.pair,
          onCard: "title",
          cell: ({ demand, result, isSample }) => (
            <>
              {titleOf(demand.title)} × {titleOf(result.title)} {isSample && <SampleMark />}
            </>
          ),
        },
        { key: "stage", title: c.stage, width: 110, cell: ({ stage }) => t.stages[stage] },
        {
          key: "due",
          title: c.due,
          width: 180,
          cell: ({ due, clock }) =>
            due && (
              <>
                {due} <ClockMark clock={clock} />
              </>
            ),
        },
        {
          key: "waits",
          title: c.waits,
          width: 110,
          cell: ({ waitsOn }) => waitsOn && (waitsOn === "broker" ? t.broker : t.sides[waitsOn]),
        },
        { key: "broker", title: c.broker, width: 120, cell: ({ broker }) => broker },
      ]}
    />
  );
}
