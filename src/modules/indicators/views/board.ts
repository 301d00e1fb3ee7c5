import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Definition } from "../contract/definition.ts";
import { aboutTolerance, accelerationRatio, onTrackRatio } from "../parameters.ts";
import type { Base, Outcome } from "../rules/combine.ts";
import { metricsOf } from "../rules/leaves.ts";
import { type Moment, momentsOf, type Standing, standingOf, type TargetContent } from "../rules/standing.ts";
import type { Limits } from "../rules/status.ts";
import { basesByIndicator, listDefinitions } from "./definitions.ts";
import type { Known } from "./known.ts";
import { type Asked, workOut } from "./outcomes.ts";
import { type KnownTarget, listTargets } from "./targets.ts";

/** A day of the world and what is known of it. */
export interface AsOf {
  day: string;
  known: Known;
}

export interface StandingTarget extends KnownTarget {
  standing: Standing | null;
  /** The figure that decides, with how many facts it rests on. */
  measured: Outcome | null;
  /** What progress is counted from: of the document, or brought later. */
  base: Base | null;
}

/** What takes the place of what a sentence says of its target: an aim that was adjusted since, or the words of another day. */
export type AmendedAims = ReadonlyMap<
  string,
  Partial<Pick<TargetContent, "comparator" | "value" | "unit" | "kind" | "deadline">>
>;

export interface BoardRow {
  definition: Definition;
  outcome: Outcome;
  targets: StandingTarget[];
}

export const limitsAt = async (ctx: Pick<Ctx, "tx" | "clock">): Promise<Limits> => ({
  onTrack: await parameterAt(ctx, onTrackRatio),
  acceleration: await parameterAt(ctx, accelerationRatio),
  about: await parameterAt(ctx, aboutTolerance),
});

/** Every figure that a board needs of these indicators on a day: the day itself, and the moments of their targets. */
export function askedOn(definitions: readonly Definition[], targets: readonly KnownTarget[], day: string): Asked[] {
  return definitions.flatMap((definition) => {
    const moments: Moment[] = [{ day, isStrict: false }, ...targets.flatMap((one) => momentsFor(definition, one, day))];
    const distinct = new Map(moments.map((moment) => [`${moment.day} ${moment.isStrict}`, moment]));
    return [...distinct.values()].map((moment) => ({ definition, ...moment }));
  });
}

const momentsFor = (definition: Definition, { indicator, content, period }: KnownTarget, day: string): Moment[] =>
  indicator === definition.code && content ? momentsOf(definition.formula, content, period, day) : [];

/**
 * The board: every indicator on a day, with its targets and how they stand. `codes`: only these. `amended`: by the id of a
 * target, what it is judged by in place of its sentence.
 */
export async function readBoard(
  ctx: Ctx,
  asOf: AsOf,
  codes?: readonly string[],
  amended: AmendedAims = new Map(),
): Promise<BoardRow[]> {
  const all = await listDefinitions(ctx.tx);
  const definitions = codes ? all.filter((one) => codes.includes(one.code)) : all;
  const targets = (await listTargets(ctx.tx)).map((target) => amend(target, amended));
  const asked = askedOn(definitions, targets, asOf.day);
  const isNow = asOf.known === null && asOf.day === civilDay(ctx.clock);
  const kept = isNow ? await keptOutcomes(ctx, definitions) : new Map<string, Outcome>();
  const missing = asked.filter((one) => !kept.has(keyOf(one)));
  const fresh = missing.length === 0 ? [] : await workOut(ctx, missing, asOf.known);
  for (const [index, one] of missing.entries()) kept.set(keyOf(one), fresh[index]!);
  const [bases, limits] = [await basesByIndicator(ctx.tx, asOf.known), await limitsAt(ctx)];
  return definitions.map((definition) => ({
    definition,
    outcome: kept.get(keyOf({ definition, day: asOf.day, isStrict: false }))!,
    targets: targets
      .filter((one) => one.indicator === definition.code)
      .map((target) => ({ ...target, ...judged(definition, target, asOf.day, kept, bases, limits) })),
  }));
}

const amend = (target: KnownTarget, amended: AmendedAims): KnownTarget => {
  const aim = amended.get(target.id);
  return aim && target.content ? { ...target, content: { ...target.content, ...aim } } : target;
};

function judged(
  definition: Definition,
  target: KnownTarget,
  day: string,
  outcomes: ReadonlyMap<string, Outcome>,
  bases: ReadonlyMap<string, Base>,
  limits: Limits,
): Pick<StandingTarget, "standing" | "measured" | "base"> {
  const { content, period } = target;
  if (!content) return { standing: null, measured: null, base: null };
  const measured = momentsFor(definition, target, day).map((moment) => ({
    moment,
    outcome: outcomes.get(keyOf({ definition, ...moment }))!,
  }));
  const { unit, direction } = definition;
  const brought = bases.get(definition.code) ?? null;
  const { baseline } = content;
  return {
    standing: standingOf({ content, period, unit, direction }, measured, brought, day, limits),
    measured: measured.at(-1)?.outcome ?? null,
    base: baseline ? { day: `${baseline.year}-12-31`, value: String(baseline.value) } : brought,
  };
}

const keyOf = ({ definition, day, isStrict }: Asked): string => `${definition.code} ${day} ${isStrict}`;

/** What was worked out for today and has not been overtaken by newer facts, read in one statement. */
async function keptOutcomes(ctx: Ctx, definitions: readonly Definition[]): Promise<Map<string, Outcome>> {
  const { rows } = await sql<{
    indicator: string;
    day: string;
    is_strict: boolean;
    outcome: Outcome;
    changed: string[];
  }>`
    select v.indicator, v.day, v.is_strict, v.outcome,
      array(select distinct c.metric from indicators.metric_change c) as changed
    from indicators.current_value v where v.worked_out_on = ${civilDay(ctx.clock)}::date`.execute(ctx.tx);
  const byCode = new Map(definitions.map((one) => [one.code, one]));
  const kept = new Map<string, Outcome>();
  for (const row of rows) {
    const definition = byCode.get(row.indicator);
    if (!definition || metricsOf(definition.formula).some((metric) => row.changed.includes(metric))) continue;
    kept.set(keyOf({ definition, day: row.day, isStrict: row.is_strict }), row.outcome);
  }
  return kept;
}
