import { useMemo } from "react";
import { SourceLines } from "../../../web/SourceLines.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { OrganisationDetail } from "../contract.ts";
import { nameKinds } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

type OrganisationName = OrganisationDetail["names"][number];

/** Every name with its kind, its dates and where it is written. */
export function OrganisationNames({ names }: { names: readonly OrganisationName[] }) {
  const t = useTexts({ zh, en });
  const o = t.organisations;
  const rows = useMemo(() => names.toSorted((a, b) => nameKinds.indexOf(a.kind) - nameKinds.indexOf(b.kind)), [names]);
  const columns = useMemo<Column<OrganisationName>[]>(
    () => [
      { key: "name", title: o.name, width: 260, onCard: "title", cell: (row) => row.name },
      { key: "kind", title: o.nameKind, width: 120, cell: (row) => t.nameKinds[row.kind] },
      { key: "from", title: o.validFrom, width: 120, cell: (row) => row.validFrom ?? o.unknownDate },
      { key: "to", title: o.validTo, width: 120, cell: (row) => row.validTo ?? o.stillValid },
      { key: "basis", title: o.basis, cell: (row) => row.basis && <SourceLines of={row.basis} /> },
    ],
    [t, o],
  );
  return (
    <DataTable
      label={o.names}
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.kind} ${row.name} ${row.validFrom ?? ""}`}
      empty={<Empty title={o.noNames} />}
    />
  );
}
