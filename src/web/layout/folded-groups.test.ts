import { describe, expect, it } from "vitest";
import { isGroupOpen, readChoices, type SeenGroup } from "./folded-groups.ts";

const official: readonly SeenGroup[] = [
  ["work", 5],
  ["supervision", 10],
  ["plans", 6],
  ["rooms", 1],
  ["manage", 4],
];
const openFor = (seen: readonly SeenGroup[]) =>
  seen.map(([group]) => group).filter((group) => isGroupOpen(group, seen, undefined, {}));

describe("the groups of the navigation", () => {
  it("opens as many of the first as fit on a screen, and none after the first that does not", () => {
    expect(openFor(official)).toEqual(["work", "supervision"]);
  });

  it("opens everything for somebody who sees little, and the first group however long", () => {
    expect(
      openFor([
        ["plans", 6],
        ["rooms", 3],
        ["reference", 5],
      ]),
    ).toEqual(["plans", "rooms", "reference"]);
    expect(
      openFor([
        ["plans", 40],
        ["rooms", 1],
      ]),
    ).toEqual(["plans"]);
  });

  it("opens the group of the page that is shown, unless the reader folded it", () => {
    expect(isGroupOpen("manage", official, "manage", {})).toBe(true);
    expect(isGroupOpen("manage", official, "manage", { manage: "folded" })).toBe(false);
  });

  it("leaves a group as the reader left it", () => {
    expect(isGroupOpen("work", official, "work", { work: "folded" })).toBe(false);
    expect(isGroupOpen("manage", official, undefined, { manage: "open" })).toBe(true);
  });

  it("reads what was stored, and takes what it cannot read for no choice", () => {
    expect(readChoices('{"work":"folded","plans":"open"}')).toEqual({ work: "folded", plans: "open" });
    expect(readChoices('{"work":true}')).toEqual({});
    for (const broken of [null, "", "{", "3", "null"]) expect(readChoices(broken)).toEqual({});
  });
});
