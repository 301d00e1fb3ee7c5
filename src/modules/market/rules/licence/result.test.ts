import { describe, expect, it } from "vitest";
import { licensorRefusal, resultRefusal } from "./result.ts";

describe("the result that a licence is of", () => {
  it.each([
    ["draft", false],
    ["submitted", false],
    ["screened", false],
    ["published", true],
    ["matched", true],
    ["contracted", true],
    ["expired", false],
    ["withdrawn", false],
    ["transferred", false],
  ] as const)("%s: can be licensed is %s", (state, can) => {
    expect(resultRefusal({ state, owner: "a" }) === null).toBe(can);
  });

  it("is one that whoever asks may see", () => {
    expect(resultRefusal(undefined)?.code).toBe("market.licence-result-not-open");
  });

  it("is licensed by its owner; one that is nobody's only by the word of those who keep the market", () => {
    const owned = { state: "published", owner: "a" } as const;
    const nobodys = { state: "published", owner: null } as const;
    expect(licensorRefusal(owned, "a", false)).toBeNull();
    expect(licensorRefusal(owned, "b", false)?.code).toBe("market.licence-result-owner");
    expect(licensorRefusal(owned, "b", true)?.code).toBe("market.licence-result-owner");
    expect(licensorRefusal(nobodys, "b", false)?.code).toBe("market.licence-result-owner");
    expect(licensorRefusal(nobodys, "b", true)).toBeNull();
  });
});
