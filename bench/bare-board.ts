import { sql } from "kysely";
import { type LeafRequest, requestsOf } from "../src/modules/indicators/rules/leaves.ts";
import { listDefinitions } from "../src/modules/indicators/views/definitions.ts";
import type { Ctx } from "../src/platform/http/ctx.ts";

/**
 * What somebody would write without this product: a statement for each figure of each indicator over the facts as they were
 * known at an instant. It does less: an area is a place by its name, and no facts, newest days or intervals are counted.
 */
export async function bareBoard(ctx: Ctx, day: string, known: string): Promise<void> {
  const { rows: homes } = await sql<{ region: string }>`select region from ledger.home_public`.execute(ctx.tx);
  for (const { formula, area } of await listDefinitions(ctx.tx))
    for (const request of requestsOf(formula, area, day)) await bareFigure(ctx, request, known, homes[0]!.region);
}

async function bareFigure({ tx }: Ctx, request: LeafRequest, known: string, home: string): Promise<void> {
  const { leaf, area, day, from } = request;
  const what = leaf.op === "sum-in" ? sql`sum(f.value)` : sql`count(distinct f.subject)`;
  const classes = Object.entries(leaf.where ?? {}).map(
    ([vocabulary, items]) => sql` and f.dimensions ->> ${vocabulary} = any(${items}::text[])`,
  );
  const days =
    leaf.op === "count-at"
      ? sql`(f.valid_to is null or f.valid_to > ${day}::date)`
      : sql`(${from}::date is null or f.valid_from >= ${from}::date)`;
  const place = leaf.op === "statistic" ? sql`f.subject = ${area}` : area === home ? sql`true` : sql`f.place = ${area}`;
  await sql`select ${what} from ledger.known_fact(${known}::timestamptz) f
    where f.metric = ${leaf.metric} and f.valid_from <= ${day}::date and ${days} and ${place}
    ${sql.join(classes, sql``)}`.execute(tx);
}
