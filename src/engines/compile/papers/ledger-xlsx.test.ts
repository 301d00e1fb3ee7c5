import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { CompiledDocument } from "../contract.ts";
import { ledgerXlsx } from "./ledger-xlsx.ts";
import { plainText } from "./plain-text.ts";

const text = "=1+1建成实验室120家。+支持企业。由甲局牵头。实现全覆盖。";

/** A document with one of each, in an order that differs from the order of the text. */
function sample(title: string): CompiledDocument {
  const span = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
  const target = {
    ...span("=1+1建成实验室120家。"),
    id: "t1",
    node: "n2",
    metric: "实验室",
    comparator: ">=",
    value: 120,
    unit: "家",
    kind: "level",
    deadline: 2027,
    baseline: { value: 100, year: 2024 },
    attribute: "预期性",
    scope: null,
    strength: "strive",
    openList: false,
  } as const;
  const units = [
    { name: "甲局", role: "by-duty" },
    { name: "乙局", role: "by-duty" },
  ] as const;
  const task = {
    ...span("+支持企业。由甲局牵头。"),
    id: "k1",
    node: "n2",
    label: "（一）",
    title: "支持企业",
    class: "action",
    deadline: null,
  } as const;
  return {
    schemaVersion: 1,
    source: { file: "a.txt", mediaType: "text/plain", sha256: "" },
    text,
    meta: {
      title,
      issuers: [],
      documentNumber: null,
      dateIssued: null,
      datePublished: null,
      periodStart: null,
      periodEnd: null,
      region: null,
    },
    noise: [],
    nodes: [
      { ...span(text), id: "n1", parent: null, kind: "section", label: "一、", title: "任务" },
      { ...span(text), id: "n2", parent: "n1", kind: "item", label: "（一）", title: "支持企业" },
      { ...span(text), id: "n3", parent: "n1", kind: "paragraph", label: null, title: null },
    ],
    targets: [{ ...target }],
    goals: [{ ...span("实现全覆盖。"), id: "g1", node: "n3", kind: "coverage", subject: "全覆盖", deadline: null }],
    tasks: [
      {
        ...task,
        measures: [
          { ...span("+支持企业。"), text: "+支持企业。" },
          { ...span("由甲局牵头。"), text: "由甲局牵头。" },
        ],
        units: units.map((unit) => ({ ...unit })),
        unitMode: "by-duty",
      },
      {
        ...task,
        ...span("实现全覆盖。"),
        id: "k2",
        node: "n1",
        label: null,
        measures: [],
        units: [{ name: "丙局", role: "unknown" }],
        unitMode: "unknown",
      },
      {
        ...task,
        ...span("全覆盖。"),
        id: "k3",
        node: "n1",
        measures: [],
        units: [
          { name: "丁局", role: "lead" },
          { name: "戊局", role: "support" },
        ],
        unitMode: "lead-and-support",
      },
    ],
    numbers: [],
    diagnostics: [],
  };
}

describe("the supervision ledger", () => {
  it("has the columns of the contract and its rows in reading order", async () => {
    const book = await readXlsx(await ledgerXlsx([sample("方案")]));
    const rows = book.sheets[0]?.rows ?? [];
    expect(rows[0]).toEqual([
      "序号",
      "任务/指标",
      "原文",
      "出处",
      "牵头单位",
      "配合单位",
      "目标值",
      "完成时限",
      "进展情况",
      "存在问题",
      "下步打算",
      "状态",
    ]);
    expect(rows.slice(1).map((row) => row[0])).toEqual([1, 2, 3, 4, 5, 6]);
    expect(rows[1]?.slice(3, 8)).toEqual([
      "《方案》 一、任务 （一）支持企业",
      "按职责分工",
      "甲局、乙局",
      "≥120家（预期性，力争，基期2024年100家）",
      "2027年",
    ]);
    // The goal stands inside of the task whose lead is to be confirmed.
    const leads = ["按职责分工", "按职责分工", "按职责分工", "牵头待确认", "牵头待确认", "丁局"];
    expect(rows.slice(1).map((row) => row[4])).toEqual(leads);
    expect(rows[6]?.[5]).toBe("戊局");
  });

  it.each(["=", "+", "-", "@", "\t=", "\r+", "  @"])(
    "never holds a formula, also where a text begins with %j",
    async (lead) => {
      const title = `${lead}HYPERLINK("https://elsewhere.example")`;
      const book = await readXlsx(await ledgerXlsx([sample(title)]), { readStyles: true });
      const cells = book.sheets[0]?.rows.flat() ?? [];
      expect(cells.filter((cell) => typeof cell === "string" && /^\s*[=+\-@]/.test(cell))).toEqual([]);
      expect(cells).toContain("\u200b=1+1建成实验室120家。");
      for (const cell of book.sheets[0]?.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
    },
  );

  it("gives each document its sheet, frozen, filtered and set up for paper", async () => {
    const long = "关".repeat(40);
    const book = await readXlsx(await ledgerXlsx([sample(long), sample(long), sample("[a]:*?/\\'")]));
    const names = book.sheets.map((sheet) => sheet.name);
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^[\p{Script=Han}][\p{L}\p{N}_]{0,30}$/u);
    expect(book.sheets[1]).toMatchObject({
      freezePane: { rows: 1 },
      autoFilter: { range: "A1:L7" },
      pageSetup: { paperSize: "a4", orientation: "landscape", printTitlesRow: "$1:$1" },
    });
  });
});

it("plain text ends with one line end and has no BOM", () => {
  expect(plainText({ text: "\ufeff甲\n乙\t1\n\n" })).toBe("甲\n乙\t1\n");
});
