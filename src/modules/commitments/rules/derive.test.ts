import { describe, expect, it } from "vitest";
import { type Confirmed, derive } from "./derive.ts";
import { divideUnits } from "./leading.ts";
import { neededSigners } from "./sign-for.ts";

const plan = { start: 2023, end: 2025 };
const place = { start: 10, end: 50 };
type Task = Extract<Confirmed["content"], { kind: "task" }>["task"];

const task = (given: Partial<Task>): Confirmed => ({
  ...place,
  content: {
    kind: "task",
    task: { title: "建设平台", deadline: null, unitMode: "by-duty", units: [], measures: [], ...given },
  },
});
const target = (deadline: number | null, comparator: ">=" | ">" | "~" | "<=" | "<" | "=" = ">="): Confirmed => ({
  ...place,
  content: {
    kind: "target",
    target: { metric: "高新技术企业数量", comparator, value: 8000, unit: "家", kind: "level", deadline },
  },
});

describe("what follows from a confirmed sentence", () => {
  it("is due when the sentence says, else when the plan ends, and says which", () => {
    expect(derive(target(2026), plan, false)).toMatchObject([{ dueOn: "2026-12-31", dueFrom: "own" }]);
    expect(derive(target(null), plan, false)).toMatchObject([{ dueOn: "2025-12-31", dueFrom: "plan" }]);
    expect(derive(target(null), { start: null, end: null }, false)).toMatchObject([{ dueOn: null, dueFrom: "none" }]);
  });

  it("names a target with its figure, since plans name one metric twice", () => {
    expect(derive(target(null), plan, false)[0]!.title).toBe("高新技术企业数量：≥8000家");
    expect(derive(target(null, "="), plan, false)[0]!.title).toBe("高新技术企业数量：8000家");
  });

  it("keeps the roles of units as far as the text gives them", () => {
    const roles = (given: Partial<Task>) => derive(task(given), plan, false)[0]!.units.map(({ role }) => role);
    expect(roles({ unitMode: "single", units: [{ name: "市科技局", role: "lead" }] })).toEqual(["sole"]);
    expect(
      roles({
        unitMode: "lead-and-support",
        units: [
          { name: "甲局", role: "lead" },
          { name: "乙局", role: "support" },
        ],
      }),
    ).toEqual(["lead", "co"]);
    expect(roles({ units: [{ name: "甲局", role: "by-duty" }] })).toEqual(["joint"]);
    expect(roles({ unitMode: "unknown", units: [{ name: "甲局", role: "unknown" }] })).toEqual(["unknown"]);
    expect(roles({ unitMode: "none" })).toEqual([]);
  });

  it("takes each measure below its task when asked, with the units and the deadline of the task", () => {
    const measures = [
      { text: "支持建设孵化器", start: 12, end: 20 },
      { text: `完善服务体系，${"推动".repeat(40)}`, start: 20, end: 50 },
    ];
    const given = { measures, units: [{ name: "甲局", role: "by-duty" as const }], deadline: 2024 };
    expect(derive(task(given), plan, false)).toHaveLength(1);
    const [whole, first, second] = derive(task(given), plan, true);
    expect(whole).toMatchObject({ kind: "task", measure: null, ...place });
    expect(first).toMatchObject({ kind: "measure", measure: 0, start: 12, end: 20, title: "支持建设孵化器" });
    expect(first).toMatchObject({ dueOn: "2024-12-31", dueFrom: "own", units: [{ name: "甲局", role: "joint" }] });
    expect([...second!.title].length).toBeLessThanOrEqual(61);
    expect(second!.title.endsWith("…")).toBe(true);
  });
});

describe("responsible units", () => {
  const lead = { organisation: "a", role: "lead" as const };
  const co = { organisation: "b", role: "co" as const };
  const joint = { organisation: "c", role: "joint" as const };

  it("all sign, or only the leads; without a lead nobody is left out", () => {
    expect([...neededSigners([lead, co], "every-unit")]).toEqual(["a", "b"]);
    expect([...neededSigners([lead, co], "leads")]).toEqual(["a"]);
    expect([...neededSigners([joint, co], "leads")]).toEqual(["c", "b"]);
  });

  it("stand in the office's two columns: who is responsible, and who supports", () => {
    expect(divideUnits([lead, co])).toEqual({ responsible: [lead], supporting: [co] });
    expect(divideUnits([joint, { organisation: "d", role: "unknown" as const }])).toEqual({
      responsible: [joint, { organisation: "d", role: "unknown" }],
      supporting: [],
    });
  });
});
