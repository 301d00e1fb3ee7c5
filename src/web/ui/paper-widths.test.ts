import { describe, expect, it } from "vitest";
import { paperWidths } from "./paper-widths.ts";

const ledger = [280, 96, 120, 208, 260, 180, null, 184];
const total = (shares: readonly number[]) => shares.reduce((all, one) => all + one, 0);

describe("a table on paper", () => {
  it.each([
    ["a wide ledger, across", ledger, true],
    ["a short list, upright", [300, 120, null], false],
    ["numbers alone, upright", [104, 104, 104], false],
    ["more numbers than fit", [200, ...Array.from({ length: 14 }, () => 104)], true],
  ])("divides the whole sheet: %s", (_name, columns, isAcross) => {
    const paper = paperWidths(columns);
    expect(paper.isAcross).toBe(isAcross);
    expect(total(paper.shares)).toBeCloseTo(100);
    expect(Math.min(...paper.shares)).toBeGreaterThan(0);
  });

  it("keeps the width of what must not break, and gives the rest by the widths on the screen", () => {
    const { shares } = paperWidths(ledger);
    expect((shares[1]! * 986) / 100).toBeCloseTo(96 * 0.8);
    expect(shares[0]! / shares[5]!).toBeCloseTo(280 / 180);
  });
});
