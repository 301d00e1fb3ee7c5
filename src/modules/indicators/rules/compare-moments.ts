import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { IndicatorsErrorCode } from "../contract.ts";

const refusal = (code: IndicatorsErrorCode, params: Refusal["params"]): Refusal => ({ code, params });

interface Moment {
  day: string;
  /** Null: now. */
  known: string | null;
}

/** Why two moments cannot be compared, or null: the earlier comes first, by its day or by what was known. */
export function pairRefusal(before: Moment, after: Moment): Refusal | null {
  const instant = ({ known }: Moment) => (known === null ? Number.POSITIVE_INFINITY : Date.parse(known));
  if (instant(before) > instant(after))
    return refusal("indicators.known-order", { since: before.known ?? "", known: after.known ?? "" });
  const isLearned = instant(before) < instant(after);
  if (before.day < after.day || (before.day === after.day && isLearned)) return null;
  return refusal("indicators.days-order", { since: before.day, day: after.day });
}
