import type { DocumentDetail } from "../contract.ts";
import type { FoundKind } from "./search-schemas.ts";

interface Span {
  start: number;
  end: number;
}

/** One thing that stands in the list beside the text; `key` names it in the address. */
export type FoundItem = Span & { key: string; order: number } & (
    | { kind: "target"; target: DocumentDetail["targets"][number] }
    | { kind: "goal"; goal: DocumentDetail["goals"][number] }
    | { kind: "task"; task: DocumentDetail["tasks"][number] }
    | { kind: "diagnostic"; diagnostic: DocumentDetail["diagnostics"][number] }
    | { kind: "noise"; noise: DocumentDetail["noise"][number] }
  );

/** Everything that was extracted from a document, in reading order; of things that begin together the larger goes first. */
export function foundItems(document: DocumentDetail): FoundItem[] {
  const items: FoundItem[] = [
    ...document.tasks.map((task): FoundItem => ({ ...at(task), kind: "task", key: `task:${task.id}`, order: 0, task })),
    ...document.targets.map(
      (target): FoundItem => ({ ...at(target), kind: "target", key: `target:${target.id}`, order: 1, target }),
    ),
    ...document.goals.map((goal): FoundItem => ({ ...at(goal), kind: "goal", key: `goal:${goal.id}`, order: 2, goal })),
    ...document.diagnostics.map(
      (diagnostic, index): FoundItem => ({
        ...at(diagnostic),
        kind: "diagnostic",
        key: `diagnostic:${index}`,
        order: 3,
        diagnostic,
      }),
    ),
    ...document.noise.map(
      (noise, index): FoundItem => ({ ...at(noise), kind: "noise", key: `noise:${index}`, order: 4, noise }),
    ),
  ];
  return items.sort((a, b) => a.start - b.start || a.order - b.order || b.end - a.end);
}

const at = ({ start, end }: Span): Span => ({ start, end });

/** How many of each kind, for the filter. */
export function countKinds(items: readonly FoundItem[]): Record<FoundKind, number> {
  const counts: Record<FoundKind, number> = { target: 0, goal: 0, task: 0, diagnostic: 0, noise: 0 };
  for (const item of items) counts[item.kind] += 1;
  return counts;
}

/** The item of the list that the reader's place belongs to: the last one that began at or before it. */
export function itemAt(items: readonly FoundItem[], offset: number): FoundItem | undefined {
  return items.filter((item) => item.start <= offset).at(-1) ?? items[0];
}
