import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relations } from "./contract.ts";
import { additionRefusal, endingRefusal, listEnding } from "./rules/changes.ts";
import { isCodeOf, parentOf } from "./rules/code-forms.ts";
import { certaintyOf, correspondencesOf, inverseOf, isSure } from "./rules/crosswalks.ts";
import { checkRows, codeRows, importPlan, importRefusal } from "./rules/imports.ts";
import { packPlan } from "./rules/pack-items.ts";
import { ancestorsOf, descendantsOf, isCovered, isValidOn, itemsOn, treeFaults, treeOf } from "./rules/tree.ts";

const item = (code: string, parent: string | null = null, validFrom = "2024-01-01", validTo: string | null = null) => ({
  code,
  parent,
  validFrom,
  validTo,
});
const today = "2026-11-25";

describe("an item on a day", () => {
  const year = item("a", null, "2024-01-01", "2025-01-01");
  it.each([
    ["the day before its first", year, "2023-12-31", false],
    ["its first day", year, "2024-01-01", true],
    ["the day before its end", year, "2024-12-31", true],
    ["its end: half-open", year, "2025-01-01", false],
    ["long after, without an end", item("a"), "2099-01-01", true],
  ])("%s", (_what, one, day, expected) => {
    expect(isValidOn(one, day)).toBe(expected);
    expect(itemsOn([one], day)).toHaveLength(expected ? 1 : 0);
  });
});

/** Lists of items in which each parent, if any, comes before: trees by construction. */
const trees = fc
  .array(fc.option(fc.nat(), { nil: null }), { minLength: 1, maxLength: 25 })
  .map((parents) => parents.map((parent, i) => item(`c${i}`, parent === null || i === 0 ? null : `c${parent % i}`)));

describe("the tree", () => {
  const list = [item("a"), item("b", "a"), item("x"), item("c", "b"), item("d", "a")];

  it("stands in its order: a parent, what is below it, the next", () => {
    expect(treeOf(list).map((one) => [one.item.code, one.depth])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 2],
      ["d", 1],
      ["x", 0],
    ]);
  });

  it("shows an item at the root when what is above it does not hold on the day", () => {
    expect(treeOf([item("b", "gone")])).toMatchObject([{ depth: 0 }]);
  });

  it("is climbed and descended", () => {
    expect(ancestorsOf(list, "c")).toEqual(["b", "a"]);
    expect(ancestorsOf(list, "a")).toEqual([]);
    expect(ancestorsOf(list, "nothing")).toEqual([]);
    expect(descendantsOf(list, "a")).toEqual(["b", "d", "c"]);
    expect(descendantsOf(list, "c")).toEqual([]);
  });

  it("loses no item, and knows one below another exactly when that one is above it", () => {
    fc.assert(
      fc.property(trees, (items) => {
        expect(treeFaults(items)).toEqual([]);
        expect(
          treeOf(items)
            .map((one) => one.item.code)
            .sort(),
        ).toEqual(items.map((one) => one.code).sort());
        for (const { code } of items)
          for (const below of descendantsOf(items, code)) expect(ancestorsOf(items, below)).toContain(code);
        for (const { item: one, depth } of treeOf(items)) expect(ancestorsOf(items, one.code)).toHaveLength(depth);
      }),
    );
  });

  it("ends also where broken data lead in a circle", () => {
    const circle = [item("a", "b"), item("b", "a"), item("c", "a")];
    expect(ancestorsOf(circle, "c")).toEqual(["a", "b"]);
    expect(descendantsOf(circle, "a").sort()).toEqual(["b", "c"]);
  });
});

