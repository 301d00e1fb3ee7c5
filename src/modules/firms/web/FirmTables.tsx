import { useAreaNames } from "../../../web/areas.ts";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { FirmDetail } from "../contract.ts";
import { lastDayOf } from "../rules/import-rows.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

interface FirmProps {
  readonly firm: FirmDetail;
}

/** Every title with its period, the last first. */
export function TitleTable({ firm }: FirmProps) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const nameOf = (title: string) => firm.kinds.find((kind) => kind.code === title)?.name[language] ?? title;
  return (
    <DataTable
      label={t.one.titles}
      rows={firm.titles.toReversed()}
      rowKey={(row) => row.id}
      empty={<Empty title={t.one.noTitles} />}
      columns={[
        { key: "title", title: t.one.title, width: 220, onCard: "title", cell: (row) => nameOf(row.title) },
        { key: "state", title: t.one.state, width: 110, cell: (row) => t.states[row.state] },
        { key: "from", title: t.one.from, width: 120, cell: (row) => row.validFrom },
        {
          key: "to",
          title: t.one.to,
          width: 140,
          cell: (row) => lastDayOf(row.endedOn ?? row.validTo) ?? t.one.openEnd,
        },
        { key: "certificate", title: t.one.certificate, width: 160, cell: (row) => row.certificate ?? "" },
        {
          key: "basis",
          title: t.one.basis,
          cell: (row) => (row.endReason === null ? row.basis : `${row.basis}; ${row.endReason}`),
        },
      ]}
    />
  );
}

/** Every place that the firm sat at. */
export function PlaceTable({ firm }: FirmProps) {
  const t = useTexts({ zh, en });
  const { nameOf: areaName } = useAreaNames();
  return (
    <DataTable
      label={t.one.places}
      rows={firm.places.toReversed()}
      rowKey={(row) => row.validFrom ?? ""}
      empty={<Empty title={t.list.noPlace} />}
      columns={[
        {
          key: "place",
          title: t.list.place,
          width: 220,
          onCard: "title",
          cell: (row) => areaName(row.place) ?? row.place,
        },
        { key: "from", title: t.one.from, width: 120, cell: (row) => row.validFrom ?? t.one.always },
        { key: "to", title: t.one.to, width: 140, cell: (row) => lastDayOf(row.validTo) ?? t.one.always },
        { key: "address", title: t.one.address, width: 240, cell: (row) => row.address ?? "" },
        { key: "basis", title: t.one.basis, cell: (row) => row.basis },
      ]}
    />
  );
}

/** Every name that the firm bears or bore. */
export function NameTable({ firm }: FirmProps) {
  const t = useTexts({ zh, en });
  return (
    <DataTable
      label={t.one.names}
      rows={firm.names.toReversed()}
      rowKey={(row) => `${row.name} ${row.validFrom ?? ""}`}
      empty={null}
      columns={[
        { key: "name", title: t.one.rename, width: 280, onCard: "title", cell: (row) => row.name },
        { key: "kind", title: t.one.nameKind, width: 120, cell: (row) => t.nameKinds[row.kind] },
        { key: "from", title: t.one.from, width: 120, cell: (row) => row.validFrom ?? t.one.always },
        { key: "to", title: t.one.to, width: 140, cell: (row) => lastDayOf(row.validTo) ?? t.one.always },
        { key: "basis", title: t.one.basis, cell: (row) => row.basis },
      ]}
    />
  );
}
