import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { NewTransfer, TransferFinding, TransferRisk } from "../contract/transfers.ts";

interface Made {
  made_at: Date;
  made_by: string | null;
  made_by_name: string | null;
}
type TransferTables = {
  "integrity.transfer_check": {
    id: string;
    title: string;
    partner: string;
    organisation_id: string;
    signed_on: string | null;
    is_sample: boolean;
  } & Made;
  "integrity.transfer_finding": {
    id: string;
    check_id: string;
    risk: TransferRisk;
    is_clear: boolean;
    words: string;
  } & Made;
};

const transferTables = (tx: Tx) => tx.withTables<TransferTables>();
const madeNow = (ctx: Ctx): Made => ({
  made_at: ctx.clock.now(),
  made_by: ctx.actor?.id ?? null,
  made_by_name: ctx.actor?.name ?? null,
});

export async function addTransfer(
  ctx: Ctx,
  { title, partner }: NewTransfer,
  organisation: string,
  isSample: boolean,
): Promise<string> {
  const id = newId();
  await transferTables(ctx.tx)
    .insertInto("integrity.transfer_check")
    .values({
      id,
      title,
      partner,
      organisation_id: organisation,
      signed_on: null,
      is_sample: isSample,
      ...madeNow(ctx),
    })
    .execute();
  return id;
}

export async function addFinding(ctx: Ctx, check: string, { risk, isClear, words }: TransferFinding): Promise<void> {
  await transferTables(ctx.tx)
    .insertInto("integrity.transfer_finding")
    .values({ id: newId(), check_id: check, risk, is_clear: isClear, words, ...madeNow(ctx) })
    .execute();
}

export async function noteSigned(ctx: Ctx, check: string, on: string): Promise<void> {
  await transferTables(ctx.tx)
    .updateTable("integrity.transfer_check")
    .set({ signed_on: on })
    .where("id", "=", check)
    .execute();
}
