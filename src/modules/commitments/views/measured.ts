import type { Ctx } from "../../../platform/http/ctx.ts";
import { targetStandings } from "../../indicators/index.ts";
import type { Measured } from "../contract/measured.ts";
import { aimsInForce } from "./adjustments.ts";

/** Indicators of sentences with how they stand today, by the aims that lamps are judged by. */
export async function withStandings<Found extends Omit<Measured, "standing">>(
  ctx: Ctx,
  found: readonly Found[],
): Promise<(Found & Measured)[]> {
  if (found.length === 0) return [];
  const codes = [...new Set(found.map(({ code }) => code))];
  const standings = await targetStandings(ctx, { codes, amended: await aimsInForce(ctx) });
  return found.map((one) => {
    const standing = standings.get(one.target);
    if (!standing) return { ...one, standing: null };
    const { value, measuredOn, aim, now, unit } = standing;
    return { ...one, standing: { value, measuredOn, aim, now, unit } };
  });
}
