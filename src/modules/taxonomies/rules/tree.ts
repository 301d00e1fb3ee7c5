/** Just what decides where an item stands and when. Days are ISO days; `validTo` is the first day without it. */
export interface DatedItem {
  code: string;
  parent: string | null;
  validFrom: string;
  validTo: string | null;
}

/** True when the item holds on the day: from its first day up to, not including, its end. */
export const isValidOn = ({ validFrom, validTo }: DatedItem, day: string): boolean =>
  validFrom <= day && (validTo === null || day < validTo);

/** The items that hold on a day, in the order in which they came. */
export const itemsOn = <Row extends DatedItem>(items: readonly Row[], day: string): Row[] =>
  items.filter((item) => isValidOn(item, day));

/** True when two periods share a day. */
export const overlap = (a: DatedItem, b: DatedItem): boolean =>
  (a.validTo === null || b.validFrom < a.validTo) && (b.validTo === null || a.validFrom < b.validTo);

/** Items of one day in the order of their tree, with the depth of each: a parent, what is below it, its next sibling. */
export function treeOf<Row extends DatedItem>(items: readonly Row[]): { item: Row; depth: number }[] {
  const codes = new Set(items.map((item) => item.code));
  const below = Map.groupBy(items, (item) => (item.parent !== null && codes.has(item.parent) ? item.parent : null));
  const found: { item: Row; depth: number }[] = [];
  const walk = (parent: string | null, depth: number): void => {
    for (const item of below.get(parent) ?? []) {
      found.push({ item, depth });
      walk(item.code, depth + 1);
    }
  };
  walk(null, 0);
  return found;
}

/** Codes from the item's parent up to the root, among items of one day. Stops where a parent is missing or repeats. */
export function ancestorsOf(items: readonly DatedItem[], code: string): string[] {
  const parents = new Map(items.map((item) => [item.code, item.parent]));
  const found: string[] = [];
  for (let next = parents.get(code); next && parents.has(next) && !found.includes(next); next = parents.get(next))
    found.push(next);
  return found;
}

/** Codes of everything below an item, among items of one day: nearest first, without the item itself. */
export function descendantsOf(items: readonly DatedItem[], code: string): string[] {
  const below = Map.groupBy(items, (item) => item.parent);
  const found = new Set<string>();
  const queue = [code];
  for (const parent of queue)
    for (const child of below.get(parent) ?? [])
      if (child.code !== code && !found.has(child.code)) {
        found.add(child.code);
        queue.push(child.code);
      }
  return [...found];
}

export const treeFaultKinds = ["period", "doubled-code", "unknown-parent", "circle", "outlives-parent"] as const;
export interface TreeFault {
  kind: (typeof treeFaultKinds)[number];
  /** Place of the item in the list. */
  index: number;
}

/**
 * What is wrong with a whole list: a period without a day, a code twice on one day, a parent that is not there, items above
 * each other in a circle, an item that holds on a day on which its parent does not.
 */
export function treeFaults(items: readonly DatedItem[]): TreeFault[] {
  const byCode = Map.groupBy(items, (item) => item.code);
  return items.flatMap((item, index): TreeFault[] => {
    const found: TreeFault[] = [];
    if (item.validTo !== null && item.validTo <= item.validFrom) found.push({ kind: "period", index });
    const earlier = items.slice(0, index).filter((other) => other.code === item.code);
    if (earlier.some((other) => overlap(other, item))) found.push({ kind: "doubled-code", index });
    if (item.parent === null) return found;
    const parents = byCode.get(item.parent);
    if (!parents) found.push({ kind: "unknown-parent", index });
    else if (isInCircle(byCode, item)) found.push({ kind: "circle", index });
    else if (!isCovered(item, parents)) found.push({ kind: "outlives-parent", index });
    return found;
  });
}

/** True when the item's parents, followed over all periods, lead back to it. */
function isInCircle(byCode: ReadonlyMap<string, readonly DatedItem[]>, item: DatedItem): boolean {
  const seen = new Set<string>();
  const queue = [item];
  for (const { parent } of queue) {
    if (parent === item.code) return true;
    if (parent === null || seen.has(parent)) continue;
    seen.add(parent);
    queue.push(...(byCode.get(parent) ?? []));
  }
  return false;
}

/** True when on every day of the item one of the periods holds. */
export function isCovered(item: DatedItem, periods: readonly DatedItem[]): boolean {
  let reached: string | null = item.validFrom;
  for (const { validFrom, validTo } of periods.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))) {
    if (validFrom > reached) return false;
    if (validTo === null) return true;
    if (validTo > reached) reached = validTo;
    if (item.validTo !== null && reached >= item.validTo) return true;
  }
  return false;
}
