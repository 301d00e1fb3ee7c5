import { describe, expect, it } from "vitest";
import { itemsOfLines, linesOf } from "./list-lines.ts";
import { draftRefusal, enacting, endRefusal } from "./lists.ts";

const item = (code: string) => ({ code, words: { zh: "不得", en: null }, basis: null });
const from = (validFrom: string, validTo: string | null = null) => ({ id: validFrom, validFrom, validTo });
const today = "2026-06-01";

describe("a draft of a negative list", () => {
  it.each([
    ["days that end after they begin", "2026-01-01", "2027-01-01", ["fines", "loans"], null],
    ["days that end as they begin", "2026-01-01", "2026-01-01", ["fines"], "integrity.list-days"],
    ["a code twice", "2026-01-01", null, ["fines", "fines"], "integrity.list-item-code"],
    ["a code in capitals", "2026-01-01", null, ["Fines"], "integrity.list-item-code"],
  ])("with %s", (_what, validFrom, validTo, codes, refused) => {
    expect(draftRefusal({ validFrom, validTo, items: codes.map(item) })?.code ?? null).toBe(refused);
  });
});

describe("enacting a version", () => {
  it.each([
    ["the first one, also for past days", "2020-01-01", 1, [], null],
    ["ends the one that is open", "2026-07-01", 1, [from("2025-01-01")], "2025-01-01"],
    ["leaves one that ended before", "2026-07-01", 1, [from("2025-01-01", "2026-01-01")], null],
    ["fills a gap in the past", "2026-02-01", 1, [from("2025-01-01", "2026-01-01")], null],
    ["ends one from today on", today, 1, [from("2025-01-01", "2026-12-01")], "2025-01-01"],
    ["never for days on which another held", "2026-05-31", 1, [from("2025-01-01")], "integrity.list-past"],
    ["never before one that begins later", "2025-01-01", 1, [from("2026-07-01")], "integrity.list-later"],
    ["never without items", "2026-07-01", 0, [], "integrity.list-empty"],
  ])("%s", (_what, validFrom, items, held, expected) => {
    const done = enacting({ validFrom, items }, held, today);
    expect("refusal" in done ? done.refusal.code : done.ends).toBe(expected);
  });
});

describe("ending a version", () => {
  it.each([
    ["today", today, null],
    ["yesterday", "2026-05-31", "integrity.list-past"],
    ["when it would end anyway", "2026-12-01", "integrity.list-days"],
  ])("%s", (_what, day, refused) => {
    expect(endRefusal({ validFrom: "2026-01-01", validTo: "2026-12-01" }, day, today)?.code ?? null).toBe(refused);
  });
});

describe("items as lines of a form", () => {
  it("come back as they were, with the other language", () => {
    const items = [
      { id: "1", code: "fines", words: { zh: "罚款", en: "Fines" }, basis: null },
      { id: "2", code: "loans", words: { zh: "借款", en: null }, basis: "某办法第 3 条" },
    ];
    expect(itemsOfLines(linesOf(items), items)).toEqual(items.map(({ id: _id, ...item }) => item));
  });

  it("take both bars, lose the translation of changed words, and refuse a line without words", () => {
    const earlier = [{ id: "1", code: "fines", words: { zh: "罚款", en: "Fines" }, basis: null }];
    expect(itemsOfLines("fines | 罚款和赔偿\n\n", earlier)).toEqual([
      { code: "fines", words: { zh: "罚款和赔偿", en: null }, basis: null },
    ]);
    expect(itemsOfLines("罚款")).toBeNull();
  });
});
