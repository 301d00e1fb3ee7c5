import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { ListDraft, ListErrorCode } from "../contract/lists.ts";

const refusal = (code: ListErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Why a draft cannot be kept as it is, or null. Days are half-open; codes stand in addresses and in later versions. */
export function draftRefusal({ validFrom, validTo, items }: Pick<ListDraft, "validFrom" | "validTo" | "items">) {
  if (validTo !== null && validTo <= validFrom) return refusal("integrity.list-days", { from: validFrom, to: validTo });
  const codes = items.map(({ code }) => code);
  const bad = codes.find((code, at) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) || codes.indexOf(code) !== at);
  return bad === undefined ? null : refusal("integrity.list-item-code", { code: bad });
}

/** The days of an enacted version. */
export interface HeldDays {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** What enacting does to the version before: nothing, or it ends on the day on which the new one begins. */
export type Enacting = { readonly refusal: Refusal } | { readonly ends: string | null };

/**
 * Whether a version may be enacted beside those of its kind that hold already. It has items; no version begins on or after
 * its day; and where it cuts one short, it does so from today on: what held on a past day has held.
 */
export function enacting(
  draft: { readonly validFrom: string; readonly items: number },
  held: readonly HeldDays[],
  today: string,
): Enacting {
  if (draft.items === 0) return { refusal: refusal("integrity.list-empty") };
  const later = held.find(({ validFrom }) => validFrom >= draft.validFrom);
  if (later) return { refusal: refusal("integrity.list-later", { day: later.validFrom }) };
  const cut = held.find(({ validTo }) => validTo === null || validTo > draft.validFrom);
  if (cut && draft.validFrom < today) return { refusal: refusal("integrity.list-past", { day: draft.validFrom }) };
  return { ends: cut?.id ?? null };
}

/** Why an enacted version cannot end on a day, or null: not before today, not before it began, and never later than it would anyway. */
export function endRefusal({ validFrom, validTo }: Omit<HeldDays, "id">, day: string, today: string): Refusal | null {
  if (day < today) return refusal("integrity.list-past", { day });
  return day <= validFrom || (validTo !== null && day >= validTo)
    ? refusal("integrity.list-days", { from: validFrom, to: day })
    : null;
}

/** How a version stands on a day. */
export function listStanding(
  { isEnacted, validFrom, validTo }: { isEnacted: boolean; validFrom: string; validTo: string | null },
  day: string,
): "draft" | "held" | "later" | "over" {
  if (!isEnacted) return "draft";
  if (validFrom > day) return "later";
  return validTo !== null && validTo <= day ? "over" : "held";
}
