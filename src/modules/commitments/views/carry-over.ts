import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Aftermath, Carried, Carries } from "../contract/carry-over.ts";
import type { CarryEnd } from "../rules/carry-over.ts";
import { finalStates } from "../rules/final.ts";
import { documentJson } from "./rounds.ts";

/** Times in JSON as everywhere else: UTC with milliseconds. */
const instant = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** Documents whose ledger is archived now. */
export const archived = sql`array(select a.document_id from commitments.archive a where a.ended_at is null)`;

const carriedColumns = (end: RawBuilder<unknown>) => sql`
  k.id, ${end} as commitment, r.title, r.state, ${documentJson} as document, k.reason, ${instant("k.made_at")} as at, k.made_by_name as by`;

/** Where a commitment goes on, and what goes on in it. Row-level security: a unit sees those that it answers for. */
export async function readCarries(ctx: Ctx, id: string): Promise<Carries> {
  const { rows: into } = await sql<Carried>`
    select ${carriedColumns(sql`k.to_id`)} from commitments.carry_over k
    join commitments.commitment r on r.id = k.to_id join policy.document_public d on d.id = r.document_id
    where k.from_id = ${id} and k.ended_at is null`.execute(ctx.tx);
  const { rows: from } = await sql<Carried>`
    select ${carriedColumns(sql`k.from_id`)} from commitments.carry_over k
    join commitments.commitment r on r.id = k.from_id join policy.document_public d on d.id = r.document_id
    where k.to_id = ${id} and k.ended_at is null order by k.id`.execute(ctx.tx);
  return { into: into[0] ?? null, from };
}

/** What is done after the closing account of a plan. */
export async function readAftermath(ctx: Ctx, code: string): Promise<Aftermath> {
  const day = civilDay(ctx.clock);
  const { rows: carried } = await sql<Aftermath["carried"][number]>`
    select k.from_id as of, ${carriedColumns(sql`k.to_id`)} from commitments.carry_over k
    join commitments.commitment f on f.id = k.from_id join policy.document_public own on own.id = f.document_id
    join commitments.commitment r on r.id = k.to_id join policy.document_public d on d.id = r.document_id
    where own.code = ${code} and k.ended_at is null order by k.id`.execute(ctx.tx);
  const { rows: successors } = await sql<Aftermath["successors"][number]>`
    select c.id, c.title, c.kind, ${documentJson} as document
    from commitments.commitment c join policy.document_public d on d.id = c.document_id
    where d.code <> ${code} and c.part_id is null and not c.state = any(${[...finalStates]})
      and (d.period_end is null or make_date(d.period_end, 12, 31) >= ${day}::date)
    order by d.code, c.span, c.id limit 2000`.execute(ctx.tx);
  const { rows: archives } = await sql<NonNullable<Aftermath["archive"]>>`
    select a.reason, ${instant("a.made_at")} as at, a.made_by_name as by
    from commitments.archive a join policy.document_public d on d.id = a.document_id
    where d.code = ${code} and a.ended_at is null`.execute(ctx.tx);
  return { carried, successors, archive: archives[0] ?? null };
}

/** The ends of a carry-over by the ids of their commitments. */
export async function carryEnds(
  ctx: Ctx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CarryEnd & { isCarried: boolean }>> {
  const { rows } = await sql<CarryEnd & { id: string; isCarried: boolean }>`
    select c.id, c.document_id as document, c.state, l.outcome, make_date(d.period_end, 12, 31) as "planEnds",
      exists (select from commitments.carry_over k where k.from_id = c.id and k.ended_at is null) as "isCarried"
    from commitments.commitment c join policy.document_public d on d.id = c.document_id
    left join commitments.lamp_state l on l.commitment_id = c.id
    where c.id = any(${[...ids]})`.execute(ctx.tx);
  return new Map(rows.map((row) => [row.id, row]));
}

/** A document that has a ledger, with the end of its plan. Throws `commitments.not-found`. */
export async function ledgerDocument(ctx: Ctx, code: string): Promise<{ id: string; planEnds: string | null }> {
  const { rows } = await sql<{ id: string; planEnds: string | null }>`
    select d.id, make_date(d.period_end, 12, 31) as "planEnds" from policy.document_public d
    where d.code = ${code} and exists (select from commitments.commitment c where c.document_id = d.id)`.execute(
    ctx.tx,
  );
  const [found] = rows;
  if (!found) throw new AppError("commitments.not-found");
  return found;
}
