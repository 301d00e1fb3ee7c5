import { edgesOf, type Point, titleOf, type WaitTerms } from "./waits.ts";

export interface Node {
  readonly point: Point;
  readonly title: string;
  readonly unit: string;
  readonly x: number;
  readonly y: number;
}
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Node[];
  /** From what is waited for to what waits. */
  readonly edges: readonly { readonly from: Node; readonly to: Node }[];
}

export const nodeWidth = 184;
export const nodeHeight = 70;
const gapX = 40;
const gapY = 16;
const margin = 8;

/**
 * The places of the graph: what waits for nothing stands left, everything right of what it waits for; within a column by
 * unit, so that a unit's things lie together. The text must have no circle.
 */
export function layoutOf(terms: WaitTerms): Layout {
  const edges = edgesOf(terms);
  const depths = new Map<Point, number>();
  const depthOf = (point: Point): number => {
    const known = depths.get(point);
    if (known !== undefined) return known;
    const depth = Math.max(-1, ...(edges.get(point) ?? []).map(depthOf)) + 1;
    depths.set(point, depth);
    return depth;
  };
  const units = terms.units.map(({ key }) => key);
  const unitOf = new Map<Point, string>([
    ...terms.milestones.map(({ key, unit }) => [`m:${key}`, unit] as [Point, string]),
    ...terms.payments.map(({ key, unit }) => [`p:${key}`, unit] as [Point, string]),
  ]);
  const columns = Map.groupBy(edges.keys(), depthOf);
  const nodes = [...columns].flatMap(([depth, points]) =>
    points
      .toSorted((a, b) => units.indexOf(unitOf.get(a)!) - units.indexOf(unitOf.get(b)!))
      .map(
        (point, row): Node => ({
          point,
          title: titleOf(terms, point),
          unit: unitOf.get(point)!,
          x: margin + depth * (nodeWidth + gapX),
          y: margin + row * (nodeHeight + gapY),
        }),
      ),
  );
  const byPoint = new Map(nodes.map((node) => [node.point, node]));
  return {
    width: Math.max(0, ...nodes.map(({ x }) => x)) + nodeWidth + margin,
    height: Math.max(0, ...nodes.map(({ y }) => y)) + nodeHeight + margin,
    nodes,
    edges: [...edges].flatMap(([point, waited]) =>
      waited.map((from) => ({ from: byPoint.get(from)!, to: byPoint.get(point)! })),
    ),
  };
}
