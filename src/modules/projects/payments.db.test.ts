import { describe, expect, it } from "vitest";
import { projectsDesk } from "../../../test/projects-desk.ts";
import { openStory } from "../../../test/story.ts";
import type { Mine, PaymentList } from "./contract/desks.ts";
import type { Cooperation } from "./contract/partners.ts";
import type { Goals } from "./contract/ways.ts";
import { jointTerms } from "./rules/terms-for-tests.ts";

const story = openStory();
const { send, good, codeOf, read, inside, anyPlace, act, sign } = projectsDesk(story);
const office = "commission-office";
const university = "university@sample.haice.example";
const firm = "firm@sample.haice.example";
const base = "/api/projects";

/** A running project with so many payments, the first ones due with the signature. */
async function withPayments(title: string, count: number, due: number, more: object = {}): Promise<string> {
  const { id } = await good<{ id: string }>(office, "projects/projects", {
    ...{ title, programme: "key-rd", lead: "sample-haiyuan", amount: count * 1000, goal: "g", basis: "会议" },
    ...{ place: await anyPlace(), ...more },
  });
  await act(id, "appraise", null);
  await act(id, "approve", "论证意见");
  const units = jointTerms.units.map((one) => ({ ...one, organisation: one.isLead ? "sample-haiyuan" : null }));
  const payments = Array.from({ length: count }, (_one, at) => ({
    ...{ key: `p${at + 1}`, title: `第 ${at + 1} 笔`, unit: at % 2 === 0 ? "lead" : "firm" },
    // Unequal amounts with the same sum, each of them twice: what is equal has an order too.
    ...{ amount: 1000 + (Math.floor(at / 2) - (count / 2 - 1) / 2) * 10, on: at < due ? [] : ["b"] },
  }));
  await sign(id, { ...jointTerms, units, payments });
  return id;
}

