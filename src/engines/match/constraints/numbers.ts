import type { Verdict } from "../contract.ts";
import type { Quantity } from "../language/quantities.ts";

/** Each number that a request wants against the item's number of the same thing, in the same dimension. */
export function numberVerdicts(wanted: readonly Quantity[], given: readonly Quantity[]): Verdict[] {
  return wanted.map((want) => {
    const other = counterpart(want, given);
    const found = other ? compare(want, other) : "unknown";
    return {
      role: "number",
      verdict: found,
      hard: false,
      request: { field: want.field, value: want.written, span: want.span },
      item: other ? { field: other.field, value: other.written, span: other.span } : null,
      gap: other && found === "missed" ? { amount: shortfall(want, other), unit: want.unit } : null,
    };
  });
}

/** Two numbers are of the same thing when their subjects share more than this of the shorter one: 总氮去除率 is not 氮氧化物去除率. */
const sameSubject = 0.5;

/** The number of the same dimension whose subject is nearest to the wanted one's; none that is of something else. */
function counterpart(want: Quantity, given: readonly Quantity[]): Quantity | null {
  let best: Quantity | null = null;
  let most = sameSubject;
  for (const other of given) {
    if (other.dimension !== want.dimension) continue;
    const share = inCommon(want.subject, other.subject);
    if (share > most) [best, most] = [other, share];
  }
  return best;
}

/** Pairs of characters of the shorter one that the longer one has, as a share. */
function inCommon(a: string, b: string): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < 2) return 0;
  let common = 0;
  for (let at = 1; at < shorter.length; at++) if (longer.includes(shorter.slice(at - 1, at + 1))) common++;
  return common / (shorter.length - 1);
}

/** What the item promises lies wholly within what is wanted, wholly outside, or partly: then nobody knows. */
function compare(want: Quantity, other: Quantity): Verdict["verdict"] {
  if (atMost(want.low, other.low) && atMost(other.high, want.high)) return "met";
  if (!atMost(want.low, other.high) || !atMost(other.low, want.high)) return "missed";
  return "unknown";
}

/** Conversion leaves a trace in the last digits: 1.8 g/cm³ is 1800 kg/m³. */
const atMost = (a: number, b: number): boolean => a <= b || a - b <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** In the unit in which the request is written. */
function shortfall(want: Quantity, other: Quantity): number {
  const base = atMost(want.low, other.high) ? other.low - want.high : want.low - other.high;
  return Number((base / want.factor).toPrecision(12));
}
