import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { divisionPlan } from "./division-plan.ts";

function planOf(text: string, file = "folder/方案.txt") {
  return divisionPlan(compile({ text, source: { file, mediaType: "text/plain", sha256: "" } }));
}
const plan = (tasks: string, head = "") =>
  planOf(`某市行动方案(2024—2026年)\n${head}一、主要目标\n到2026年，企业达到100家。\n二、重点任务\n${tasks}\n`);
const rowsOf = (tasks: string) => plan(tasks).tasks.flatMap((row) => (row.kind === "task" ? [row] : []));

describe("who answers for a task", () => {
  it.each([
    ["建设平台。（牵头单位：甲局；配合单位：乙局、丙局）", { lead: "甲局", support: "乙局、丙局" }],
    ["建设平台。（责任单位：甲局）", { lead: "甲局", support: "—" }],
    ["建设平台。（甲局、乙局按职责分工负责）", { together: "甲局、乙局", note: "按职责分工" }],
    ["建设平台。", { lead: "原文未明确", support: "原文未明确" }],
  ])("%s", (text, duty) => {
    expect(rowsOf(`（一）平台建设。${text}`)[0]?.duty).toEqual(duty);
  });

  it("stays unknown where the mark of the lead was lost, and the notes say so", () => {
    const document = compile({
      text: "某市方案\n二、重点任务\n（一）平台建设。建设平台。（责任单位：甲局、乙局）\n",
      source: { file: "a.txt", mediaType: "text/plain", sha256: "" },
    });
    const lost = document.tasks.map((task) => ({
      ...task,
      unitMode: "unknown" as const,
      units: task.units.map(({ name }) => ({ name, role: "unknown" as const })),
    }));
    const { tasks, notes } = divisionPlan({ ...document, tasks: lost });
    expect(tasks.at(-1)).toMatchObject({ duty: { together: "甲局、乙局", note: "原文未标明牵头单位" } });
    expect(notes).toContain("第1项任务原文未标明牵头单位，须与有关单位商定后填写。");
  });
});

describe("units that are proposed", () => {
  const document = compile({
    text: "某市方案\n二、重点任务\n（一）平台建设。建设平台。\n（二）人才引进。引进人才。（责任单位：丙局）\n",
    source: { file: "a.txt", mediaType: "text/plain", sha256: "" },
  });
  const proposal = { units: ["甲局", "乙局"], reason: "依据相近任务" };
  const proposedUnits = new Map(document.tasks.map((task) => [task.id, proposal]));
  const dutiesOf = (plan: ReturnType<typeof divisionPlan>) =>
    plan.tasks.flatMap((row) => (row.kind === "task" ? [row.duty] : []));

  it("stand where the text names nobody, marked as proposals, and never in place of what it says", () => {
    const plan = divisionPlan({ ...document, proposedUnits });
    expect(dutiesOf(plan)).toEqual([
      { proposed: "甲局、乙局", reason: "依据相近任务" },
      { lead: "丙局", support: "—" },
    ]);
    expect(plan.notes.join()).toContain("第1项任务标“建议”的责任单位是系统从相近任务提出的，不是原文内容");
    expect(plan.notes.join()).toContain("第1项任务原文未明确责任单位，须补充");
    expect(plan.notes[0]).toContain("除标“建议”的责任单位外，责任单位、完成时限和目标值未作推断");
  });

  it("stand in no paper that did not ask for them", () => {
    const plan = divisionPlan(document);
    expect(dutiesOf(plan)[0]).toEqual({ lead: "原文未明确", support: "原文未明确" });
    expect(plan.notes.join()).not.toContain("建议");
  });
});

