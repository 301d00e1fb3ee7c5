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
