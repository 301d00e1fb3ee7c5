import type { Mark, Scene } from "../../../platform/charts/scene.ts";
import type { Network, NetworkNode } from "../contract/network.ts";

/** A picture with more than this is read by nobody; the list beside it has everything. */
export const mostDrawn = 120;

interface Point {
  x: number;
  y: number;
}

const rounds = 160;
/** How strongly the middle holds: groups that nothing joins would fly apart without it. */
const pull = 0.6;
// The golden angle: points that follow each other on this spiral never stand in a line.
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Where the nodes of a network stand, by forces (Fruchterman and Reingold 1991): what is linked draws together, everything
 * pushes apart, and the middle holds what has no links. The same network always stands the same. Numbers from 0 to 1.
 */
export function placeNodes(ids: readonly string[], links: readonly { from: string; to: string }[]): Map<string, Point> {
  const points = ids.map((_id, at): Point => {
    const radius = Math.sqrt((at + 0.5) / ids.length) / 2;
    return { x: 0.5 + radius * Math.cos(at * goldenAngle), y: 0.5 + radius * Math.sin(at * goldenAngle) };
  });
  const order = new Map(ids.map((id, at) => [id, at]));
  const pairs = links.flatMap(({ from, to }) => {
    const [one, other] = [order.get(from), order.get(to)];
    return one === undefined || other === undefined || one === other ? [] : [[one, other] as const];
  });
  const ideal = Math.sqrt(1 / Math.max(1, ids.length));
  for (let round = 0; round < rounds; round++) {
    const moves = points.map((point) => ({ x: (0.5 - point.x) * pull, y: (0.5 - point.y) * pull }));
    pushApart(points, moves, ideal);
    for (const [one, other] of pairs) drawTogether(points, moves, one, other, ideal);
    const heat = 0.1 * (1 - round / rounds);
    for (const [at, point] of points.entries()) {
      const length = Math.hypot(moves[at]!.x, moves[at]!.y) || 1;
      const step = Math.min(length, heat) / length;
      point.x += moves[at]!.x * step;
      point.y += moves[at]!.y * step;
    }
  }
  return spread(ids, points);
}

function pushApart(points: readonly Point[], moves: Point[], ideal: number): void {
  for (let one = 0; one < points.length; one++)
    for (let other = one + 1; other < points.length; other++) {
      const x = points[one]!.x - points[other]!.x;
      const y = points[one]!.y - points[other]!.y;
      const square = Math.max(x * x + y * y, 1e-6);
      const force = (ideal * ideal) / square;
      moves[one]!.x += x * force;
      moves[one]!.y += y * force;
      moves[other]!.x -= x * force;
      moves[other]!.y -= y * force;
    }
}

function drawTogether(points: readonly Point[], moves: Point[], one: number, other: number, ideal: number): void {
  const x = points[one]!.x - points[other]!.x;
  const y = points[one]!.y - points[other]!.y;
  const force = Math.hypot(x, y) / ideal;
  moves[one]!.x -= x * force;
  moves[one]!.y -= y * force;
  moves[other]!.x += x * force;
  moves[other]!.y += y * force;
}

/** Stretches what came out to the whole of 0 to 1. */
function spread(ids: readonly string[], points: readonly Point[]): Map<string, Point> {
  const range = (values: readonly number[]) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return (value: number) => (most - least < 1e-9 ? 0.5 : (value - least) / (most - least));
  };
  const x = range(points.map((point) => point.x));
  const y = range(points.map((point) => point.y));
  return new Map(ids.map((id, at) => [id, { x: x(points[at]!.x), y: y(points[at]!.y) }]));
}

const lineHeight = 16;
const widestLabel = 148;

/** About how wide a text is at the size of labels, in pixels; a Chinese character is twice a letter. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > "\u2e80" ? 12 : 6.5), 0);

function shortened(name: string): string {
  if (widthOf(name) <= widestLabel) return name;
  let text = "";
  for (const sign of name) {
    if (widthOf(`${text}${sign}…`) > widestLabel) break;
    text += sign;
  }
  return `${text}…`;
}

/** A network as a picture: a dot for a known organisation, a ring for a party that is only named, a square for a record. */
export function networkScene(network: Network, width: number, nameOf: (node: NetworkNode) => string): Scene {
  const nodes = network.nodes.slice(0, mostDrawn);
  // As high as so many names need, within what one screen shows.
  const height = Math.round(Math.min(width < 520 ? width * 1.4 : 640, 200 + nodes.length * 14));
  const ids = nodes.map(({ id }) => id);
  const places = placeNodes(ids, network.links);
  const margin = { x: 48, y: 28 };
  const at = (id: string): Point | undefined => {
    const point = places.get(id);
    return (
      point && {
        x: Math.round(margin.x + point.x * (width - 2 * margin.x)),
        y: Math.round(margin.y + point.y * (height - 2 * margin.y)),
      }
    );
  };
  const lines = network.links.flatMap(({ from, to }): Mark[] => {
    const [one, other] = [at(from), at(to)];
    return one && other ? [{ kind: "line", look: "axis", x1: one.x, y1: one.y, x2: other.x, y2: other.y }] : [];
  });
  const signs = nodes.flatMap((node): Mark[] => {
    const point = at(node.id);
    return point ? [signOf(node, point, `${nameOf(node)} (${node.links})`)] : [];
  });
  return { width, height, marks: [...lines, ...signs, ...labels(nodes, at, width, nameOf)] };
}

function signOf({ type, links }: NetworkNode, { x, y }: Point, says: string): Mark {
  const size = Math.min(10, 4 + links);
  if (type === "record")
    return { kind: "rect", look: "bar", x: x - size, y: y - size, width: 2 * size, height: 2 * size, says };
  return { kind: "circle", look: type === "organisation" ? "dot" : "hollow", x, y, r: size, says };
}

/** Names below their signs, those of the most links first; one that would cover another is left to the list. */
function labels(
  nodes: readonly NetworkNode[],
  at: (id: string) => Point | undefined,
  width: number,
  nameOf: (node: NetworkNode) => string,
): Mark[] {
  const taken: { left: number; right: number; y: number }[] = [];
  return nodes.flatMap((node): Mark[] => {
    const point = at(node.id);
    if (!point) return [];
    const text = shortened(nameOf(node));
    const half = (widthOf(text) + 4) / 2;
    const x = Math.round(Math.min(Math.max(point.x, half + 2), width - half - 2));
    const y = point.y + Math.min(10, 4 + node.links) + 12;
    const box = { left: x - half, right: x + half, y };
    const covers = taken.some(
      (other) => Math.abs(other.y - y) < lineHeight && box.left < other.right && other.left < box.right,
    );
    if (covers) return [];
    taken.push(box);
    return [{ kind: "text", look: "small", x, y, anchor: "middle", text }];
  });
}
