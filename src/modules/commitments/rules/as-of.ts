import type { State, StepAct } from "../contract.ts";

/** A row of the history. Instants ISO in UTC, so that they compare as text. */
export interface PastStep {
  readonly act: StepAct;
  readonly to: State;
  readonly at: string;
  /** Of a step that moved the deadline: from which day to which. */
  readonly moved: { readonly from: string | null; readonly to: string | null; readonly isExtended?: boolean } | null;
}

export interface PastState {
  readonly state: State;
  /** Since when it stood there. */
  readonly since: string;
  readonly dueOn: string | null;
  readonly isExtended: boolean;
  readonly dispatchedAt: string | null;
}

/**
 * Where a commitment stood at an instant, by its history alone; null: it was not registered yet. `dueNow`: the deadline
 * after all of the steps. An instant counts itself.
 */
export function stateAt(steps: readonly PastStep[], dueNow: string | null, at: string): PastState | null {
  const done = steps.filter((step) => step.at <= at);
  const moves = steps.filter(({ moved }) => moved !== null);
  const found = done.reduce<PastState | null>(
    (before, { act, to, at: since, moved }) => ({
      state: to,
      since: before?.state === to ? before.since : since,
      dueOn: null,
      isExtended: moved === null ? (before?.isExtended ?? false) : (moved.isExtended ?? act === "extend"),
      dispatchedAt: act === "dispatch" ? since : (before?.dispatchedAt ?? null),
    }),
    null,
  );
  const last = moves.findLast((step) => step.at <= at);
  const next = moves.find((step) => step.at > at);
  return found && { ...found, dueOn: last ? last.moved!.to : next ? next.moved!.from : dueNow };
}
