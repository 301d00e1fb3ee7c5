import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Terms } from "../contract/terms.ts";
import type { ProjectsErrorCode } from "../contract.ts";
import { circleOf } from "./waits.ts";

const refusal = (code: ProjectsErrorCode, params?: Refusal["params"]): Refusal => ({
  code,
  ...(params ? { params } : {}),
});

const sum = (amounts: readonly { amount: number }[]): number => amounts.reduce((all, { amount }) => all + amount, 0);

/**
 * Why a text of terms cannot be a contract, or null: keys once, everything that is named is there, one lead, which is the
 * project's (`lead`: its code), no circle in which everybody waits for everybody, and money that adds up to the award (分).
 */
export function termsRefusal(terms: Terms, award: number, lead: string): Refusal | null {
  return (
    doubleKey(terms) ??
    unknownName(terms) ??
    leadRefusal(terms, lead) ??
    emptyPackage(terms) ??
    circleRefusal(terms) ??
    moneyRefusal(terms, award)
  );
}

function doubleKey(terms: Terms): Refusal | null {
  const groups = [
    terms.indicators,
    terms.units,
    terms.packages,
    terms.milestones,
    terms.payments,
    terms.lines,
    terms.sources,
  ];
  for (const group of groups) {
    const keys = group.map(({ key }) => key);
    const double = keys.find((key, at) => keys.indexOf(key) !== at);
    if (double !== undefined) return refusal("projects.terms-key-twice", { key: double });
  }
  return null;
}

function unknownName(terms: Terms): Refusal | null {
  const units = new Set(terms.units.map(({ key }) => key));
  const packages = new Map(terms.packages.map((one) => [one.key, one]));
  const milestones = new Set(terms.milestones.map(({ key }) => key));
  const payments = new Set(terms.payments.map(({ key }) => key));
  const missing = [
    ...terms.packages.flatMap((one) => one.units.filter((unit) => !units.has(unit))),
    ...terms.milestones.flatMap(({ package: of, unit, needs, after }) => [
      ...(packages.get(of)?.units.includes(unit) ? [] : [packages.has(of) ? unit : of]),
      ...needs.filter((need) => !milestones.has(need)),
      ...after.filter((need) => !payments.has(need)),
    ]),
    ...terms.payments.flatMap(({ unit, on }) => [
      ...(units.has(unit) ? [] : [unit]),
      ...on.filter((need) => !milestones.has(need)),
    ]),
  ];
  return missing.length > 0 ? refusal("projects.terms-unknown", { key: missing[0]! }) : null;
}

/** Who signs, asks for changes and is told of them is the lead of the project: the text may not name another one. */
function leadRefusal({ units }: Terms, lead: string): Refusal | null {
  const leads = units.filter(({ isLead }) => isLead);
  if (leads.length !== 1) return refusal("projects.terms-lead");
  return leads[0]!.organisation === lead ? null : refusal("projects.terms-other-lead", { code: lead });
}

function emptyPackage({ packages, milestones }: Terms): Refusal | null {
  const empty = packages.find(({ key }) => !milestones.some((one) => one.package === key));
  return empty ? refusal("projects.terms-empty", { title: empty.title }) : null;
}

function circleRefusal(terms: Terms): Refusal | null {
  const circle = circleOf(terms);
  return circle === null ? null : refusal("projects.terms-circle", { circle: circle.titles.join(" → ") });
}

function moneyRefusal(terms: Terms, award: number): Refusal | null {
  const paid = sum(terms.payments);
  if (paid !== award) return refusal("projects.terms-sum", { sum: paid / 100, award: award / 100 });
  if (terms.budgetMode === "lump-sum")
    return terms.lines.length === 0 ? null : refusal("projects.terms-lines", { sum: sum(terms.lines) / 100, award: 0 });
  const lines = sum(terms.lines);
  return lines === award ? null : refusal("projects.terms-lines", { sum: lines / 100, award: award / 100 });
}
