import type { CompiledDocument } from "../contract.ts";
import type { Draft } from "../draft.ts";
import type { Spoken } from "./read-document.ts";
import { type ReadingView, spanOf } from "./reading-view.ts";
import type { Mark } from "./scan-marks.ts";
import type { TableReading } from "./tables/read-tables.ts";

type Numbers = CompiledDocument["numbers"];

const arabicRun = /[0-9０-９]+(?:[.．][0-9０-９]+)*/g;

/**
 * Accounts for every numeral of the text: those of the sentences by their mark, those of tables by their row, those of noise as noise.
 * What nobody accounted for comes out as unclassified, with a diagnostic each.
 */
export function classifyNumbers(
  draft: Draft,
  view: ReadingView,
  marks: readonly Mark[],
  classes: Spoken["classes"],
  tables: TableReading,
  names: ReadonlyMap<string, string>,
): { numbers: Numbers; diagnostics: CompiledDocument["diagnostics"] } {
  const known: Numbers = [];
  for (const mark of marks) {
    const judged = classes.get(mark);
    const kind = mark.kind === "quantity" ? (judged?.class ?? "unclassified") : mark.kind;
    known.push({ ...spanOf(view, mark.start, mark.end), class: kind, target: rename(judged?.target ?? null, names) });
  }
  for (const number of tables.numbers) known.push({ ...number, target: rename(number.target, names) });
  known.sort((a, b) => a.start - b.start || b.end - a.end);
  const numbers: Numbers = [];
  const noise = draft.noise.filter((span) => span.kind !== "flattened-table").toSorted((a, b) => a.start - b.start);
  let k = 0;
  let n = 0;
  let c = 0;
  const covered = tables.covered.toSorted((one, other) => one.start - other.start);
  let pending = 0;
  for (const run of draft.text.matchAll(arabicRun)) {
    const start = run.index;
    const end = start + run[0].length;
    while (pending < known.length && known[pending]!.start < start) numbers.push(known[pending++]!);
    while (k < known.length && known[k]!.end <= start) k++;
    while (n < noise.length && noise[n]!.end <= start) n++;
    if (k < known.length && known[k]!.start < end) {
      while (pending < known.length && known[pending]!.start < end) numbers.push(known[pending++]!);
      continue;
    }
    const inNoise = n < noise.length && noise[n]!.start < end;
    while (c < covered.length && covered[c]!.end < end) c++;
    const inTable = c < covered.length && covered[c]!.start <= start;
    numbers.push({
      start,
      end,
      class: inNoise ? "noise" : inTable ? "ordinal" : outside(draft.text, start, end),
      target: null,
    });
  }
  while (pending < known.length) numbers.push(known[pending++]!);
  numbers.sort((a, b) => a.start - b.start || a.end - b.end);
  const diagnostics: CompiledDocument["diagnostics"] = numbers
    .filter((number) => number.class === "unclassified")
    .map((number) => ({
      start: number.start,
      end: number.end,
      severity: "info",
      code: "number-unclassified",
      message: `数字“${draft.text.slice(number.start, number.end)}”未能归类,请人工确认是目标、基数还是说明。`,
    }));
  return { numbers, diagnostics };
}

function rename(id: string | null, names: ReadonlyMap<string, string>): string | null {
  return id === null ? null : (names.get(id) ?? null);
}

/** A digit run that no flow holds: a year, an address, a label. */
function outside(text: string, start: number, end: number): Numbers[number]["class"] {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 2);
  if (/(?:https?:|www\.|\/)\S*$/.test(before)) return "reference";
  if (/^[年月日]/.test(after) || /^(?:19|20)\d\d$/.test(text.slice(start, end))) return "date";
  if (/^[.．、)）]/.test(after)) return "ordinal";
  if (/(?:第|专栏|附件|附表|表|图)$/.test(before.trimEnd())) return "ordinal";
  if (/[A-Za-z+]$/.test(before)) return "name";
  return "unclassified";
}
