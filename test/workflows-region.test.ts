import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { machineOf } from "../src/engines/workflow/acts.ts";
import { type Workflow, WorkflowSchema } from "../src/engines/workflow/contract.ts";
import { emptyContent } from "../src/modules/calls/contract/content.ts";
import {
  isEditable,
  isMoneyOpen,
  openForms,
  openPapers,
  standsStillRefusal,
} from "../src/modules/calls/rules/content.ts";
import { differencesOf } from "../src/modules/calls/rules/draft-differences.ts";
import { dueOf } from "../src/modules/calls/rules/due.ts";
import { roomFaults } from "../src/modules/calls/rules/room.ts";
import { beginRefusal } from "../src/modules/calls/rules/terms.ts";
import { applicationOf } from "./calls-forms.ts";

const folder = "regions/qingdao/workflows";
const workflows = readdirSync(folder).map((file) =>
  WorkflowSchema.parse((JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as { definition: unknown }).definition),
);
const of = (code: string): Workflow =>
  workflows.filter((one) => one.code === code).toSorted((a, b) => b.version - a.version)[0]!;

describe("the workflows of the region", () => {
  it.each(workflows.map((one) => [`${one.code} ${one.version}`, one] as const))(
    "%s can be run to its end, and every number in it is read by something",
    (_name, workflow) => {
      expect(roomFaults(workflow)).toEqual([]);
    },
  );

  it("a day or a number that nothing reads is a fault", () => {
    const guide = of("guide-call");
    const label = { zh: "多", en: "more" };
    const settings = [...guide.settings, { code: "kind-words", label, value: 1, unit: "", basis: null }];
    const dates = [...guide.dates, { code: "tea", label }];
    expect(roomFaults({ ...guide, settings, dates }).map(({ fault, what }) => `${fault} ${what}`)).toEqual([
      "unread tea",
      "unread kind-words",
    ]);
  });

  it.each(["case-by-case", "challenge", "two-way"])(
    "%s: what the office returned stays in its sight, and whoever put it up mends it",
    (code) => {
      const workflow = of(code);
      const machine = workflow.machines.find(({ stages }) => stages.some((one) => one.code === "to-mend"))!;
      const stage = machine.stages.find((one) => one.code === "to-mend")!;
      for (const what of ["case", "content"])
        expect(stage.shows.find((shown) => shown.what === what)?.to).toEqual(
          expect.arrayContaining(["office", "applicant"]),
        );
      expect(isEditable(machine, "to-mend", ["public", "applicant"])).toBe(true);
      expect(isEditable(machine, "to-mend", ["public", "office"])).toBe(false);
    },
  );
});

describe("who writes what in which stage", () => {
  const challenge = of("challenge");
  const need = machineOf(challenge, "call");
  const bid = machineOf(challenge, "application");

  it("is whose act asks for it: the firm writes its need, the office what screening found", () => {
    expect(openForms(need, "drafted", ["applicant"])).toEqual(["challenge"]);
    expect(openForms(need, "screening", ["applicant"])).toEqual([]);
    expect(openForms(need, "screening", ["office"])).toEqual(["screening"]);
  });

  it("what was handed in earlier stands still, papers too, when something else is asked for", () => {
    expect(openForms(bid, "solving", ["applicant"])).toEqual(["test"]);
    expect(openPapers(bid, "solving", ["applicant"])).toEqual(["test-report"]);
    expect(isMoneyOpen(bid, "solving", ["applicant"])).toBe(false);
    const before = applicationOf("单位", "摘要", "姓名");
    const refused = (after: typeof before) => standsStillRefusal(bid, "solving", ["applicant"], before, after)?.code;
    expect(refused({ ...before, forms: { ...before.forms, test: { reached: "达到" } } })).toBeUndefined();
    expect(refused({ ...before, budget: [] })).toBe("calls.not-editable");
    expect(refused({ ...before, forms: { application: {} } })).toBe("calls.not-editable");
  });

  it("nothing is begun before the first day or after the last, which counts itself", () => {
    const dates = { opens: "2026-03-01", closes: "2026-03-31" };
    const codes = ["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"].map((day) => beginRefusal(dates, day)?.code);
    expect(codes).toEqual(["calls.not-open-yet", undefined, undefined, "calls.deadline-passed"]);
    expect(beginRefusal({}, "2026-04-01")).toBeNull();
  });
});

describe("the clock that runs in a case", () => {
  const at = (machine: string, stage: string, since: string, firstIn: string | null = null, lastIn = firstIn) => ({
    machine,
    stage,
    since,
    firstIn,
    lastIn,
  });
  it("counts from the first hand-in to the decision, from a claim to its answer, from report to report", () => {
    const rolling = of("rolling");
    expect(dueOf(rolling, at("application", "draft", "2026-01-10"))).toBeNull();
    expect(dueOf(rolling, at("application", "under-review", "2026-01-20", "2026-01-10"))).toEqual({
      setting: "service-days",
      day: "2026-02-09",
    });
    expect(dueOf(rolling, at("application", "supported", "2026-01-20", "2026-01-10"))).toBeNull();
    expect(dueOf(of("two-way"), at("claim", "made", "2026-01-10", "2026-01-10"))?.day).toBe("2026-01-25");
    const matter = (lastIn: string) =>
      dueOf(of("case-by-case"), at("matter", "agreed", "2026-05-31", "2026-01-01", lastIn));
    expect(matter("2026-01-01")).toEqual({ setting: "report-months", day: "2026-11-30" });
    expect(matter("2026-08-31")?.day).toBe("2027-02-28");
  });
});

describe("two drafts of one case", () => {
  it("are shown beside each other where they differ, field by field, money and names too", () => {
    const workflow = of("guide-call");
    const mine = applicationOf("单位", "我的摘要", "姓名");
    const theirs = { ...applicationOf("单位", "别人的摘要", "另一位"), budget: mine.budget };
    const seen = differencesOf(workflow, mine, theirs).map(({ label, mine: one, theirs: other }) => [
      typeof label === "string" ? label : label.zh,
      one.split("\n")[0],
      other.split("\n")[0],
    ]);
    expect(seen).toEqual([
      [expect.stringContaining("摘要"), "我的摘要", "别人的摘要"],
      ["partners", "* 单位: 60000.00 总体", "* 单位: 60000.00 总体"],
      ["team", "姓名 · 单位 · 负责人", "另一位 · 单位 · 负责人"],
    ]);
    expect(differencesOf(workflow, mine, mine)).toEqual([]);
    expect(differencesOf(workflow, emptyContent, mine).length).toBeGreaterThan(5);
  });
});
