import { type RawBuilder, sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { findLine } from "../../policy/index.ts";
import type { Sentence, SentenceName } from "../contract/sentence.ts";
import { officeRoles, overseers, unitRoles } from "../contract.ts";
import { lampShown } from "./ledger.ts";
import { mayRead } from "./ledger-filter.ts";

/** What became of a sentence; nothing is followed up for readers who are no officials. @throws AppError `policy.line-not-found` */
export async function readSentence(ctx: Ctx, by: SentenceName, id: string): Promise<Sentence> {
  if (by === "line") return { indicators: [], isWaiting: false, commitments: await followedInLine(ctx, id) };
  const { rows: indicators } = await sql<Sentence["indicators"][number]>`
    select distinct on (indicator) indicator as code, name from indicators.sentence_public
    where ${sql.ref(by === "target" ? "target" : "extraction_id")} = ${id} order by indicator`.execute(ctx.tx);
  return { indicators, isWaiting: await isWaiting(ctx, by, id), commitments: await commitmentsOf(ctx, by, id) };
}

async function isWaiting(ctx: Ctx, by: Exclude<SentenceName, "line">, id: string): Promise<boolean> {
  if (by !== "extraction" || !ctx.actor?.roles.some((role) => (officeRoles as readonly string[]).includes(role)))
    return false;
  const { rows } = await sql<{ waits: boolean }>`
    select exists (select from policy.confirmed_public where id = ${id})
      and not exists (select from commitments.commitment where extraction_id = ${id}) as waits`.execute(ctx.tx);
  return rows[0]?.waits === true;
}

const commitmentsOf = (ctx: Ctx, by: Exclude<SentenceName, "line">, id: string): Promise<Sentence["commitments"]> =>
  followed(
    ctx,
    by === "target"
      ? sql`c.extraction_id in (select extraction_id from indicators.sentence_public where target = ${id})`
      : sql`c.extraction_id = ${id}`,
  );

async function followedInLine(ctx: Ctx, name: string): Promise<Sentence["commitments"]> {
  const [, file = name, line = "0"] = /^(\d{3}):L(\d{1,6})$/.exec(name) ?? [];
  const { code, edition, start, end } = await findLine(ctx.tx, file, Number(line));
  return followed(
    ctx,
    sql`c.document_id = (select id from policy.document_public where code = ${code}) and c.edition = ${edition}
      and c.span && int4range(${start}, ${end})`,
  );
}

async function followed(ctx: Ctx, named: RawBuilder<unknown>): Promise<Sentence["commitments"]> {
  const { actor } = ctx;
  const officials: readonly string[] = [...overseers, ...unitRoles];
  if (!actor?.roles.some((role) => officials.includes(role))) return [];
  const { rows } = await sql<Sentence["commitments"][number]>`
    select c.id, c.title, c.state, ${lampShown} as lamp from commitments.commitment c
    left join commitments.lamp_state l on l.commitment_id = c.id
    where ${named} and c.measure is null and c.part_id is null and ${mayRead(actor)} order by c.id`.execute(ctx.tx);
  return rows;
}
