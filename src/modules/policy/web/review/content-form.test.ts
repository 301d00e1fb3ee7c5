import { describe, expect, it } from "vitest";
import type { Content } from "../../contract/review.ts";
import { blankContent } from "../../rules/content.ts";
import { contentFrom, valuesOf } from "./content-form.ts";

const measures = [
  { start: 3, end: 9, text: "建设中心" },
  { start: 9, end: 20, text: "遴选项目" },
];
const contents: Content[] = [
  {
    kind: "target",
    target: {
      metric: "高新技术企业",
      comparator: ">=",
      value: 300,
      unit: "家",
      kind: "level",
      deadline: null,
      baseline: { value: 120, year: 2023 },
      attribute: "预期性",
      scope: null,
      strength: "strive",
      openList: true,
    },
  },
  { kind: "goal", goal: { kind: "milestone", subject: "建成中心", deadline: 2027 } },
  {
    kind: "task",
    task: {
      label: "1.",
      title: "建设中心",
      class: "action",
      measures,
      units: [{ name: "市科技局", role: "lead" }],
      unitMode: "single",
      deadline: 2026,
    },
  },
];

describe("the form of a content", () => {
  it.each(contents.map((content) => [content.kind, content] as const))(
    "gives back a %s as it was when nothing is changed",
    (kind, content) => {
      expect(contentFrom(kind, valuesOf(content), measures)).toEqual(content);
    },
  );

  it("reads emptied fields as not given, and half a baseline as none", () => {
    const values = valuesOf(contents[0]!);
    const emptied = { ...values.target!, attribute: "" as const, scope: "  ", deadline: null, baselineYear: null };
    const content = contentFrom("target", { target: emptied }, []);
    expect(content).toMatchObject({ target: { attribute: null, scope: null, deadline: null, baseline: null } });
  });

  it("keeps the measures that were left ticked, and units without stray spaces", () => {
    const { task } = valuesOf(contents[2]!);
    const changed = { ...task!, measures: [1], units: [{ name: " 市财政局 ", role: "support" as const }] };
    expect(contentFrom("task", { task: changed }, measures)).toMatchObject({
      task: { measures: [measures[1]], units: [{ name: "市财政局", role: "support" }], label: "1." },
    });
  });

  it("begins a proposal with the number and the year of the words", () => {
    const words = "到2028年,高新技术企业达到300家";
    expect(blankContent("target", words, { start: 0, end: 20 })).toMatchObject({ target: { deadline: 2028 } });
    expect(blankContent("task", "建设概念验证中心", { start: 5, end: 13 })).toMatchObject({
      task: { measures: [{ start: 5, end: 13, text: "建设概念验证中心" }], units: [] },
    });
  });
});
