import { asWritten, byIndicator, comparable, dueYear, indicatorOf, nameOf } from "../figures.ts";
import type { Reading, Target } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";
import { type Standing, standingOf } from "../standing.ts";

/** A number per head or a share can be held against that of the whole; a count of a part cannot. */
const relative = /^(?:每|人均|户均|单位|万人|万名|百户|千人)|率$|比重|占比|比例|强度|集聚度|水平/;

/** The same indicator, weaker or later than in a plan that the draft has to agree with. */
export const contradictsUpper: Rule = {
  code: "contradicts-upper",
  severity: "error",
  find(draft, uppers) {
    return uppers.flatMap((upper) => {
      const standing = standingOf(draft, upper);
      const asked = byIndicator(upper.document.targets.filter((target) => inForce(draft, upper, target)));
      const seen = new Set<string>();
      return draft.document.targets.flatMap((own): Hit[] => {
        const key = indicatorOf(own);
        if (key === null || own.kind === "annual-count" || seen.has(`${key} ${own.kind}`)) return [];
        for (const one of asked.get(key) ?? []) {
          if (one.kind !== own.kind) continue;
          const hit =
            standing === "part" ? partAgainstWhole(draft, upper, own, one) : sameArea(draft, upper, own, one, standing);
          if (!hit) continue;
          seen.add(`${key} ${own.kind}`);
          return [
            { start: own.start, end: own.end, ...hit, related: [{ reading: upper, start: one.start, end: one.end }] },
          ];
        }
        return [];
      });
    });
  },
};

type Verdict = Pick<Hit, "say" | "severity">;

/** An upper target whose year had passed when the draft was signed asks nothing of it any more. */
function inForce(draft: Reading, upper: Reading, target: Target): boolean {
  const due = dueYear(upper, target);
  return due === null || draft.period.from === null || due >= draft.period.from;
}

/** At most is harder the lower it is, everything else the higher. */
function isWeaker(own: Target, upper: Target): boolean {
  const [a, b] = [comparable(own).value, comparable(upper).value];
  return upper.comparator === "<=" || upper.comparator === "<" ? a > b : a < b;
}

function sameArea(draft: Reading, upper: Reading, own: Target, one: Target, standing: Standing): Verdict | null {
  const sure = standing === "same";
  const source = titleOf(upper);
  if (comparable(own).unit !== comparable(one).unit)
    return own.unit === "" || one.unit === "" || own.kind !== "level"
      ? null
      : { severity: "info", say: (t) => t.otherUnitThanUpper(nameOf(own), own.unit, source, one.unit) };
  const [due, upperDue] = [dueYear(draft, own), dueYear(upper, one)];
  if (isWeaker(own, one)) {
    // An earlier year with less is a step on the way.
    if (due === null || upperDue === null || due < upperDue) return null;
    return {
      severity: sure ? "error" : "info",
      say: (t) =>
        t.weakerThanUpper(nameOf(own), asWritten(draft, own), due, source, asWritten(upper, one), upperDue, sure),
    };
  }
  if (comparable(own).value !== comparable(one).value) return null;
  if (due !== null && upperDue !== null && due > upperDue)
    return {
      severity: sure ? "warning" : "info",
      say: (t) => t.laterThanUpper(nameOf(own), asWritten(draft, own), due, source, upperDue, sure),
    };
  if (due === upperDue && own.comparator === "~" && one.comparator !== "~")
    return {
      severity: sure ? "warning" : "info",
      say: (t) => t.softerThanUpper(nameOf(own), asWritten(draft, own), source, asWritten(upper, one), sure),
    };
  return null;
}

function partAgainstWhole(draft: Reading, upper: Reading, own: Target, one: Target): Verdict | null {
  if (comparable(own).unit !== comparable(one).unit || dueYear(draft, own) !== dueYear(upper, one)) return null;
  const source = titleOf(upper);
  const isRelative = own.kind !== "level" || own.unit === "%" || relative.test(own.metric);
  if (isRelative && own.kind !== "increase")
    return isWeaker(own, one)
      ? {
          severity: "info",
          say: (t) => t.belowTheWhole(nameOf(own), asWritten(draft, own), source, asWritten(upper, one)),
        }
      : null;
  return comparable(own).value > comparable(one).value
    ? {
        severity: "warning",
        say: (t) => t.partAboveWhole(nameOf(own), asWritten(draft, own), source, asWritten(upper, one)),
      }
    : null;
}

/** How a plan is called in a text: its own title, else its file. */
export const titleOf = (reading: Reading): string => reading.title ?? reading.file;
