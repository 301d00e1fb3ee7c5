import type { Ctx } from "../../../platform/http/ctx.ts";
import type { AsOf } from "./board.ts";
import { findDefinition } from "./definitions.ts";
import { listIndicatorFacts } from "./facts.ts";
import { placedRequests } from "./parts.ts";

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
