import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkUp } from "../src/engines/compile/checkup/check-up.ts";
import { compile } from "../src/engines/compile/compile.ts";

const folder = "regions/qingdao/documents";
const files = readdirSync(folder).sort();
const compiled = new Map(
  files.map((file) => [
    file.slice(0, 3),
    compile({ text: readFileSync(`${folder}/${file}`, "utf8"), source: { file, mediaType: "text/plain", sha256: "" } }),
  ]),
);
const check = (name: string, against: string[] = []) =>
  checkUp(
    compiled.get(name)!,
    against.map((other) => compiled.get(other)!),
  );
const quotes = (name: string, code: string) =>
  check(name)
    .filter((finding) => finding.code === code)
    .map((finding) => finding.quote);

describe("the check-up of the region's five documents", () => {
  it.each([
    ["000", 5],
    ["001", 6],
    ["002", 7],
    ["003", 15],
    ["004", 3],
  ])("has %s read with %i findings: few enough to be read to the end", (name, count) => {
    expect(check(name).map((finding) => finding.code)).toHaveLength(count);
  });

  it("finds the two comparators of one aim", () => {
    const [finding] = check("003").filter((one) => one.code === "two-values");
    expect(finding?.quote).toBe("科技型中小微企业达到5000家左右");
    expect(finding?.related.map((place) => place.quote)).toEqual(["全区科技型中小微企业达5000家"]);
  });

  it("finds deadlines mixed with cadences", () => {
    expect(quotes("003", "cadence-with-deadline")).toEqual([
      "到2025年,每年推动10个以上产业链上下游科技型企业落地新区",
      "到2025年,每年新认定优质中小企业200家以上",
      "到2025年,每年推动科技成果转化10项以上",
    ]);
  });

  it("finds the yearly count that does not make the stock", () => {
    expect(check("003").find((one) => one.code === "unreachable-sum")?.message.zh).toContain(
      "2023—2025年3年共约600家，达不到“优质中小企业”2000家的目标；除非2022年底已有约1400家",
    );
  });

  it("finds growth without a baseline and lists that end open", () => {
    expect(quotes("002", "no-baseline")).toEqual([
      "万人有效发明专利拥有量、科创人才总量、高新技术企业数量等分别增长15%以上",
    ]);
    expect(quotes("002", "open-list")).toHaveLength(2);
  });

  it("finds the negation of unclear scope", () => {
    expect(quotes("003", "unclear-negation")).toEqual(["不改变研究方向和降低考核指标的前提下"]);
  });

  it("finds two wordings of one indicator and two names of one unit", () => {
    expect(check("001").find((one) => one.code === "two-wordings")?.message.zh).toContain("规模以上工业总产值");
    expect(quotes("003", "unit-in-two-forms")).toContain("区发展和改革局");
  });

  it("does not call the district's share of a city figure a contradiction", () => {
    expect(check("003", ["001"]).filter((one) => one.code === "contradicts-upper")).toEqual([]);
    expect(check("000", ["001"])).toEqual(check("000"));
  });
});