describe("the faults of a list", () => {
  it.each([
    ["none", [item("a"), item("b", "a")], []],
    [
      "none when a code is given again after its end",
      [item("a", null, "2024-01-01", "2025-01-01"), item("a", null, "2025-01-01")],
      [],
    ],
    ["an end that is the first day", [item("a", null, "2024-01-01", "2024-01-01")], ["period 0"]],
    [
      "one code twice on a day",
      [item("a", null, "2024-01-01", "2025-01-02"), item("a", null, "2025-01-01")],
      ["doubled-code 1"],
    ],
    ["an unknown parent", [item("a", "z")], ["unknown-parent 0"]],
    ["an item above itself", [item("a", "a")], ["circle 0"]],
    ["a circle, on both of its items", [item("a", "b"), item("b", "a"), item("c")], ["circle 0", "circle 1"]],
    ["an item before its parent", [item("a", null, "2025-01-01"), item("b", "a", "2024-12-31")], ["outlives-parent 1"]],
    ["an item after its parent", [item("a", null, "2024-01-01", "2025-01-01"), item("b", "a")], ["outlives-parent 1"]],
    [
      "none when the parent is given again without a gap",
      [item("a", null, "2024-01-01", "2025-01-01"), item("a", null, "2025-01-01"), item("b", "a")],
      [],
    ],
    [
      "a day between two periods of the parent",
      [item("a", null, "2024-01-01", "2025-01-01"), item("a", null, "2025-01-02"), item("b", "a")],
      ["outlives-parent 2"],
    ],
  ])("%s", (_what, items, expected) => {
    expect(treeFaults(items).map(({ kind, index }) => `${kind} ${index}`)).toEqual(expected);
  });

  it("are found wherever a tree is bent into a circle", () => {
    fc.assert(
      fc.property(trees, fc.nat(), (items, pick) => {
        const at = pick % items.length;
        const below = descendantsOf(items, items[at]!.code);
        fc.pre(below.length > 0);
        const bent = items.map((one, i) => (i === at ? { ...one, parent: below.at(-1)! } : one));
        expect(treeFaults(bent)).toContainEqual({ kind: "circle", index: at });
      }),
    );
  });

  it("cover: periods cover an item exactly when each of its days is in one of them", () => {
    const day = fc.integer({ min: 1, max: 9 }).map((n) => `2024-01-0${n}`);
    const period = fc
      .tuple(day, fc.option(day, { nil: null }))
      .filter(([from, to]) => to === null || from < to)
      .map(([from, to]) => item("p", null, from, to));
    fc.assert(
      fc.property(period, fc.array(period, { maxLength: 5 }), (one, periods) => {
        const days = Array.from({ length: 20 }, (_, i) => `2024-01-${String(i + 1).padStart(2, "0")}`);
        const each = days.filter((on) => isValidOn(one, on)).every((on) => periods.some((p) => isValidOn(p, on)));
        expect(isCovered(one, periods)).toBe(each);
      }),
    );
  });
});

describe("adding an item", () => {
  const items = [item("a"), item("old", null, "2024-01-01", "2025-01-01")];
  it.each([
    ["a new code", { code: "b", parent: null, from: today }, null],
    ["below another", { code: "b", parent: "a", from: today }, null],
    ["a code whose item has ended", { code: "old", parent: null, from: "2025-01-01" }, null],
    ["a day on which the code is still held", { code: "old", parent: null, from: "2024-12-31" }, "code-taken"],
    ["a day before a held code begins", { code: "a", parent: null, from: "2023-01-01" }, "code-taken"],
    ["a code in capitals", { code: "B", parent: null, from: today }, "code-malformed"],
    ["a Chinese code", { code: "海洋", parent: null, from: today }, "code-malformed"],
    ["an unknown parent", { code: "b", parent: "z", from: today }, "parent-not-valid"],
    ["a parent that begins later", { code: "b", parent: "a", from: "2023-12-31" }, "parent-not-valid"],
    ["a parent that has ended", { code: "b", parent: "old", from: today }, "parent-not-valid"],
    ["itself as its parent", { code: "b", parent: "b", from: today }, "parent-not-valid"],
  ])("%s", (_what, added, code) => {
    expect(additionRefusal(null, items, added)?.code ?? null).toBe(code && `taxonomies.${code}`);
  });
});

describe("ending", () => {
  const parent = item("a");
  const ended = item("e", null, "2024-01-01", "2027-01-01");
  const young = item("y", null, "2027-01-01");
  const items = [parent, item("b", "a"), item("gone", "a", "2024-01-01", "2026-12-01"), ended, young];
  it.each([
    ["today", items[1]!, today, null],
    ["yesterday", items[1]!, "2026-11-24", "day-past"],
    ["what has an end", ended, "2026-12-01", "already-ended"],
    ["on its first day", young, "2027-01-01", "day-before-start"],
    ["what holds others then", parent, "2026-12-01", "holds-others"],
  ])("%s", (_what, one, day, code) => {
    expect(endingRefusal(items, one, day, today)?.code ?? null).toBe(code && `taxonomies.${code}`);
  });

  it("may end what is above items that end no later", () => {
    const list = [parent, item("b", "a", "2024-01-01", "2026-12-01")];
    expect(endingRefusal(list, parent, "2026-12-01", today)).toBeNull();
    expect(endingRefusal(list, parent, "2026-11-30", today)?.code).toBe("taxonomies.holds-others");
  });

  it("takes the whole list, unless something begins later or nothing holds", () => {
    expect(listEnding(items, "2027-02-01", today)).toMatchObject({
      ending: [{ code: "a" }, { code: "b" }, { code: "y" }],
    });
    expect(listEnding(items, "2026-12-31", today)).toMatchObject({ refused: { code: "taxonomies.day-before-start" } });
    expect(listEnding(items, "2026-01-01", today)).toMatchObject({ refused: { code: "taxonomies.day-past" } });
    expect(listEnding([], today, today)).toMatchObject({ refused: { code: "taxonomies.nothing-to-end" } });
  });
});

