import { writeXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { encodeGb18030 } from "../../engines/compile/read/fixture-gb18030.ts";
import type { Preview, Run, Source } from "./contract/import.ts";
import type { FactList } from "./contract.ts";

const story = openStory();
const mapping = {
  metric: { column: "指标项" },
  validFrom: { column: "日期" },
  validTo: { column: "完成时限" },
  subject: { column: "对象" },
  organisation: { column: "单位" },
  value: { column: "数值" },
  unit: { column: "计量单位" },
  evidence: { fixed: "登记簿" },
};
const header = "指标项,日期,完成时限,对象,单位,数值,计量单位";
const csv = (...rows: string[]) => Buffer.from([header, ...rows].join("\n"));
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const send = (
  path: string,
  bytes: Uint8Array,
  fields: Record<string, string> = {},
  name = "facts.csv",
  role = "commission-office",
) =>
  story.as(role, `/api/ledger/${path}`, {
    file: { name, type: "text/csv", bytes, fields: { source: "test", ...fields } },
  });
const preview = async (bytes: Uint8Array, name?: string) => (await send("previews", bytes, {}, name)).body as Preview;
const run = async (bytes: Uint8Array, fields?: Record<string, string>, name?: string) =>
  (await send("runs", bytes, fields, name)).body as Run;
const facts = async (subject: string, more = "") =>
  ((await story.as(null, `/api/ledger/facts?subject=${encodeURIComponent(subject)}${more}`)).body as FactList).facts;

beforeAll(async () => {
  const answer = await story.as("commission-office", "/api/ledger/sources", {
    body: { code: "test", name: "试", mapping },
  });
  expect(answer.status).toBe(200);
});

describe("a preview", () => {
  it("says what would be recorded and what is wrong, by row and column, and writes nothing", async () => {
    const found = await preview(
      csv(
        "技术合同成交额,2025年3月1日,,甲一,,1.5,亿元",
        "high-tech-enterprise,2025-01-01,2025.13.1,甲二,,1,家",
        "technology-contract,2025-03-01,,甲三,没有这家,１２３,元",
        "no-such,2025,,甲四,,x,家",
      ),
    );
    expect(found).toMatchObject({ rows: 4, added: 1, wrong: 3, corrected: 0, repeated: 0 });
    expect(found.addedRows[0]).toMatchObject({
      subject: "甲一",
      value: "15000",
      unit: "万元",
      validFrom: "2025-03-01",
    });
    expect(found.errors.map(({ row, column, header: head, code }) => [row, column, head, code])).toEqual([
      [3, "C", "完成时限", "not-a-date"],
      [4, "E", "单位", "unknown-organisation"],
      [5, "A", "指标项", "unknown-metric"],
    ]);
    expect(await facts("甲一")).toEqual([]);
  });

  it("reads GB18030, semicolons, quoted line ends and a byte order mark", async () => {
    const row = '指标项;日期;完成时限;对象;单位;数值;计量单位\ntechnology-contract;2025/3/1;;"乙\n一";;"1,234.50";万元';
    for (const bytes of [encodeGb18030(row), Buffer.from(`\ufeff${row}`)]) {
      const { addedRows, errors } = await preview(bytes);
      expect(errors).toEqual([]);
      expect(addedRows[0]).toMatchObject({ subject: "乙\n一", value: "1234.5", validFrom: "2025-03-01" });
    }
  });

  it("reads a workbook: hidden sheets stay closed, formulas give what was saved, a percentage and a date keep their digits", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "藏", hidden: true, rows: [["x"]] },
        {
          name: "表",
          rows: [
            ["指标项", "时间", "", "对象", "单位", "数值", "计量单位"],
            ["", "日期", "完成时限"],
            ["stated-rd-intensity", "2025年", null, "丙一", null, 0.031, "%"],
            ["technology-contract", new Date(Date.UTC(2025, 4, 6)), null, "丙二", null, null, "万元"],
            ["technology-contract", "2025-05-07", null, "丙三", null, null, "万元"],
          ],
          merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }],
          cells: new Map<string, object>([
            ["2,5", { style: { numFmt: "0.00%" } }],
            ["3,5", { formula: "0.1+0.2", formulaResult: 0.1 + 0.2 }],
            ["4,5", { formula: "A1*2" }],
          ]),
        },
      ],
    });
    const two = { ...mapping, headerRows: 2, validFrom: { column: "时间/日期" }, validTo: { column: "时间/完成时限" } };
    const answer = await send("previews", bytes, { mapping: JSON.stringify(two) }, "a.xlsx");
    const found = answer.body as Preview;
    expect(found).toMatchObject({ sheet: "表", hiddenSheets: ["藏"], rows: 3, added: 2 });
    expect(found.addedRows.map((row) => [row.value, row.validFrom, row.validTo])).toEqual([
      ["3.1", "2025-01-01", "2026-01-01"],
      ["0.30000000000000004", "2025-05-06", null],
    ]);
    expect(found.errors).toMatchObject([{ row: 5, column: "F", code: "no-saved-value" }]);
  });
});

