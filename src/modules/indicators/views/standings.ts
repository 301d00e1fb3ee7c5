import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Standing } from "../rules/standing.ts";
import { readBoard } from "./board.ts";

/** How a target stands today, with the unit of its figures. */
export interface TargetStanding extends Pick<Standing, "state" | "aim" | "value"> {
  indicator: string;
  unit: string;
}

/** How every target stands today by the figures that are kept, by the id of the target; without those that nothing measures. */
export async function targetStandings(ctx: Ctx): Promise<ReadonlyMap<string, TargetStanding>> {
  const board = await readBoard(ctx, { day: civilDay(ctx.clock), known: null });
  return new Map(
    board.flatMap(({ definition: { code, unit }, targets }) =>
      targets.flatMap(({ id, standing }) =>
        standing ? [[id, { ...pick(standing), indicator: code, unit }] as const] : [],
      ),
    ),
  );
}

const pick = ({ state, aim, value }: Standing): Pick<Standing, "state" | "aim" | "value"> => ({ state, aim, value });
