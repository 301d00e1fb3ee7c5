import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { CodeForm, NewItem, TaxonomiesErrorCode } from "../contract.ts";
import { isCodeOf } from "./code-forms.ts";
import { type DatedItem, isCovered, isValidOn, overlap } from "./tree.ts";

const refusal = (code: TaxonomiesErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Why an item may not be added to the items of its vocabulary (of all days), or null. It holds from its day without end. */
export function additionRefusal(
  form: CodeForm | null,
  items: readonly DatedItem[],
  { code, parent, from }: Pick<NewItem, "code" | "parent" | "from">,
): Refusal | null {
  if (!isCodeOf(form, code)) return refusal("taxonomies.code-malformed", { code });
  const added: DatedItem = { code, parent, validFrom: from, validTo: null };
  if (items.some((item) => item.code === code && overlap(item, added)))
    return refusal("taxonomies.code-taken", { code, from });
  const parents = items.filter((item) => item.code === parent);
  if (parent !== null && (parent === code || !isCovered(added, parents)))
    return refusal("taxonomies.parent-not-valid", { parent, from });
  return null;
}

/**
 * Why an item may not end on a day, or null. Not in the past: what was classified by it stays. Not while it holds others on
 * that day or later: they end first.
 */
export function endingRefusal(
  items: readonly DatedItem[],
  item: DatedItem,
  day: string,
  today: string,
): Refusal | null {
  if (item.validTo !== null) return refusal("taxonomies.already-ended", { code: item.code, day: item.validTo });
  if (day < today) return refusal("taxonomies.day-past", { day, today });
  if (day <= item.validFrom) return refusal("taxonomies.day-before-start", { day, from: item.validFrom });
  const below = items.filter((one) => one.parent === item.code && (one.validTo === null || one.validTo > day));
  return below.length > 0 ? refusal("taxonomies.holds-others", { code: item.code, count: below.length }) : null;
}

/** The items that end when the whole list ends on a day: all that hold then. Refused when that is before today or none do. */
export function listEnding<Row extends DatedItem>(
  items: readonly Row[],
  day: string,
  today: string,
): { ending: Row[] } | { refused: Refusal } {
  if (day < today) return { refused: refusal("taxonomies.day-past", { day, today }) };
  const late = items.find((item) => item.validFrom >= day);
  if (late) return { refused: refusal("taxonomies.day-before-start", { day, from: late.validFrom }) };
  const ending = items.filter((item) => isValidOn(item, day));
  return ending.length === 0 ? { refused: refusal("taxonomies.nothing-to-end", { day }) } : { ending };
}
