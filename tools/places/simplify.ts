export type Position = readonly [number, number];
type Ring = readonly Position[];

/**
 * Simplifies the rings of neighbours together: a line that two of them share is simplified once and stays shared, so
 * that no gap opens between them. `toleranceM`: how far the new line may lie from the old one, in metres.
 */
export function simplifyShared(rings: readonly Ring[], toleranceM: number): Position[][] {
  const junctions = junctionsOf(rings);
  const done = new Map<string, Position[]>();
  return rings.map((ring) => {
    const open = ring.slice(0, -1);
    const first = open.findIndex((position) => junctions.has(keyOf(position)));
    const turned = first < 0 ? open : [...open.slice(first), ...open.slice(0, first)];
    const closed = [...turned, turned[0]!];
    const pieces = first < 0 ? halves(closed) : arcsOf(closed, junctions);
    const line = pieces.flatMap((piece) => sharedLine(piece, toleranceM, done).slice(0, -1));
    return [...line, line[0]!];
  });
}

const keyOf = (position: Position) => position.join(",");

/** Where lines of several rings meet or part: a position with more than two neighbours, or whose rings change there. */
function junctionsOf(rings: readonly Ring[]): Set<string> {
  const neighbours = new Map<string, Set<string>>();
  const holders = new Map<string, Set<number>>();
  rings.forEach((ring, index) => {
    for (let at = 1; at < ring.length; at += 1) {
      const [one, other] = [keyOf(ring[at - 1]!), keyOf(ring[at]!)];
      for (const [key, next] of [
        [one, other],
        [other, one],
      ] as const) {
        neighbours.set(key, (neighbours.get(key) ?? new Set()).add(next));
        holders.set(key, (holders.get(key) ?? new Set()).add(index));
      }
    }
  });
  const isJunction = ([key, around]: [string, Set<string>]) => {
    const here = [...holders.get(key)!].join();
    return (
      around.size > 2 ||
      [...around].some(
        (next) => holders.get(next)!.size > 1 && [...holders.get(next)!].join() !== here && holders.get(key)!.size > 1,
      )
    );
  };
  return new Set([...neighbours].filter(isJunction).map(([key]) => key));
}

function arcsOf(closed: Ring, junctions: ReadonlySet<string>): Ring[] {
  const arcs: Position[][] = [[closed[0]!]];
  for (const position of closed.slice(1)) {
    arcs.at(-1)!.push(position);
    if (junctions.has(keyOf(position))) arcs.push([position]);
  }
  return arcs.filter((arc) => arc.length > 1);
}

/** An island has no junction: it is cut at its first position and at the one farthest from it. */
function halves(closed: Ring): Ring[] {
  const [first] = closed;
  let far = 1;
  for (let at = 1; at < closed.length - 1; at += 1) {
    const distance = (index: number) => Math.hypot(closed[index]![0] - first![0], closed[index]![1] - first![1]);
    if (distance(at) > distance(far)) far = at;
  }
  return [closed.slice(0, far + 1), closed.slice(far)];
}

function sharedLine(arc: Ring, toleranceM: number, done: Map<string, Position[]>): Position[] {
  const key = (line: Ring) => line.map(keyOf).join(" ");
  const known = done.get(key(arc));
  if (known) return known;
  const line = simplifyLine(arc, toleranceM);
  done.set(key(arc), line);
  done.set(key([...arc].reverse()), [...line].reverse());
  return line;
}

/** Douglas and Peucker: keeps what lies farther from the chord than the tolerance. */
export function simplifyLine(line: Ring, toleranceM: number): Position[] {
  if (line.length <= 2) return [...line];
  let far = 0;
  let distance = 0;
  for (let at = 1; at < line.length - 1; at += 1) {
    const here = distanceM(line[at]!, line[0]!, line.at(-1)!);
    if (here > distance) [far, distance] = [at, here];
  }
  if (distance <= toleranceM) return [line[0]!, line.at(-1)!];
  return [
    ...simplifyLine(line.slice(0, far + 1), toleranceM).slice(0, -1),
    ...simplifyLine(line.slice(far), toleranceM),
  ];
}

function distanceM(position: Position, from: Position, to: Position): number {
  const east = 111_320 * Math.cos((position[1] * Math.PI) / 180);
  const [x1, y1] = [(from[0] - position[0]) * east, (from[1] - position[1]) * 110_970];
  const [x2, y2] = [(to[0] - position[0]) * east, (to[1] - position[1]) * 110_970];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length2));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}
