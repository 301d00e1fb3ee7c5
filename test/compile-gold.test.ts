import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../src/engines/compile/compile.ts";
import { f1, type Gold, noiseFigures, pool, scoreCompiled } from "../tools/score-compiled.ts";

const goldFolder = "test/fixtures/gold";
const names = readdirSync(goldFolder).filter((name) => name.endsWith(".json"));
const source = { file: "plan.txt", mediaType: "text/plain", sha256: "" };

describe("the three annotated plans", () => {
  const counts = names.map((name) => {
    const gold: Gold = JSON.parse(readFileSync(`${goldFolder}/${name}`, "utf8"));
    const text = readFileSync(`regions/qingdao/documents/${name.replace(/json$/, "txt")}`, "utf8");
    return scoreCompiled(compile({ text, source }), gold);
  });
  const pooled = pool(counts);

  it("are all there", () => expect(names).toHaveLength(3));
  it("headings", () => expect(f1(pooled.headings)).toBeGreaterThanOrEqual(0.99));
  it("targets", () => expect(f1(pooled.targets)).toBeGreaterThanOrEqual(0.97));
  it("targets with comparator, kind, deadline and baseline", () =>
    expect(f1(pooled.targetsStrict)).toBeGreaterThanOrEqual(0.95));
  it("tasks", () => expect(f1(pooled.tasks)).toBeGreaterThanOrEqual(0.99));
  it("units", () => expect(f1(pooled.units)).toBeGreaterThanOrEqual(0.99));
  it("noise", () => {
    const noise = noiseFigures(pooled.noise);
    expect(noise.recall).toBeGreaterThanOrEqual(0.95);
    expect(noise.precision).toBeGreaterThanOrEqual(0.97);
  });
  it("the plan's own data", () => expect(pooled.meta.right).toBe(pooled.meta.of));
});

describe("the thirty-four made-up plans and a regulation", () => {
  const folder = "test/fixtures/gold-made-up";
  const plans = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const scored = plans.map((name) => {
    const gold: Gold = JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
    const text = readFileSync(`${folder}/${name.replace(/json$/, "txt")}`, "utf8");
    return scoreCompiled(compile({ text, source }), gold);
  });
  const pooled = pool(scored);

  it("are all there", () => expect(plans).toHaveLength(35));
  it.each(["headings", "targets", "tasks", "units"] as const)("%s", (key) => {
    expect(f1(pooled[key])).toBeGreaterThanOrEqual(0.995);
  });
  it("targets with comparator, kind, deadline and baseline", () =>
    expect(f1(pooled.targetsStrict)).toBeGreaterThanOrEqual(0.99));
  it("noise", () => {
    const noise = noiseFigures(pooled.noise);
    expect(noise.recall).toBe(1);
    expect(noise.precision).toBeGreaterThanOrEqual(0.994);
  });
  it("the plans' own data, roles and goals", () => {
    expect(pooled.meta.right).toBeGreaterThanOrEqual(271);
    expect(pooled.roles.right).toBe(pooled.roles.of);
    expect(pooled.goals.right).toBeGreaterThanOrEqual(172);
    expect(pooled.goals.of).toBeGreaterThanOrEqual(176);
  });
});

describe("the thirty-two fragments of real papers", () => {
  const folder = "test/fixtures/gold-fragments";
  const plans = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const pooled = pool(
    plans.map((name) => {
      const gold: Gold = JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
      const text = readFileSync(`${folder}/${name.replace(/json$/, "txt")}`, "utf8");
      return scoreCompiled(compile({ text, source }), gold);
    }),
  );

  it("are all there", () => expect(plans).toHaveLength(32));
  it.each([
    ["headings", 1],
    ["targets", 0.98],
    ["targetsStrict", 0.98],
    ["tasks", 0.985],
    ["units", 1],
  ] as const)("%s", (key, least) => expect(f1(pooled[key])).toBeGreaterThanOrEqual(least));
  it("noise", () => {
    const noise = noiseFigures(pooled.noise);
    expect(noise.recall).toBe(1);
    expect(noise.precision).toBe(1);
  });
});

describe("the scorer", () => {
  it("falls when a heading, a task or a unit is taken away", () => {
    const name = names[0] ?? "";
    const gold: Gold = JSON.parse(readFileSync(`${goldFolder}/${name}`, "utf8"));
    const text = readFileSync(`regions/qingdao/documents/${name.replace(/json$/, "txt")}`, "utf8");
    const out = compile({ text, source });
    const worse = { ...out, nodes: out.nodes.slice(20), tasks: out.tasks.slice(0, -4), noise: [] };
    const counts = scoreCompiled(worse, gold);
    expect(f1(counts.headings)).toBeLessThan(0.99);
    expect(f1(counts.tasks)).toBeLessThan(0.99);
    expect(counts.units.asked).toBeLessThan(47);
    expect(noiseFigures(counts.noise).recall).toBe(0);
  });
});

describe("any text", () => {
  const odd = [
    "",
    "\n\n",
    "((((",
    "一、",
    "专栏",
    "附件",
    "》》》",
    "1.",
    "(责任单位:",
    "\ufffd\u0000",
    "责任单位:\n牵头单位:",
    "a\tb\nc\td",
  ];
  it.each(odd)("compiles %j without an error", (text) => {
    const out = compile({ text, source });
    expect(out.text).toBe(text);
    expect(out.tasks).toEqual([]);
  });

  it("keeps line ends as \\n and every span inside the text", () => {
    const out = compile({
      text: "一、重点任务\r\n(一)建设平台。建设一批平台。(责任单位:市科技局、市财政局)\r\n",
      source,
    });
    expect(out.text).not.toContain("\r");
    for (const span of [...out.nodes, ...out.tasks, ...out.noise]) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(out.text.length);
    }
    expect(out.tasks).toMatchObject([{ label: "(一)", title: "建设平台", unitMode: "by-duty" }]);
  });
});
