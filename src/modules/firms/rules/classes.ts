import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { ClassErrorCode, ClassScheme, FirmClass, NewClass } from "../contract/classes.ts";
import { firmSizes, firmStewards } from "../contract.ts";
import { type Keeper, keepRefusal } from "../rules.ts";

const refusal = (code: ClassErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

type Time = Pick<FirmClass, "scheme" | "item" | "validFrom" | "validTo">;

/** Why somebody may not say it, or null: sizes decide counts and who a rule is meant for, so that who keeps the register says them. */
export function classKeeperRefusal(
  scheme: ClassScheme,
  organisations: readonly string[],
  person: Keeper | null,
): Refusal | null {
  const refused = keepRefusal(organisations, person);
  if (refused || scheme === "field") return refused;
  return person?.roles.some((role) => firmStewards.some((one) => one === role)) ? null : { code: "firms.not-own" };
}

const reaches = (a: Time, b: Time): boolean =>
  (a.validTo === null || b.validFrom === null || b.validFrom < a.validTo) &&
  (b.validTo === null || a.validFrom === null || a.validFrom < b.validTo);

/** Those of the held that stand where the added one does: sizes exclude each other, a field excludes itself. */
const beside = (held: readonly FirmClass[], added: Time): FirmClass[] =>
  held.filter((one) => one.scheme === added.scheme && (added.scheme === "size" || one.item === added.item));

/**
 * What becomes of the classes of a firm when one is added: null, or which of them ends on the day from which the new one holds.
 * A size that is open ends when a later one begins; nothing else gives way.
 */
export function classAddition(
  held: readonly FirmClass[],
  added: NewClass,
): { ends: FirmClass | null } | { refusal: Refusal } {
  if (added.scheme === "size" && !firmSizes.some((size) => size === added.item))
    return { refusal: refusal("firms.size-unknown", { size: added.item }) };
  if (added.validFrom !== null && added.validTo !== null && added.validTo <= added.validFrom)
    return { refusal: { code: "firms.period-wrong", params: { from: added.validFrom, to: added.validTo } } };
  const clashes = beside(held, added).filter((one) => reaches(one, added));
  const [first, ...more] = clashes;
  if (!first) return { ends: null };
  const gives =
    added.scheme === "size" &&
    more.length === 0 &&
    first.validTo === null &&
    added.validFrom !== null &&
    (first.validFrom === null || first.validFrom < added.validFrom);
  if (gives) return { ends: first };
  return { refusal: refusal("firms.class-overlaps", { from: first.validFrom ?? "", to: first.validTo ?? "" }) };
}

/** Why a class cannot end on this day, or null. */
export function classEndRefusal(one: Pick<FirmClass, "validFrom" | "validTo">, on: string): Refusal | null {
  const isInside = (one.validFrom === null || one.validFrom < on) && (one.validTo === null || on < one.validTo);
  return isInside ? null : refusal("firms.class-end", { from: one.validFrom ?? "", to: one.validTo ?? "", on });
}
