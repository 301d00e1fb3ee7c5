import type { Refusal } from "../../../../platform/errors/app-error.ts";
import type { AlignmentErrorCode, NewPairJudgement } from "../../contract/alignment.ts";

/** The judgement of a pair that is in force. */
export interface PairJudgement {
  id: string;
  verdict: "accept" | "reject";
  person: string;
}

interface JudgedPair {
  upper: { kind: string; document: string };
  lower: { kind: string; document: string };
  isProposed: boolean;
}

const refusal = (code: AlignmentErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Why this person cannot judge this pair so, or null. `standing`: the judgement in force, null when nobody has judged. */
export function pairRefusal(
  input: Pick<NewPairJudgement, "verdict" | "relation" | "note" | "seen">,
  pair: JudgedPair,
  standing: PairJudgement | null,
  person: string,
): Refusal | null {
  if (pair.upper.document === pair.lower.document) return refusal("policy.alignment-same-document");
  if (pair.upper.kind !== pair.lower.kind) return refusal("policy.alignment-kinds");
  if (input.seen !== (standing?.id ?? null)) return refusal("policy.alignment-changed");
  if ((input.verdict === "accept") !== (input.relation !== null)) return refusal("policy.alignment-relation");
  if (input.verdict === "withdraw") return standing?.person === person ? null : refusal("policy.alignment-not-yours");
  // What the rules did not propose is somebody's word: it needs a reason that the next reader finds.
  return !pair.isProposed && input.note === null ? refusal("policy.alignment-note") : null;
}
