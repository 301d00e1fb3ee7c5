import type { Refusal } from "../../platform/errors/app-error.ts";
import type { Grain, LedgerErrorCode } from "./contract.ts";

/**
 * Units that convert, as powers of ten of the smallest in their family. Counters (家, 项, 件 …) are families of their
 * own: a firm is not a project.
 */
const families: readonly (readonly (readonly [unit: string, power: number])[])[] = [
  [
    ["元", 0],
    ["千元", 3],
    ["万元", 4],
    ["百万元", 6],
    ["亿元", 8],
    ["万亿元", 12],
  ],
  [
    ["人", 0],
    ["名", 0],
    ["万人", 4],
  ],
  [
    ["吨", 0],
    ["万吨", 4],
    ["亿吨", 8],
  ],
  [
    ["平方米", 0],
    ["公顷", 4],
    ["平方公里", 6],
  ],
  [
    ["千瓦", 0],
    ["万千瓦", 4],
  ],
];

/** Counters that may stand with 万: 万家 is ten thousand 家. */
const tenThousand = /^万(?=[家项件个台套艘篇])/;

/** The power of ten that turns a value in `from` into one in `to`, or null when the two do not convert. */
export function unitPower(from: string, to: string): number | null {
  if (from === to) return 0;
  const family = families.find((units) => units.some(([unit]) => unit === from));
  const other = family?.find(([unit]) => unit === to);
  if (family && other) return family.find(([unit]) => unit === from)![1] - other[1];
  const [plainFrom, plainTo] = [from, to].map((unit) => unit.replace(tenThousand, ""));
  if (plainFrom !== plainTo) return null;
  return (tenThousand.test(from) ? 4 : 0) - (tenThousand.test(to) ? 4 : 0);
}

const refusal = (code: LedgerErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

interface Dated {
  validFrom: string;
  validTo: string | null;
}

/**
 * Why these dates do not fit the grain, or null. An event has its day only, a level the day of its observation; a
 * state may be open; a period has both ends. Ends are half-open: the first day that no longer counts.
 */
export function datesRefusal(grain: Grain, { validFrom, validTo }: Dated): Refusal | null {
  const params = { from: validFrom, to: validTo ?? "" };
  if (validTo !== null && validTo <= validFrom) return refusal("ledger.dates", { ...params, grain });
  if (grain === "period" && validTo === null) return refusal("ledger.dates", { ...params, grain });
  if ((grain === "event" || grain === "level") && validTo !== null)
    return refusal("ledger.dates", { ...params, grain });
  return null;
}

/** Why this unit does not fit the metric, or null. */
export const unitRefusal = (unit: string, metric: { code: string; unit: string }): Refusal | null =>
  unitPower(unit, metric.unit) === null
    ? refusal("ledger.unit-mismatch", { metric: metric.code, unit, expected: metric.unit })
    : null;

/** Why dates or unit of a fact do not fit its metric, or null. */
export const contentRefusal = (
  fact: Dated & { unit: string },
  metric: { code: string; unit: string; grain: Grain },
): Refusal | null => datesRefusal(metric.grain, fact) ?? unitRefusal(fact.unit, metric);

/** Why a fact cannot be superseded, or null: it has been already, or the new one is of another metric. */
export function supersedeRefusal(
  fact: { supersededBy: string | null; isRetraction: boolean; metric: string },
  metric: string,
): Refusal | null {
  if (fact.supersededBy !== null || fact.isRetraction) return refusal("ledger.superseded");
  return fact.metric === metric ? null : refusal("ledger.other-metric", { metric: fact.metric });
}
