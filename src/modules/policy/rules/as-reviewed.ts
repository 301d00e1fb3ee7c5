import type { CompiledDocument } from "../../../engines/compile/contract.ts";
import type { ReviewedDocument } from "../../../engines/compile/papers/reviewed-document.ts";
import type { Content } from "../contract/review.ts";

/** What the review says of one extraction; `localId` is its id in the compiled document. */
export interface Reviewed {
  kind: Content["kind"];
  localId: string;
  node: string;
  start: number;
  end: number;
  isByHand: boolean;
  conclusion: { outcome: "confirmed" | "rejected"; content: Content | null; isSample: boolean } | null;
}

/**
 * A document as its review left it: rejected extractions are gone, confirmed ones say what was confirmed, those that a
 * person proposed are there once they are confirmed, and open ones stay as the compiler proposed them.
 */
export function asReviewed(compiled: CompiledDocument, reviewed: readonly Reviewed[]): ReviewedDocument {
  const byId = new Map(reviewed.map((one) => [one.localId, one]));
  const confirmed = new Map<string, "confirmed" | "sample">();
  for (const { localId, conclusion } of reviewed) {
    if (conclusion?.outcome === "confirmed") confirmed.set(localId, conclusion.isSample ? "sample" : "confirmed");
  }
  const isKept = (item: { id: string }) => byId.get(item.id)?.conclusion?.outcome !== "rejected";
  const added = reviewed.filter((one) => one.isByHand && one.conclusion?.outcome === "confirmed");
  const contentOf = (id: string) => byId.get(id)?.conclusion?.content;
  const place = ({ localId, node, start, end }: Reviewed) => ({ id: localId, node, start, end });
  const targets = compiled.targets.filter(isKept).map((target) => {
    const content = contentOf(target.id);
    return content?.kind === "target" ? { ...target, ...content.target } : target;
  });
  const goals = compiled.goals.filter(isKept).map((goal) => {
    const content = contentOf(goal.id);
    return content?.kind === "goal" ? { ...goal, ...content.goal } : goal;
  });
  const tasks = compiled.tasks.filter(isKept).map((task) => {
    const content = contentOf(task.id);
    return content?.kind === "task" ? { ...task, ...content.task } : task;
  });
  for (const one of added) {
    const content = one.conclusion?.content;
    if (content?.kind === "target") targets.push({ ...place(one), ...content.target });
    if (content?.kind === "goal") goals.push({ ...place(one), ...content.goal });
    if (content?.kind === "task") tasks.push({ ...place(one), ...content.task });
  }
  const inOrder = <Item extends { start: number }>(items: Item[]) => items.sort((a, b) => a.start - b.start);
  return { ...compiled, targets: inOrder(targets), goals: inOrder(goals), tasks: inOrder(tasks), confirmed };
}
