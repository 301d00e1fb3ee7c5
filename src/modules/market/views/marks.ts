import { sql } from "kysely";
import type { z } from "zod";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Mark, PatentResultsSchema, ResultPatentSchema, WrittenPlan } from "../contract/marks.ts";
import { markTables } from "../store/marks.ts";

/** The marks of a result that stand, the earliest first. */
export async function marksOf(ctx: Pick<Ctx, "tx">, result: string): Promise<Mark[]> {
  return markTables(ctx.tx)
    .selectFrom("market.result_mark")
    .select(["id", "mark", "on_day as on", "destination", "receiver", "basis"])
    .where("result_id", "=", result)
    .where("ended_at", "is", null)
    .orderBy("on_day")
    .orderBy("made_at")
    .execute();
}

/** The plan of a result; null: there is none, or the reader may not see it. */
export async function planOf(ctx: Pick<Ctx, "tx">, result: string): Promise<WrittenPlan | null> {
  const row = await markTables(ctx.tx)
    .selectFrom("market.result_transfer_plan")
    .select(["route", "destination", "plan", "manager", "next_contact as nextContact", "receiver", "version"])
    .where("result_id", "=", result)
    .executeTakeFirst();
  return row ?? null;
}

/** The patents of the register whose number stands among the rights of a result, and those that named it before. */
export async function patentsOf(ctx: Pick<Ctx, "tx">, result: string): Promise<z.infer<typeof ResultPatentSchema>[]> {
  const { rows } = await sql<z.infer<typeof ResultPatentSchema>>`
    select p.id, p.name_zh as name, p.number from registers.patent_public p
    where p.id in (select patent_id from market.result_patent where result_id = ${result}
      union select registers.patents_with_number(market.right_numbers(r.rights)) from market.result r where r.id = ${result})
    order by p.number nulls last, p.id limit 100`.execute(ctx.tx);
  return rows;
}

/** The results that a patent belongs to. */
export async function resultsOfPatent(
  ctx: Pick<Ctx, "tx">,
  patent: string,
): Promise<z.infer<typeof PatentResultsSchema>> {
  const { rows: results } = await sql<{ id: string; title: string }>`
    select r.id, r.title_zh as title from market.result r
    where r.id in (select result_id from market.result_patent where patent_id = ${patent}
      union select market.results_with_right(p.number) from registers.patent_public p
        where p.id = ${patent} and p.number is not null)
    order by r.title_zh, r.id limit 100`.execute(ctx.tx);
  return { results };
}
