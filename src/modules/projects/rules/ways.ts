/** Two projects that go different ways to one goal. */
export interface WayPair {
  readonly one: string;
  readonly other: string;
}

/**
 * Projects put together by their goal: those that pairs connect, near or far. Each group and the groups in order of their
 * first id; a project without another way is in none.
 */
export function goalsOf(pairs: readonly WayPair[]): readonly (readonly string[])[] {
  const beside = new Map<string, Set<string>>();
  const join = (one: string, other: string) => beside.set(one, (beside.get(one) ?? new Set()).add(other));
  for (const { one, other } of pairs) {
    join(one, other);
    join(other, one);
  }
  const seen = new Set<string>();
  return [...beside.keys()].toSorted().flatMap((start) => {
    if (seen.has(start)) return [];
    const group: string[] = [];
    const open = [start];
    while (open.length > 0) {
      const at = open.pop()!;
      if (seen.has(at)) continue;
      seen.add(at);
      group.push(at);
      open.push(...beside.get(at)!);
    }
    return [group.toSorted()];
  });
}
