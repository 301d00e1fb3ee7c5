import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { targetStandings } from "../../indicators/index.ts";
import type { TurnoverTarget } from "../contract/turnover-target.ts";
import { contractMetrics } from "../rules/contracts.ts";

/** How the targets stand that the plans set for figures made of contracts. */
export async function turnoverTargets(ctx: Ctx): Promise<TurnoverTarget[]> {
  const { rows } = await sql<TurnoverTarget["indicator"]>`
    select code, name, area, basis from indicators.definition_public where metrics && ${[...contractMetrics]}
    order by position`.execute(ctx.tx);
  const standings = await targetStandings(ctx, { codes: rows.map(({ code }) => code) });
  return rows.flatMap((indicator) =>
    [...standings.values()]
      .filter((one) => one.indicator === indicator.code)
      .map(({ aim, value, measuredOn, unit, due, state }) => ({ indicator, aim, value, measuredOn, unit, due, state })),
  );
}
