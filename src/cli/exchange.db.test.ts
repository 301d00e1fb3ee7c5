import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCsv } from "hucre/csv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStory } from "../../test/story.ts";
import { haice } from "./fixture-run.ts";

const story = openStory();
const folder = mkdtempSync(join(tmpdir(), "haice-exchange-"));
const at = (name: string) => join(folder, name);
const before = process.env.DATABASE_URL;
beforeAll(() => {
  process.env.DATABASE_URL = story.installation.database.pool.options.connectionString;
});
afterAll(() => {
  if (before === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = before;
  rmSync(folder, { recursive: true });
});

const mapping = {
  metric: { fixed: "technology-contract" },
  validFrom: { column: "日期" },
  subject: { column: "对象" },
  value: { column: "数值" },
  unit: { fixed: "万元" },
  evidence: { fixed: "登记簿" },
};
const table = (name: string, ...rows: string[]) => {
  writeFileSync(at(name), ["日期,对象,数值", ...rows].join("\n"));
  return at(name);
};
const values = async (subject: string) =>
  (
    await story.read<{ value: string }>("select value::text from ledger.live_fact where subject = $1 order by id", [
      subject,
    ])
  ).map((row) => row.value);
const run = (...args: string[]) => haice(args, "", "en");

describe("haice import", () => {
  it("makes a source of its mapping, previews without writing, takes the file, and each content once", async () => {
    writeFileSync(at("mapping.json"), JSON.stringify(mapping));
    const file = table("a.csv", "2025-03-01,甲,1.50", "2025-03-02,甲,2");
    await run("import", table("none.csv"), "--source", "desk", "--mapping", at("mapping.json"));
    const preview = await run("import", file, "--source", "desk", "--preview");
    expect(preview).toMatchObject({
      code: 0,
      out: `${file} (preview): 2 rows, 2 new, 0 corrections, 0 repeated, 0 wrong\n`,
    });
    expect(await values("甲")).toEqual([]);
    const taken = await run("import", file, "--source", "desk");
    expect(taken).toMatchObject({ code: 0, said: "" });
    expect(taken.out).toContain(": taken, 2 new, 0 corrected, 0 repeated");
    expect((await run("import", file, "--source", "desk")).out).toContain("0 new, 0 corrected, 2 repeated");
    expect(await values("甲")).toEqual(["1.5", "2"]);
  });

  it("tells figures that there are new facts", async () => {
    await story.read("delete from indicators.metric_change");
    await run("import", table("told.csv", "2025-03-03,乙,9"), "--source", "desk");
    const told = await story.read("select distinct metric from indicators.metric_change");
    expect(told).toEqual([{ metric: "technology-contract" }]);
  });

  it("refuses a file with a wrong row, names it, and takes the good ones when asked to", async () => {
    const file = table("b.csv", "2025-04-01,丙,3", "someday,丙,4");
    const refused = await run("import", file, "--source", "desk");
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('Row 3, "日期": not a date: someday');
    expect(await values("丙")).toEqual([]);
    const part = await run("import", file, "--source", "desk", "--take-good", "--json");
    expect(part.code).toBe(1);
    expect(JSON.parse(part.out)).toMatchObject({ kind: "run", run: { outcome: "taken-in-part", taken: 1, wrong: 1 } });
    expect(await values("丙")).toEqual(["3"]);
  });

  it("leaves a changed row out unless there is a reason to take it", async () => {
    await run("import", table("c.csv", "2025-05-01,丁,5"), "--source", "desk");
    const changed = table("d.csv", "2025-05-01,丁,6");
    expect(await run("import", changed, "--source", "desk")).toMatchObject({ code: 1 });
    expect(await values("丁")).toEqual(["5"]);
    expect(await run("import", changed, "--source", "desk", "--correct", "补充协议")).toMatchObject({ code: 0 });
    expect(await values("丁")).toEqual(["6"]);
  });

  it("takes JSON lines from standard input, all or none, and the same lines once", async () => {
    const line = (over: object) =>
      JSON.stringify({
        metric: "technology-contract",
        validFrom: "2025-06-01",
        subject: "戊",
        value: "7",
        unit: "万元",
        record: "1",
        ...over,
      });
    const wrong = await haice(["import", "-"], `${line({})}\n${line({ unit: "家" })}\n`, "en");
    expect(wrong).toMatchObject({ code: 1, out: "" });
    expect(wrong.said).toMatch(/^2: /m);
    expect(await values("戊")).toEqual([]);
    const good = `${line({})}\n${line({ value: "8", record: "2" })}\n`;
    expect(await haice(["import", "-"], good, "en")).toMatchObject({ code: 0, out: "-: 2 recorded\n" });
    expect(await haice(["import", "-"], good, "en")).toMatchObject({
      code: 0,
      out: "-: these facts were recorded before\n",
    });
    expect(await values("戊")).toEqual(["7", "8"]);
  });

  it("goes on with the next file when one is not there", async () => {
    const both = await run("import", at("nothing.csv"), table("e.csv", "2025-07-01,己,1"), "--source", "desk");
    expect(both.code).toBe(1);
    expect(both.said).toContain("nothing.csv: No such file.");
    expect(await values("己")).toEqual(["1"]);
  });

  it.each([
    [["import"]],
    [["import", "a.csv"]],
    [["import", "-", "-"]],
    [["import", "a.ndjson", "--preview"]],
    [["import", "a.csv", "--source", "desk", "--correct", " "]],
    [["import", "a.csv", "--source", "desk", "--mapping", "no-such.json"]],
    [["export"]],
    [["export", "people"]],
    [["export", "facts", "--format", "xlsx"]],
    [["export", "facts", "--on", "someday"]],
    [["export", "facts", "--all"]],
    [["export", "indicators"]],
    [["export", "indicators", "--format", "csv", "--metric", "x"]],
  ])("returns 2 for wrong usage %j", async (args) => {
    expect(await haice(args)).toMatchObject({ code: 2, out: "" });
  });
});

describe("haice export", () => {
  it("writes facts as lines that import takes again", async () => {
    const { code, out } = await run("export", "facts", "--metric", "technology-contract", "--subject", "甲");
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split("\n")
      .map((one) => JSON.parse(one) as Record<string, unknown>);
    expect(lines.map((one) => one.value)).toEqual(["2", "1.5"]);
    const copied = lines.map((one) => JSON.stringify({ ...one, subject: "甲的副本" })).join("\n");
    expect(await haice(["import", "-"], copied, "en")).toMatchObject({ code: 0 });
    expect((await values("甲的副本")).toSorted()).toEqual(["1.5", "2"]);
  });

  it("writes every fact, also what was corrected, as a table with all that is known of it", async () => {
    const file = at("all.csv");
    expect(await run("export", "facts", "--all", "--format", "csv", "--out", file)).toMatchObject({ code: 0, out: "" });
    const [head, ...rows] = parseCsv(readFileSync(file, "utf8")) as string[][];
    const [counted] = await story.read<{ count: number }>("select count(*) as count from ledger.fact");
    expect(rows).toHaveLength(counted!.count);
    expect(rows.every((row) => row.length === head!.length)).toBe(true);
    const cell = (row: string[], column: string) => row[head!.indexOf(column)];
    const corrected = rows.filter((row) => cell(row, "subject") === "丁");
    expect(corrected.map((row) => [cell(row, "value"), cell(row, "supersededBy") !== ""])).toEqual([
      ["6", false],
      ["5", true],
    ]);
    const again = await run("export", "facts", "--out", file);
    expect(again.code).toBe(1);
    expect(again.said).toContain("EEXIST");
  });

  it("writes what was known at an instant", async () => {
    const known = "2000-01-01T00:00:00Z";
    expect(await run("export", "facts", "--known", known)).toMatchObject({ code: 0, out: "" });
  });

  it.each(["csv", "xlsx", "json", "sdmx", "csvw"])(
    "writes the figures of a day as %s, byte for byte what the web gives",
    async (format) => {
      const { code, bytes } = await run("export", "indicators", "--format", format, "--on", "2024-06-30");
      const answer = await story.as(null, `/api/indicators/export/${format}?on=2024-06-30`);
      expect(code).toBe(0);
      // A workbook carries the moment in which it was made.
      if (format === "xlsx") expect(bytes.subarray(0, 2).toString()).toBe("PK");
      else expect(bytes.toString()).toBe(answer.bytes.toString());
    },
  );
});
