import { describe, expect, it } from "vitest";
import type { AlignedItem, AlignedPairAnswer, Alignment } from "../../contract/alignment.ts";
import { countViews, isWanted, markedWords, rowsOf } from "./alignment-rows.ts";

const item = (key: string, coverage: AlignedItem["coverage"] = "proposed"): AlignedItem => ({
  id: `id of ${key}`,
  key,
  kind: key.startsWith("task") ? "task" : "target",
  name: key,
  quote: "培育技术经纪人队伍",
  section: null,
  start: 100,
  end: 109,
  figure: null,
  due: null,
  coverage,
});
const pair = (upper: string, lower: string, about: Partial<AlignedPairAnswer> = {}): AlignedPairAnswer => ({
  upper,
  lower,
  proposed: "counterpart",
  relation: "counterpart",
  score: 0.5,
  reasons: [],
  state: "open",
  judgement: null,
  ...about,
});
const side = (items: AlignedItem[]) => ({ code: "a", titleZh: "a", titleEn: null, edition: 1, items });
const alignment: Alignment = {
  upper: side([item("target:1"), item("task:1"), item("task:2", "alone")]),
  lower: side([item("target:9"), item("task:9"), item("target:8", "alone")]),
  pairs: [pair("target:1", "target:9", { relation: "look-alike" }), pair("task:1", "task:9", { state: "rejected" })],
};

describe("the rows of an alignment", () => {
  const rows = rowsOf(alignment);
  it("are pairs and what stands alone on either side", () => {
    expect(rows.map((row) => row.key)).toEqual([
      "target:1~target:9",
      "task:1~task:9",
      "upper task:2",
      "lower target:8",
    ]);
  });

  it("are counted by view; rejected pairs do not count", () => {
    const count = countViews(rows);
    expect((["counterpart", "look-alike", "contradiction", "upper", "lower"] as const).map(count)).toEqual([
      0, 1, 0, 1, 1,
    ]);
  });

  it("are shown by kind, and rejected ones when asked for", () => {
    const keys = (wanted: Parameters<typeof isWanted>[1]) =>
      rows.filter((row) => isWanted(row, wanted)).map((row) => row.key);
    expect(keys({ show: "counterpart", state: "rejected" })).toEqual(["task:1~task:9"]);
    expect(keys({ show: "look-alike", kind: "task" })).toEqual([]);
    expect(keys({ show: "upper", kind: "task" })).toEqual(["upper task:2"]);
    expect(keys({ show: "upper", kind: "target" })).toEqual([]);
  });
});

describe("the words that reasons point at", () => {
  const marked = (...spans: Array<[number, number]>) =>
    markedWords(
      item("task:1"),
      spans.map(([start, end]) => ({ start, end })),
    )
      .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
      .join("");
  it.each([
    ["none", [], "培育技术经纪人队伍"],
    ["one", [[102, 107]], "培育[技术经纪人]队伍"],
    [
      "overlapping",
      [
        [102, 104],
        [102, 107],
        [106, 109],
      ],
      "培育[技术经纪人][队伍]",
    ],
    ["the whole", [[100, 109]], "培育技术经纪人队伍"],
    [
      "beyond the item",
      [
        [90, 102],
        [300, 301],
      ],
      "[培育]技术经纪人队伍",
    ],
  ] as Array<[string, Array<[number, number]>, string]>)("%s", (_name, spans, words) => {
    expect(marked(...spans)).toBe(words);
  });
});
