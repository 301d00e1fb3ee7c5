import { describe, expect, it } from "vitest";
import { exportRefusal } from "../export.ts";
import { fieldOfHead } from "./column-words.ts";
import { readDeadline, yearIn } from "./deadline.ts";
import { findHeads } from "./find-heads.ts";
import { matchLimits, rowMatcher } from "./match-rows.ts";
import { namedDocument } from "./named-document.ts";
import { readLines } from "./read-rows.ts";
import { compareEditions, rowKeys } from "./row-keys.ts";
import { rowState } from "./row-state.ts";
import { figuresIn, type Sentence } from "./row-words.ts";
import { dayAtRegistration, plannedUnits } from "./sentence-plan.ts";
import { understandColumns } from "./understand-columns.ts";
import { unitsSaid } from "./units-said.ts";

describe("a deadline as an office writes it", () => {
  it.each([
    ["2025年", { day: "2025-12-31" }],
    ["2025年底前", { day: "2025-12-31" }],
    ["2025年6月底前完成", { day: "2025-06-30" }],
    ["2025年2月", { day: "2025-02-28" }],
    ["2025.6", { day: "2025-06-30" }],
    ["2025-11-30", { day: "2025-11-30" }],
    ["2025年第二季度", { day: "2025-06-30" }],
    ["2025年四季度", { day: "2025-12-31" }],
    ["2025年上半年", { day: "2025-06-30" }],
    ["2023-2025年", { day: "2025-12-31" }],
    ["10月底", { day: "2026-10-31" }],
    ["45838", { day: "2025-06-30" }],
    ["长期坚持", { open: "长期坚持" }],
    ["每年12月底", { open: "每年12月底" }],
    ["2025-13-01", { wrong: "2025-13-01" }],
    ["尽快", { wrong: "尽快" }],
    ["—", null],
    ["", null],
  ])("%j", (cell, read) => expect(readDeadline(cell, 2026)).toEqual(read));

  it("without a year and without a year in the title is none", () => {
    expect(readDeadline("10月底", null)).toEqual({ wrong: "10月底" });
    expect([yearIn("2025年工作要点台账"), yearIn("2023-2025年台账"), yearIn("台账")]).toEqual([2025, null, null]);
  });
});

describe("the heads of columns", () => {
  it.each([
    ["责任单位", "units", true],
    ["配合责任单位", "support", true],
    ["工作任务（2025）", "task", false],
    ["下一步工作打算", "next", false],
    ["分管领导", "kept", true],
    ["谁来办", undefined, undefined],
  ])("%s", (head, field, isWhole) => {
    const found = fieldOfHead(head);
    expect([found?.field, found?.isWhole]).toEqual([field, isWhole]);
  });

  it("are found below a title, in one row or two, and not in a table of other things", () => {
    const merges = [{ fromRow: 1, fromColumn: 1, toRow: 1, toColumn: 2 }];
    const double = [
      ["台账"],
      ["任务", "责任单位", "", "时限"],
      ["", "牵头", "配合", ""],
      ["建平台", "甲局", "乙局", "2025年"],
    ];
    expect(findHeads({ rows: double, merges })).toEqual({ headerRow: 2, headerRows: 2 });
    expect(findHeads({ rows: [["标题"], ["任务", "责任单位"], ["建平台", "甲局"]], merges: [] })).toEqual({
      headerRow: 2,
      headerRows: 1,
    });
    expect(
      findHeads({
        rows: [
          ["姓名", "电话"],
          ["张三", "1"],
        ],
        merges: [],
      }),
    ).toBeNull();
  });

  it("count less than their cells when these say something else, and two columns are never one field", () => {
    const cells = ["甲局", "乙局、丙局", "丁局"];
    const understood = understandColumns(
      [
        { header: "完成时限", cells },
        { header: "任务", cells: ["建平台", "办活动", "出文件"] },
        { header: "重点任务", cells: ["建平台", "办活动", "出文件"] },
        { header: "谁来办", cells },
      ],
      () => true,
    );
    expect(understood.map(({ field, certainty, reason }) => [field, certainty, reason.code])).toEqual([
      ["deadline", "likely", "head-not-cells"],
      ["task", "certain", "head"],
      [null, "none", "second"],
      ["units", "likely", "units"],
    ]);
  });
});

