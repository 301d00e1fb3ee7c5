import { describe, expect, it } from "vitest";
import { NewDecisionSchema } from "../contract/judged.ts";
import { contentRefusal, decisionRefusal, evaluationRefusal } from "./judged.ts";

const decided = { on: "2026-03-01", by: "校长办公会", says: "同意", basis: "会议纪要" };

describe("a decision about a result of service", () => {
  it.each([
    ["is listed apart", { kind: "listed-apart" }, null],
    ["has a price with its way", { kind: "price", price: 100, priceWay: "agreement" }, null],
    ["has no price without its way", { kind: "price", price: 100 }, "market.decision-price"],
    ["has no price where it is about something else", { kind: "listed-apart", price: 1 }, "market.decision-price"],
    ["gives the whole away", { kind: "ownership", shares: [70, 30] }, null],
    ["gives thirds that are the whole", { kind: "ownership", shares: [33.33, 33.33, 33.34] }, null],
    ["gives no less than the whole", { kind: "ownership", shares: [70, 20] }, "market.decision-shares"],
    ["gives use until a day", { kind: "long-term-use", until: "2036-02-28" }, null],
    ["gives no use without an end", { kind: "long-term-use" }, "market.decision-until"],
    [
      "gives no use that ends before it begins",
      { kind: "long-term-use", until: "2026-03-01" },
      "market.decision-until",
    ],
  ] as const)("%s", (_case, more, code) => {
    const shares = "shares" in more ? more.shares.map((percent, at) => ({ name: `完成人${at}`, percent })) : [];
    expect(contentRefusal(NewDecisionSchema.parse({ ...decided, ...more, shares }))?.code ?? null).toBe(code);
  });

  it("is of its own house, and of a result of service", () => {
    const own = { isOwner: true, isPoster: false };
    expect(decisionRefusal({ isJobResult: true }, own)).toBeNull();
    expect(decisionRefusal({ isJobResult: false }, own)?.code).toBe("market.decision-not-service");
    expect(decisionRefusal({ isJobResult: true }, { ...own, isOwner: false })?.code).toBe("market.decision-not-yours");
  });

  it("is not what a judgement is: that comes from another house", () => {
    expect(evaluationRefusal({ isReader: true, isOwnReading: false })).toBeNull();
    expect(evaluationRefusal({ isReader: true, isOwnReading: true })?.code).toBe("market.evaluation-not-yours");
    expect(evaluationRefusal({ isReader: false, isOwnReading: false })?.code).toBe("market.evaluation-not-yours");
  });
});
