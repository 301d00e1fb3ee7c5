import { useMemo } from "react";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { LoggedEvent } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./audit.module.css";
import { auditPaths } from "./paths.ts";

/** The columns of the list of events. */
export function useEventColumns(): Column<LoggedEvent>[] {
  const l = useTexts({ zh, en }).list;
  const language = useLanguage();
  return useMemo<Column<LoggedEvent>[]>(
    () => [
      { key: "time", title: l.time, width: 150, cell: (row) => formatDateTime(row.occurredAt) },
      {
        key: "kind",
        title: l.kind,
        width: 240,
        onCard: "title",
        cell: (row) => <PageLink to={auditPaths.event(row.id)}>{row.name?.[language] ?? row.kind}</PageLink>,
      },
      { key: "actor", title: l.actor, width: 140, cell: (row) => row.actor?.name ?? l.system },
      { key: "basis", title: l.basis, cell: (row) => row.basis },
      {
        key: "record",
        title: l.record,
        width: 300,
        cell: (row) => <code className={styles.code}>{row.subject}</code>,
      },
      {
        key: "seal",
        title: l.seal,
        width: 100,
        cell: (row) => (row.seal === null ? l.waits : l.sealOf(row.seal)),
      },
    ],
    [l, language],
  );
}
