import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Sentence, SentenceName } from "../contract/sentence.ts";
import { officeRoles, overseers, unitRoles } from "../contract.ts";
import { lampShown } from "./ledger.ts";
import { mayRead } from "./ledger-filter.ts";

/** What became of a sentence; nothing is followed up for readers who are no officials. */
export async function readSentence(ctx: Ctx, by: SentenceName, id: string): Promise<Sentence> {
  const { rows: indicators } = await sql<Sentence["indicators"][number]>`
    select distinct on (indicator) indicator as code, name from indicators.sentence_public
    where ${sql.ref(by === "target" ? "target" : "extraction_id")} = ${id} order by indicator`.execute(ctx.tx);
  return { indicators, isWaiting: await isWaiting(ctx, by, id), commitments: await commitmentsOf(ctx, by, id) };
}

async function isWaiting(ctx: Ctx, by: SentenceName, id: string): Promise<boolean> {
  if (by !== "extraction" || !ctx.actor?.roles.some((role) => (officeRoles as readonly string[]).includes(role)))
    return false;
  const { rows } = await sql<{ waits: boolean }>`
    select exists (select from policy.confirmed_public where id = ${id})
      and not exists (select from commitments.commitment where extraction_id = ${id}) as waits`.execute(ctx.tx);
  return rows[0]?.waits === true;
}

async function commitmentsOf(ctx: Ctx, by: SentenceName, id: string): Promise<Sentence["commitments"]> {
  const { actor } = ctx;
  const officials: readonly string[] = [...overseers, ...unitRoles];
  if (!actor?.roles.some((role) => officials.includes(role))) return [];
  const named =
    by === "target"
      ? sql`c.extraction_id in (select extraction_id from indicators.sentence_public where target = ${id})`
      : sql`c.extraction_id = ${id}`;
  const { rows } = await sql<Sentence["commitments"][number]>`
    select c.id, c.title, c.state, ${lampShown} as lamp from commitments.commitment c
    left join commitments.lamp_state l on l.commitment_id = c.id
    where ${named} and c.measure is null and c.part_id is null and ${mayRead(actor)} order by c.id`.execute(ctx.tx);
  return rows;
}
