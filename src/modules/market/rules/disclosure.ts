import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Disclosure } from "../contract/disclosure.ts";
import type { GoodsErrorCode } from "../contract/goods.ts";

type Agreement = Pick<Disclosure, "partyAgreedAt" | "ownerAgreedAt" | "endedAt">;

/** Whose agreement a disclosure waits for; null: both sides agreed, or it ended. */
export function waitsFor({ partyAgreedAt, ownerAgreedAt, endedAt }: Agreement): "party" | "owner" | null {
  if (endedAt !== null) return null;
  if (ownerAgreedAt === null) return "owner";
  return partyAgreedAt === null ? "party" : null;
}

const refusal = (code: GoodsErrorCode): Refusal => ({ code });

/** Why a side cannot agree now, or null. */
export function agreeRefusal(disclosure: Agreement, side: "party" | "owner" | null): Refusal | null {
  if (disclosure.endedAt !== null) return refusal("market.disclosure-over");
  return side !== null && waitsFor(disclosure) === side ? null : refusal("market.not-yours");
}
