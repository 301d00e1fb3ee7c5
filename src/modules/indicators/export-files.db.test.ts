import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { exportColumns } from "./contract/export.ts";
import { IndicatorListSchema } from "./contract.ts";

const story = openStory();
const on = "2024-06-30";
const file = async (format: string) => {
  const answer = await story.as(null, `/api/indicators/export/${format}?on=${on}`);
  expect(answer.status).toBe(200);
  return answer;
};
const table = async (format: string) => parseCsv((await file(format)).bytes.toString("utf8")) as string[][];

describe("the figures as files", () => {
  it("say the same in CSV, Excel and JSON", async () => {
    const [head, ...rows] = await table("csv");
    const list = IndicatorListSchema.parse((await file("json")).body);
    const book = await readXlsx((await file("xlsx")).bytes);
    expect(head).toEqual(exportColumns.map(([name]) => name));
    expect(rows).toHaveLength(list.indicators.reduce((sum, one) => sum + Math.max(1, one.targets.length), 0));
    const value = head!.indexOf("value");
    for (const one of list.indicators)
      expect(rows.find((row) => row[0] === one.code)?.[value]).toBe(one.outcome.value ?? "");
    const cells = book.sheets[0]!.rows.map((row) => row.map((cell) => String(cell ?? "")));
    expect(cells.slice(1).map((row) => row[0])).toEqual(rows.map((row) => row[0]));
  });

  it("keep what their CSVW metadata promises: the columns in order, each cell of its type, nothing required missing", async () => {
    const answer = await file("csvw");
    const metadata = JSON.parse(answer.bytes.toString("utf8")) as {
      "@context": string;
      url: string;
      tableSchema: { columns: { name: string; datatype: string | { base: string }; required?: boolean }[] };
    };
    expect(metadata["@context"]).toBe("http://www.w3.org/ns/csvw");
    const [head, ...rows] = await table("csv");
    const { columns } = metadata.tableSchema;
    expect(columns.map((column) => column.name)).toEqual(head);
    const forms: Record<string, RegExp> = {
      string: /^/,
      decimal: /^-?\d+(\.\d+)?$/,
      integer: /^\d+$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
    };
    const broken = rows.flatMap((row) =>
      columns.filter(({ datatype, required }, index) => {
        const cell = row[index] ?? "";
        const form = forms[typeof datatype === "string" ? datatype : datatype.base]!;
        return cell === "" ? required === true : !form.test(cell);
      }),
    );
    expect(broken).toEqual([]);
  });

  it("are observations in SDMX-CSV 2.0: structure first, one row for a key, a missing value with its status", async () => {
    const [head, ...rows] = await table("sdmx");
    expect(head!.slice(0, 3)).toEqual(["STRUCTURE", "STRUCTURE_ID", "ACTION"]);
    const at = (name: string) => head!.indexOf(name);
    const keys = rows.map((row) =>
      ["FREQ", "REF_AREA", "INDICATOR", "TIME_PERIOD"].map((name) => row[at(name)]).join("|"),
    );
    expect(new Set(keys).size).toBe(rows.length);
    for (const row of rows) {
      expect(row).toHaveLength(head!.length);
      expect(row[at("STRUCTURE_ID")]).toMatch(/^[A-Z]+:[A-Z]+\(\d+\.\d+\)$/);
      expect(row[at("ACTION")]).toBe("I");
      expect(row[at("TIME_PERIOD")]).toMatch(row[at("FREQ")] === "A" ? /^\d{4}$/ : /^\d{4}-\d{2}-\d{2}$/);
      expect(row[at("OBS_STATUS")]).toBe(row[at("OBS_VALUE")] === "" ? "M" : "A");
    }
  });

  it("exist in no other form", async () => {
    expect((await story.as(null, "/api/indicators/export/pdf")).status).toBe(400);
  });
});
