import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { personNames } from "../../people/index.ts";
import type { FactChain } from "../contract.ts";
import { factOf, type JoinedFact } from "../views.ts";

/**
 * A fact with the chain that it stands in, oldest first, and the import that brought it. Who entered a fact is told to
 * people who are signed in. @throws AppError `ledger.fact-not-found`
 */
export async function readChain(ctx: Ctx, id: string): Promise<FactChain> {
  const { rows } = await sql<JoinedFact>`
    with recursive chain (id) as (
      select ${id}::text
      union select s.superseded from chain join ledger.supersession s on s.by = chain.id
    ), later (id) as (
      select ${id}::text
      union select s.by from later join ledger.supersession s on s.superseded = later.id
    )
    select f.*, m.unit, s.by as superseded_by, o.code as organisation_code, o.name_zh as organisation_zh,
      o.name_en as organisation_en
    from ledger.fact f
    join ledger.metric m on m.code = f.metric
    left join ledger.supersession s on s.superseded = f.id
    left join people.organisation_public o on o.id = f.organisation_id
    where f.id in (select id from chain union select id from later)
    order by f.id`.execute(ctx.tx);
  const row = rows.find((one) => one.id === id);
  if (!row) throw new AppError("ledger.fact-not-found");
  const names = ctx.actor
    ? await personNames(
        ctx.tx,
        rows.flatMap((one) => one.entered_by ?? []),
      )
    : new Map();
  return {
    fact: factOf(row),
    chain: rows.map((one) => ({ ...factOf(one), enteredBy: names.get(one.entered_by ?? "") ?? null })),
    run: await runOf(ctx, row),
  };
}

async function runOf({ tx }: Ctx, { origin, source_record: record }: JoinedFact): Promise<FactChain["run"]> {
  if (origin !== "import") return null;
  const [id = "", line = ""] = record.split(":");
  const { rows } = await sql<{ id: string; source: string; fileName: string }>`
    select r.id, s.name as source, r.file_name as "fileName" from ledger.import_run r
    join ledger.import_source s on s.id = r.source_id where r.id = ${id}`.execute(tx);
  const [run] = rows;
  return run ? { ...run, row: Number(line) } : null;
}
