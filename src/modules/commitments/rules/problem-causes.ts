import type { Lamp, LampReason } from "../contract/lamp.ts";
import type { ProblemCause, ProblemScope } from "../contract/problem.ts";
import type { SourceState, State } from "../contract.ts";

/** What the product looks at of one commitment besides its lamp. */
export interface CauseInput {
  readonly state: State;
  readonly source: SourceState;
  readonly knownUnits: number;
  /** A unit has sent the last dispatch back, in these words. */
  readonly sentBack: { readonly unit: string; readonly words: string | null } | null;
  /** The last report of each unit, when it names a problem; `key` tells one wording from another. */
  readonly reported: readonly {
    readonly organisation: string;
    readonly unit: string;
    readonly words: string;
    readonly key: string;
  }[];
}

export interface FoundCause {
  readonly cause: ProblemCause;
  /** Tells a cause from others of the same commitment. */
  readonly key: string;
  readonly detail: Readonly<Record<string, unknown>> | null;
  readonly words: string | null;
}

/** Reasons of a lamp by what they come to: one gets worse into the other, the problem stays the same. */
const byReason: Readonly<Partial<Record<LampReason, ProblemCause>>> = {
  overdue: "overdue",
  "no-report-since": "stale",
  "never-reported": "stale",
  "target-missed": "growth",
  "going-back": "growth",
  "too-slow": "growth",
  "speed-up": "growth",
};

const live: readonly State[] = [
  "registered",
  "approved",
  "dispatched",
  "signed",
  "in-progress",
  "reported",
  "reviewed",
];

/**
 * What stands in the way of a commitment now, as far as the records tell: its lamp, what its units report, a step that
 * cannot be taken. What has ended, or whose plan is over, has no problem any more.
 */
export function causesOf({ lamp, reasons }: Lamp, input: CauseInput, scope: ProblemScope): FoundCause[] {
  if (lamp === "closed" || !live.includes(input.state)) return [];
  const found = new Map<string, FoundCause>();
  const add = (one: FoundCause) => {
    if (!found.has(one.key)) found.set(one.key, one);
  };
  if (lamp === "late" || scope === "late-or-stale")
    for (const reason of reasons) {
      const cause = byReason[reason.code];
      if (cause) add({ cause, key: cause, detail: { reason }, words: null });
    }
  for (const { organisation, unit, words, key } of input.reported)
    add({ cause: "reported", key: `reported ${organisation} ${key}`, detail: { unit }, words });
  if (input.state === "approved" && input.sentBack)
    add({ cause: "sent-back", key: "sent-back", detail: { unit: input.sentBack.unit }, words: input.sentBack.words });
  if (input.state === "approved" && input.knownUnits === 0)
    add({ cause: "no-unit", key: "no-unit", detail: null, words: null });
  if (input.source !== "confirmed") add({ cause: "source", key: `source ${input.source}`, detail: null, words: null });
  return [...found.values()];
}
