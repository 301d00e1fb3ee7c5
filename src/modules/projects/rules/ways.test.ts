import { describe, expect, it } from "vitest";
import { goalsOf } from "./ways.ts";

const pair = (one: string, other: string) => ({ one, other });

describe("projects that go different ways to one goal", () => {
  it.each<[string, ReturnType<typeof pair>[], string[][]]>([
    ["none without a pair", [], []],
    ["two that are linked", [pair("b", "a")], [["a", "b"]]],
    ["three over the one in the middle, whoever was linked first", [pair("c", "b"), pair("a", "b")], [["a", "b", "c"]]],
    [
      "two goals stay apart",
      [pair("d", "c"), pair("b", "a")],
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a ring is one goal", [pair("a", "b"), pair("b", "c"), pair("c", "a")], [["a", "b", "c"]]],
  ])("%s", (_what, pairs, goals) => {
    expect(goalsOf(pairs)).toEqual(goals);
  });
});
