import { sql } from "kysely";
import type { Ctx } from "../../platform/http/ctx.ts";
import { alignFacts } from "../ledger/index.ts";
import { contractFacts } from "./rules/contracts.ts";
import { contractTables } from "./store/contracts.ts";
import { partiesOfMany, seatOf } from "./views/contract-parts.ts";

/** The record of the facts of a contract, as the ledger keeps it: also the address of its page below that of the module. */
export const contractRecord = (id: string): string => `contracts/${id}`;

/**
 * Brings the facts of contracts in line with what they are now. Facts are for everybody: they bear the number of the
 * contract, its place and its amount, and no party. `isNew`: nothing was recorded of them yet.
 */
export async function postContractFacts(
  ctx: Ctx,
  ids: readonly string[],
  reason: string,
  isNew = false,
): Promise<void> {
  if (ids.length === 0) return;
  const parties = await partiesOfMany(ctx.tx, ids);
  const contracts = await contractTables(ctx.tx)
    .selectFrom("market.technology_contract")
    .select(["id", "number", "state", "type", "registered_on", "total", "is_sample"])
    .where(sql<boolean>`id = any(${[...ids]})`)
    .where("number", "is not", null)
    .execute();
  const records = contracts.map(({ id, number, state, type, registered_on, total, is_sample }) => ({
    record: contractRecord(id),
    subject: number!,
    organisation: null,
    isSample: is_sample,
    drafts: contractFacts({
      state,
      type,
      registeredOn: registered_on,
      total,
      seller: seatOf(parties.get(id) ?? [], "seller"),
      buyer: seatOf(parties.get(id) ?? [], "buyer"),
    }),
  }));
  await alignFacts(ctx, "market", records, reason, isNew);
}
