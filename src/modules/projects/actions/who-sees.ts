import type { Ctx } from "../../../platform/http/ctx.ts";
import { setUnits } from "../store/projects.ts";
import type { ProjectRow } from "../store/tables.ts";
import { textsOf } from "../views/load.ts";
import { organisationIds } from "../views/organisations.ts";

/**
 * Lets see a project who leads it, who works on it under one of its texts, and who receives it. Whoever was named in a
 * draft by mistake, or receives it no longer, sees it no more.
 */
export async function alignSight(
  ctx: Ctx,
  { id, lead_id }: Pick<ProjectRow, "id" | "lead_id">,
  receiver: string | null,
): Promise<void> {
  const units = (await textsOf(ctx, id)).flatMap(({ terms }) => terms.units);
  const working = await organisationIds(ctx, units);
  await setUnits(
    ctx,
    id,
    [lead_id, ...working, receiver].filter((one) => one !== null),
  );
}
