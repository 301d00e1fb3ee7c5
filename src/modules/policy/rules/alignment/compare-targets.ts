import { comparable, indicatorOf } from "../../../../engines/compile/checkup/figures.ts";
import { compareNames } from "./names.ts";
import { areaStanding, type TargetItem } from "./plan-item.ts";
import { type Comparison, placeOf, placesOf, type Reason, type ReasonCode, type Relation } from "./relation.ts";
import { isRelative, partsOfName } from "./words-of-plans.ts";

/** Where the two items stand, so that reasons can point at words. */
export interface Texts {
  upper: string;
  lower: string;
}

/** A name that is merely alike is worth less than the same one, whatever its likeness. */
const alikeAtMost = 0.6;

/**
 * What two figures are to each other, or null when their names have nothing in common. `upper` is the plan that the other has to
 * agree with. Only what both sentences say is weighed: name, what is done, unit, kind, area, year, limit and value.
 */
export function compareTargets(
  upper: TargetItem,
  lower: TargetItem,
  texts: Texts,
  headsOf: (ending: string) => number,
): Comparison | null {
  const names = compareNames(upper.name, lower.name, headsOf);
  if (names.kind === "other") return null;
  const say = sayer(upper, lower, texts);
  const differing = differences(upper, lower, say);
  if (names.kind === "alike") {
    const reason: Reason = {
      code: "near-name",
      params: {
        shared: names.shared,
        upper: names.onlyUpper.join("、"),
        lower: names.onlyLower.join("、"),
      },
      upper: placesOf(texts.upper, upper, [names.shared, ...names.onlyUpper]),
      lower: placesOf(texts.lower, lower, [names.shared, ...names.onlyLower]),
    };
    const rest = [...differing, ...circumstances(upper, lower, say).reasons];
    return { relation: "look-alike", score: alikeAtMost * names.likeness, reasons: [reason, ...rest] };
  }
  const named = say("same-name", { name: lower.name });
  const { reasons, relation } = circumstances(upper, lower, say);
  if (differing.length > 0 || relation === "look-alike")
    return { relation: "look-alike", score: alikeAtMost, reasons: [named, ...differing, ...reasons] };
  const verdict = held(upper, lower, say);
  return { relation: verdict.relation, score: 1, reasons: [named, ...reasons, ...verdict.reasons] };
}

type Say = (code: ReasonCode, params?: Reason["params"]) => Reason;

function sayer(upper: TargetItem, lower: TargetItem, texts: Texts): Say {
  const whole = (item: TargetItem) => [{ start: item.start, end: item.end }];
  const named = (item: TargetItem, text: string) => {
    const found = placeOf(text, item, partsOfName(item.name).thing);
    return found.length > 0 ? found : whole(item);
  };
  return (code, params = {}) => {
    const places = code === "same-name" ? named : whole;
    return { code, params, upper: places(upper, texts.upper), lower: places(lower, texts.lower) };
  };
}

/** Units in which things are counted one by one say the same. */
const counted = /^(?:个|家|项|所|处|座|件|名|人|位|种|条|批)$/;
const sameUnit = (a: string, b: string): boolean =>
  a === b || a === "" || b === "" || (counted.test(a) && counted.test(b));

/** What makes two figures of one name two indicators. */
function differences(upper: TargetItem, lower: TargetItem, say: Say): Reason[] {
  const found: Reason[] = [];
  const [a, b] = [upper.target, lower.target];
  if (a.kind !== b.kind) found.push(say("kind-differs", { upper: a.kind, lower: b.kind }));
  const makings = [partsOfName(a.metric).making, partsOfName(b.metric).making];
  const isMade = a.kind !== "level" && b.kind !== "level";
  if (isMade && makings[0] && makings[1] && makings[0] !== makings[1])
    found.push(say("made-differently", { upper: makings[0], lower: makings[1] }));
  const units = [comparable(a).unit, comparable(b).unit] as const;
  if (a.kind === b.kind && !sameUnit(...units)) found.push(say("unit-differs", { upper: a.unit, lower: b.unit }));
  if (indicatorOf(a) === null || indicatorOf(b) === null) found.push(say("elliptic-name", { name: b.metric }));
  return found;
}

