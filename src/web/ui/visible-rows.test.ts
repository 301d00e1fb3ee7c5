import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowHeight, visibleRows } from "./visible-rows.ts";

describe("the window of a long table", () => {
  it("covers the view with a margin and keeps the whole height", () => {
    expect(visibleRows(100_000, 50_000 * rowHeight, 640)).toEqual({
      first: 49_988,
      end: 50_032,
      before: 49_988 * rowHeight,
      after: (100_000 - 50_032) * rowHeight,
    });
  });

  it("always covers what is seen, for every position", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.nat(3_300_000),
        fc.integer({ min: 1, max: 2_000 }),
        (n, at, view) => {
          const scrollTop = Math.min(at, Math.max(0, n * rowHeight - view));
          const { first, end, before, after } = visibleRows(n, scrollTop, view);
          expect(before).toBeLessThanOrEqual(scrollTop);
          expect(end * rowHeight).toBeGreaterThanOrEqual(Math.min(n * rowHeight, scrollTop + view));
          expect(before + (end - first) * rowHeight + after).toBe(n * rowHeight);
          expect(end - first).toBeLessThanOrEqual(view / rowHeight + 27);
        },
      ),
    );
  });
});
