import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { HandProposal } from "../contract/review.ts";

interface Span {
  start: number;
  end: number;
}

/** Why these words cannot be proposed as this, or null: outside the text, or proposed already. */
export function proposalRefusal(
  input: HandProposal,
  review: { textLength: number; items: ReadonlyArray<Span & { kind: string; state: string }> },
): Refusal | null {
  const isInside = (span: Span) => span.start < span.end && span.end <= review.textLength;
  const { content } = input;
  const measures = content.kind === "task" ? content.task.measures : [];
  const isHeld = measures.every((one) => isInside(one) && one.start >= input.start && one.end <= input.end);
  if (!isInside(input) || !isHeld) return { code: "policy.proposal-span" };
  const isSame = (one: Span & { kind: string; state: string }) =>
    one.kind === content.kind && one.start === input.start && one.end === input.end && one.state !== "rejected";
  return review.items.some(isSame) ? { code: "policy.proposal-known" } : null;
}

/** The smallest clause that holds a place of the text; empty where none does, as in the noise before a plan. */
export function nodeAt(nodes: ReadonlyArray<Span & { node: string }>, place: number): string {
  const holders = nodes.filter((one) => one.start <= place && one.end > place);
  const [smallest] = holders.sort((a, b) => a.end - a.start - (b.end - b.start));
  return smallest?.node ?? "";
}