/** Where and when: another area, or a part's figure of another year, is another figure. */
function circumstances(
  upper: TargetItem,
  lower: TargetItem,
  say: Say,
): { relation: Relation; reasons: Reason[]; isPart: boolean } {
  const standing = areaStanding(upper.areas, lower.areas);
  const isPart = standing === "lower-is-part" || standing === "upper-is-part";
  const area = say(
    standing === "same" ? "same-area" : isPart ? "part-of-area" : standing === "other" ? "other-area" : "unknown-area",
    {
      upper: upper.areaName ?? "",
      lower: lower.areaName ?? "",
      part: standing === "upper-is-part" ? "upper" : "lower",
    },
  );
  const isOtherYear = upper.due !== null && lower.due !== null && upper.due !== lower.due;
  const year = isOtherYear
    ? [say("year-differs", { upper: upper.due!, lower: lower.due! })]
    : upper.due !== null && lower.due !== null
      ? [say("same-year", { year: lower.due })]
      : [];
  const isOther = standing === "other" || (isPart && isOtherYear);
  return { relation: isOther ? "look-alike" : "counterpart", reasons: [area, ...year], isPart };
}

/** One indicator in both plans: whether both figures can be kept. */
function held(upper: TargetItem, lower: TargetItem, say: Say): { relation: Relation; reasons: Reason[] } {
  const [a, b] = [upper.target, lower.target];
  const [x, y] = [comparable(a).value, comparable(b).value];
  const figures = { upper: a.value, upperUnit: a.unit, lower: b.value, lowerUnit: b.unit };
  const is = (relation: Relation, ...reasons: Reason[]) => ({ relation, reasons });
  const limits = [a.comparator, b.comparator].map((one) =>
    one === "<=" || one === "<" ? "at most" : one === ">=" || one === ">" ? "at least" : "at",
  );
  const isOpposite = limits.includes("at most") && limits.includes("at least");
  const standing = areaStanding(upper.areas, lower.areas);
  if (standing === "unknown") return is("counterpart");
  if (isOpposite) return is("contradiction", say("opposite-limit", figures));
  if (standing !== "same") {
    if (isRelative(b.metric, b.unit) || (b.kind !== "level" && b.kind !== "increase"))
      return is("counterpart", say("not-addable", figures));
    const partSide = standing === "lower-is-part" ? "lower" : "upper";
    const [part, whole] = standing === "lower-is-part" ? [y, x] : [x, y];
    if (part > whole) return is("contradiction", say("part-above-whole", { ...figures, part: partSide }));
    return is("counterpart", say("share-of-whole", { ...figures, part: partSide, percent: percentOf(part, whole) }));
  }
  const isHarder = limits[0] === "at most" ? y < x : y > x;
  const order = upper.due === null || lower.due === null ? 0 : lower.due - upper.due;
  if (order !== 0) {
    if (b.kind !== "level" && b.kind !== "increase") return is("counterpart", say("stage", figures));
    if (order > 0 && x === y)
      return is("contradiction", say("later", { ...figures, from: upper.due!, to: lower.due! }));
    if (order > 0 && !isHarder) return is("contradiction", say("weaker", figures));
    return order < 0 && isHarder
      ? is("counterpart", say("stronger", figures))
      : is("counterpart", say("stage", figures));
  }
  if (x !== y)
    return isHarder ? is("counterpart", say("stronger", figures)) : is("contradiction", say("weaker", figures));
  const isSofter =
    (b.comparator === "~" && a.comparator !== "~") || (b.strength === "strive" && a.strength === "plain");
  return isSofter ? is("counterpart", say("softer", figures)) : is("counterpart");
}

const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10);