const list = async (query: string, who = "treasurer"): Promise<PaymentList> => {
  const answer = await story.as(who, `${base}/payments?${query}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as PaymentList;
};

describe("payments page by page", { timeout: 60_000 }, () => {
  let id = "";

  it.each(["", "sort=-amount", "sort=unit", "sort=-since"])(
    "%s: every one once, in one order, to the last page",
    async (sort) => {
      id ||= await withPayments("许多笔款项", 90, 7);
      const whole = await list(`${sort}&limit=200`);
      expect(whole.payments.length).toBe(whole.total.count);
      expect(whole.total.count).toBeGreaterThanOrEqual(90);
      const keys: string[] = [];
      let next: string | null = "";
      let pages = 0;
      while (next !== null) {
        const page: PaymentList = await list(`${sort}&limit=40${next && `&after=${next}`}`);
        keys.push(...page.payments.map(({ project, key }) => `${project} ${key}`));
        expect(page.total).toEqual(whole.total);
        next = page.next;
        pages += 1;
      }
      expect(pages).toBe(Math.ceil(whole.total.count / 40));
      expect(keys).toEqual(whole.payments.map(({ project, key }) => `${project} ${key}`));
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it("sums and filters are over all of them, not over a page; what is blocked says by what", async () => {
    const { states, total, payments, units } = await list(`project=${id}&state=blocked&limit=5`);
    expect([payments.length, total.count]).toEqual([5, 83]);
    expect(payments[0]!.blockedBy).toEqual([{ milestone: "B", unit: "Firm", due: "2026-06-01", isLate: true }]);
    expect(units.find(({ name }) => name === "Firm")!.count).toBeGreaterThanOrEqual(45);
    const due = await list(`project=${id}&state=due`);
    expect([due.total.count, due.payments.every(({ state }) => state === "due")]).toEqual([7, true]);
    expect(states.due.count).toBeGreaterThanOrEqual(7);
    const both = await list(`project=${id}&state=due&state=paid&unit=Lead&q=${encodeURIComponent("第 1 笔")}`);
    expect(both.payments.map(({ key }) => key)).toEqual(["p1"]);
    const amounts = (await list(`project=${id}&sort=-amount`)).payments.map(({ amount }) => amount);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    await good("treasurer", `projects/projects/${id}/payments/p1/pay`, { reference: "拨 1" });
    expect((await list(`project=${id}&state=paid`)).payments).toMatchObject([{ key: "p1", state: "paid" }]);
  });

  it("a page that was never given, a state that is none and a reader without the right are refused", async () => {
    const statusOf = async (query: string, who = "treasurer") =>
      (await story.as(who, `${base}/payments?${query}`)).status;
    expect([await statusOf("after=x"), await statusOf("state=lost"), await statusOf("", firm)]).toEqual([
      400, 400, 403,
    ]);
  });
});

describe("free exploration", () => {
  it("reports less often and shorter than a directed project, as parameters say", async () => {
    const directed = await withPayments("定向项目", 2, 1);
    const free = await withPayments("自由探索项目", 2, 1, { isExploration: true });
    const rules = async (one: string) => {
      const { months, most } = (await inside(one)).reporting;
      return [months, most];
    };
    expect([await rules(directed), await rules(free)]).toEqual([
      [6, 2000],
      [12, 500],
    ]);
    const report = (one: string, words: string, who = university) =>
      send(who, `projects/projects/${one}/reports`, { words });
    expect(codeOf(await report(free, "长".repeat(501)))).toBe("projects.report-long");
    expect((await report(directed, "长".repeat(501))).status).toBe(200);
    expect((await report(free, "一切未知", office)).status).toBe(403);
    expect((await report(free, "一切未知")).status).toBe(200);
    const { reports, next } = (await inside(free)).reporting;
    expect([
      reports.map(({ words }) => words),
      next !== null && next > (await inside(directed)).reporting.next!,
    ]).toEqual([["一切未知"], true]);
    const mine = (await story.as(university, `${base}/mine`)).body as Mine;
    expect(mine.projects.find((one) => one.id === free)!.report).toBe(next);
    expect((await read(free)).isExploration).toBe(true);
  });
});

describe("the sample of a first start", () => {
  it("holds ways to one goal: one under way, one ended with its reason, one before its contract", async () => {
    const { goals } = (await story.as(office, `${base}/goals`)).body as Goals;
    const goal = goals.find(({ words }) => words?.includes("耐压浮力材料"))!;
    expect(goal.ways.map(({ stage, ended }) => [stage, ended !== null]).toSorted()).toEqual([
      ["approval", false],
      ["implementation", false],
      ["stopped", true],
    ]);
    expect(goal.ways.find(({ stage }) => stage === "implementation")).toMatchObject({
      ...{ passed: 1, milestones: 3, paid: 70_000_000 },
      next: { title: "工程块材" },
    });
    // What disclosure lets out: two of the three ways, no route and no money paid.
    const outside = ((await story.as(null, `${base}/goals`)).body as Goals).goals;
    expect(outside).toEqual([]);
    const shown = ((await story.as(firm, `${base}/goals`)).body as Goals).goals[0]!;
    expect(shown.ways.map(({ sees }) => sees)).toEqual([true, true, true]);
  });

  it("holds a joint fund that pays several projects, a partner and an award with their projects", async () => {
    const { funds } = (await story.as(firm, `${base}/funds`)).body as {
      funds: { projects: number; brought: number }[];
    };
    expect(funds.map(({ projects }) => projects).toSorted()).toEqual([1, 3]);
    const { partners } = (await story.as(office, `${base}/cooperation`)).body as Cooperation;
    const tied = partners.filter(({ projects }) => projects.length > 0);
    expect(tied.map(({ projects }) => projects.length)).toEqual([1]);
    const award = (
      await story.read<{ id: string }>(
        "select record_id as id from projects.project_tie where register = 'science-award'",
      )
    )[0]!;
    const { projects } = (await story.as(office, `${base}/tied?register=science-award&record=${award.id}`)).body as {
      projects: { title: string }[];
    };
    expect(projects.map(({ title }) => title)).toEqual(["深海高精度温盐深传感器（示例）"]);
  });
});
