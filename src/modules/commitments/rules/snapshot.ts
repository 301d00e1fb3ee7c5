import type { ComparedSide, Comparison, Judgement, SnapshotRow } from "../contract/evaluation.ts";
import { judgements } from "../contract/evaluation.ts";

/**
 * A value as JSON whose text depends on the value alone: keys in the order of their code units, no spaces. Two snapshots
 * are the same exactly when their texts are.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(",")}}`;
}

/** How a promise stood: a target by its figure, everything else by its life and lamp. */
export function judgementOf({ target, lamp, state }: Pick<SnapshotRow, "target" | "lamp" | "state">): Judgement {
  switch (target?.state) {
    case "met":
    case "achieved":
      return "met";
    case "on-track":
      return "on-track";
    case "missed":
    case "acceleration-needed":
    case "limited-progress":
    case "deterioration":
      return "behind";
    case undefined:
      break;
    default:
      return "no-data";
  }
  if (state === "closed" || lamp.outcome === "done" || lamp.outcome === "met") return "met";
  if (lamp.outcome === "unfinished" || lamp.outcome === "missed") return "behind";
  if (lamp.lamp === "late" || lamp.lamp === "warning") return "behind";
  return lamp.lamp === "normal" ? "on-track" : "no-data";
}

export type Counts = Record<Judgement, number>;

export function countJudgements(rows: readonly Pick<SnapshotRow, "target" | "lamp" | "state">[]): Counts {
  const counts: Counts = { met: 0, "on-track": 0, behind: 0, "no-data": 0 };
  for (const row of rows) counts[judgementOf(row)] += 1;
  return counts;
}

/** What an evaluation counts: what was given up (merged, withdrawn) or put aside is no promise on that day. */
export const isCounted = ({ state }: Pick<SnapshotRow, "state">): boolean =>
  !["merged", "withdrawn", "suspended"].includes(state);

const sideOf = (row: SnapshotRow): ComparedSide => ({
  judgement: judgementOf(row),
  lamp: row.lamp.lamp,
  state: row.state,
  value: row.target?.value ?? null,
  aim: row.target?.aim ?? null,
});

const better = (judgement: Judgement): number =>
  judgement === "no-data" ? Number.NaN : -judgements.indexOf(judgement);

/** Two snapshots of one plan beside each other, commitment by commitment, in the order of the later one. */
export function compareSnapshots(earlier: readonly SnapshotRow[], later: readonly SnapshotRow[]): Comparison["rows"] {
  const before = new Map(earlier.map((row) => [row.commitment, row]));
  const after = new Set(later.map(({ commitment }) => commitment));
  return [
    ...later.map((row) => compared(before.get(row.commitment) ?? null, row)),
    ...earlier.filter(({ commitment }) => !after.has(commitment)).map((row) => compared(row, null)),
  ];
}

function compared(one: SnapshotRow | null, other: SnapshotRow | null): Comparison["rows"][number] {
  const shown = (other ?? one)!;
  const [earlier, later] = [one && sideOf(one), other && sideOf(other)];
  return {
    id: shown.commitment,
    title: shown.title,
    unit: shown.target?.unit ?? null,
    earlier,
    later,
    change: changeOf(earlier, later),
  };
}

/** Better or worse is said only between two judgements; from or to "no data" nothing is known of a change. */
function changeOf(earlier: ComparedSide | null, later: ComparedSide | null): Comparison["rows"][number]["change"] {
  if (earlier === null) return "only-later";
  if (later === null) return "only-earlier";
  const [from, to] = [better(earlier.judgement), better(later.judgement)];
  return to > from ? "better" : to < from ? "worse" : "same";
}
