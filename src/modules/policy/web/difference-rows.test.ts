import { describe, expect, it } from "vitest";
import { changedWords } from "../rules/changed-words.ts";
import { changesIn, differenceRows, inlineParts, isShownChange, type Step } from "./difference-rows.ts";

const step = (at: number, kind: Step["kind"] = "same", change: number | null = null): Step => {
  const sentence = { start: at, end: at + 1, text: `${at}`, section: null };
  return { kind, change, from: sentence, to: sentence, fromMarks: [], toMarks: [], isMoved: false };
};
const steps = [
  ...[0, 1, 2, 3, 4, 5].map((at) => step(at)),
  step(6, "changed", 1),
  step(7),
  step(8, "punctuation", 2),
  ...[9, 10, 11].map((at) => step(at)),
  step(12, "numbering", 3),
];
const shown = (withSigns: boolean, isOpen = (_key: string) => false) => {
  const isChange = (one: Step) => isShownChange(one, withSigns);
  const rows = differenceRows(steps, isChange, isOpen);
  return {
    rows: rows.map((row) => (row.kind === "fold" ? `… ${row.steps.length}` : row.step.from!.text)),
    changes: changesIn(rows, isChange),
  };
};

describe("the comparison on the screen", () => {
  it("folds what did not change and keeps a sentence beside each change", () => {
    expect(shown(false)).toEqual({ rows: ["… 5", "5", "6", "7", "… 5"], changes: [1] });
  });

  it("shows differences of signs and numbers when asked for", () => {
    expect(shown(true)).toEqual({ rows: ["… 5", "5", "6", "7", "8", "9", "10", "11", "12"], changes: [1, 2, 3] });
  });

  it("opens one stretch and leaves the others folded", () => {
    expect(shown(false, (key) => key === "fold 7 7").rows).toEqual([..."… 5|5|6|7|8|9|10|11|12".split("|")]);
  });

  it.each([
    ["达到300家。", "达到400家。", "达到[-300][+400]家。"],
    ["培育企业。", "培育海洋企业。", "培育[+海洋]企业。"],
    ["甲、乙负责", "甲负责", "甲[-、乙]负责"],
    ["到2028年,企业达到300家。", "到2029年,企业超过300家。", "到[-2028][+2029]年,企业[-达到][+超过]300家。"],
    ["一样", "一样", "一样"],
    ["没有", "相同", "[-没有][+相同]"],
  ])("on a narrow screen %s and %s read %s", (from, to, expected) => {
    const marks = changedWords(from, to);
    const signs = { both: ["", ""], from: ["[-", "]"], to: ["[+", "]"] } as const;
    const line = inlineParts(from, marks.from, to, marks.to)
      .map(({ text, side }) => `${signs[side][0]}${text}${signs[side][1]}`)
      .join("");
    expect(line).toBe(expected);
  });
});
