import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type FirmRow, firmTables } from "../store.ts";

/** A firm that is held, and the participants with accounts that it is: their people are its own. */
export interface HeldFirm extends FirmRow {
  organisations: string[];
}

/**
 * The firm, held so that two people who change it at the same time come one after the other.
 * @throws `firms.not-found`, `firms.joined` for a record that was joined to another
 */
export async function lockFirm(ctx: Ctx, code: string): Promise<HeldFirm> {
  const firm = await firmTables(ctx.tx)
    .selectFrom("firms.firm")
    .selectAll()
    .where("code", "=", code)
    .forUpdate()
    .executeTakeFirst();
  if (!firm) throw await missing(ctx.tx, code);
  return { ...firm, organisations: await organisationsOf(ctx.tx, firm.id) };
}

/** Why nothing can be entered for a code: nobody has it, or the record was joined to another. */
async function missing(tx: Tx, code: string): Promise<AppError> {
  const kept = await firmTables(tx)
    .selectFrom("firms.firm_entry as e")
    .innerJoin("firms.firm as f", "f.id", "e.same_as")
    .select(["f.code", "f.name_zh"])
    .where("e.code", "=", code)
    .executeTakeFirst();
  return kept
    ? new AppError("firms.joined", { code: kept.code, name: kept.name_zh })
    : new AppError("firms.not-found", { code });
}

/** The participants with accounts that a firm is, by all its records. */
export async function organisationsOf(tx: Tx, firmId: string): Promise<string[]> {
  const { rows } = await sql<{ organisation_id: string }>`
    select organisation_id from firms.firm_organisation where firm_id = ${firmId}`.execute(tx);
  return rows.map((row) => row.organisation_id);
}

/**
 * Whoever says that a firm is new, or is called so, comes one after the other, or two would say it of the same one. Taken
 * before any firm is held.
 */
export async function lockRegister(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('firms.import'))`.execute(tx);
}

/** Whoever says what stands below what comes one after the other, or two could make a circle of two halves. */
export async function lockBonds(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('firms.parent'))`.execute(tx);
}

/** Holds firms as `lockFirm` does, always in the same order, so that two tables never wait for each other. */
export async function lockFirms(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`select from firms.firm where id = any(${[...ids]}) order by id for update`.execute(tx);
}
