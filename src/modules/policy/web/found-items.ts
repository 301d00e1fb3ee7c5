import type { Content, Review, ReviewItem } from "../contract/review.ts";
import type { DocumentDetail } from "../contract.ts";
import type { FoundKind } from "./search-schemas.ts";

interface Span {
  start: number;
  end: number;
}

/** One thing that stands in the list beside the text; `key` names it in the address, `review` what people say of it. */
export type FoundItem = Span & { key: string; order: number; review?: ReviewItem } & (
    | { kind: "target"; target: DocumentDetail["targets"][number] }
    | { kind: "goal"; goal: DocumentDetail["goals"][number] }
    | { kind: "task"; task: DocumentDetail["tasks"][number] }
    | { kind: "diagnostic"; diagnostic: DocumentDetail["diagnostics"][number] }
    | { kind: "noise"; noise: DocumentDetail["noise"][number] }
  );

/**
 * Everything that was extracted from a document or proposed by hand, in reading order, each with its review; of things
 * that begin together the larger goes first.
 */
export function foundItems(document: DocumentDetail, review?: Review): FoundItem[] {
  const reviews = new Map(review?.items.map((one) => [one.key, one]));
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
  for (const item of items) {
    const own = reviews.get(item.key);
    if (own) item.review = own;
  }
  items.push(...(review?.items ?? []).filter((one) => one.proposedBy !== null).map(proposedItem));
  return items.sort((a, b) => a.start - b.start || a.order - b.order || b.end - a.end);
}

/** What a person proposed, in the shape of what the compiler extracts. */
function proposedItem(review: ReviewItem): FoundItem {
  const { key, node, start, end } = review;
  return { key, start, end, review, ...withContent(review.proposal, { id: key.split(":")[1]!, node, start, end }) };
}

function withContent(content: Content, place: Span & { id: string; node: string }) {
  if (content.kind === "target") return { kind: "target" as const, order: 1, target: { ...place, ...content.target } };
  if (content.kind === "goal") return { kind: "goal" as const, order: 2, goal: { ...place, ...content.goal } };
  const units = content.task.units.map((unit) => ({ ...unit, organisation: null }));
  return { kind: "task" as const, order: 0, task: { ...place, ...content.task, units } };
}

/** The item as it was confirmed, where people confirmed something else than was proposed. */
export function asConfirmed(item: FoundItem): FoundItem {
  const content = item.review?.conclusion?.content;
  if (!content || item.kind === "diagnostic" || item.kind === "noise") return item;
  if (content.kind === "target" && item.kind === "target") {
    return { ...item, target: { ...item.target, ...content.target } };
  }
  if (content.kind === "goal" && item.kind === "goal") return { ...item, goal: { ...item.goal, ...content.goal } };
  if (content.kind !== "task" || item.kind !== "task") return item;
  const known = new Map(item.task.units.map((unit) => [unit.name, unit.organisation]));
  const units = content.task.units.map((unit) => ({ ...unit, organisation: known.get(unit.name) ?? null }));
  return { ...item, task: { ...item.task, ...content.task, units } };
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

/** The review's order: what speaks against an extraction first, then as it stands in the text. */
export const byRisk = (items: readonly FoundItem[]): FoundItem[] =>
  [...items].sort((a, b) => (b.review?.risk.score ?? -1) - (a.review?.risk.score ?? -1) || a.start - b.start);
