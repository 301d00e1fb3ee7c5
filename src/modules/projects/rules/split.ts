import type { Milestone, Payment, Terms, WorkPackage } from "../contract/terms.ts";
import { milestonesBehind, type WaitTerms } from "./waits.ts";

/** How much of others' money waits if a unit is late with its worst milestone, in 分. */
export interface Exposure {
  readonly unit: string;
  readonly milestone: string;
  readonly amount: number;
}

/** For each unit the milestone on which most of the others' money waits, before anything has happened. */
export function exposures(terms: WaitTerms): readonly Exposure[] {
  const behind = new Map(terms.payments.map(({ key }) => [key, milestonesBehind(terms, key)]));
  return terms.units
    .flatMap(({ key: unit }) =>
      terms.milestones
        .filter((one) => one.unit === unit)
        .map(({ key: milestone }) => ({
          unit,
          milestone,
          amount: terms.payments
            .filter((one) => one.unit !== unit && behind.get(one.key)!.has(milestone))
            .reduce((all, { amount }) => all + amount, 0),
        }))
        .toSorted((a, b) => b.amount - a.amount)
        .slice(0, 1),
    )
    .filter(({ amount }) => amount > 0)
    .toSorted((a, b) => b.amount - a.amount);
}

/** A package that several units share, so that the money of each waits for all of them. */
export interface SplitSuggestion {
  readonly package: string;
  readonly units: readonly string[];
  /** 分 of the units that wait for another one only because the package is one. */
  readonly freed: number;
  /** Units without a milestone of their own in it: one has to be written for them, as their money hangs on nothing they do. */
  readonly withoutOwn: readonly string[];
}

/** Which packages to split before signing, those that free most money first. */
export function splitSuggestions(terms: WaitTerms): readonly SplitSuggestion[] {
  const before = foreignMoney(terms);
  return terms.packages
    .filter(({ units }) => units.length > 1)
    .map((one) => ({
      package: one.key,
      units: one.units,
      freed: before - foreignMoney(splitPackage(terms, one.key)),
      withoutOwn: one.units.filter(
        (unit) => !terms.milestones.some((each) => each.package === one.key && each.unit === unit),
      ),
    }))
    .filter(({ freed }) => freed > 0)
    .toSorted((a, b) => b.freed - a.freed);
}

/** Money that waits on a milestone of another unit, in 分: each payment once. */
export function foreignMoney(terms: WaitTerms): number {
  const units = new Map(terms.milestones.map(({ key, unit }) => [key, unit]));
  return terms.payments
    .filter(({ key, unit }) => [...milestonesBehind(terms, key)].some((need) => units.get(need) !== unit))
    .reduce((all, { amount }) => all + amount, 0);
}

/**
 * The text with a package split by its units: each gets a package of its own with the milestones that it answers for, and
 * is paid for these. What a milestone needs for a technical reason stays: that waiting is real. A unit without a milestone
 * keeps the conditions that it has, until people have written one for it.
 */
export function splitPackage<T extends WaitTerms>(terms: T, key: string): T {
  const whole = terms.packages.find((one) => one.key === key);
  if (!whole || whole.units.length < 2) return terms;
  const inside = new Map(terms.milestones.filter((one) => one.package === key).map((one) => [one.key, one]));
  const owners = whole.units.filter((unit) => [...inside.values()].some((one) => one.unit === unit));
  if (owners.length === 0) return terms;
  const names = new Map(terms.units.map((unit) => [unit.key, unit.name]));
  const partKey = (unit: string): string => freeKey(terms, `${key}-${unit}`);
  const parts: WorkPackage[] = owners.map((unit) => ({
    key: partKey(unit),
    title: `${whole.title} · ${names.get(unit) ?? unit}`.slice(0, 200),
    units: unit === owners[0] ? [unit, ...whole.units.filter((one) => !owners.includes(one))] : [unit],
  }));
  const milestones: Milestone[] = terms.milestones.map((one) =>
    inside.has(one.key) ? { ...one, package: partKey(one.unit) } : one,
  );
  const payments: Payment[] = terms.payments.map((one) => {
    const own = [...inside.values()].filter(({ unit }) => unit === one.unit).map((each) => each.key);
    const isShared = one.on.some((need) => inside.has(need) && inside.get(need)!.unit !== one.unit);
    if (!isShared || own.length === 0) return one;
    const kept = one.on.filter((need) => !inside.has(need) || inside.get(need)!.unit === one.unit);
    const hasOwn = kept.some((need) => inside.has(need));
    return { ...one, on: hasOwn ? kept : [...kept, ...own] };
  });
  return {
    ...terms,
    packages: terms.packages.flatMap((one) => (one.key === key ? parts : [one])),
    milestones,
    payments,
  };
}

function freeKey({ packages }: Pick<Terms, "packages">, wanted: string): string {
  const taken = new Set(packages.map(({ key }) => key));
  const short = wanted.slice(0, 36);
  for (let at = 0; ; at += 1) {
    const key = at === 0 ? short : `${short}-${at + 1}`;
    if (!taken.has(key)) return key;
  }
}