describe("crosswalks", () => {
  const from = { vocabulary: "v", item: "a" };
  const to = { vocabulary: "w", item: "b" };
  const link = { id: "1", from, to, relation: "narrower" as const, isStated: false };

  it.each(relations.map((relation) => [relation]))("%s is itself again when turned round twice", (relation) => {
    expect(inverseOf(inverseOf(relation))).toBe(relation);
  });

  it("are seen from both ends, and concluded over no second step", () => {
    const further = { ...link, id: "2", from: to, to: { vocabulary: "x", item: "c" }, relation: "same" as const };
    expect(correspondencesOf([link, further], from)).toMatchObject([{ other: to, relation: "narrower" }]);
    expect(correspondencesOf([link, further], to)).toMatchObject([
      { other: from, relation: "broader" },
      { other: further.to, relation: "same" },
    ]);
    expect(correspondencesOf([link], { vocabulary: "v", item: "b" })).toEqual([]);
  });

  it.each([
    ["nobody said anything", false, null, "proposed"],
    ["a clause states it", true, null, "stated"],
    ["a steward confirmed it", false, { relation: "narrower", verdict: "confirmed" }, "confirmed"],
    ["a steward rejected what a clause states", true, { relation: "narrower", verdict: "rejected" }, "rejected"],
    ["it was another relation that was confirmed", false, { relation: "same", verdict: "confirmed" }, "proposed"],
  ] as const)("when %s", (_what, isStated, last, expected) => {
    const certainty = certaintyOf({ ...link, isStated }, last);
    expect(certainty).toBe(expected);
    expect(isSure(certainty)).toBe(expected === "stated" || expected === "confirmed");
  });
});

