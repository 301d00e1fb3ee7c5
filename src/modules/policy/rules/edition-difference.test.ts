import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeNumbers, type DifferenceStep, type EditionSentence, editionDifference } from "./edition-difference.ts";

const sentences = (...texts: string[]): EditionSentence[] => texts.map((text) => ({ text, isNoise: false }));
const plan = sentences(
  "一、工作目标",
  "到2028年,高新技术企业达到300家。",
  "二、重点任务",
  "(一)建设概念验证中心。",
  "支持高校建设概念验证中心,每年遴选10个项目。",
  "(二)壮大企业队伍。",
  "培育科技领军企业。",
);
const replaced = (at: number, text: string): EditionSentence[] => plan.with(at, { text, isNoise: false });
const told = (to: EditionSentence[], from = plan) => {
  const { steps } = editionDifference(from, to);
  const words = (marks: DifferenceStep["toMarks"], text: string | undefined) =>
    marks.map((mark) => text?.slice(mark.start, mark.end)).join("|");
  return steps
    .filter((step) => step.kind !== "same")
    .map((step) =>
      [
        step.kind,
        step.from ?? "-",
        step.to ?? "-",
        words(step.fromMarks, from[step.from ?? -1]?.text),
        words(step.toMarks, to[step.to ?? -1]?.text),
      ].join(" "),
    );
};

describe("what changed between two editions", () => {
  it.each([
    ["a number", replaced(1, "到2028年,高新技术企业达到400家。"), ["changed 1 1 300 400"]],
    ["a year", replaced(1, "到2029年,高新技术企业达到300家。"), ["changed 1 1 2028 2029"]],
    ["a decimal point is no punctuation", replaced(1, "到2028年,高新技术企业达到3.00家。"), ["changed 1 1 300 3.00"]],
    ["a word put in", replaced(6, "培育海洋科技领军企业。"), ["changed 6 6  海洋"]],
    [
      "a unit added",
      replaced(4, "支持高校建设概念验证中心,每年遴选10个项目。(市科技局负责)"),
      ["changed 4 4  (市科技局负责)"],
    ],
    [
      "punctuation and width only",
      replaced(1, "到２０２８年，高新技术企业达到300家；"),
      ["punctuation 1 1 2028年,|。 ２０２８年，|；"],
    ],
    ["a space only is nothing", replaced(1, "到 2028 年,高新技术企业达到 300 家。"), []],
    ["renumbered", replaced(5, "(三)壮大企业队伍。"), ["numbering 5 5 二 三"]],
    ["a sentence taken out", plan.toSpliced(4, 1), ["removed 4 -  "]],
    ["a sentence put in", plan.toSpliced(4, 0, ...sentences("设立专项资金。")), ["added - 4  "]],
    ["written anew", replaced(6, "开展国际合作。"), ["removed 6 -  ", "added - 6  "]],
  ])("%s", (_case, to, expected) => {
    expect(told(to)).toEqual(expected);
  });

  it("a task that went to another section has moved, and its heading got another number", () => {
    const to = [
      ...plan.slice(0, 3),
      ...sentences("(一)壮大企业队伍。"),
      plan[6]!,
      ...sentences("(二)建设概念验证中心。"),
      plan[4]!,
    ];
    expect(told(to)).toEqual(["moved - 3  ", "moved - 4  ", "numbering 3 5 一 二", "moved 5 -  ", "moved 6 -  "]);
  });

  it("a sentence that moved and was changed says both", () => {
    const to = [
      plan[0]!,
      plan[2]!,
      plan[3]!,
      plan[4]!,
      plan[5]!,
      plan[6]!,
      ...sentences("到2028年,高新技术企业达到400家。"),
    ];
    const { steps, counts } = editionDifference(plan, to);
    expect(told(to)).toEqual(["changed 1 - 300 ", "changed - 6  400"]);
    expect(counts).toMatchObject({ changed: 1, moved: 0, same: 6 });
    expect(changeNumbers(steps).filter((number) => number !== null)).toEqual([1, 1]);
    expect(steps.filter((step) => step.counterpart !== null).map((step) => step.counterpart)).toEqual([6, 1]);
  });

  it("a sentence that is repeated has not moved when one like it stands in its place", () => {
    const unit = "(市科技局负责)";
    const from = sentences("(一)建设中心。", unit, "(二)壮大企业队伍。", unit);
    const to = sentences(
      "(一)建设中心。",
      "(市科技局、市财政局负责)",
      "(二)壮大企业队伍。",
      unit,
      "(三)办好大会。",
      unit,
    );
    expect(told(to, from)).toEqual(["changed 1 1  、市财政局", "added - 4  ", "added - 5  "]);
  });

  it("page furniture is counted and is no change of the document", () => {
    const noise = (text: string) => ({ text, isNoise: true });
    const {
      steps,
      counts,
      noise: changed,
    } = editionDifference(
      [noise("首页 > 政务公开"), ...plan, noise("打印本页")],
      [noise("首页 > 信息公开 > 文件"), ...plan, noise("打印本页"), noise("分享")],
    );
    expect(counts).toMatchObject({ same: plan.length, changed: 0, added: 0, removed: 0 });
    expect(steps.map((step) => step.from)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(changed).toEqual({ removed: 1, added: 2 });
  });
});

/** Few words, so that sentences repeat, look alike and move, which is where a comparison goes wrong. */
const sentence = fc.record({
  text: fc
    .tuple(
      fc.constantFrom("", "一、", "(二)", "3."),
      fc.array(fc.constantFrom("建设", "中心", "企业", "海洋", "2025年", "3", "0", "，", ",", "𠮷", "达到"), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.constantFrom("。", "；", ""),
    )
    .map(([head, words, end]) => `${head}${words.join("")}${end}`),
  isNoise: fc.boolean(),
});
const edition = fc.array(sentence, { maxLength: 25 });
const twoEditions = fc.oneof(
  fc.tuple(edition, edition),
  fc.tuple(edition, fc.infiniteStream(fc.nat(3))).map(([first, choices]): [EditionSentence[], EditionSentence[]] => {
    const kept = first.filter(() => choices.next().value !== 0);
    return [first, choices.next().value === 1 ? kept.toReversed() : kept];
  }),
);
const content = (list: readonly EditionSentence[]) => list.filter(({ isNoise }) => !isNoise).map(({ text }) => text);

/** Makes one sentence out of the other: takes the marked stretches out and puts those of the other side in. */
function patched(
  text: string,
  marks: DifferenceStep["fromMarks"],
  other: string,
  otherMarks: DifferenceStep["toMarks"],
) {
  const outside = (whole: string, cut: DifferenceStep["fromMarks"]) =>
    cut.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), whole);
  const left = outside(text, marks);
  expect(left).toBe(outside(other, otherMarks));
  let result = left;
  for (const { start, end } of otherMarks)
    result = result.slice(0, start) + other.slice(start, end) + result.slice(start);
  return result;
}

