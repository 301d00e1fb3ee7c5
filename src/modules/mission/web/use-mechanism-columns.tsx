import { useMemo } from "react";
import { PageLink } from "../../../web/PageLink.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { MechanismList, MechanismRow } from "../contract.ts";
import { mechanismStates } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { MechanismState } from "./MechanismState.tsx";
import { missionPaths } from "./paths.ts";
import { QuotationLink } from "./QuotationLink.tsx";

/** The columns of the map: id, name, sentence, room, state. */
export function useMechanismColumns(map: MechanismList): Column<MechanismRow>[] {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  return useMemo(() => {
    const rooms = new Map(map.rooms.map((room) => [room.id, room]));
    const order = new Map(map.mechanisms.map((row, index) => [row.id, index]));
    return [
      {
        key: "id",
        title: t.columns.id,
        width: 92,
        isFrozen: true,
        onCard: "line",
        cell: (row) => row.id,
        sortBy: (row) => order.get(row.id) ?? 0,
      },
      {
        key: "name",
        title: t.columns.name,
        width: 280,
        isFrozen: true,
        onCard: "title",
        cell: (row) => (
          <PageLink to={missionPaths.mechanism(row.id)}>
            <Words of={{ zh: row.terms.join(t.separator), en: row.nameEn }} />
          </PageLink>
        ),
        sortBy: (row) => (language === "en" ? row.nameEn : (row.terms[0] ?? "")),
      },
      {
        key: "quotation",
        title: t.columns.quotation,
        cell: (row) => <QuotationLink quotation={row.quotation} documents={map.documents} more={row.quotations - 1} />,
      },
      {
        key: "room",
        title: t.columns.room,
        width: 180,
        cell: (row) => (
          <Words of={{ zh: rooms.get(row.room)?.nameZh ?? row.room, en: rooms.get(row.room)?.nameEn ?? null }} />
        ),
        sortBy: (row) => [...rooms.keys()].indexOf(row.room),
      },
      {
        key: "state",
        title: t.columns.state,
        width: 120,
        cell: (row) => <MechanismState state={row.state} />,
        sortBy: (row) => mechanismStates.indexOf(row.state),
      },
    ];
  }, [map, t, language]);
}
