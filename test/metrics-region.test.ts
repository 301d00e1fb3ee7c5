import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MetricsFileSchema } from "../src/modules/ledger/load-region.ts";

const region = "regions/qingdao";
const metrics = MetricsFileSchema.parse(JSON.parse(readFileSync(`${region}/metrics.json`, "utf8")));
const documents = new Map(
  readdirSync(`${region}/documents`).map((file) => [
    file.slice(0, 3),
    readFileSync(`${region}/documents/${file}`, "utf8").split("\n"),
  ]),
);

describe("the metrics of the region", () => {
  it.each(metrics.flatMap(({ code, basis, quote }) => (basis ? [[code, basis, quote ?? ""] as const] : [])))(
    "%s is named at %s",
    (_code, basis, quote) => {
      const [file = "", line = ""] = basis.split(":L");
      expect(documents.get(file)?.[Number(line) - 1]).toContain(quote);
    },
  );

  it("only what no document names has no basis", () => {
    expect(metrics.filter(({ basis }) => basis === null).map(({ code }) => code)).toEqual(["population"]);
  });

  it.each([
    ["high-value-invention-patent", "valid-invention-patent"],
    ["technology-sme", "technology-msme"],
    ["technology-contract", "technology-contract-absorbed"],
    ["talent", "innovation-talent"],
    ["high-tech-enterprise", "stated-high-tech-enterprises"],
    ["rd-expenditure", "above-scale-rd-expenditure"],
  ])("%s and %s look alike and are counted apart, each saying how", (one, other) => {
    const [first, second] = [one, other].map((code) => metrics.find((metric) => metric.code === code));
    expect(first?.meaning.zh).toBeTruthy();
    expect(second?.meaning.zh).toBeTruthy();
    expect(first?.meaning.zh).not.toBe(second?.meaning.zh);
  });
});
