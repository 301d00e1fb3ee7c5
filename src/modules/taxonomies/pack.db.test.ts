import { describe, expect, it } from "vitest";
import {
  api,
  document,
  ending,
  item,
  link,
  list,
  newItem,
  open,
  openLists,
  today,
  words,
} from "../../../test/sample-lists.ts";

const { load, ask, read, post } = openLists();

describe("the region pack", () => {
  it("brings lists whose items stand at their clause, once however often the product starts", async () => {
    await load([list("one"), open]);
    await load([list("one"), open]);
    const { items, changes, ...head } = await read();
    expect(head).toMatchObject({ itemCount: 3, from: "2024-07-30", to: null, members: "partly-listed", day: today });
    expect(items[2]).toMatchObject({
      code: "deep",
      parent: "ocean",
      basis: { kind: "clause", document: "plan", line: 2, at: document.indexOf("深海开发"), quote: "深海开发" },
    });
    expect(changes).toHaveLength(3);
    expect(await read("ten-one")).toMatchObject({ members: "not-listed", items: [], itemCount: 0, from: null });
  });

  it("rewords and ends what it brought, and leaves what people decided", async () => {
    await load([list("one")]);
    await post("office", `${api}/one/items`, newItem({ code: "ice", from: today }));
    await post("office", `${api}/one/items/info/endings`, ending(today));
    const reworded = [
      item("ocean", "重点领域"),
      item("info", "海洋信息", { parent: "ocean" }),
      item("deep", "深海开发", { name: words("深海开发", "the deep sea"), parent: "ocean", validTo: "2027-01-01" }),
      item("ice", "等"),
    ];
    await load([list("one", { items: reworded })]);
    const { items, changes } = await read();
    expect(items.map((one) => [one.code, one.name.en, one.validTo])).toEqual([
      ["ocean", "in English", null],
      ["deep", "the deep sea", "2027-01-01"],
      ["ice", null, null],
    ]);
    expect(changes.slice(0, 2).map((one) => [one.kind, one.item, one.by])).toEqual([
      ["ended", "deep", null],
      ["reworded", "deep", null],
    ]);
  });

  const one = (items: object[], changes: object = {}) => [list("one", { items, ...changes })];
  it.each([
    [
      "an unknown parent",
      one([item("a", "海洋信息", { parent: "z" })]),
      [],
      "one.json",
      /no such parent: a.*items\[0\]\.parent/s,
    ],
    [
      "a circle",
      one([item("a", "海洋信息", { parent: "b" }), item("b", "深海开发", { parent: "a" })]),
      [],
      "one.json",
      /in a circle: a.*items\[0\]\.parent/s,
    ],
    [
      "overlapping dates of one code",
      one([item("a", "海洋信息"), item("a", "海洋信息", { validFrom: "2026-01-01" })]),
      [],
      "one.json",
      /this code on one day: a.*items\[1\]\.code/s,
    ],
    [
      "an item outside its parent's time",
      one([item("a", "海洋信息", { validTo: "2025-01-01" }), item("b", "深海开发", { parent: "a" })]),
      [],
      "one.json",
      /does not hold on all days.*items\[1\]\.parent/s,
    ],
    [
      "an end before the beginning",
      one([item("a", "海洋信息", { validTo: "2024-01-01" })]),
      [],
      "one.json",
      /end is not after.*items\[0\]\.validTo/s,
    ],
    ["an unknown key", one([item("a", "海洋信息", { colour: "blue" })]), [], "one.json", /colour/],
    [
      "a name that does not stand at the line",
      one([item("a", "极地")]),
      [],
      "one.json",
      /"极地" does not stand at plan:2.*items\[0\]\.basis/s,
    ],
    ["a name that stands at another line only", one([item("a", "总则")]), [], "one.json", /does not stand at plan:2/],
    ["an unknown document", one([item("a", "海洋信息", { basis: "other:2" })]), [], "one.json", /no document "other"/],
    ["a line after the end", one([item("a", "海洋信息", { basis: "plan:99" })]), [], "one.json", /no line 99/],
    [
      "members of a list that has none in the source",
      one([item("a", "海洋信息")], { members: "not-listed" }),
      [],
      "one.json",
      /has no items.*→ at items/s,
    ],
    ["members without a day", one([item("a", "海洋信息")], { validFrom: undefined }), [], "one.json", /validFrom/],
    [
      "a crosswalk to nothing",
      [list("one")],
      [link({ to: "one/nothing" })],
      "crosswalks.json",
      /no item "one\/nothing".*\[0\]\.to/s,
    ],
    [
      "a crosswalk of an item with itself",
      [list("one")],
      [link({ to: "one/deep" })],
      "crosswalks.json",
      /compared with itself.*\[0\]\.to/s,
    ],
    [
      "a crosswalk given both ways",
      [list("one"), list("two")],
      [link(), link({ from: "two/deep", to: "one/deep" })],
      "crosswalks.json",
      /here twice.*\[1\]\.to/s,
    ],
  ] as const)("is refused for %s, with the file and the place", async (_what, lists, crosswalks, file, detail) => {
    await expect(load([...lists], crosswalks)).rejects.toMatchObject({
      code: "platform.region-pack",
      params: { file: expect.stringContaining(file), detail: expect.stringMatching(detail) },
    });
    expect((await ask(null, { url: api })).json().vocabularies).toEqual([]);
  });

  it("is refused when a file has another name than its list", async () => {
    await expect(load([list("one")], [], ["two"])).rejects.toMatchObject({ code: "platform.region-pack" });
  });
});
