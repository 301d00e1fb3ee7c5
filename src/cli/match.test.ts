import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../engines/match/contract.ts";
import { haice } from "./fixture-run.ts";

const lines = (...objects: object[]): string => `${objects.map((object) => JSON.stringify(object)).join("\n")}\n`;
const demand = { id: "d1", title: "网箱网衣防污涂料", text: "要求防污期不低于24个月" };
const results = [
  { id: "r1", title: "自抛光网衣防污涂料", text: "防污期30个月" },
  { id: "r2", title: "网衣防附着涂层", text: "防污期12个月" },
  { id: "r3", title: "海水淡化膜" },
];
let folder = "";
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "haice-match-"));
  await writeFile(at("demands.jsonl"), lines(demand));
  await writeFile(at("results.jsonl"), lines(...results));
  await writeFile(at("array.json"), `\uFEFF${JSON.stringify(results, null, 2)}`);
  await writeFile(
    at("broken.jsonl"),
    `${lines(results[0]!)}{"id":\n${lines({ id: "r1", title: "又一个" }, { id: "r4", name: "x" })}`,
  );
  await writeFile(at("twins.jsonl"), lines(demand, { ...demand, id: "d2", text: "要求防污期不低于36个月" }));
  await writeFile(at("refused.tsv"), "d1\tr1\tother-problem\n");
  await writeFile(at("judged.tsv"), "d1\tr1\t4\nd1\tr2\t2\nd9\tr1\t3\nd1\tr1\t7\n");
});
afterAll(() => rm(folder, { recursive: true }));

const match = (...args: string[]) => haice(["match", ...args.map((arg) => (arg.includes(".") ? at(arg) : arg))]);

describe("haice match", () => {
  it("ranks for people, with reasons and what would make it match, in both languages", async () => {
    const run = await match("demands.jsonl", "--among", "results.jsonl");
    expect(run).toMatchObject({ code: 0, said: "" });
    expect(run.out).toMatch(
      /^d1 网箱网衣防污涂料\n {3}1\. 0\.\d{3} r1 自抛光网衣防污涂料 \[符合 1\]\n {6}双方都写到“.*防污涂料/,
    );
    expect(run.out).toContain("要求“防污期不低于24个月”，对方只写“防污期12个月”，差12个月。");
    expect(run.out).not.toContain("r3");
    const english = await haice(["match", at("demands.jsonl"), "--among", at("results.jsonl")], "", "en");
    expect(english.out).toContain('Wanted "防污期不低于24个月", stated "防污期30个月": reached.');
  });

  it("gives the contract's answers as one array or a line each, from a file, an array or standard input", async () => {
    const answers: Answer[] = JSON.parse((await match("demands.jsonl", "--among", "array.json", "-f", "json")).out);
    expect(answers).toMatchObject([{ schemaVersion: 1, request: "d1", ranked: [{ item: "r1" }, { item: "r2" }] }]);
    const run = await haice(
      ["match", "-", "--among", at("results.jsonl"), "-f", "ndjson", "-n", "1"],
      JSON.stringify(demand, null, 2),
    );
    expect(JSON.parse(run.out)).toEqual({ ...answers[0], ranked: answers[0]!.ranked.slice(0, 1) });
    expect((await haice(["match", "-", "--among", at("results.jsonl"), "-f", "json"], "")).out).toBe("[]\n");
  });

  it("says which lines it could not use, uses the others and returns 1", async () => {
    const run = await match("demands.jsonl", "--among", "broken.jsonl", "--among", "none.jsonl", "-f", "ndjson");
    expect(run.code).toBe(1);
    expect(JSON.parse(run.out).ranked).toMatchObject([{ item: "r1" }]);
    const said = run.said.split("\n");
    expect(said.map((line) => line.replace(folder, ""))).toEqual([
      expect.stringMatching(/broken\.jsonl:2: .*\(bad-line\)$/),
      expect.stringMatching(/broken\.jsonl:3: .*r1.*\(same-id\)$/),
      expect.stringMatching(/broken\.jsonl:4: .*\(bad-line\)$/),
      expect.stringMatching(/none\.jsonl: 找不到文件。 \(not-found\)$/),
    ]);
  });

  it("learns from judged pairs and lowers what was refused, and says so", async () => {
    const scoreOf = (out: string, id: string): number =>
      (JSON.parse(out) as Answer).ranked.find(({ item }) => item === id)!.score;
    const args = ["demands.jsonl", "--among", "results.jsonl", "-f", "ndjson"];
    const before = await match(...args);
    const after = await match(...args, "--refused", "refused.tsv");
    expect(scoreOf(after.out, "r1")).toBeLessThan(scoreOf(before.out, "r1") / 2);
    expect((await match(...args.slice(0, 3), "--refused", "refused.tsv")).out).toContain("曾被拒绝（不是同一个问题）");
    const judged = await match(...args, "--judged", "judged.tsv");
    expect(judged.code).toBe(1);
    expect(judged.said).toMatch(/judged\.tsv:4: .*\(bad-line\)\n.*judged\.tsv: 没有编号为 d9 的条目.*\(unknown-id\)/s);
    expect(scoreOf(judged.out, "r1")).toBeGreaterThan(scoreOf(judged.out, "r2"));
  });

  it("finds duplicates in a file, each pair once, with the numbers that differ", async () => {
    const run = await match("twins.jsonl", "--duplicates");
    expect(run.out).toMatch(
      /^d2 网箱网衣防污涂料 与下列条目相同或相近：\n {4}0\.\d\d d1 网箱网衣防污涂料 \[数值不同：防污期不低于36个月 \/ 防污期不低于24个月\]\n$/,
    );
    expect((await match("results.jsonl", "--duplicates")).out).toBe("没有相同或相近的条目。\n");
    expect(JSON.parse((await match("results.jsonl", "--duplicates", "-f", "json")).out)).toEqual([]);
  });

  it.each([
    [[]],
    [["a.jsonl"]],
    [["a.jsonl", "--among", "b.jsonl", "--duplicates"]],
    [["-", "--among", "-"]],
    [["a.jsonl", "--among", "b.jsonl", "--top", "0"]],
    [["a.jsonl", "--among", "b.jsonl", "--format", "xml"]],
    [["a.jsonl", "--among", "b.jsonl", "--soft", "title"]],
  ])("returns 2 for wrong usage: %j", async (args) => {
    expect(await haice(["match", ...args])).toMatchObject({ code: 2, out: "" });
  });

  it("shows its options with examples", async () => {
    const run = await haice(["match", "--help"], "", "en");
    expect(run.code).toBe(0);
    expect(run.out).toContain("haice match demands.jsonl --among results.jsonl");
  });
});
