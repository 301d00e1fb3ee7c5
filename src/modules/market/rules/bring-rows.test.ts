import { describe, expect, it } from "vitest";
import type { BringColumn } from "../contract/bring.ts";
import type { GoodKind } from "../contract.ts";
import { type BringReading, readGoodRow, readParameter } from "./bring-rows.ts";

const reading: BringReading = {
  isBlank: (cell) => cell.trim() === "",
  number: (cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : null),
  day: (cell) => (/^\d{4}-\d\d-\d\d$/.test(cell) ? cell : null),
  field: (cell) => (cell === "新材料" ? "new-materials" : null),
  place: (cell) => (cell === "东区" ? "east" : null),
  firm: (cell) => (cell === "甲公司" ? "firm-1" : null),
  mode: (cell) => (cell === "转让" ? "sale" : null),
  rightKind: (cell) => (cell === "软件著作权" ? "software" : null),
  today: "2026-11-26",
};
const row = (kind: GoodKind, cells: Partial<Record<BringColumn, string>>) =>
  readGoodRow(kind, 2, (column) => cells[column] ?? "", reading);

describe("a measure in a cell", () => {
  it.each([
    ["清洗间隔：45→≥120 天", ["清洗间隔", ">=", 45, 120, "天"]],
    ["漏检率: <=1%", ["漏检率", "<=", null, 1, "%"]],
    ["效率：95%", ["效率", ">=", null, 95, "%"]],
    ["温度：-5->=-20℃", ["温度", "=", -5, -20, "°C"]],
    ["摆角：≤0.5", ["摆角", "<=", null, 0.5, ""]],
  ] as const)("%s", (text, expected) => {
    const found = readParameter(text)!;
    expect([found.name, found.comparator, found.now, found.wanted, found.unit]).toEqual(expected);
  });

  it.each(["清洗间隔", "清洗间隔：很长", "：≥3"])("is not read from %s", (text) => {
    expect(readParameter(text)).toBeNull();
  });
});

describe("a row of a table", () => {
  it("becomes a demand with amounts in fen", () => {
    const { good, errors } = row("demand", {
      title: "抗污染涂层",
      text: "问题",
      field: "新材料",
      place: "东区",
      parameters: "间隔：45→≥120 天；通量：≥30 L",
      moneyLeast: "30",
      moneyMost: "80.5",
      deadline: "2027-06-30",
      modes: "转让",
      readiness: "6级",
      firm: "甲公司",
      behalfBasis: "当面委托",
    });
    expect(errors).toEqual([]);
    expect(good?.input).toMatchObject({
      field: "new-materials",
      place: "east",
      budgetLeast: 30_000_000,
      budgetMost: 80_500_000,
      neededReadiness: 6,
      modes: ["sale"],
      forFirm: "firm-1",
      parameters: [{ now: 45 }, { now: null, wanted: 30 }],
    });
  });

  it("becomes a result with its rights", () => {
    const { good } = row("result", { title: "涂层", text: "简介", rights: "202319990001.1；软件著作权 2024SR9990001" });
    expect(good?.input).toMatchObject({
      rights: [{ kind: "invention" }, { kind: "software", number: "2024SR9990001" }],
    });
  });

  it.each([
    [{ title: "", text: "" }, ["title needed", "text needed"]],
    [{ moneyLeast: "9", moneyMost: "8" }, ["moneyMost range"]],
    [{ moneyLeast: "many", moneyMost: "-1" }, ["moneyLeast number", "moneyMost number"]],
    [{ readiness: "10" }, ["readiness level"]],
    [{ firm: "乙公司" }, ["firm firm", "behalfBasis behalf"]],
    [{ field: "?", place: "?", modes: "转让；租" }, ["field field", "place place", "modes mode"]],
    [{ parameters: "间隔：45→≥120 天；不清楚" }, ["parameters parameter"]],
    [{ deadline: "2027.13.1" }, ["deadline day"]],
    [{ titleEn: "x".repeat(300) }, ["titleEn long"]],
  ])("with %j names every fault", (cells, expected) => {
    const { good, errors } = row("demand", { title: "标题", text: "问题", ...cells });
    expect(good).toBeNull();
    expect(errors.map(({ column, fault }) => `${column} ${fault}`)).toEqual(expected);
  });

  it("refuses a right whose number cannot be right", () => {
    expect(row("result", { title: "标题", text: "简介", rights: "202319990001.2" }).errors).toEqual([
      { row: 2, column: "rights", fault: "right", value: "202319990001.2" },
    ]);
  });
});
