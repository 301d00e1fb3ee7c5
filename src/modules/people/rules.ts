import type { Refusal } from "../../platform/errors/app-error.ts";
import type { NameKind, PeopleErrorCode, Role } from "./contract.ts";

const refusal = (code: PeopleErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

// GB 32100-2015: 31 characters, without I, O, Z, S, V; weights are the powers of 3 modulo 31.
const creditCodeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** The check digit of a unified social credit code (统一社会信用代码) by GB 32100-2015, 5.6; null when a character is not allowed. */
export function creditCodeCheckDigit(first17: string): string | null {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const value = creditCodeAlphabet.indexOf(character);
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return creditCodeAlphabet[(31 - (sum % 31)) % 31] ?? null;
}

/** Why a unified social credit code cannot be right, or null. */
export function creditCodeRefusal(code: string): Refusal | null {
  if (code.length !== 18) return refusal("people.credit-code-wrong", { reason: "length", code });
  const digit = creditCodeCheckDigit(code.slice(0, 17));
  if (digit === null) return refusal("people.credit-code-wrong", { reason: "character", code });
  return digit === code[17] ? null : refusal("people.credit-code-wrong", { reason: "check-digit", code });
}

/** A name of an organisation with the time in which documents use it; dates are ISO days, `validTo` not included. */
export interface DatedName {
  name: string;
  kind: NameKind;
  validFrom: string | null;
  validTo: string | null;
}

export const validOn = (name: Pick<DatedName, "validFrom" | "validTo">, day: string): boolean =>
  (name.validFrom === null || name.validFrom <= day) && (name.validTo === null || day < name.validTo);

/** Why a name may not be added to those that an organisation has, or null. */
export function newNameRefusal(existing: readonly DatedName[], added: DatedName): Refusal | null {
  if (added.validFrom !== null && added.validTo !== null && added.validFrom >= added.validTo) {
    return refusal("people.name-period-wrong", { from: added.validFrom, to: added.validTo });
  }
  const clash = existing.find((name) => name.name === added.name && overlaps(name, added));
  return clash ? refusal("people.name-taken", { name: added.name }) : null;
}

function overlaps(a: DatedName, b: DatedName): boolean {
  const startsBefore = (from: string | null, to: string | null) => from === null || to === null || from < to;
  return startsBefore(a.validFrom, b.validTo) && startsBefore(b.validFrom, a.validTo);
}

/**
 * Names that differ only in how they are typed: width, brackets, spaces. Nothing is guessed beyond that; every other
 * variant is an alias that somebody entered with its basis.
 */
export const nameKey = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[()（）]/g, (bracket) => ("(（".includes(bracket) ? "(" : ")"));

/** Why a role may not be granted: somebody who holds it does not get it twice. */
export const grantRefusal = (held: readonly Role[], role: Role): Refusal | null =>
  held.includes(role) ? refusal("people.role-held", { role }) : null;

/** Why a role may not be taken away: it is not held, or nobody would be left to administer. */
export function endRoleRefusal(held: readonly Role[], role: Role, administrators: number): Refusal | null {
  if (!held.includes(role)) return refusal("people.role-not-held", { role });
  return role === "administrator" && administrators <= 1 ? refusal("people.last-administrator") : null;
}
