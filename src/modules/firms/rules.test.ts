import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endTitleRefusal, moveRefusal, newTitleRefusal, type Stay, titlePieces, titleState } from "./rules.ts";

const time = (validFrom: string, validTo: string | null, endedOn: string | null = null) => ({
  title: "high-tech",
  validFrom,
  validTo,
  endedOn,
});
const stay = (place: string, validFrom: string | null, validTo: string | null): Stay => ({
  place,
  longitude: null,
  latitude: null,
  validFrom,
  validTo,
});

describe("how a title stands on 2026-06-30, with 90 days' notice", () => {
  it.each([
    ["not yet", time("2026-07-01", "2029-07-01"), "to-come"],
    ["its first day", time("2026-06-30", "2029-06-30"), "valid"],
    ["91 days left", time("2023-09-29", "2026-09-29"), "valid"],
    ["90 days left", time("2023-09-28", "2026-09-28"), "expiring"],
    ["its last day", time("2023-07-01", "2026-07-01"), "expiring"],
    ["over since today", time("2023-06-30", "2026-06-30"), "expired"],
    ["without an end", time("2020-01-01", null), "valid"],
    ["withdrawn since today", time("2025-01-01", "2028-01-01", "2026-06-30"), "withdrawn"],
    ["withdrawn from tomorrow on", time("2025-01-01", "2028-01-01", "2026-07-01"), "valid"],
  ] as const)("%s", (_case, held, state) => {
    expect(titleState(held, "2026-06-30", 90)).toBe(state);
  });
});

describe("a title beside those that are held", () => {
  const held = [time("2020-01-01", "2023-01-01"), time("2023-06-01", "2026-06-01", "2024-06-01")];
  it.each([
    ["follows on the day", "2023-01-01", "2023-06-01", null],
    ["overlaps by a day", "2022-12-31", "2023-06-01", "firms.title-overlaps"],
    ["after one was withdrawn", "2024-06-01", null, null],
    ["before one was withdrawn", "2024-05-31", null, "firms.title-overlaps"],
    ["ends before it begins", "2030-01-01", "2029-01-01", "firms.period-wrong"],
  ] as const)("%s", (_case, validFrom, validTo, code) => {
    expect(newTitleRefusal(held, { title: "high-tech", validFrom, validTo })?.code ?? null).toBe(code);
    expect(newTitleRefusal(held, { title: "other", validFrom: "2020-01-01", validTo: null })).toBeNull();
  });
});

describe("withdrawing a title", () => {
  it.each([
    ["within its time", time("2024-01-01", "2027-01-01"), "2025-05-05", null],
    ["before it began", time("2024-01-01", "2027-01-01"), "2024-01-01", "firms.end-outside"],
    ["after it ran out", time("2024-01-01", "2027-01-01"), "2027-01-02", "firms.end-outside"],
    ["twice", time("2024-01-01", null, "2025-01-01"), "2025-05-05", "firms.ended-already"],
  ] as const)("%s", (_case, held, on, code) => {
    expect(endTitleRefusal(held, on)?.code ?? null).toBe(code);
  });
});

describe("moving", () => {
  it.each([
    ["the first place", [], null, null],
    ["later than the last", [{ validFrom: null }], "2025-01-01", null],
    ["on the same day", [{ validFrom: "2025-01-01" }], "2025-01-01", "firms.moved-later"],
    ["without a day, where one is known", [{ validFrom: null }], null, "firms.moved-later"],
  ] as const)("%s", (_case, stays, from, code) => {
    expect(moveRefusal(stays, from)?.code ?? null).toBe(code);
  });
});

describe("the pieces of a title", () => {
  it.each([
    ["one place all the time", [stay("a", null, null)], [["2024-01-01", "2027-01-01", "a"]]],
    ["nobody knows the place", [], [["2024-01-01", "2027-01-01", null]]],
    [
      "a move",
      [stay("b", "2025-01-01", null), stay("a", null, "2025-01-01")],
      [
        ["2024-01-01", "2025-01-01", "a"],
        ["2025-01-01", "2027-01-01", "b"],
      ],
    ],
    [
      "known from later on, and only for a while",
      [stay("a", "2024-06-01", "2025-01-01")],
      [
        ["2024-01-01", "2024-06-01", null],
        ["2024-06-01", "2025-01-01", "a"],
        ["2025-01-01", "2027-01-01", null],
      ],
    ],
    [
      "moves before and after",
      [stay("z", null, "2023-01-01"), stay("a", "2023-01-01", "2030-01-01")],
      [["2024-01-01", "2027-01-01", "a"]],
    ],
  ] as const)("%s", (_case, stays, pieces) => {
    const found = titlePieces(time("2024-01-01", "2027-01-01"), stays);
    expect(found.map((one) => [one.validFrom, one.validTo, one.place])).toEqual(pieces);
  });

  it("cover the time of the title without gap or overlap, whatever the moves", () => {
    const day = fc
      .integer({ min: 0, max: 2000 })
      .map((n) => new Date(Date.UTC(2022, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.uniqueArray(day, { maxLength: 5 }),
        day,
        fc.option(day),
        fc.boolean(),
        (moves, from, to, isOpen) => {
          fc.pre(to === null || to > from);
          const sorted = [...moves].sort();
          const stays = sorted.map((start, at) =>
            stay(`p${at}`, start, sorted[at + 1] ?? (isOpen ? null : "2029-01-01")),
          );
          const pieces = titlePieces(time(from, to), stays);
          expect(pieces[0]?.validFrom).toBe(from);
          expect(pieces.at(-1)?.validTo).toBe(to);
          for (const [at, piece] of pieces.entries()) {
            if (at > 0) expect(piece.validFrom).toBe(pieces[at - 1]?.validTo);
            expect(piece.validTo === null || piece.validFrom < piece.validTo).toBe(true);
          }
        },
      ),
    );
  });
});