describe("for all editions", () => {
  it("the difference gives back both sides, sentence by sentence and sign by sign", () => {
    fc.assert(
      fc.property(twoEditions, ([from, to]) => {
        const { steps } = editionDifference(from, to);
        const side = (list: readonly EditionSentence[], key: "from" | "to") =>
          steps.flatMap((step) => (step[key] === null ? [] : [list[step[key]]!.text]));
        expect(side(from, "from")).toEqual(content(from));
        expect(side(to, "to")).toEqual(content(to));
        for (const step of steps) {
          if (step.from === null || step.to === null || step.kind === "same") continue;
          const [text, other] = [from[step.from]!.text, to[step.to]!.text];
          expect(patched(text, step.fromMarks, other, step.toMarks)).toBe(other);
        }
      }),
    );
  });

  it("looks the same from the other side", () => {
    fc.assert(
      fc.property(twoEditions, ([from, to]) => {
        const [there, back] = [editionDifference(from, to), editionDifference(to, from)];
        const { removed, added, ...others } = there.counts;
        expect(back.counts).toEqual({ ...others, removed: added, added: removed });
        const pairs = (steps: readonly DifferenceStep[], isTurned: boolean) =>
          steps
            .filter((step) => step.from !== null && step.to !== null)
            .map((step) => (isTurned ? [step.to, step.from, step.kind] : [step.from, step.to, step.kind]));
        expect(pairs(back.steps, true)).toEqual(pairs(there.steps, false));
      }),
    );
  });

  it("an edition does not differ from itself", () => {
    fc.assert(
      fc.property(edition, (one) => {
        const { counts, noise } = editionDifference(one, one);
        expect({ ...counts, noise }).toEqual({
          same: content(one).length,
          punctuation: 0,
          numbering: 0,
          changed: 0,
          moved: 0,
          removed: 0,
          added: 0,
          noise: { removed: 0, added: 0 },
        });
      }),
    );
  });
});

describe("long documents", () => {
  const long = (seed: number, count: number) =>
    sentences(
      ...Array.from(
        { length: count },
        (_, index) => `第${index * seed}项任务要求建设${(index * 7919) % 997}个创新平台并于${index}月完成。`,
      ),
    );

  it.each([
    ["two unrelated editions", long(3, 1500), long(7, 1500)],
    [
      "one sentence in ten replaced",
      long(3, 1500),
      long(3, 1500).map((one, at) => (at % 10 ? one : long(7, 1500)[at]!)),
    ],
  ])("of more than 30,000 characters: %s", (_case, from, to) => {
    expect(from.map(({ text }) => text).join("").length).toBeGreaterThan(30_000);
    const start = performance.now();
    editionDifference(from, to);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
