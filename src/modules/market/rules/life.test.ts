import { describe, expect, it } from "vitest";
import { type GoodState, goodStates, goodSteps, type Standing } from "../contract/good.ts";
import { goodKinds } from "../contract.ts";
import { goodLife, publicStates, stateAfter, stepRefusal, stepsWith } from "./life.ts";

const nobody: Standing = {
  isOwner: false,
  isPoster: false,
  isReader: false,
  isOwnReading: false,
  isSteward: false,
  hasRead: false,
  isRead: true,
  readersBefore: 1,
  hasConfidential: false,
  seesConfidential: false,
};

describe("the life of a demand and of a result", () => {
  it.each(goodKinds)("reaches every state of a %s, and no other", (kind) => {
    const reached = new Set<GoodState>(["draft"]);
    for (let before = -1; before !== reached.size; ) {
      before = reached.size;
      for (const step of goodSteps)
        if (goodLife[step].from.some((state) => reached.has(state))) reached.add(stateAfter(kind, step));
    }
    const other = kind === "demand" ? "transferred" : "solved";
    expect([...reached].sort()).toEqual(goodStates.filter((state) => state !== other).sort());
  });

  it("becomes public only by publication or what follows it", () => {
    const ways = goodSteps.filter(
      (step) =>
        publicStates.includes(stateAfter("demand", step)) &&
        !goodLife[step].from.every((state) => publicStates.includes(state)),
    );
    expect(ways).toEqual(["publish", "renew"]);
    expect(goodLife.publish).toMatchObject({ from: ["screened"], by: ["reader"] });
  });

  it.each([
    ["the owner submits", "draft", "submit", { isOwner: true }, null],
    ["the field station submits", "draft", "submit", { isPoster: true }, null],
    ["a reader does not submit", "draft", "submit", { isReader: true }, "market.not-yours"],
    ["a reader screens", "submitted", "screen", { isReader: true }, null],
    [
      "nobody reads what is his own",
      "submitted",
      "screen",
      { isReader: true, isOwnReading: true },
      "market.own-reading",
    ],
    [
      "a steward reads what a colleague posted for a firm",
      "submitted",
      "screen",
      { isReader: true, isPoster: true },
      null,
    ],
    ["the second reader is another", "screened", "publish", { isReader: true, hasRead: true }, "market.second-reader"],
    [
      "what nobody has read is not published by one of two",
      "screened",
      "publish",
      { isReader: true, isRead: false, readersBefore: 2 },
      "market.unread",
    ],
    ["one reader publishes where one is enough", "screened", "publish", { isReader: true, isRead: false }, null],
    ["who screened may send it back", "screened", "return", { isReader: true, hasRead: true }, null],
    ["the owner does not publish", "screened", "publish", { isOwner: true }, "market.not-yours"],
    ["a draft is not published", "draft", "publish", { isReader: true }, "market.step-not-now"],
    ["a steward withdraws", "published", "withdraw", { isSteward: true }, null],
    ["nobody else withdraws", "published", "withdraw", {}, "market.not-yours"],
    ["no person lets it run out", "published", "expire", { isOwner: true, isSteward: true }, "market.not-yours"],
    ["what is solved stays", "solved", "withdraw", { isOwner: true }, "market.step-not-now"],
  ] as const)("%s", (_what, state, step, who, code) => {
    expect(stepRefusal(state, step, { ...nobody, ...who })?.code ?? null).toBe(code);
  });

  it.each([
    ["submit", 0, ["submit", "screen", "publish"]],
    ["submit", 1, ["submit"]],
    ["screen", 1, ["screen", "publish"]],
    ["screen", 2, ["screen"]],
    ["publish", 2, ["publish"]],
  ] as const)("%s with %d readers takes %j", (step, readers, steps) => {
    expect(stepsWith(step, readers)).toEqual(steps);
  });
});
