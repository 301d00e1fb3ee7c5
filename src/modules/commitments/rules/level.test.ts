import { expect, it } from "vitest";
import { administration, levelOf } from "./level.ts";

it("places every kind of the administration on one level", () => {
  expect(Object.fromEntries(administration.map((kind) => [kind, levelOf(kind)]))).toEqual({
    "party-organ": "department",
    "government-office": "department",
    district: "district",
    "functional-zone": "zone",
    town: "town",
    "task-force": "department",
    "unit-group": "group",
  });
});