describe("the codes of the national standards", () => {
  it.each([
    ["gbt-4754", "A", true],
    ["gbt-4754", "01", true],
    ["gbt-4754", "0111", true],
    ["gbt-4754", "1", false],
    ["gbt-4754", "01111", false],
    ["gbt-4754", "AB", false],
    ["gbt-2260", "990000", true],
    ["gbt-2260", "099999", false],
    ["gbt-2260", "9900", false],
    [null, "deep-sea", true],
    [null, "deep--sea", false],
    [null, "-sea", false],
  ] as const)("%s: %s is %s", (form, code, expected) => {
    expect(isCodeOf(form, code)).toBe(expected);
  });

  const has =
    (...codes: string[]) =>
    (code: string) =>
      codes.includes(code);
  it.each([
    ["a section has none", parentOf("gbt-4754", "A", null, has("A")), { parent: null }],
    ["a division names its section", parentOf("gbt-4754", "01", "A", has("A")), { parent: "A" }],
    ["a division without its section", parentOf("gbt-4754", "01", null, has("A")), { fault: "no-parent" }],
    ["a division below a division", parentOf("gbt-4754", "01", "02", has("02")), { fault: "parent-not-prefix" }],
    ["a class below its group", parentOf("gbt-4754", "0111", null, has("011", "01")), { parent: "011" }],
    ["a class without its group", parentOf("gbt-4754", "0111", null, has("01")), { parent: "01" }],
    ["a class without any", parentOf("gbt-4754", "0111", null, has("02")), { fault: "no-parent" }],
    ["a class below a stranger", parentOf("gbt-4754", "0111", "02", has("02")), { fault: "parent-not-prefix" }],
    ["a province has none", parentOf("gbt-2260", "990000", null, has()), { parent: null }],
    ["a prefecture", parentOf("gbt-2260", "990100", null, has("990000")), { parent: "990000" }],
    ["a county", parentOf("gbt-2260", "990102", null, has("990000", "990100")), { parent: "990100" }],
    ["a county right below its province", parentOf("gbt-2260", "990102", null, has("990000")), { parent: "990000" }],
    ["a county alone", parentOf("gbt-2260", "990102", null, has()), { fault: "no-parent" }],
  ])("what is above: %s", (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe("an imported list", () => {
  it("is read below its header, in either language and any order of columns", () => {
    expect(
      codeRows([
        ["名称", "代码"],
        ["示例门类", " A "],
        ["", ""],
        ["示例大类", "01"],
      ]),
    ).toEqual([
      { line: 2, code: "A", name: "示例门类", parent: null },
      { line: 4, code: "01", name: "示例大类", parent: null },
    ]);
    expect(
      codeRows([
        ["Code", "Name", "Parent"],
        ["01", "x", "A"],
      ]),
    ).toMatchObject([{ parent: "A" }]);
    expect(codeRows([["A", "示例"]])).toBeNull();
    expect(codeRows([])).toBeNull();
  });

  it("is told its faults, each with its row", () => {
    const row = (line: number, code: string, name: string, parent: string | null = null) => ({
      line,
      code,
      name,
      parent,
    });
    const { items, problems } = checkRows("gbt-4754", [
      row(2, "A", "示例门类"),
      row(3, "A", "示例门类"),
      row(4, "", "无代码"),
      row(5, "1", "丢了零"),
      row(6, "01", ""),
      row(7, "02", "示例大类"),
      row(8, "0311", "示例小类"),
      row(9, "03", "示例大类", "A"),
    ]);
    expect(items.map((one) => one.code)).toEqual(["A", "0311", "03"]);
    expect(problems.map(({ line, fault }) => `${line} ${fault}`)).toEqual([
      "3 doubled-code",
      "4 no-code",
      "5 bad-code",
      "6 no-name",
      "7 no-parent",
    ]);
  });

  const code = (name: string, parent: string | null, of: string) => ({ code: of, name, parent });
  it("adds, ends and keeps: the list that holds afterwards is the imported one", () => {
    const entry = fc.record({
      code: fc.constantFrom("a", "b", "c", "d"),
      name: fc.constantFrom("x", "y"),
      parent: fc.constant(null),
    });
    const list = fc.uniqueArray(entry, { selector: (one) => one.code });
    fc.assert(
      fc.property(list, list, (held, next) => {
        const plan = importPlan(held, next);
        const after = [...held.filter((one) => !plan.ended.includes(one)), ...plan.added];
        const sorted = (all: readonly { code: string }[]) => all.toSorted((a, b) => (a.code < b.code ? -1 : 1));
        expect(sorted(after)).toEqual(sorted(next));
        expect(plan.same + plan.added.length).toBe(next.length);
      }),
    );
    expect(importPlan([code("x", "p", "a")], [code("x", "q", "a")])).toMatchObject({ same: 0, ended: [{ code: "a" }] });
  });

  it.each([
    ["a first list may hold from long ago", [], [], "2017-10-01", null],
    ["what ends does not end in the past", [item("a")], [item("a")], "2026-11-24", "day-past"],
    ["nor on its own first day", [item("a", null, today)], [item("a", null, today)], today, "day-before-start"],
    ["nor before what begins later", [item("a", null, "2027-01-01")], [], today, "day-before-start"],
    ["a new list from today", [item("a")], [item("a")], today, null],
  ])("%s", (_what, all, ended, day, expected) => {
    expect(importRefusal(all, ended, day, today)?.code ?? null).toBe(expected && `taxonomies.${expected}`);
  });
});

describe("what the region pack changes", () => {
  const pack = (changes: object = {}) => ({ ...item("a"), words: "w", ...changes });
  const kept = (changes: object = {}) => ({ id: "1", isFromPack: true, ...pack(), ...changes });
  const counts = (plan: ReturnType<typeof packPlan>) => [plan.added.length, plan.reworded.length, plan.ended.length];
  it.each([
    ["an item that is new", [], [pack()], [1, 0, 0]],
    ["an item that is there", [kept()], [pack()], [0, 0, 0]],
    ["other words", [kept()], [pack({ words: "v" })], [0, 1, 0]],
    ["another parent", [kept()], [pack({ parent: "p" })], [0, 1, 0]],
    ["an end", [kept()], [pack({ validTo: "2027-01-01" })], [0, 0, 1]],
    ["what a person ended", [kept({ validTo: "2026-12-01" })], [pack()], [0, 0, 0]],
    ["a code that a person added", [kept({ isFromPack: false })], [pack({ words: "v" })], [0, 0, 0]],
    ["the next period of a code", [kept({ validTo: "2025-01-01" })], [pack({ validFrom: "2025-01-01" })], [1, 0, 0]],
    ["an item that the pack no longer names", [kept()], [], [0, 0, 0]],
  ])("%s", (_what, rows, items, expected) => {
    expect(counts(packPlan(rows, items))).toEqual(expected);
  });
});
