import { describe, expect, it } from "vitest";
import { type Bar, barsScene } from "./bars-scene.ts";
import { svgText, wrap } from "./svg-text.ts";
import { trendScene } from "./trend-scene.ts";

const bar = (key: string, low: number | null, over: Partial<Bar> = {}): Bar => ({
  key,
  label: key,
  low,
  high: null,
  words: String(low),
  isOwn: false,
  ...over,
});

describe("bars", () => {
  it("begin at nought, are as long as their figures, and keep their words within the picture", () => {
    const { marks, width } = barsScene([bar("a", 10), bar("b", 5), bar("c", 0)], "家", 720);
    const rects = marks.filter((mark) => mark.kind === "rect");
    expect(rects[0]!.width).toBeCloseTo(rects[1]!.width * 2, 0);
    expect(rects[2]!.width).toBe(0);
    expect(new Set(rects.map((mark) => mark.x)).size).toBe(1);
    for (const mark of marks) if (mark.kind === "text") expect(mark.x).toBeLessThan(width - 30);
  });

  it("draw a range beyond its least, and nothing where there is no figure but the reason", () => {
    const { marks } = barsScene(
      [bar("a", 2, { high: 6, words: "2–6" }), bar("b", null, { words: "no data" })],
      "家",
      720,
    );
    const [reach, sure] = marks.filter((mark) => mark.kind === "rect");
    expect([reach!.look, sure!.look]).toEqual(["reach", "bar"]);
    expect(reach!.x).toBeCloseTo(sure!.x + sure!.width, 0);
    expect(marks.filter((mark) => mark.kind === "rect")).toHaveLength(2);
    expect(marks).toContainEqual(expect.objectContaining({ kind: "text", text: "no data" }));
  });

  it("of what falls lie left of nought", () => {
    const { marks } = barsScene([bar("a", -4), bar("b", 4)], "%", 720);
    const [falls, grows] = marks.filter((mark) => mark.kind === "rect");
    expect(falls!.x + falls!.width).toBeCloseTo(grows!.x, 0);
  });
});

describe("a picture on its own", () => {
  const words = { unit: "家", aim: "aim", forecast: "", partial: "", number: String };
  const scene = trendScene(
    { points: [{ year: 2024, value: 3 }], aims: [{ year: 2025, value: 5 }], forecast: [] },
    words,
    600,
  );

  it("holds its title, its marks and its notes, and nothing that runs or is fetched", () => {
    const text = svgText(scene, { title: 'a <b> & "c"', notes: ["sample"], language: "en" });
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(text).toContain("<title>a &lt;b&gt; &amp; &quot;c&quot;</title>");
    expect(text).toContain(">aim 5</text>");
    expect(text).toContain(">sample</text>");
    expect(text).not.toMatch(/<script|href|url\(|on[a-z]+=/i);
  });

  it("leaves out what XML cannot hold", () => {
    expect(svgText(scene, { title: "a\u0000b\u0007c", notes: [], language: "en" })).toContain("<title>abc</title>");
  });

  it.each([
    ["一二三四五六", 30, ["一二三", "四五六"]],
    ["one two three", 45, ["one two", "three"]],
    ["", 45, []],
  ])("breaks %j into lines", (text, width, lines) => {
    expect(wrap(text, width, 10)).toEqual(lines);
  });
});
