import type { Terms } from "../contract/terms.ts";

/** What the graph needs of a contract: the rest of its text says nothing about waiting. */
export type WaitTerms = Pick<Terms, "units" | "packages" | "milestones" | "payments">;

export interface Progress {
  /** Keys of milestones that passed. */
  readonly passed: ReadonlySet<string>;
  /** Keys of payments that were paid. */
  readonly paid: ReadonlySet<string>;
  /** The civil day on which it is looked at. */
  readonly today: string;
}

/** A milestone or a payment, as one point of the graph. */
export type Point = `m:${string}` | `p:${string}`;

/** What each point waits for directly, whatever has happened. */
export function edgesOf({ milestones, payments }: WaitTerms): ReadonlyMap<Point, readonly Point[]> {
  const edges = new Map<Point, Point[]>();
  for (const { key, needs, after } of milestones)
    edges.set(`m:${key}`, [...needs.map((need): Point => `m:${need}`), ...after.map((need): Point => `p:${need}`)]);
  for (const { key, on } of payments)
    edges.set(
      `p:${key}`,
      on.map((need): Point => `m:${need}`),
    );
  return edges;
}

/** A circle in which each waits for the next, so that nothing would ever be done or paid; null: there is none. */
export function circleOf(terms: WaitTerms): { points: Point[]; titles: string[] } | null {
  const edges = edgesOf(terms);
  const done = new Set<Point>();
  const path: Point[] = [];
  const visit = (point: Point): Point[] | null => {
    const at = path.indexOf(point);
    if (at >= 0) return [...path.slice(at), point];
    if (done.has(point)) return null;
    path.push(point);
    for (const next of edges.get(point) ?? []) {
      const found = visit(next);
      if (found) return found;
    }
    path.pop();
    done.add(point);
    return null;
  };
  for (const point of edges.keys()) {
    const points = visit(point);
    if (points) return { points, titles: points.map((one) => titleOf(terms, one)) };
  }
  return null;
}

export function titleOf({ milestones, payments }: WaitTerms, point: Point): string {
  const key = point.slice(2);
  const all = point.startsWith("m:") ? milestones : payments;
  return all.find((one) => one.key === key)?.title ?? key;
}

/** Every milestone that a payment waits for, near and far, passed or not; other payments in between are gone through. */
export function milestonesBehind(terms: WaitTerms, payment: string): ReadonlySet<string> {
  const edges = edgesOf(terms);
  const seen = new Set<Point>();
  const visit = (point: Point): void => {
    if (seen.has(point)) return;
    seen.add(point);
    for (const next of edges.get(point) ?? []) visit(next);
  };
  visit(`p:${payment}`);
  return new Set([...seen].filter((point) => point.startsWith("m:")).map((point) => point.slice(2)));
}

export interface PaymentWait {
  readonly payment: string;
  readonly unit: string;
  readonly amount: number;
  /** All its own conditions passed: it is due, or was paid. */
  readonly isFree: boolean;
  /** Milestones among its conditions that did not pass. */
  readonly open: readonly string[];
  /** The milestones at the root of the waiting: not passed, and waiting for nothing themselves. */
  readonly roots: readonly string[];
  /** Whether the money waits, near or far, on a milestone of another unit. */
  readonly isOnOthers: boolean;
}

export interface Blocking {
  readonly milestone: string;
  readonly unit: string;
  readonly due: string;
  readonly isLate: boolean;
  /** Money that waits on it, near or far, its own unit's included. */
  readonly payments: readonly { readonly payment: string; readonly unit: string; readonly amount: number }[];
  /** 分 of other units among it. */
  readonly ofOthers: number;
}

export interface UnitWait {
  readonly unit: string;
  /** For whom its money waits, how much of it, and on which milestones. */
  readonly on: readonly { readonly unit: string; readonly amount: number; readonly milestones: readonly string[] }[];
}

export interface Waits {
  readonly payments: readonly PaymentWait[];
  /** Milestones on which money waits that could be reached now; late ones first, then those on which most waits. */
  readonly blocking: readonly Blocking[];
  readonly units: readonly UnitWait[];
}

/** Who waits for whom, from the text of a contract and what has happened. Pure; the same on the screen and on the server. */
export function waitsOf(terms: WaitTerms, progress: Progress): Waits {
  const { passed, paid, today } = progress;
  const milestones = new Map(terms.milestones.map((one) => [one.key, one]));
  const isReady = (key: string): boolean => {
    const { needs, after } = milestones.get(key)!;
    return needs.every((need) => passed.has(need)) && after.every((need) => paid.has(need));
  };
  const behind = new Map(terms.payments.map(({ key }) => [key, openBehind(terms, key, progress)]));
  const payments = terms.payments.map(({ key, unit, amount, on }): PaymentWait => {
    const open = on.filter((need) => !passed.has(need));
    const far = paid.has(key) ? [] : [...behind.get(key)!];
    return {
      payment: key,
      unit,
      amount,
      isFree: open.length === 0 || paid.has(key),
      open,
      roots: far.filter(isReady),
      isOnOthers: far.some((need) => milestones.get(need)!.unit !== unit),
    };
  });
  const waiting = terms.payments.filter(({ key }) => !paid.has(key));
  const blocking = terms.milestones
    .filter(({ key }) => !passed.has(key) && isReady(key))
    .map(({ key, unit, due }): Blocking => {
      const held = waiting.filter((one) => behind.get(one.key)!.has(key));
      return {
        milestone: key,
        unit,
        due,
        isLate: due < today,
        payments: held.map((one) => ({ payment: one.key, unit: one.unit, amount: one.amount })),
        ofOthers: held.reduce((all, one) => (one.unit === unit ? all : all + one.amount), 0),
      };
    })
    .filter(({ payments: held }) => held.length > 0)
    .toSorted((a, b) => Number(b.isLate) - Number(a.isLate) || b.ofOthers - a.ofOthers || a.due.localeCompare(b.due));
  return { payments, blocking, units: terms.units.map(({ key }) => unitWait(terms, key, waiting, behind, milestones)) };
}

/** Milestones behind a payment that did not pass; what lies behind one that passed no longer matters. */
function openBehind(terms: WaitTerms, payment: string, { passed, paid }: Progress): ReadonlySet<string> {
  const edges = edgesOf(terms);
  const found = new Set<string>();
  const visit = (point: Point): void => {
    for (const next of edges.get(point) ?? []) {
      const key = next.slice(2);
      const isMilestone = next.startsWith("m:");
      if (isMilestone ? passed.has(key) || found.has(key) : paid.has(key)) continue;
      if (isMilestone) found.add(key);
      visit(next);
    }
  };
  visit(`p:${payment}`);
  return found;
}

function unitWait(
  terms: WaitTerms,
  unit: string,
  waiting: WaitTerms["payments"],
  behind: ReadonlyMap<string, ReadonlySet<string>>,
  milestones: ReadonlyMap<string, WaitTerms["milestones"][number]>,
): UnitWait {
  const own = waiting.filter((one) => one.unit === unit);
  const on = terms.units
    .filter(({ key }) => key !== unit)
    .map(({ key }) => {
      const held = own
        .map((one) => ({
          amount: one.amount,
          milestones: [...behind.get(one.key)!].filter((need) => milestones.get(need)!.unit === key),
        }))
        .filter((one) => one.milestones.length > 0);
      return {
        unit: key,
        amount: held.reduce((all, { amount }) => all + amount, 0),
        milestones: [...new Set(held.flatMap((one) => one.milestones))],
      };
    })
    .filter(({ amount }) => amount > 0);
  return { unit, on };
}