describe("a list of figures", () => {
  it("takes what is to be reached for the task", () => {
    const cells = ["高新技术企业1000家", "技术合同100亿元"];
    const understood = understandColumns([{ header: "目标", cells }], () => false);
    expect(understood.map(({ field, certainty }) => [field, certainty])).toEqual([["task", "likely"]]);
  });
});

describe("the rows below", () => {
  const mapping = { sheet: null, headerRow: 1, headerRows: 1, isLeftOut: false, document: null };
  it("take merged cells for every row, go on with the task above, and leave out headings, totals and notes", () => {
    const rows = [
      ["任务", "措施", "单位"],
      ["一、平台", "", ""],
      ["建平台", "选址", "甲局"],
      ["", "开工", ""],
      ["任务", "措施", "单位"],
      ["合计", "2项", ""],
      ["", "", "丙局"],
      ["注：以文件为准", "", ""],
    ];
    const merges = [{ fromRow: 2, fromColumn: 2, toRow: 3, toColumn: 2 }];
    const { lines, groups, problems } = readLines(
      { rows, merges },
      { ...mapping, fields: ["task", "measure", "units"] },
    );
    expect(lines.slice(0, 2).map(({ row, said }) => [row, said.group, said.task, said.measure, said.units])).toEqual([
      [3, "一、平台", "建平台", "选址", "甲局"],
      [4, "一、平台", "建平台", "开工", "甲局"],
    ]);
    expect(groups).toEqual(["一、平台"]);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([[7, "commitments.earlier-no-words"]]);
  });

  it("are the same row in the next edition by their words alone, equal rows by their order", () => {
    const said = (task: string, measure = "") => ({ said: { task, measure } }) as never;
    const before = rowKeys([said("建 平台。"), said("办活动"), said("办活动")]);
    expect(rowKeys([said("办活动"), said("建平台")])).toEqual([before[1], before[0]]);
    expect(new Set(before).size).toBe(3);
    const compared = compareEditions(new Set(["a", "b", "c"]), new Set(["a", "b", "d"]));
    expect(compared).toEqual({ same: 2, added: 1, gone: 1 });
    expect(compareEditions(new Set(["a", "b", "c"]), new Set(["a", "x", "y"]))).toBeNull();
  });
});

describe("the sentence that a row means", () => {
  const sentence = (key: string, words: string, more: Partial<Sentence> = {}): Sentence => ({
    key,
    kind: "measure",
    document: "a",
    start: Number(key) * 100,
    end: Number(key) * 100 + 50,
    title: "",
    words,
    around: "",
    units: [],
    ...more,
  });
  const sentences = [
    sentence("1", "高标准建设16家全国重点实验室,配合做好首批评估"),
    sentence("2", "推动大学科技园改革,促进校区园区融合发展"),
    sentence("3", "推动大学科技园改革,促进校区园区融合发展", { document: "b" }),
    sentence("4", "组织140余项关键技术攻关项目"),
    ...Array.from({ length: 30 }, (_, at) => sentence(String(at + 10), `第${at}项别的工作安排和落实`)),
  ];
  const match = rowMatcher(sentences);
  const row = (task: string, document: string | null = null) =>
    match({ task, measure: "", group: "", units: [], document });

  it.each([
    ["the same words", "高标准建设16家全国重点实验室", "certain", "1"],
    ["a shorter row", "全国重点实验室建设16家", "certain", "1"],
    ["other figures", "高标准建设18家全国重点实验室", "likely", "1"],
    ["the same words in two documents", "推动大学科技园改革", "likely", "2"],
    ["nothing alike", "食堂改造", "none", undefined],
  ])("%s", (_name, task, certainty, key) => {
    const found = row(task);
    expect([found.certainty, found.candidates[0]?.key]).toEqual([certainty, key]);
  });

  it("is certain again when the document is named, and says why", () => {
    const found = row("推动大学科技园改革", "b");
    expect([found.certainty, found.candidates[0]?.key]).toEqual(["certain", "3"]);
    expect(found.candidates[0]?.reasons.map(({ code }) => code)).toEqual(["words", "document"]);
    expect(found.candidates[0]!.score).toBeGreaterThanOrEqual(matchLimits.certain);
  });

  it.each([
    ["1万家企业和10,000家企业", ["10000家"]],
    ["140余项，占65%", ["140项", "65%"]],
    ["200名人才、2025年", ["200人"]],
  ])("figures of %s", (text, figures) => expect(figuresIn(text)).toEqual(figures));

  it.each([
    ["甲市科技创新规划任务", "plan"],
    ["乙区三年行动方案", "action"],
    ["领导交办", null],
  ])("%s names a document or none", (words, code) => {
    const documents = [
      { code: "plan", names: ["甲市“十四五”科技创新规划"] },
      { code: "action", names: ["乙区新时代强区建设三年行动方案", "三年行动方案"] },
    ];
    expect(namedDocument(words, documents)).toBe(code);
  });
});

