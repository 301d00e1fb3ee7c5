import { recordEvent } from "../../platform/audit/record-event.ts";
import { verifyWithin } from "../../platform/audit/verify-chain.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RecordVerification } from "./contract.ts";

/** Verifies the whole record, and records that it was done and what was found. */
export async function verifyRecord(ctx: Ctx): Promise<RecordVerification> {
  const found = await verifyWithin(ctx.tx);
  await recordEvent(ctx, { kind: "audit.verified", subject: found.head?.hash ?? "none", after: found });
  return found;
}