describe("an import", () => {
  it("refuses a file with errors as a whole, keeps it, and gives it back with the errors in a last column", async () => {
    const bytes = csv("technology-contract,2025-03-01,,丁一,,5,万元", "technology-contract,2025.13.1,,丁二,,5,万元");
    const refused = await run(bytes);
    expect(refused).toMatchObject({ outcome: "refused", taken: 0, wrong: 1 });
    expect(await facts("丁一")).toEqual([]);
    const file = await story.as("commission-office", `/api/ledger/runs/${refused.id}/file`, {
      headers: { "accept-language": "zh" },
    });
    expect(file.bytes.toString()).toContain("第 3 行“日期”不是日期：2025.13.1。请改为 2025-12-31 这样的格式");
    const part = await run(bytes, { errors: "take-good" });
    expect(part).toMatchObject({ outcome: "taken-in-part", taken: 1, wrong: 1 });
    const [fact] = await facts("丁一");
    expect(fact).toMatchObject({ origin: "import", evidence: "登记簿", sample: false, value: "5" });
  });

  it("takes a content once, whatever file it comes in", async () => {
    const row = "technology-contract,2025-06-01,,戊一,,7.50,万元";
    expect(await run(csv(row, row))).toMatchObject({ taken: 1, repeated: 1 });
    const other = csv(
      "technology-contract,2025年6月1日,,戊一,,75000,元",
      "technology-contract,2025-06-02,,戊二,,1,万元",
    );
    expect(await run(other)).toMatchObject({ taken: 1, repeated: 1 });
    expect(await facts("戊一")).toHaveLength(1);
  });

  it("offers a changed row as a correction, takes it only when chosen and with a reason, and does not bring the old value back", async () => {
    const old = csv("technology-contract,2025-07-01,,己一,,10,万元");
    await run(old);
    const changed = csv("technology-contract,2025-07-01,,己一,,12,万元");
    expect(await preview(changed)).toMatchObject({
      added: 0,
      corrected: 1,
      correctedRows: [{ supersedes: { value: "10" } }],
    });
    expect(await run(changed)).toMatchObject({ taken: 0, corrected: 0, left: 1 });
    expect(codeOf(await send("runs", changed, { corrections: "take" }))).toBe("ledger.reason-needed");
    expect(await run(changed, { corrections: "take", reason: "补充协议" })).toMatchObject({ corrected: 1 });
    expect(await run(old, { corrections: "take", reason: "x" })).toMatchObject({ corrected: 0, repeated: 1 });
    const [fact, ...others] = await facts("己一");
    expect({ value: fact?.value, others, note: fact?.note }).toEqual({ value: "12", others: [], note: "补充协议" });
  });

  it("two that come at once record one fact", async () => {
    const bytes = csv("technology-contract,2025-08-01,,庚一,,3,万元");
    const runs = await Promise.all([run(bytes), run(bytes), run(bytes)]);
    expect(runs.map((one) => one.taken).sort()).toEqual([0, 0, 1]);
    expect(await facts("庚一", "&all=true")).toHaveLength(1);
  });

  it("finds organisations by code and by name, and says when a row contradicts another", async () => {
    const [unit] = await story.read<{ code: string; name: string }>(
      "select code, name_zh as name from people.organisation where sample order by code limit 1",
    );
    const answer = await run(
      csv(
        `technology-contract,2025-09-01,,,${unit?.name},3,万元`,
        `technology-contract,2025-09-01,,,${unit?.name},4,万元`,
      ),
      { errors: "take-good" },
    );
    expect(answer).toMatchObject({
      taken: 1,
      wrong: 1,
      errors: [{ row: 3, code: "contradicts-row", params: { row: "2" } }],
    });
    expect((await facts(unit?.code ?? ""))[0]?.organisation?.code).toBe(unit?.code);
  });

  it.each([
    ["an empty file", Buffer.alloc(0), "a.csv", "ledger.file-empty"],
    ["a picture", Buffer.from("89504e470d0a1a0a", "hex"), "a.png", "ledger.file-format"],
    ["an old .xls", Buffer.from("d0cf11e0a1b11ae1000000", "hex"), "a.xls", "ledger.file-format"],
    ["a broken zip", Buffer.from("PK\u0003\u0004broken"), "a.xlsx", "ledger.file-broken"],
    ["a file without the columns", Buffer.from("a,b\n1,2"), "a.csv", "ledger.no-column"],
    ["the same header twice", Buffer.from(`${header},数值\n`), "a.csv", "ledger.same-column"],
    [
      "a quotation mark that never closes",
      Buffer.from(`${header}\n"${"x".repeat(40_000)}`),
      "a.csv",
      "ledger.file-broken",
    ],
  ])("%s is refused with a code", async (_case, bytes, name, code) => {
    expect(codeOf(await send("runs", bytes, {}, name))).toBe(code);
  });

  it.each(["reporter", "auditor", "enterprise"])("%s may not", async (role) => {
    expect((await send("runs", csv(), {}, "a.csv", role)).status).toBe(403);
  });

  it("takes 50,000 rows in one go", async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, at) => `technology-contract,2024-05-01,,辛${at},,${at + 1}.25,万元`,
    );
    const started = performance.now();
    expect(await run(csv(...rows))).toMatchObject({ taken: 50_000, outcome: "taken" });
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 90_000);
});

