import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Base } from "../rules/combine.ts";
import type { Standing } from "../rules/standing.ts";
import { type AmendedAims, type AsOf, readBoard } from "./board.ts";
import { findDefinition } from "./definitions.ts";
import { listIndicatorFacts } from "./facts.ts";
import { placedRequests } from "./parts.ts";

export type { AmendedAims };

/** How a target stands, with the unit of its figures and what they rest on. */
export interface TargetStanding extends Pick<Standing, "state" | "aim" | "value" | "due" | "measuredOn"> {
  indicator: string;
  unit: string;
  base: Base | null;
  facts: number;
  samples: number;
  /** The figure of the day itself; of a sum over a year what has come so far. */
  now: string | null;
}

interface Manner {
  /** Today as known now when left out. */
  asOf?: AsOf;
  /** What targets are judged by in place of their sentences. */
  amended?: AmendedAims;
  /** Only the targets of these indicators. */
  codes?: readonly string[];
}

/** How every target stands, by the id of the target; without those that nothing measures. */
export async function targetStandings(
  ctx: Ctx,
  { asOf = { day: civilDay(ctx.clock), known: null }, amended, codes }: Manner = {},
): Promise<ReadonlyMap<string, TargetStanding>> {
  const board = await readBoard(ctx, asOf, codes, amended);
  return new Map(
    board.flatMap(({ definition: { code, unit }, outcome, targets }) =>
      targets.flatMap(({ id, standing, measured, base }) =>
        standing
          ? [
              [
                id,
                {
                  ...pick(standing),
                  indicator: code,
                  unit,
                  base,
                  facts: measured?.facts ?? 0,
                  samples: measured?.samples ?? 0,
                  now: outcome.value,
                },
              ] as const,
            ]
          : [],
      ),
    ),
  );
}

const pick = ({ state, aim, value, due, measuredOn }: Standing) => ({ state, aim, value, due, measuredOn });

/** The ids of the facts that an indicator's figure rests on, part by part, the newest recorded first; at most `limit` a part. */
export async function factsBehind(ctx: Ctx, code: string, asOf: AsOf, limit: number): Promise<string[]> {
  const { formula, area } = await findDefinition(ctx.tx, code);
  const ids: string[] = [];
  for (const { path } of placedRequests(formula, area, asOf.day)) {
    const { facts } = await listIndicatorFacts(ctx, code, asOf, { part: path, limit });
    ids.push(...facts.map(({ id }) => id));
  }
  return ids;
}
