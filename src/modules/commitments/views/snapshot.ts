import { createHash } from "node:crypto";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { formatDate } from "../../../platform/i18n/dates.ts";
import { type AmendedAims, factsBehind, type TargetStanding, targetStandings } from "../../indicators/index.ts";
import type { ReportContent } from "../contract/act.ts";
import type { Snapshot, SnapshotRow } from "../contract/evaluation.ts";
import type { KnownAdjustment } from "../rules/adjustment.ts";
import { aimOn, inForce } from "../rules/adjustment.ts";
import { type PastState, stateAt } from "../rules/as-of.ts";
import { lampOf } from "../rules/lamp.ts";
import { canonicalJson } from "../rules/snapshot.ts";
import { lampRuleToday } from "./lamp-rule.ts";
import { type PastCommitment, pastCommitments } from "./past-commitments.ts";

/** Ids of facts that are kept with each part of a figure; how many there are is kept besides. */
const factIdsKept = 20;

/** When a day ends in China, or what was known earlier than that: nothing later counts. */
export const lastInstant = (on: string, known: string): string => {
  const end = new Date(`${on}T23:59:59.999+08:00`).toISOString();
  return end < known ? end : known;
};

/**
 * How the plan stood on a day as known at an instant (ISO in UTC): every commitment by its own history, its target by the
 * facts and the adjusted aim of then, its lamp by the rule of that day. The same question has the same answer later, whatever
 * was reported, recorded or adjusted since.
 */
export async function takeSnapshot(
  ctx: Ctx,
  document: { code: string; periodEnd: number | null },
  on: string,
  known: string,
  { withParts = false } = {},
): Promise<Snapshot> {
  const until = lastInstant(on, known);
  const past: Ctx = { ...ctx, clock: { now: () => new Date(until) } };
  const rule = await lampRuleToday(past);
  const commitments = (await pastCommitments(ctx.tx, document.code, until, withParts)).flatMap((one) => {
    const state = stateAt(one.steps, one.dueNow, until);
    return state ? [{ one, state }] : [];
  });
  const amended = aimsThen(
    commitments.map(({ one }) => one),
    on,
    known,
  );
  const standings =
    amended.size === 0
      ? new Map<string, TargetStanding>()
      : await targetStandings(past, { asOf: { day: on, known }, amended });
  const rows: SnapshotRow[] = [];
  for (const { one, state } of commitments) {
    const standing = (one.target !== null && standings.get(one.target)) || null;
    const factIds =
      standing && standing.facts > 0 && standing.measuredOn
        ? await factsBehind(past, standing.indicator, { day: standing.measuredOn, known }, factIdsKept)
        : [];
    rows.push(rowOf(one, state, standing, factIds, { on, known, planEnds: document.periodEnd, rule }));
  }
  return { format: 1, document: document.code, on, known, rule, rows };
}

/** SHA-256 of the canonical JSON, in hexadecimal. */
export const hashOf = (snapshot: Snapshot): string =>
  createHash("sha256").update(canonicalJson(snapshot)).digest("hex");

/** What each target is judged by: the words as they were registered, or the adjustment that held then. */
function aimsThen(commitments: readonly PastCommitment[], on: string, known: string): AmendedAims {
  return new Map(
    commitments.flatMap(({ target, content, adjustments }) => {
      if (target === null || content.kind !== "target") return [];
      const { comparator, value, unit, kind, deadline } = content.target;
      return [[target, { comparator, unit, kind, ...aimOn({ value, deadline }, adjustments, on, known) }] as const];
    }),
  );
}

const dayOf = (instant: string): string => formatDate(instant, "Asia/Shanghai");

function rowOf(
  one: PastCommitment,
  state: PastState,
  standing: TargetStanding | null,
  factIds: string[],
  then: { on: string; known: string; planEnds: number | null; rule: Snapshot["rule"] },
): SnapshotRow {
  const { report } = one;
  const lamp = lampOf(
    {
      state: state.state,
      dueOn: state.dueOn,
      isExtended: state.isExtended,
      planEnds: then.planEnds === null ? null : `${then.planEnds}-12-31`,
      dispatchedOn: state.dispatchedAt && dayOf(state.dispatchedAt),
      lastReport: report && { on: dayOf(report.at), verdict: report.verdict },
      target: standing?.state ?? null,
    },
    then.rule,
    then.on,
  );
  return {
    commitment: one.id,
    extraction: one.extraction,
    kind: one.kind,
    title: one.title,
    quote: one.quote,
    edition: one.edition,
    start: one.start,
    line: one.line,
    state: state.state,
    since: dayOf(state.since),
    dueOn: state.dueOn,
    units: one.units,
    lamp,
    report: report && {
      id: report.id,
      on: dayOf(report.at),
      round: report.round,
      unit: report.unit,
      verdict: report.verdict,
      progress: (report.content as ReportContent).progress,
    },
    target: standing && targetOf(one, standing, factIds, then),
    isSample: one.isSample,
  };
}

const targetOf = (
  one: PastCommitment,
  standing: TargetStanding,
  factIds: string[],
  { on, known }: { on: string; known: string },
): SnapshotRow["target"] => ({
  id: one.target!,
  indicator: standing.indicator,
  state: standing.state,
  unit: standing.unit,
  value: standing.value,
  measuredOn: standing.measuredOn,
  aim: standing.aim,
  due: standing.due,
  base: standing.base,
  facts: standing.facts,
  samples: standing.samples,
  factIds,
  adjusted: inForce(one.adjustments, on, known).map(adjustedOf(one)),
});

/** An adjustment in the snapshot, with the aim that it took the place of. */
const adjustedOf =
  ({ content }: PastCommitment) =>
  (one: KnownAdjustment, index: number, all: readonly KnownAdjustment[]) => {
    const before = index > 0 ? all[index - 1]!.new : content.kind === "target" ? content.target : null;
    const unit = content.kind === "target" ? content.target.unit : "";
    return {
      number: one.number,
      from: before ? `${before.value}${unit}` : "",
      decision: one.decision,
      inForceOn: one.inForceOn,
    };
  };
