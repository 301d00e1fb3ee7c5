import { describe, expect, it } from "vitest";
import { choose, partiesIn } from "./network.ts";
import { mostDrawn, networkScene, placeNodes } from "./network-scene.ts";

const node = (id: string, type: "organisation" | "party" | "record" = "organisation") => ({
  id,
  type,
  name: { zh: id, en: null },
  code: id,
});
const link = (from: string, to: string, kind = "platform", year: string | null = "2025") => ({
  from,
  to,
  kind,
  year,
  role: { zh: "参与", en: "takes part" },
});

describe("names in a text", () => {
  it.each([
    ["甲大学、乙公司；丙研究所", ["甲大学", "乙公司", "丙研究所"]],
    ["甲大学,甲大学", ["甲大学"]],
    ["甲大学等", ["甲大学"]],
    ["", []],
  ])("%j names %j", (text, names) => {
    expect(partiesIn(text)).toEqual(names);
  });
});

describe("a network that is filtered", () => {
  const nodes = [node("a"), node("b"), node("c")];
  const links = [link("a", "b"), link("a", "c", "consortium", null), link("b", "c", "platform", "2024")];

  it("has the links that pass, and only what they join, that of the most links first", () => {
    expect(choose(nodes, links, { kinds: [], years: [] }).nodes.map(({ id, links: count }) => [id, count])).toEqual([
      ["a", 2],
      ["b", 2],
      ["c", 2],
    ]);
    const chosen = choose(nodes, links, { kinds: ["platform"], years: ["2025"] });
    expect(chosen.links.map(({ from, to }) => from + to)).toEqual(["ab"]);
    expect(chosen.nodes.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("counts the choices of one filter by what the other lets through", () => {
    const { kinds, years } = choose(nodes, links, { kinds: ["platform"], years: ["none"] });
    expect(kinds).toEqual([{ code: "consortium", links: 1 }]);
    expect(years).toEqual([
      { year: "2025", links: 1 },
      { year: "2024", links: 1 },
    ]);
  });
});

describe("the picture of a network", () => {
  it("stands the same every time, within its frame, no two signs at one place", () => {
    const ids = Array.from({ length: 40 }, (_, at) => `n${at}`);
    const links = ids.slice(1).map((id, at) => ({ from: id, to: ids[Math.floor(at / 3)]! }));
    const places = placeNodes(ids, links);
    expect([...placeNodes(ids, links)]).toEqual([...places]);
    const points = [...places.values()];
    expect(points.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
    expect(new Set(points.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(40);
  });

  it("puts what is linked nearer together than what is not", () => {
    const ids = ["a1", "a2", "a3", "b1", "b2", "b3"];
    const links = [
      ["a1", "a2"],
      ["a2", "a3"],
      ["a1", "a3"],
      ["b1", "b2"],
      ["b2", "b3"],
      ["b1", "b3"],
    ].map(([from, to]) => ({ from: from!, to: to! }));
    const places = placeNodes(ids, links);
    const far = (one: string, other: string) => {
      const [p, q] = [places.get(one)!, places.get(other)!];
      return Math.hypot(p.x - q.x, p.y - q.y);
    };
    expect(far("a1", "a2")).toBeLessThan(far("a1", "b1"));
    expect(far("b2", "b3")).toBeLessThan(far("a3", "b3"));
  });

  it.each([340, 960])("has no label over another and none outside at %i pixels", (width) => {
    const nodes = Array.from({ length: 200 }, (_, at) => ({ ...node(`某某大学第${at}实验室`), links: 1 + (at % 4) }));
    const links = nodes.slice(1).map(({ id }, at) => link(id, nodes[at % 7]!.id));
    const scene = networkScene({ nodes, links, kinds: [], years: [] }, width, ({ name }) => name.zh);
    const texts = scene.marks.flatMap((mark) => (mark.kind === "text" ? [mark] : []));
    expect(scene.marks.filter(({ kind }) => kind === "circle")).toHaveLength(mostDrawn);
    expect(texts.length).toBeGreaterThan(5);
    const half = ({ text }: { text: string }) =>
      [...text].reduce((sum, sign) => sum + (sign > "\u2e80" ? 12 : 6.5), 0) / 2;
    for (const [at, one] of texts.entries()) {
      expect(one.x - half(one)).toBeGreaterThanOrEqual(0);
      expect(one.x + half(one)).toBeLessThanOrEqual(width);
      for (const other of texts.slice(at + 1))
        expect(Math.abs(one.y - other.y) >= 16 || Math.abs(one.x - other.x) >= half(one) + half(other)).toBe(true);
    }
  });
});
