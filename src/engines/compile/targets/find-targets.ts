import type { CompiledDocument } from "../contract.ts";
import type { Draft } from "../draft.ts";
import { chaptersOf } from "./chapters.ts";
import { classifyNumbers } from "./classify-numbers.ts";
import { diagnoseTargets } from "./diagnose-targets.ts";
import { documentKind, firstPromisedYear, promisesBy } from "./document-kind.ts";
import { enclosures } from "./enclosures.ts";
import { findGoals } from "./goals.ts";
import { defaultScope } from "./plan-area.ts";
import { readDocument } from "./read-document.ts";
import { readingView } from "./reading-view.ts";
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
    ].toSorted((a, b) => a.start - b.start),
  };
}
