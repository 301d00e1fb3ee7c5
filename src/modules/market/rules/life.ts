import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { GoodState, GoodStep, Standing } from "../contract/good.ts";
import type { GoodsErrorCode } from "../contract/goods.ts";
import type { GoodKind } from "../contract.ts";

/** Who takes a step: the owner's side, a reader, who keeps the market, or the product itself. */
type Doer = "owner" | "reader" | "steward" | "itself";

export interface GoodTransition {
  readonly from: readonly GoodState[];
  /** For a demand and for a result, where the last state has another name. */
  readonly to: GoodState | Readonly<Record<GoodKind, GoodState>>;
  readonly by: readonly Doer[];
  readonly needsReason: boolean;
}

/** The life of a demand and of a result (TTM-11). `match`, `contract` and `finish` follow what happens to their leads. */
export const goodLife: Readonly<Record<GoodStep, GoodTransition>> = {
  submit: { from: ["draft"], to: "submitted", by: ["owner"], needsReason: false },
  return: { from: ["submitted", "screened"], to: "draft", by: ["reader"], needsReason: true },
  screen: { from: ["submitted"], to: "screened", by: ["reader"], needsReason: false },
  publish: { from: ["screened"], to: "published", by: ["reader"], needsReason: false },
  match: { from: ["published"], to: "matched", by: ["owner", "steward"], needsReason: false },
  reopen: { from: ["matched", "contracted"], to: "published", by: ["owner", "steward"], needsReason: true },
  contract: { from: ["published", "matched"], to: "contracted", by: ["owner", "steward"], needsReason: false },
  finish: {
    from: ["published", "matched", "contracted"],
    to: { demand: "solved", result: "transferred" },
    by: ["owner", "steward"],
    needsReason: true,
  },
  expire: { from: ["published"], to: "expired", by: ["itself"], needsReason: false },
  renew: { from: ["published", "expired"], to: "published", by: ["owner"], needsReason: false },
  revise: {
    from: ["submitted", "screened", "published", "expired", "withdrawn"],
    to: "draft",
    by: ["owner"],
    needsReason: false,
  },
  withdraw: {
    from: ["draft", "submitted", "screened", "published", "matched", "expired"],
    to: "withdrawn",
    by: ["owner", "steward"],
    needsReason: true,
  },
};

/** The states in which everybody sees a good. */
export const publicStates: readonly GoodState[] = ["published", "matched", "contracted", "solved", "transferred"];

const refusal = (code: GoodsErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

export const stateAfter = (kind: GoodKind, step: GoodStep): GoodState => {
  const { to } = goodLife[step];
  return typeof to === "string" ? to : to[kind];
};

/** Why this reader cannot take a step now, or null. Whether a reason is given the action asks. */
export function stepRefusal(state: GoodState, step: GoodStep, who: Standing): Refusal | null {
  const { from, by } = goodLife[step];
  if (!from.includes(state)) return refusal("market.step-not-now", { step, state });
  const isOwner = who.isOwner || who.isPoster;
  if (by.includes("owner") && isOwner) return null;
  if (by.includes("steward") && who.isSteward) return null;
  if (!by.includes("reader") || !who.isReader) return refusal("market.not-yours");
  if (who.isOwnReading) return refusal("market.own-reading");
  if ((step === "screen" || step === "publish") && who.hasRead) return refusal("market.second-reader");
  // What a register handed over stands here as read, and nobody has read it: one reader is not two.
  return step === "publish" && who.readersBefore > 1 && !who.isRead ? refusal("market.unread") : null;
}

/** The steps that follow by themselves: publication, when as many have read it as the parameter asks for. */
export function stepsWith(step: GoodStep, readersBefore: number): readonly GoodStep[] {
  if (step === "submit" && readersBefore === 0) return ["submit", "screen", "publish"];
  if (step === "screen" && readersBefore <= 1) return ["screen", "publish"];
  return [step];
}

/** Why a good cannot be written to now, or null. */
export const editRefusal = (state: GoodState, who: Pick<Standing, "isOwner" | "isPoster">): Refusal | null => {
  if (!who.isOwner && !who.isPoster) return refusal("market.not-yours");
  return state === "draft" ? null : refusal("market.not-editable", { state });
};
