import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { csvwFaults } from "../../../test/standards/csvw.ts";
import { sdmxCsvFaults } from "../../../test/standards/sdmx-csv.ts";
import { openStory } from "../../../test/story.ts";
import { exportColumns } from "./contract/export.ts";
import { IndicatorListSchema } from "./contract.ts";

const story = openStory();
const on = "2024-06-30";
const file = async (format: string, language = "en") => {
  const answer = await story.as(null, `/api/indicators/export/${format}?on=${on}`, {
    headers: { "accept-language": language },
  });
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

  it.each(["zh", "en"])(
    "in %s keep the rules of CSVW, the metadata by themselves and the table by its metadata",
    async (language) => {
      const [metadata, csv] = [await file("csvw", language), await file("csv", language)];
      expect(metadata.headers["content-type"]).toContain("application/csvm+json");
      const content = JSON.parse(metadata.bytes.toString("utf8")) as unknown;
      const name = `indicators-${on}.csv`;
      expect(csv.headers["content-disposition"]).toContain(name);
      expect(csvwFaults(content, csv.bytes.toString("utf8"), name)).toEqual([]);
    },
  );

  it("keep the rules of SDMX-CSV 2.0, say what is missing, and what is made up", async () => {
    const answer = await file("sdmx");
    const faults = sdmxCsvFaults(answer.bytes.toString("utf8"), String(answer.headers["content-type"]), {
      dimensions: ["FREQ", "REF_AREA", "INDICATOR", "TIME_PERIOD"],
      measures: ["OBS_VALUE"],
      attributes: ["OBS_STATUS", "UNIT_MEASURE"],
      custom: ["SAMPLE_FACTS"],
    });
    expect(faults).toEqual([]);
    const [head, ...rows] = await table("sdmx");
    const list = IndicatorListSchema.parse((await file("json")).body);
    expect(rows.map((row) => row[head!.indexOf("OBS_VALUE")])).toEqual(
      list.indicators.map((one) => one.outcome.value ?? ""),
    );
    expect(rows.some((row) => Number(row[head!.indexOf("SAMPLE_FACTS")]) > 0)).toBe(true);
  });

  it("exist in no other form", async () => {
    expect((await story.as(null, "/api/indicators/export/pdf")).status).toBe(400);
  });
});