describe("a mapping", () => {
  it("is changed by a new version; a run keeps the one that it used", async () => {
    const body = { name: "试二", mapping: { ...mapping, value: { column: "金额" } } };
    const changed = await story.as("commission-office", "/api/ledger/sources/test", { method: "PUT", body });
    expect(changed.body as Source).toMatchObject({ version: 2, mapping: { value: { column: "金额" } } });
    const { runs } = (await story.as("commission-office", "/api/ledger/runs")).body as { runs: Run[] };
    expect(new Set(runs.filter((one) => one.source === "test").map((one) => one.version))).toEqual(new Set([1]));
    const again = { code: "test", name: "试", mapping };
    expect(codeOf(await story.as("commission-office", "/api/ledger/sources", { body: again }))).toBe(
      "ledger.source-taken",
    );
  });

  it("is made from the headers of a sample", async () => {
    const answer = await send("samples", csv("a,b"), { headerRow: "1" });
    expect(answer.status).toBe(400);
    const file = { name: "a.csv", type: "text/csv", bytes: csv("甲,乙"), fields: { headerRow: "1" } };
    const sample = await story.as("commission-office", "/api/ledger/samples", { file });
    expect(sample.body).toMatchObject({
      sheet: null,
      headers: [{ letter: "A", header: "指标项" }, ...Array(6).fill({})],
    });
  });
});

describe("the facts of the region pack", () => {
  it("come through the same door, once; sample facts say so, figures of documents do not", async () => {
    const counts = await story.read<{ sample: boolean; count: number }>(
      "select sample, count(*)::int as count from ledger.live_fact where origin = 'import' and entered_by is null group by sample order by sample",
    );
    expect(counts[0]).toEqual({ sample: false, count: 6 });
    expect(counts[1]?.count).toBeGreaterThan(200);
    const stated = await story.read<{ value: string; evidence: string }>(
      "select value::text, evidence from ledger.live_fact where metric = 'stated-high-tech-enterprises'",
    );
    expect(stated).toEqual([{ value: "4396", evidence: "001:L54" }]);
    const changed = await story.read<{ count: number }>(
      "select count(*)::int as count from ledger.supersession s join ledger.fact f on f.id = s.by where f.sample and f.source_module in ('ledger', 'market')",
    );
    expect(changed[0]?.count).toBe(12);
  });
});
