import { useMemo } from "react";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { ParameterDetail, Setting } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { Basis } from "./Basis.tsx";
import { Reason } from "./Reason.tsx";
import { useValueText } from "./use-value-text.ts";

/** Every setting that was recorded, the latest day first: what, from when, why, by whom. */
export function SettingHistory({ parameter }: { parameter: ParameterDetail }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const valueText = useValueText();
  const columns = useMemo<Column<Setting>[]>(
    () => [
      { key: "from", title: o.from, width: 110, cell: (row) => row.validFrom },
      {
        key: "value",
        title: o.value,
        width: 130,
        onCard: "title",
        cell: (row) => valueText(parameter, row.value),
      },
      { key: "state", title: o.state, width: 90, cell: (row) => t.states[row.state] },
      { key: "why", title: o.why, cell: (row) => <Reason of={row} /> },
      { key: "basis", title: t.list.basis, width: 160, cell: (row) => <Basis of={row.basis} /> },
      { key: "who", title: o.who, width: 120, cell: (row) => row.setBy ?? t.regionPack },
      { key: "when", title: o.when, width: 150, cell: (row) => formatDateTime(row.setAt) },
    ],
    [t, o, parameter, valueText],
  );
  return (
    <DataTable
      label={o.history}
      columns={columns}
      rows={parameter.history}
      rowKey={(row) => row.id}
      empty={<Empty title={o.noHistory} />}
    />
  );
}
