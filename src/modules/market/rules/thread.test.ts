import { describe, expect, it } from "vitest";
import { leadStages } from "../contract/lead.ts";
import { licenceStates } from "../contract/licence.ts";
import {
  boundRefusal,
  contractPartiesRefusal,
  isSame,
  licenceOfLeadRefusal,
  type Named,
  stageWithContract,
} from "./thread.ts";

const named = (more: Partial<Named>): Named => ({ organisation: null, firm: null, names: [], ...more });
const university = named({ organisation: "o1", names: ["示例大学"] });
const firm = named({ organisation: "o2", firm: "f2", names: ["示例企业"] });
const lead = { stage: "talks", resultId: "r", owners: { result: university, demand: firm } } as const;

describe("who is who", () => {
  it.each([
    ["by the account", named({ organisation: "o2", names: ["别名"] }), firm, true],
    ["by the firm", named({ firm: "f2", names: ["别名"] }), firm, true],
    ["by the name, however it is spaced", named({ names: ["示例 企业"] }), firm, true],
    ["not when all differ", named({ organisation: "o9", firm: "f9", names: ["示例大学"] }), firm, false],
    ["anybody may be of whom nothing is known", named({}), firm, true],
  ])("%s", (_, one, other, same) => {
    expect(isSame(one, other)).toBe(same);
    expect(isSame(other, one)).toBe(same);
  });
});

describe("what comes of a lead", () => {
  it.each([
    ["from talks on, from the result's owner to the demand's", {}, {}, undefined],
    ["not before talks", { stage: "contacted" as const }, {}, "market.thread-too-early"],
    ["not of a refused one", { stage: "refused" as const }, {}, "market.thread-too-early"],
    ["not of another result", {}, { result: "x" }, "market.thread-result"],
    ["not the wrong way round", {}, { licensor: firm, licensee: university }, "market.thread-licence-parties"],
    ["not to a third", {}, { licensee: named({ organisation: "o3" }) }, "market.thread-licence-parties"],
  ])("is a licence %s", (_, more, changed, code) => {
    const licence = { result: "r", licensor: university, licensee: firm, ...changed };
    expect(licenceOfLeadRefusal({ ...lead, ...more }, licence)?.code).toBe(code);
  });

  it("is a contract with both among its parties, others beside them", () => {
    const other = named({ names: ["第三方"] });
    const bound = { seller: university, buyer: firm };
    expect(contractPartiesRefusal(bound, { seller: [other, university], buyer: [firm] })).toBeNull();
    expect(contractPartiesRefusal(bound, { seller: [university], buyer: [other] })?.code).toBe(
      "market.thread-contract-parties",
    );
  });

  it("is put on the register when it has bound its sides", () => {
    expect(licenceStates.filter((state) => boundRefusal(state) !== null)).toEqual(["draft", "offered", "withdrawn"]);
  });

  it("brings the lead to the contract, and never back", () => {
    expect(leadStages.filter((stage) => stageWithContract(stage) !== stage)).toEqual([
      "matched",
      "contacted",
      "talks",
      "trial",
    ]);
  });
});
