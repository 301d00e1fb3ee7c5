import { expect, it } from "vitest";
import { emptyContent } from "../contract/content.ts";
import { groupRefusal } from "./need-group.ts";

const need = (group: string) => ({ ...emptyContent, forms: { need: { group } } });

it.each([
  ["a firm speaks for industry", "industry", "enterprise", true],
  ["a firm is no think-tank", "think-tank", "enterprise", false],
  ["a district is a department", "department", "district", true],
  ["a university is not industry", "industry", "university", false],
  ["an association may speak for any", "industry", "association", true],
  ["the office itself belongs to none", "industry", null, true],
] as const)("%s", (_what, group, kind, isRight) => {
  expect(groupRefusal(need(group), kind) === null).toBe(isRight);
});

it("a case that is no need says nothing of a party", () => {
  expect(groupRefusal(emptyContent, "enterprise")).toBeNull();
});
