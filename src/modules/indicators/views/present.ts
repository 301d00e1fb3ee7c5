import type { Definition } from "../contract/definition.ts";
import type { Indicator, Target } from "../contract.ts";
import { dueYear } from "../rules/standing.ts";
import type { BoardRow, StandingTarget } from "./board.ts";

/** A row of the board as the API gives it. */
export function presentIndicator({ definition, outcome, targets }: BoardRow): Indicator {
  return { ...presentDefinition(definition), outcome, targets: targets.map((one) => presentTarget(one, targets)) };
}

export const presentDefinition = ({ formula: _, ...shown }: Definition): Omit<Indicator, "outcome" | "targets"> =>
  shown;

function presentTarget(target: StandingTarget, all: readonly StandingTarget[]): Target {
  const { content } = target;
  const year = (one: StandingTarget) => (one.content ? dueYear(one.content, one.period) : null);
  const due = year(target);
  const later = all.find((one) => one.id !== target.id && due !== null && (year(one) ?? 0) > due);
  return {
    id: target.id,
    document: target.document,
    quotes: target.quotes,
    node: target.node,
    isConfirmed: target.isConfirmed,
    comparator: content?.comparator ?? null,
    value: content?.value ?? null,
    unit: content?.unit ?? null,
    kind: content?.kind ?? null,
    deadline: content?.deadline ?? null,
    baseline: content?.baseline ?? null,
    attribute: content?.attribute ?? null,
    strength: content?.strength ?? null,
    openList: content?.openList ?? false,
    standing: target.standing,
    successor: later?.id ?? null,
  };
}
