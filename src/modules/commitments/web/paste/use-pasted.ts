import { useEffect, useState } from "react";
import type { LedgerLine } from "../ledger-lines.ts";

/** What somebody pastes over the ledger, and the row of it that had the focus, from 0. */
export interface Pasted {
  readonly text: string;
  readonly row: number;
}

/**
 * Cells that are pasted on the ledger's screen outside of any field open the panel, with the row that has the focus as the
 * first. Null: nothing is being pasted.
 */
export function usePasted(lines: readonly LedgerLine[]): [Pasted | null, (pasted: Pasted | null) => void] {
  const [pasted, setPasted] = useState<Pasted | null>(null);
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest("input, textarea, select, [role='dialog']")) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.trim() === "") return;
      event.preventDefault();
      const line = lines[Number(target.closest<HTMLElement>("[data-row]")?.dataset.row ?? Number.NaN)];
      setPasted({ text, row: line && line.kind !== "group" ? line.index : 0 });
    };
    document.addEventListener("paste", take);
    return () => document.removeEventListener("paste", take);
  }, [lines]);
  return [pasted, setPasted];
}
