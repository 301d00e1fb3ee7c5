import { useMemo, useState } from "react";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import type { LedgerLine } from "./ledger-lines.ts";

/** Chosen rows with the version that was seen when they were chosen. */
export interface Selection {
  readonly chosen: ReadonlyMap<string, number>;
  readonly column: Column<LedgerLine>;
  readonly clear: () => void;
  readonly selectLoaded: () => void;
}

/** Rows chosen for a bulk act: they stay chosen while the ledger is scrolled, filtered or sorted. */
export function useSelection(lines: readonly LedgerLine[]): Selection {
  const t = useTexts({ zh, en }).ledger;
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  return useMemo(() => {
    const set = (id: string, version: number, isOn: boolean) =>
      setChosen((earlier) => {
        const next = new Map(earlier);
        if (isOn) next.set(id, version);
        else next.delete(id);
        return next;
      });
    return {
      chosen,
      clear: () => setChosen(new Map()),
      selectLoaded: () =>
        setChosen(
          new Map(lines.flatMap((line) => (line.kind === "row" ? [[line.row.id, line.row.version] as const] : []))),
        ),
      column: {
        key: "select",
        title: t.pick,
        width: 56,
        isFrozen: true,
        cell: (line) =>
          line.kind === "row" && (
            <input
              type="checkbox"
              aria-label={t.select(line.row.title)}
              checked={chosen.has(line.row.id)}
              onChange={({ target }) => set(line.row.id, line.row.version, target.checked)}
            />
          ),
      },
    };
  }, [chosen, lines, t]);
}