describe("what the rows of a sentence bring", () => {
  const said = (lead: string, units = "", support = "") => ({ lead, units, support });
  it.each([
    ["a lead with the others beside it", said("甲局", "乙局、丙局"), ["甲局"], ["乙局", "丙局"]],
    ["no lead: all alike", said("", "甲局/乙局"), ["甲局", "乙局"], []],
    ["who leads does not support too", said("甲局", "甲局", "乙局"), ["甲局"], ["乙局"]],
  ])("%s", (_name, cells, responsible, supporting) => {
    const read = unitsSaid(cells);
    expect([read.responsible, read.supporting].map((units) => units.map(({ name }) => name))).toEqual([
      responsible,
      supporting,
    ]);
  });

  it("no units at all when one name is unknown; those of a crowd are left out", () => {
    const row = (units: string) => ({ sheet: null, row: 3, said: { ...said("", units), deadline: "" }, due: null });
    const codeOf = (name: string) => (name === "丁局" ? null : name);
    const plan = (units: string) => plannedUnits([row(units)], () => [], codeOf);
    expect(plan("甲局、丁局")).toMatchObject({
      units: null,
      problems: [{ code: "commitments.back-unit-unknown", row: 3 }],
    });
    expect(plan("甲局、各有关部门")).toMatchObject({
      units: { responsible: ["甲局"], supporting: [] },
      problems: [{ code: "commitments.earlier-collective" }],
    });
  });

  it.each([
    ["an earlier day is taken", "2025-06-30", "2025-12-31", { due: "2025-06-30", isLater: false }],
    ["a later one is an extension", "2026-06-30", "2025-12-31", { due: null, isLater: true }],
    ["any where the sentence has none", "2026-06-30", null, { due: "2026-06-30", isLater: false }],
    ["the same is nothing new", "2025-12-31", "2025-12-31", { due: null, isLater: false }],
  ])("%s", (_name, day, own, taken) => expect(dayAtRegistration(day, own)).toEqual(taken));
});

describe("where a row stands", () => {
  const row = { certainty: "certain", isConfirmed: true, verdict: null, isDone: false } as const;
  it.each([
    ["certain", {}, "certain"],
    ["certain and brought", { isDone: true }, "done"],
    ["certain, opened by a person", { verdict: "open" }, "likely"],
    ["likely", { certainty: "likely" }, "likely"],
    ["its sentence is not confirmed", { isConfirmed: false }, "unconfirmed"],
    ["nothing found", { certainty: "none", isConfirmed: false }, "unmatched"],
    ["tied by a person", { certainty: "none", verdict: "tie" }, "tied"],
    ["a person said none", { verdict: "none" }, "left"],
  ] as const)("%s", (_name, change, state) => expect(rowState({ ...row, ...change })).toBe(state));
});

describe("an export of the ledger", () => {
  it("is refused past what one workbook takes, with both numbers", () => {
    expect(exportRefusal(100_000)).toBeNull();
    expect(exportRefusal(100_001)).toEqual({
      code: "commitments.too-many",
      params: { count: 100_001, limit: 100_000 },
    });
  });
});
