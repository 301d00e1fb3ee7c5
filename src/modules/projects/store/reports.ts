import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { madeNow } from "./projects.ts";
import { projectsTables } from "./tables.ts";

export async function addReport(ctx: Ctx, row: { project_id: string; on_day: string; words: string }): Promise<string> {
  const id = newId();
  await projectsTables(ctx.tx)
    .insertInto("projects.progress_report")
    .values({ ...row, id, ...madeNow(ctx) })
    .execute();
  return id;
}