describe("the rows of a task division plan", () => {
  const tasks =
    "（一）平台建设\n1.建设实验室。建设实验室10家。支持企业共建。（责任单位：甲局）\n2.开放设施。到2025年，开放设施。\n（二）人才引进\n引进人才。";

  it("stand under the headings of the plan, with their measures, deadline and place", () => {
    expect(plan(tasks).tasks).toMatchObject([
      { kind: "heading", depth: 0, text: "二、重点任务" },
      { kind: "heading", depth: 1, text: "（一）平台建设" },
      {
        kind: "task",
        number: 1,
        title: "1.建设实验室",
        measures: ["建设实验室10家。", "支持企业共建。"],
        deadline: "原文未明确",
        source: "二、（一）1",
      },
      { kind: "task", number: 2, title: "2.开放设施", deadline: "2025年", source: "二、（一）2" },
      { kind: "task", number: 3, title: "（二）人才引进", measures: ["引进人才。"], source: "二、（二）" },
    ]);
  });

  it("name a box after its section, and a task that a box follows only once", () => {
    const rows = plan(
      "（一）平台建设\n建设平台。\n专栏1 重点平台\n1.超级计算中心。建设超级计算中心。\n2.科考船队。建设科考船队。\n",
    ).tasks;
    expect(rows.map((row) => (row.kind === "task" ? `${row.title} ${row.source}` : row.text))).toEqual([
      "二、重点任务",
      "（一）平台建设 二、（一）",
      "专栏1重点平台",
      "1.超级计算中心 二、（一）专栏1之1",
      "2.科考船队 二、（一）专栏1之2",
    ]);
  });

  it("hold the targets with value, baseline, year, units and sentence, and the goals without a number", () => {
    const { targets } = planOf(
      "某市方案\n一、主要目标\n到2026年，企业由2023年的80家增加到100家以上。实现数据中心全覆盖。\n",
    );
    expect(targets[0]).toEqual({
      number: 1,
      subject: "企业数量",
      value: "≥100家",
      baseline: "2023年80家",
      deadline: "2026年",
      units: "原文未明确",
      quote: expect.stringContaining("100家以上"),
    });
    expect(targets[1]).toMatchObject({ number: 2, value: "定性目标，见原文", baseline: "—" });
  });

  it("give a target inside of a task the units of that task", () => {
    const { targets } = plan(
      "（一）平台建设\n1.建设实验室。到2025年，建成实验室10家。（甲局牵头，乙局配合）\n2.其他。推进其他。",
    );
    expect(targets.map((row) => row.units)).toEqual(["原文未明确", "甲局（牵头），乙局（配合）"]);
  });

  it("leave internal Party work out and say so; directions are kept apart", () => {
    const party = plan(`${tasks}\n三、加强党的建设\n（一）压实责任。开展主题教育。\n（二）正风肃纪。加强作风建设。`);
    expect(party.tasks.filter((row) => row.kind === "task")).toHaveLength(3);
    expect(party.notes.at(-1)).toBe("原文中的党建等内部工作2项不列入本方案。");
    const directions = plan(tasks, "一、重点发展领域\n（一）海洋信息\n1.无人装备。突破集群技术。\n");
    expect(directions.directions.map((row) => (row.kind === "task" ? row.title : row.text))).toContain("1.无人装备");
  });

  it("say which tasks and how many targets nobody has confirmed yet", () => {
    const document = compile({
      text: "某市方案\n一、目标\n到2025年，建成实验室10家。\n二、重点任务\n1.平台。建设平台。\n2.其他。推进其他。\n",
      source: { file: "a.txt", mediaType: "text/plain", sha256: "" },
    });
    const [first] = document.tasks;
    const notesOf = (ids: readonly string[]) =>
      divisionPlan({ ...document, confirmed: new Map(ids.map((id) => [id, "confirmed" as const])) }).notes;
    expect(notesOf([first!.id])).toEqual(
      expect.arrayContaining(["第2项任务尚未经人确认。", "1项主要目标中有1项尚未经人确认。"]),
    );
    const every = [...document.tasks, ...document.targets, ...document.goals].map(({ id }) => id);
    expect(notesOf(every).join()).not.toContain("尚未经人确认");
  });

  it("number what the source leaves open, as ranges", () => {
    const many = Array.from(
      { length: 5 },
      (_, i) => `${i + 1}.任务${i + 1}。建设平台。${i === 2 ? "（责任单位：甲局）" : ""}`,
    );
    expect(plan(`（一）建设\n${many.join("\n")}`).notes).toEqual([
      "本方案照录原文，责任单位、完成时限和目标值未作推断；供审核、补充后印发。",
      "第1、2、4、5项任务原文未明确责任单位，须补充。",
      "全部5项任务原文未单独写明完成时限；文件期限为2024—2026年。",
    ]);
  });
});

describe("title and opening", () => {
  it.each([
    ["某市行动方案", "关于《某市行动方案》的任务分工方案"],
    ["关于推进《某法》实施的方案", "《关于推进〈某法〉实施的方案》任务分工方案"],
  ])("of %s", (title, expected) => {
    const document = compile({ text: "一、目标\n", source: { file: "a.txt", mediaType: "text/plain", sha256: "" } });
    expect(divisionPlan({ ...document, meta: { ...document.meta, title } }).title).toBe(expected);
  });

  it("names the file where the text has no title, and says when there is nothing to divide", () => {
    const empty = planOf("你好。\n", "/x/通知.docx");
    expect(empty.title).toBe("关于《通知》的任务分工方案");
    expect(empty.opening).toBe("为贯彻落实《通知》，明确任务、压实责任，对原文作了逐句整理，其中没有可以分工的任务。");
    expect(empty).toMatchObject({ tasks: [], targets: [], directions: [] });
  });
});
