import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../engines/compile/checkup/finding.ts";
import { readDocument } from "../engines/compile/read/read-document.ts";
import { haice } from "./fixture-run.ts";

const draft =
  "滨海市科技创新三年行动方案（2023—2025年）\n\n一、工作目标\n\n到2025年，高新技术企业达到7000家，优质中小企业达2000家。\n\n二、重点任务\n\n（一）培育企业。到2025年，每年新认定优质中小企业200家以上。\n";
const upper = "滨海市科技创新规划（2021—2025年）\n\n一、发展目标\n\n到2025年，高新技术企业达到8000家。\n";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "haice-lint-"));
  await writeFile(join(folder, "draft.txt"), draft);
  await writeFile(join(folder, "upper.txt"), upper);
  await writeFile(join(folder, "good.txt"), "滨海市方案\n\n一、任务\n\n（一）建设平台。建设平台。\n");
  await writeFile(join(folder, "empty.txt"), "");
});
afterAll(() => rm(folder, { recursive: true }));
const at = (...names: string[]) => join(folder, ...names);

describe("haice lint", () => {
  it("tells people where, how heavy, which words and why, and ends with the numbers", async () => {
    const run = await haice(["lint", at("draft.txt")]);
    expect(run).toMatchObject({ code: 0, said: "" });
    expect(run.out).toContain(
      `${at("draft.txt")}:9 待改 unreachable-sum “到2025年，每年新认定优质中小企业200家以上”\n    按每年200家计算，2023—2025年3年共约600家`,
    );
    expect(run.out).toContain(`    另见 ${at("draft.txt")}:5 “优质中小企业达2000家”`);
    expect(run.out.trimEnd().split("\n").at(-1)).toBe(`${at("draft.txt")}：错误 0 条，待改 2 条，提示 1 条`);
    const english = await haice(["lint", at("draft.txt")], "", "en");
    expect(english.out).toContain("200家 a year make about 600家 in the 3 years from 2023 to 2025");
    expect(english.out).toContain("errors 0, to mend 2, notes 1");
    expect((await haice(["lint", at("good.txt")])).out).toBe(`${at("good.txt")}：没有发现问题\n`);
  });

  it("gives the contract's objects in one array, for one file and for many", async () => {
    const findings: Finding[] = JSON.parse((await haice(["lint", at("draft.txt"), "-f", "json"])).out);
    expect(findings.map((finding) => finding.code)).toContain("unreachable-sum");
    for (const finding of findings) {
      expect(Object.keys(finding).sort()).toEqual(
        ["code", "end", "file", "message", "quote", "related", "severity", "start"].sort(),
      );
      expect(finding.file).toBe(at("draft.txt"));
      expect(draft.slice(finding.start, finding.end)).toBe(finding.quote);
    }
    const both: Finding[] = JSON.parse((await haice(["lint", at("draft.txt"), at("draft.txt"), "-f", "json"])).out);
    expect(both).toHaveLength(findings.length * 2);
    expect(JSON.parse((await haice(["lint", at("good.txt"), "--format=json"])).out)).toEqual([]);
  });

  it("holds drafts against upper plans and leads to their words", async () => {
    const run = await haice(["lint", at("draft.txt"), "--against", at("upper.txt"), "--format", "json"]);
    const [finding] = (JSON.parse(run.out) as Finding[]).filter((one) => one.code === "contradicts-upper");
    expect(finding?.severity).toBe("error");
    expect(finding?.related[0]).toMatchObject({ file: at("upper.txt"), quote: "到2025年，高新技术企业达到8000家" });
    const text = await haice(["lint", at("draft.txt"), `--against=${at("upper.txt")}`]);
    expect(text.out).toContain(`    另见 ${at("upper.txt")}:5 `);
  });

  it("goes on after a file that fails, draft or upper plan, says so and returns 1", async () => {
    const run = await haice(["lint", at("none.txt"), at("draft.txt"), "-f", "json", "--against", at("empty.txt")]);
    const objects = JSON.parse(run.out) as Array<{ file: string; error?: { code: string }; code?: string }>;
    expect(run.code).toBe(1);
    expect(objects.filter((one) => one.error).map((one) => [one.file, one.error?.code])).toEqual([
      [at("empty.txt"), "empty"],
      [at("none.txt"), "not-found"],
    ]);
    expect(objects.some((one) => one.code === "unreachable-sum")).toBe(true);
    expect(run.said.split("\n")).toHaveLength(2);
  });

  it("reads standard input", async () => {
    const run = await haice(["lint", "-", "--media-type", "text/plain"], draft);
    expect(run.out).toContain("-:9 待改 unreachable-sum");
  });

  it("returns the draft as a Word file with the findings as comments", async () => {
    const run = await haice(["lint", at("draft.txt"), "--format", "docx"]);
    expect(run.code).toBe(0);
    const { text } = await readDocument(run.bytes, { file: "a.docx" });
    expect(text).toContain("每年新认定优质中小企业200家以上");
    expect((await haice(["lint", at("draft.txt"), "-f", "docx", "-o", at("one.docx")])).out).toBe("");
    expect((await readFile(at("one.docx"))).subarray(0, 2).toString()).toBe("PK");
  });

  it("writes a file for each of many into a folder, and never over a draft", async () => {
    const many = await haice(["lint", at("draft.txt"), at("good.txt"), "-f", "docx", "-o", at("out")]);
    expect(many.code).toBe(0);
    expect((await readdir(at("out"))).sort()).toEqual(["draft.checkup.docx", "good.checkup.docx"]);
    const over = await haice(["lint", at("draft.txt"), "-o", at("draft.txt")]);
    expect(over.code).toBe(2);
    expect(await readFile(at("draft.txt"), "utf8")).toBe(draft);
  });

  it.each([
    [["lint"]],
    [["lint", "--against", "a.txt"]],
    [["lint", "a.txt", "--against"]],
    [["lint", "a.txt", "--format", "xlsx"]],
    [["lint", "a.txt", "b.txt", "--format", "docx"]],
    [["lint", "-", "--against", "-"]],
    [["lint", "a.txt", "--wrong"]],
  ])("returns 2 for wrong usage %j", async (args) => {
    const run = await haice(args);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.said).toContain("haice lint --help");
  });

  it("helps in both languages, with examples", async () => {
    expect((await haice(["lint", "--help"])).out).toContain("示例");
    expect((await haice(["lint", "--help"], "", "en")).out).toContain("Examples");
  });
});
