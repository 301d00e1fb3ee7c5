import type { CompiledDocument } from "../contract.ts";
import type { Draft } from "../draft.ts";
import { chaptersOf } from "./chapters.ts";
import { classifyNumbers } from "./classify-numbers.ts";
import { diagnoseTargets } from "./diagnose-targets.ts";
import { documentKind, firstPromisedYear, promisesBy } from "./document-kind.ts";
import { enclosures } from "./enclosures.ts";
import { findGoals } from "./goals.ts";
import { defaultScope } from "./plan-area.ts";
import { readDocument, type Spoken } from "./read-document.ts";
import { type ReadingView, readingView, spanOf } from "./reading-view.ts";
import { scanMarks } from "./scan-marks.ts";
import { readSentences } from "./sentences.ts";
import { readTables } from "./tables/read-tables.ts";
import { findGrids } from "./tables/table-grid.ts";

/**
 * Finds what a plan promises. In: a draft (text, noise, outline, flows). Out: numeric targets, goals without a number, every numeral
 * of the text with its class, and what an official should look at. Pure; never throws; linear in the length of the text.
 */
export function findTargets(draft: Draft): Pick<CompiledDocument, "targets" | "goals" | "numbers" | "diagnostics"> {
  const kind = documentKind(draft);
  const first = firstPromisedYear(draft);
  const promises = promisesBy(draft);
  const grids = findGrids(draft).filter((grid) => promises(grid.node));
  const scope = defaultScope(draft.meta);
  const view = readingView(draft, new Set(grids.flatMap((grid) => grid.nodes)));
  const flags = enclosures(view.text);
  const marks = scanMarks(view.text, flags, view.passages);
  const sentences = readSentences(view.text, flags, view.passages);
  const chapters = chaptersOf(draft, kind);
  const context = { draft, view, flags, marks, sentences, chapters, kind, first, promises, scope };
  const spoken = readDocument(context);
  const tables = readTables(draft, grids, spoken.targets, first);
  const targets = [...spoken.targets, ...tables.targets].toSorted((a, b) => a.start - b.start || a.end - b.end);
  const names = new Map(targets.map((target, i) => [target.id, `t${i + 1}`]));
  for (const target of targets) target.id = names.get(target.id)!;
  const numbers = classifyNumbers(draft, view, marks, spoken.classes, tables, names);
  return {
    targets,
    goals: findGoals(context, spoken.frames),
    numbers: numbers.numbers,
    diagnostics: [
      ...tables.diagnostics,
      ...diagnoseTargets(draft, targets, tables.targets, spoken.undated),
      ...numbers.diagnostics,
      ...doubts(draft, view, spoken),
    ].toSorted((a, b) => a.start - b.start),
  };
}

/** A target that was lost must not look settled: figures whose class is weak are told. */
function doubts(draft: Draft, view: ReadingView, spoken: Spoken): CompiledDocument["diagnostics"] {
  return spoken.doubtful.map((mark) => {
    const span = spanOf(view, mark.start, mark.end);
    const taken = spoken.classes.get(mark)?.class === "past" ? "已有情况" : "说明性数字";
    return {
      ...span,
      severity: "info",
      code: "number-doubtful",
      message: `数字“${draft.text.slice(span.start, span.end)}”按${taken}处理,但它所在的位置像是目标,请人工确认。`,
    };
  });
}
