import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyItems, item } from "../fixture-items.ts";
import { createAnalyser } from "../language/analyser.ts";
import { isTrue } from "../written-value.ts";
import { DuplicateFinder } from "./duplicate-finder.ts";

const analyser = createAnalyser();
const finder = (...items: Parameters<DuplicateFinder["put"]>[0][]): DuplicateFinder => {
  const found = new DuplicateFinder(analyser);
  for (const one of items) found.put(one);
  return found;
};

const first = item(
  "a",
  "深远海养殖网箱水下洗网机器人",
  "网衣附着物清洗效率低，要求清洗面积≥200平方米/小时，工作水深30米。",
);

describe("duplicates", () => {
  it.each([
    [
      "the same text in full width and with spaces",
      "深远海养殖网箱 水下洗网机器人",
      "网衣附着物清洗效率低, 要求清洗面积≥２００平方米/小时，工作水深30米.",
    ],
    [
      "a word changed",
      "深远海养殖网箱水下清洗机器人",
      "网衣附着物清洗效率低，要求清洗面积≥200平方米/小时，工作水深30米。",
    ],
    [
      "sentences in another order",
      "深远海养殖网箱水下洗网机器人",
      "工作水深30米，要求清洗面积≥200平方米/小时，网衣附着物清洗效率低。",
    ],
    [
      "the same title with a long text",
      "深远海养殖网箱水下洗网机器人",
      `${"公司成立多年，主营海产养殖和加工，现有员工三百人，设备齐全，市场广阔。".repeat(2)}网衣附着物清洗效率低，要求清洗面积≥200平方米/小时，工作水深30米。`,
    ],
  ])("finds %s", (_name, title, text) => {
    expect(
      finder(first)
        .find(item("b", title, text))
        .map(({ item: id }) => id),
    ).toEqual(["a"]);
  });

  it("tells which number differs", () => {
    const other = item(
      "b",
      "深远海养殖网箱水下洗网机器人",
      "网衣附着物清洗效率低，要求清洗面积≥200平方米/小时，工作水深60米。",
    );
    const [found] = finder(first).find(other);
    expect(found?.differs.map(({ one, other: two }) => [one.value, two.value])).toEqual([
      ["工作水深60米", "工作水深30米"],
    ]);
    expect(isTrue(found!.differs[0]!.one, other) && isTrue(found!.differs[0]!.other, first)).toBe(true);
  });

  it("takes another matter for no duplicate", () => {
    const others = [item("b", "深远海养殖网箱防污涂料", "网衣附着物多，要求防污期两年。"), item("c", "水下焊接机器人")];
    expect(others.flatMap((other) => finder(first).find(other))).toEqual([]);
  });

  it("knows what was put in at once, and forgets what was taken out", () => {
    const known = finder(first);
    const again = { ...first, id: "b" };
    known.put(again);
    expect(known.find(first).map(({ item: id }) => id)).toEqual(["b"]);
    known.remove("b");
    expect(known.find(first)).toEqual([]);
  });

  it("finds both of a pair or none", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const known = finder(...items);
        for (const one of items)
          for (const found of known.find(one))
            expect(known.find(items.find(({ id }) => id === found.item)!).map(({ item: id }) => id)).toContain(one.id);
      }),
      { numRuns: 50 },
    );
  });
});
