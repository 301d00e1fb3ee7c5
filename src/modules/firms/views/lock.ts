import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type FirmRow, firmTables } from "../store.ts";

/** The firm, held so that two people who change it at the same time come one after the other. @throws `firms.not-found` */
export async function lockFirm(ctx: Ctx, code: string): Promise<FirmRow> {
  const firm = await firmTables(ctx.tx)
    .selectFrom("firms.firm")
    .selectAll()
    .where("code", "=", code)
    .forUpdate()
    .executeTakeFirst();
  if (!firm) throw new AppError("firms.not-found", { code });
  return firm;
}

/**
 * Whoever says that a firm is new, or is called so, comes one after the other, or two would say it of the same one. Taken
 * before any firm is held.
 */
export async function lockRegister(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('firms.import'))`.execute(tx);
}

/** Holds firms as `lockFirm` does, always in the same order, so that two tables never wait for each other. */
export async function lockFirms(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`select from firms.firm where id = any(${[...ids]}) order by id for update`.execute(tx);
}
