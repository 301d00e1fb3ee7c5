import { findNoise } from "./clean/find-noise.ts";
import type { CompiledDocument } from "./contract.ts";
import { outline } from "./outline/outline.ts";
import { findTargets } from "./targets/find-targets.ts";
import { findTasks } from "./tasks/find-tasks.ts";

/**
 * Compiles the text of one document: what is noise, how it is built, what it promises and who answers for it.
 * In: the decoded text (any line ends), where it came from and, if the reader knows, where it is bold (offsets of a text with \n).
 * Out: a whole `CompiledDocument`; every offset refers to its `text`.
 * Pure and synchronous; never throws on any text, an empty one gives an empty document.
 */
export function compile(input: {
  text: string;
  source: CompiledDocument["source"];
  bold?: ReadonlyArray<{ start: number; end: number }> | undefined;
}): CompiledDocument {
  const text = input.text.replace(/\r\n?/g, "\n");
  const cleaned = findNoise(text);
  const drafted = outline(text, cleaned.noise);
  const draft = { ...drafted.draft, bold: input.bold ?? null };
  const tasks = findTasks(draft);
  const found = findTargets(draft);
  return {
    schemaVersion: 1,
    source: input.source,
    text,
    meta: draft.meta,
    noise: draft.noise,
    nodes: draft.nodes,
    targets: found.targets,
    goals: found.goals,
    tasks: tasks.tasks,
    numbers: found.numbers,
    diagnostics: [...cleaned.diagnostics, ...drafted.diagnostics, ...tasks.diagnostics, ...found.diagnostics].toSorted(
      (a, b) => a.start - b.start,
    ),
  };
}
