import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../src/engines/compile/compile.ts";
import { divisionPlan } from "../src/engines/compile/papers/division-plan.ts";
import { divisionPlanDocx } from "../src/engines/compile/papers/division-plan-docx.ts";
import { readDocument } from "../src/engines/compile/read/read-document.ts";

/** What the division plan of each document of the first region holds: tasks (their measures), targets and goals, directions, Party work left out. */
const documents = [
  ["000-haichuang-plan-2024", { tasks: 19, measures: 33, targets: 7, directions: 24, party: 0 }],
  ["001-qingdao-14th-five-year-st-plan", { tasks: 127, measures: 241, targets: 25, directions: 0, party: 0 }],
  ["002-innovation-corridor-2025", { tasks: 25, measures: 48, targets: 6, directions: 0, party: 0 }],
  ["003-west-coast-new-area-2023", { tasks: 31, measures: 103, targets: 32, directions: 0, party: 0 }],
  ["004-city-st-work-2025", { tasks: 22, measures: 57, targets: 13, directions: 0, party: 5 }],
] as const;

describe.each(documents)("the division plan of %s", (name, counts) => {
  const text = readFileSync(`regions/qingdao/documents/${name}.txt`, "utf8");
  const document = compile({ text, source: { file: `${name}.txt`, mediaType: "text/plain", sha256: "" } });
  const plan = divisionPlan(document);
  const tasks = plan.tasks.flatMap((row) => (row.kind === "task" ? [row] : []));

  it("lists every task, target and direction", () => {
    expect({
      tasks: tasks.length,
      measures: tasks.reduce((sum, row) => sum + row.measures.length, 0),
      targets: plan.targets.length,
      directions: plan.directions.filter((row) => row.kind === "task").length,
      party: document.tasks.filter((task) => task.class === "party").length,
    }).toEqual(counts);
    expect(plan.notes.some((note) => note.includes(`党建等内部工作${counts.party}项`))).toBe(counts.party > 0);
  });

  it("names exactly the units of the document, and invents no year", () => {
    const named = document.tasks.filter(({ class: kind }) => kind !== "party" && kind !== "direction");
    named.forEach((task, index) => {
      const written = JSON.stringify(tasks[index]?.duty);
      for (const unit of task.units) expect(written).toContain(unit.name);
      if (task.units.length === 0) expect(written).toBe('{"lead":"原文未明确","support":"原文未明确"}');
      expect(tasks[index]?.deadline).toBe(task.deadline === null ? "原文未明确" : `${task.deadline}年`);
    });
  });

  it("reads back from Word with every row", async () => {
    const { text: read } = await readDocument(await divisionPlanDocx([document]), { file: "plan.docx" });
    const lines = read.split("\n");
    for (const row of tasks) {
      const line = lines.find((each) => each.startsWith(`${row.number}\t${row.title}\t`));
      expect(line?.replaceAll(" ", "")).toContain(row.measures[0]?.replaceAll(" ", ""));
    }
    for (const row of plan.targets) expect(read).toContain(`${row.number}\t${row.subject}\t${row.value}\t`);
  });
});
