import { useMemo } from "react";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { ItemChange } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./taxonomies.module.css";

/** The latest changes of a list: which item, what, from when, why, by whom. */
export function ChangeHistory({ changes }: { changes: readonly ItemChange[] }) {
  const t = useTexts({ zh, en });
  const d = t.detail;
  const columns = useMemo<Column<ItemChange>[]>(
    () => [
      {
        key: "item",
        title: d.code,
        width: 220,
        onCard: "title",
        cell: (row) => <span className={styles.code}>{row.item}</span>,
      },
      { key: "kind", title: d.change, width: 90, cell: (row) => t.changeKinds[row.kind] },
      { key: "day", title: d.from, width: 120, cell: (row) => row.day },
      { key: "why", title: d.why, cell: (row) => (row.by === null ? t.regionPack : row.reason) },
      { key: "who", title: d.who, width: 140, cell: (row) => row.by ?? t.regionPack },
      { key: "when", title: d.when, width: 160, cell: (row) => formatDateTime(row.at) },
    ],
    [t, d],
  );
  return (
    <DataTable
      label={d.history}
      columns={columns}
      rows={changes}
      rowKey={(row) => row.id}
      empty={<Empty title={d.noHistory} />}
    />
  );
}
