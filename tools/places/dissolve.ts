import type { Position } from "./simplify.ts";

const keyOf = (position: Position) => position.join(",");

/**
 * The outer lines of rings that share their borders: an edge that is walked both ways is left out. Rings turn the same
 * way; a line that comes back turning the other way is a gap between them.
 */
export function dissolve(rings: readonly (readonly Position[])[]): Position[][] {
  const edges = new Map<string, { from: string; to: Position; times: number }>();
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) {
      const [from, to] = [ring[at - 1]!, ring[at]!];
      const back = edges.get(`${keyOf(to)} ${keyOf(from)}`);
      const there = edges.get(`${keyOf(from)} ${keyOf(to)}`);
      if (back && back.times > 0) back.times -= 1;
      else if (there) there.times += 1;
      else edges.set(`${keyOf(from)} ${keyOf(to)}`, { from: keyOf(from), to, times: 1 });
    }
  }
  const ways = new Map<string, Position[]>();
  for (const { from, to, times } of edges.values()) {
    for (let time = 0; time < times; time += 1) ways.set(from, [...(ways.get(from) ?? []), to]);
  }
  return [...ways.keys()].flatMap((start) => linesFrom(start, ways));
}

/** All lines that leave a position and come back to it; what they walk is taken out of `ways`. */
function linesFrom(start: string, ways: ReadonlyMap<string, Position[]>): Position[][] {
  const found: Position[][] = [];
  for (let first = ways.get(start)?.pop(); first; first = ways.get(start)?.pop()) {
    const line = [first];
    for (let at = first; keyOf(at) !== start; line.push(at)) {
      const next = ways.get(keyOf(at))?.pop();
      if (!next) throw new Error(`the line from ${start} does not come back`);
      at = next;
    }
    if (line.length >= 3) found.push([line.at(-1)!, ...line]);
  }
  return found;
}
