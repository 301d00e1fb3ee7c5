import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Base } from "../rules/combine.ts";
import type { Standing } from "../rules/standing.ts";
import { type AmendedAims, type AsOf, readBoard } from "./board.ts";

export type { AmendedAims };

/** How a target stands, with the unit of its figures and what they rest on. */
export interface TargetStanding extends Pick<Standing, "state" | "aim" | "value" | "due" | "measuredOn"> {
  indicator: string;
  unit: string;
  base: Base | null;
  facts: number;
  samples: number;
}

interface Manner {
  /** Today as known now when left out. */
  asOf?: AsOf;
  /** What targets are judged by in place of their sentences. */
  amended?: AmendedAims;
}

/** How every target stands, by the id of the target; without those that nothing measures. */
export async function targetStandings(
  ctx: Ctx,
  { asOf = { day: civilDay(ctx.clock), known: null }, amended }: Manner = {},
): Promise<ReadonlyMap<string, TargetStanding>> {
  const board = await readBoard(ctx, asOf, undefined, amended);
  return new Map(
    board.flatMap(({ definition: { code, unit }, targets }) =>
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
                },
              ] as const,
            ]
          : [],
      ),
    ),
  );
}

const pick = ({ state, aim, value, due, measuredOn }: Standing) => ({ state, aim, value, due, measuredOn });
