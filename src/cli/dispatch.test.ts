import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDocument } from "../engines/compile/read/read-document.ts";
import { commands } from "./commands.ts";
import { takeLanguage } from "./dispatch.ts";
import { haice } from "./fixture-run.ts";

const plan =
  "某市行动方案\n一、目标\n到2027年，建成实验室120家。\n二、任务\n（一）建设平台。支持企业建设平台。（责任单位：甲局）\n";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "haice-cli-"));
  await writeFile(join(folder, "a.txt"), plan);
  await mkdir(join(folder, "b"));
  await writeFile(join(folder, "b", "a.html"), `<html><p>${plan.trim().split("\n").join("<p>")}`);
  await writeFile(join(folder, "empty.txt"), "");
});
afterAll(() => rm(folder, { recursive: true }));

const at = (...names: string[]) => join(folder, ...names);

describe("haice compile", () => {
  it("writes one object for one file, an array for several, a line each as ndjson", async () => {
    const one = await haice(["compile", at("a.txt")]);
    expect(one).toMatchObject({ code: 0, said: "" });
    expect(JSON.parse(one.out)).toMatchObject({
      schemaVersion: 1,
      text: plan,
      source: { file: at("a.txt"), mediaType: "text/plain" },
    });
    const several = JSON.parse((await haice(["compile", at("a.txt"), at("b", "a.html")])).out);
    expect(several.map((document: { source: { mediaType: string } }) => document.source.mediaType)).toEqual([
      "text/plain",
      "text/html",
    ]);
    const lines = (await haice(["compile", "--format=ndjson", at("a.txt"), at("b", "a.html")])).out
      .trimEnd()
      .split("\n");
    expect(lines.map((line) => JSON.parse(line).text)).toEqual([plan, plan]);
  });

  it("goes on after a file that fails, says so in the data and on the side, and returns 1", async () => {
    const run = await haice(["compile", "-f", "ndjson", at("none.txt"), at("empty.txt"), at("b"), at("a.txt")]);
    const lines = run.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(run.code).toBe(1);
    expect(lines.map((line) => line.error?.code ?? line.schemaVersion)).toEqual(["not-found", "empty", "is-folder", 1]);
    expect(lines[0]).toEqual({
      file: at("none.txt"),
      error: { code: "not-found", message: { zh: "找不到文件。", en: "There is no such file." } },
    });
    expect(run.said.split("\n")).toHaveLength(3);
  });

  it("reads standard input with its media type", async () => {
    const run = await haice(
      ["compile", "-", "--media-type", "text/html", "--format", "text"],
      "甲<br>乙<table><tr><td>1<td>2</table>",
    );
    expect(run).toMatchObject({ code: 0, out: "甲\n乙\n1\t2\n" });
  });

  it("writes a file for one input and a folder for many, no name twice", async () => {
    expect((await haice(["compile", at("a.txt"), "--out", at("one.json")])).out).toBe("");
    expect(JSON.parse(await readFile(at("one.json"), "utf8")).schemaVersion).toBe(1);
    const many = await haice([
      "compile",
      at("a.txt"),
      at("b", "a.html"),
      at("empty.txt"),
      "-f",
      "xlsx",
      "-o",
      at("out"),
    ]);
    expect(many.code).toBe(1);
    expect((await readdir(at("out"))).sort()).toEqual(["a-2.xlsx", "a.xlsx"]);
    expect((await haice(["compile", at("a.txt"), "-f", "xlsx"])).bytes.subarray(0, 2).toString()).toBe("PK");
  });

  it("writes the task division plan: a file, a folder, and all documents in one on standard output", async () => {
    const one = await haice(["compile", at("a.txt"), "--format", "docx", "--out", at("plan.docx")]);
    expect(one).toMatchObject({ code: 0, out: "", said: "" });
    const { text } = await readDocument(await readFile(at("plan.docx")), { file: "plan.docx" });
    expect(text).toContain("关于《某市行动方案》的任务分工方案\n");
    expect(text).toContain("1\t（一）建设平台\t支持企业建设平台。\t甲局\t—\t原文未明确\t二、（一）\n");
    const many = await haice([
      "compile",
      at("a.txt"),
      at("empty.txt"),
      at("b", "a.html"),
      "-f",
      "docx",
      "-o",
      at("plans"),
    ]);
    expect(many).toMatchObject({ code: 1, out: "" });
    expect(many.said).toContain("empty.txt");
    expect((await readdir(at("plans"))).sort()).toEqual(["a-2.docx", "a.docx"]);
    const all = await haice(["compile", at("empty.txt"), at("a.txt"), at("b", "a.html"), "-f", "docx"]);
    expect(all.code).toBe(1);
    const both = await readDocument(all.bytes, { file: "all.docx" });
    expect(both.text.match(/任务分工方案\n/g)).toHaveLength(2);
    expect(await haice(["compile", at("empty.txt"), "-f", "docx"])).toMatchObject({ code: 1, out: "" });
  });

  it.each([
    [[]],
    [["nothing"]],
    [["compile"]],
    [["compile", "a", "--format", "pdf"]],
    [["compile", "a", "--wrong"]],
    [["compile", "-", "-"]],
  ])("returns 2 for wrong usage %j", async (args) => {
    expect((await haice(args)).code).toBe(2);
  });

  it("helps in both languages, with examples", async () => {
    const overview = (await haice(["--help"])).out;
    for (const { name } of commands) {
      expect(overview).toContain(name);
      expect((await haice([name, "--help"])).out).toContain("示例");
      expect((await haice([name, "--help"], "", "en")).out).toContain("Examples");
    }
  });
});

describe("the language of messages", () => {
  it("is that of the system unless one is asked for", () => {
    expect(takeLanguage(["compile", "a"], { LANG: "zh_CN.UTF-8" })).toEqual({ language: "zh", args: ["compile", "a"] });
    expect(takeLanguage(["compile", "--lang", "en", "a"], { LANG: "zh_CN.UTF-8" })).toEqual({
      language: "en",
      args: ["compile", "a"],
    });
    expect(takeLanguage(["--lang=zh"], { LC_ALL: "de_DE", LANG: "zh" })).toEqual({ language: "zh", args: [] });
    expect(takeLanguage([], {}).language).toBe("en");
  });
});
