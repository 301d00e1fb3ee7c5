import type { LedgerColumn } from "../../contract/ledger.ts";
import { states } from "../../contract.ts";
import { en } from "../../texts.en.ts";
import { zh } from "../../texts.zh.ts";

const stateWords = new Set(states.flatMap((state) => [zh.states[state], en.states[state]]));

/** Which of the shown columns a block of cells most likely begins with, by its first cell; people can say otherwise. */
export function firstColumn(text: string, shown: readonly LedgerColumn[], title: string): LedgerColumn {
  const [cell = ""] = text.split(/[\t\r\n]/, 1);
  const said = cell.trim();
  if (said !== "" && said === title) return "title";
  const likely: LedgerColumn = /^\d{4}\D\d{1,2}\D/.test(said) ? "due" : stateWords.has(said) ? "state" : "units";
  return shown.includes(likely) ? likely : (shown[0] ?? "title");
}
