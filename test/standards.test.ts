import { describe, expect, it } from "vitest";
import { csvwFaults } from "./standards/csvw.ts";
import { sdmxCsvFaults } from "./standards/sdmx-csv.ts";

const csv = "code,day,value\r\na,2024-01-31,1.5\r\nb,,\r\n";
const metadata = () => ({
  "@context": "http://www.w3.org/ns/csvw",
  url: "a.csv",
  "dc:title": "a",
  dialect: { delimiter: ",", encoding: "utf-8", header: true, lineTerminators: ["\r\n"], quoteChar: '"' },
  tableSchema: {
    columns: [
      { name: "code", titles: "code", datatype: "string", required: true },
      { name: "day", titles: "day", datatype: { base: "date", format: "yyyy-MM-dd" } },
      { name: "value", titles: "value", datatype: "decimal", "dc:description": "how much" },
    ],
    primaryKey: ["code"],
  },
});
type Metadata = ReturnType<typeof metadata>;

describe("the rules of CSVW that exports are held against", () => {
  it("find nothing in a good table", () => {
    expect(csvwFaults(metadata(), csv, "a.csv")).toEqual([]);
  });

  it.each<[string, (one: Metadata) => void, string]>([
    ["another context", (one) => void Object.assign(one, { "@context": "http://schema.org" }), "@context"],
    ["the address of another file", (one) => void Object.assign(one, { url: "b.csv" }), "table.url"],
    ["a property that does not exist", (one) => void Object.assign(one, { title: "a" }), "table.title"],
    ["an unknown prefix", (one) => void Object.assign(one, { "my:title": "a" }), "table.my:title"],
    ["a dialect of the wrong type", (one) => void Object.assign(one.dialect, { header: "yes" }), "dialect.header"],
    [
      "a name that begins with _",
      (one) => void Object.assign(one.tableSchema.columns[0]!, { name: "_code" }),
      "columns.0.name",
    ],
    [
      "an unknown datatype",
      (one) => void Object.assign(one.tableSchema.columns[2]!, { datatype: "money" }),
      "columns.2.datatype",
    ],
    ["a key of no column", (one) => void Object.assign(one.tableSchema, { primaryKey: ["id"] }), "schema.primaryKey"],
    ["columns in another order", (one) => void one.tableSchema.columns.reverse(), "csv: header"],
  ])("find %s", (_case, spoil, fault) => {
    const spoilt = metadata();
    spoil(spoilt);
    expect(csvwFaults(spoilt, csv, "a.csv")).toContain(fault);
  });

  it.each([
    ["a cell of another type", csv.replace("1.5", "1,5"), /row 2 has 4 cells/],
    ["a day in words", csv.replace("2024-01-31", "31 January"), /"31 January" is no date/],
    ["a required cell that is empty", csv.replace("b,,", ",,"), /row 3, code/],
    ["a key twice", csv.replace("b,,", "a,,"), /row 3: the primary key/],
    ["line ends of another kind", csv.replaceAll("\r\n", "\n"), /line ends/],
  ])("find %s", (_case, spoilt, fault) => {
    expect(csvwFaults(metadata(), spoilt, "a.csv").join("\n")).toMatch(fault);
  });
});

describe("the rules of SDMX-CSV that exports are held against", () => {
  const type = "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8";
  const structure = {
    dimensions: ["FREQ", "INDICATOR", "TIME_PERIOD"],
    measures: ["OBS_VALUE"],
    attributes: ["OBS_STATUS"],
    custom: [],
  };
  const head = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS\r\n";
  const message = `${head}datastructure,ME:FIGURES(1.0.0),I,A,firms,2024,12.5,A\r\ndatastructure,ME:FIGURES(1.0.0),I,D,firms,2024-06-30,,M\r\n`;

  it("find nothing in a good message", () => {
    expect(sdmxCsvFaults(message, type, structure)).toEqual([]);
  });

  it.each([
    ["a media type without its version", message, "application/vnd.sdmx.data+csv", /media type/],
    ["a first column of another name", message.replace("STRUCTURE,", "DATAFLOW,"), type, /header/],
    [
      "a kind of structure that does not exist",
      message.replace("\r\ndatastructure", "\r\ntable"),
      type,
      /row 2: STRUCTURE/,
    ],
    ["a structure without an agency", message.replace("ME:FIGURES", "FIGURES"), type, /row 2: STRUCTURE_ID/],
    ["an unknown action", message.replace(",I,A,", ",X,A,"), type, /row 2: ACTION/],
    ["a code with a space", message.replace("firms,2024,", "the firms,2024,"), type, /INDICATOR "the firms"/],
    ["a day in a yearly series", message.replace("firms,2024,", "firms,2024-12-31,"), type, /TIME_PERIOD/],
    ["a value in words", message.replace("12.5", "many"), type, /OBS_VALUE "many"/],
    ["a missing value that is said to be normal", message.replace(",,M", ",,A"), type, /without its status/],
    ["a key twice", `${message}${message.split("\r\n")[1]}\r\n`, type, /is there twice/],
    ["a field too few", message.replace(",12.5,A", ",12.5"), type, /fields/],
    ["line ends of another kind", message.replaceAll("\r\n", "\n"), type, /line ends/],
  ])("find %s", (_case, spoilt, mediaType, fault) => {
    expect(sdmxCsvFaults(spoilt, mediaType, structure).join("\n")).toMatch(fault);
  });
});
