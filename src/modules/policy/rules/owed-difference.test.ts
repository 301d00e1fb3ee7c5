import { describe, expect, it } from "vitest";
import { compile } from "../../../engines/compile/compile.ts";
import { editionDifference } from "./edition-difference.ts";
import { type OwedEdition, owedDifference } from "./owed-difference.ts";

const lines = [
  "某区科技创新三年行动方案(2026—2028年)",
  "一、工作目标",
  "到2028年,高新技术企业达到300家,技术合同成交额突破50亿元。",
  "二、重点任务",
  "(一)建设概念验证中心。支持高校建设概念验证中心,每年遴选10个项目。(市科技局、市财政局按职责分工负责)",
  "(二)壮大企业队伍。培育科技领军企业。(市科技局负责)",
  "三、保障措施",
  "(三)加强组织领导。建立会商制度。(市科技局负责)",
];

/** As the product does it: the text compiled, its sentences between 。 and line ends. */
function edition(texts: readonly string[]): OwedEdition & { texts: Array<{ text: string; isNoise: boolean }> } {
  const text = texts.join("\n");
  const compiled = compile({ text, source: { file: "plan.txt", mediaType: "text/plain", sha256: "" } });
  const sentences = [...text.matchAll(/[^。\n]+。?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  const headings = new Map(compiled.nodes.map((node) => [node.id, node] as const));
  return {
    texts: sentences.map((one) => ({ text: one.text, isNoise: false })),
    sentences,
    targets: compiled.targets,
    goals: compiled.goals,
    tasks: compiled.tasks.map((task) => ({
      ...task,
      section: headings.get(headings.get(task.node)?.parent ?? "")?.title ?? null,
    })),
  };
}

function owed(after: readonly string[], before: readonly string[] = lines) {
  const [from, to] = [edition(before), edition(after)];
  return owedDifference(from, to, editionDifference(from.texts, to.texts).steps);
}

const fieldsOf = (changes: {
  changed: ReadonlyArray<{ fields: ReadonlyArray<{ field: string; from: unknown; to: unknown }> }>;
}) => changes.changed.flatMap(({ fields }) => fields.map(({ field, from, to }) => [field, from, to]));
const quiet = { changed: [], dropped: [], added: [] };

describe("what changed in what is owed", () => {
  it("nothing between an edition and itself", () => {
    expect(owed(lines)).toMatchObject({ targets: { same: 3, ...quiet }, tasks: { same: 3, ...quiet } });
  });

  it.each([
    ["a figure", (text: string) => text.replace("300家", "400家"), [["value", 300, 400]]],
    [
      "a deadline",
      (text: string) => text.replace("到2028年", "到2027年"),
      [
        ["deadline", 2028, 2027],
        ["deadline", 2028, 2027],
      ],
    ],
    ["how strict it is", (text: string) => text.replace("企业达到", "企业超过"), [["comparator", ">=", ">"]]],
    [
      "how it is measured",
      (text: string) => text.replace("高新技术企业", "海洋高新技术企业"),
      [["metric", "高新技术企业数量", "海洋高新技术企业数量"]],
    ],
  ])("of a target: %s", (_case, change, expected) => {
    const { targets, tasks } = owed(lines.map(change));
    expect(fieldsOf(targets)).toEqual(expected);
    expect(targets).toMatchObject({ dropped: [], added: [] });
    expect(tasks).toMatchObject(quiet);
  });

  it.each([
    [
      "a unit that joins",
      (text: string) => text.replace("(市科技局、市财政局", "(市科技局、市财政局、市教育局"),
      [["units", null, "市教育局"]],
    ],
    [
      "a unit that leaves",
      (text: string) => text.replace("、市财政局", ""),
      [
        ["lead", null, "市科技局"],
        ["units", "市财政局", null],
      ],
    ],
    [
      "another title",
      (text: string) => text.replace("(二)壮大企业队伍", "(二)壮大科技企业队伍"),
      [["title", "壮大企业队伍", "壮大科技企业队伍"]],
    ],
  ])("of a task: %s", (_case, change, expected) => {
    const { tasks } = owed(lines.map(change));
    expect(fieldsOf(tasks).filter(([field]) => field !== "unitMode")).toEqual(expected);
    expect(tasks).toMatchObject({ dropped: [], added: [] });
  });

  it("a target that left and one that came", () => {
    const { targets } = owed(lines.map((text) => text.replace("技术合同成交额突破50亿元", "发明专利拥有量达到900件")));
    expect(targets.dropped.map((one) => one.metric)).toEqual(["技术合同成交额"]);
    expect(targets.added.map((one) => one.metric)).toEqual(["发明专利拥有量"]);
  });

  it("a task that was dropped and one that was added", () => {
    const { tasks } = owed(lines.toSpliced(5, 1, "(二)办好海洋科技大会。每年举办一次。(市科技局负责)"));
    expect(tasks.dropped.map((one) => one.title)).toEqual(["壮大企业队伍"]);
    expect(tasks.added.map((one) => one.title)).toEqual(["办好海洋科技大会"]);
  });

  it("a task that went to another section is the same task in another place", () => {
    const { tasks } = owed([...lines.toSpliced(5, 1), lines[5]!.replace("(二)", "(四)")]);
    expect(fieldsOf(tasks)).toContainEqual(["section", "重点任务", "保障措施"]);
    expect(tasks).toMatchObject({ dropped: [], added: [] });
  });

  it("punctuation and numbering change nothing that is owed", () => {
    const after = lines.map((text) => text.replaceAll(",", "，").replaceAll("(一)", "（一）").replace("(三)", "(九)"));
    expect(owed(after)).toMatchObject({ targets: quiet, goals: quiet, tasks: quiet });
  });
});
