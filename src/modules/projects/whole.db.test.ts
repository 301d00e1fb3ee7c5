import { describe, expect, it } from "vitest";
import { projectsDesk } from "../../../test/projects-desk.ts";
import { openStory } from "../../../test/story.ts";
import { civilDay, systemClock } from "../../platform/clock/clock.ts";
import type { PaymentList, Portfolio, Waiting } from "./contract/desks.ts";
import { balance, type Entry } from "./rules/money.ts";
import { jointTerms } from "./rules/terms-for-tests.ts";

const story = openStory();
const { send, good, codeOf, read, inside, act, running } = projectsDesk(story);
const office = "commission-office";
const second = "reviewer";
const university = "university@sample.haice.example";
const firm = "firm@sample.haice.example";
const treasurer = "treasurer";
const base = "/api/projects";
const today = civilDay(systemClock);

describe("money beside the plain way", () => {
  let id = "";
  const entries = async () => (await inside(id)).entries as Entry[];
  const held = async (unit: string) => balance(await entries(), "held", unit);
  const spend = (amount: number) =>
    send(university, `projects/projects/${id}/expenses`, {
      ...{ unit: "lead", spentOn: today, item: "materials", words: "树脂", amount, voucher: "记-1" },
    });

  it("an expense before the money came is laid out by the unit; no more is borne than was contracted for it", async () => {
    id = await running("垫付的项目");
    await spend(4000);
    expect([await held("lead"), balance(await entries(), "advanced", "lead")]).toEqual([0, -4000]);
    expect((await spend(56_001)).body).toMatchObject({ fault: { is: "over-unit", left: 56_000 } });
    await good(treasurer, `projects/projects/${id}/payments/first/pay`, { reference: "拨 1" });
    expect([await held("lead"), balance(await entries(), "advanced", "lead")]).toEqual([6000, 0]);
  });

  it("a payment in error is taken back, is due again, and is paid once more; never twice at once", async () => {
    const recall = (who: string) => send(who, `projects/projects/${id}/payments/first/recall`, { reason: "误拨" });
    expect((await recall(office)).status).toBe(403);
    await recall(treasurer);
    expect(codeOf(await recall(treasurer))).toBe("projects.payment-unpaid");
    const list = (await story.as(treasurer, `${base}/payments`)).body as PaymentList;
    expect(list.payments.find((one) => one.project === id && one.key === "first")?.state).toBe("due");
    await good(treasurer, `projects/projects/${id}/payments/first/pay`, { reference: "拨 2" });
    expect(await held("lead")).toBe(6000);
    await expect(
      story.read(
        `with e as (insert into projects.money_entry (id, project_id, number, kind, on_day, about, made_at, made_by_name)
           values ('twice', $1, 99, 'paid', now(), 'first', now(), '') returning id)
         insert into projects.money_posting select id, a, 'x', n from e, (values ('paid', 1), ('due', -1)) v (a, n)`,
        [id],
      ),
    ).rejects.toThrow(/is paid 2 times/);
  });

  it("after a stop what was spent before is accounted for as far as it became due, and what is held goes back by shares", async () => {
    const give = (amount: number) =>
      send(treasurer, `projects/projects/${id}/returns`, { unit: "lead", amount, reference: "退 1" });
    expect(codeOf(await give(1))).toBe("projects.not-over");
    await act(id, "stop", "不再继续");
    // Both decisions on it wrote themselves down: the approval, and the stop.
    const noted = "select origin, kind, state, law from registers.affecting_decision where address = $1 order by id";
    expect(await story.read(noted, [`/projects/${id}`])).toEqual([
      { origin: "act", kind: "award", state: "drafted", law: expect.any(String) },
      { origin: "act", kind: "exclusion", state: "drafted", law: "不再继续" },
    ]);
    expect((await spend(6001)).body).toMatchObject({ fault: { is: "over-unit", left: 6000 } });
    expect((await spend(1000)).body).toMatchObject({ fault: null });
    expect(codeOf(await give(5001))).toBe("projects.return-amount");
    await good(treasurer, `projects/projects/${id}/returns`, { unit: "lead", amount: 5000, reference: "退 1" });
    const now = await entries();
    expect(jointTerms.sources.map(({ key }) => balance(now, "returned", key))).toEqual([3000, 1250, 750]);
    expect([balance(now, "held", "lead"), balance(now, "paid") + balance(now, "returned")]).toEqual([0, 10_000]);
  });
});

describe("a project that failed honestly", () => {
  it("closes normally once its failure is tolerated with that outcome, and not before", async () => {
    const id = await running("未达指标的项目");
    const close = () => act(id, "close-tolerated", "三项指标两项未达，失败经验已整理");
    expect(codeOf(await close())).toBe("projects.toleration-needed");
    const asked = { title: "未达指标", what: "材料性能不稳", failedOn: today, subjectKind: "project", subject: id };
    const raised = await good<{ id: string }>(university, "integrity/tolerance", asked);
    const step = async (who: string, input: object) => {
      const { version } = (await story.as(office, `/api/integrity/tolerance/${raised.id}`)).body as { version: number };
      await good(who, `integrity/tolerance/${raised.id}/acts`, { version, input });
    };
    const conditions = ["lawful", "diligent", "honest"];
    await step(university, { act: "state", words: "已尽力" });
    for (const condition of conditions) await step(university, { act: "add-evidence", condition, words: "记录" });
    await step(office, { act: "take-up" });
    for (const condition of conditions) await step(office, { act: "find", condition, holds: true, reason: "已核对" });
    const { list } = (await story.as(office, `/api/integrity/tolerance/${raised.id}`)).body as {
      list: { items: { id: string }[] } | null;
    };
    for (const item of list?.items ?? [])
      await step(office, { act: "answer-item", item: item.id, applies: false, reason: "不涉及" });
    await step(office, { act: "propose", verdict: "tolerate", outcome: "closure", reason: "符合" });
    await step(second, { act: "decide", basis: "会议" });
    expect((await inside(id)).tolerated).toMatchObject([{ case: raised.id, outcome: "closure" }]);
    expect((await close()).status).toBe(200);
    const { stage, inside: kept } = await read(id);
    expect([stage, kept!.steps.at(-1)?.said]).toEqual(["tolerated", "三项指标两项未达，失败经验已整理"]);
    expect(balance(kept!.entries as Entry[], "reserved")).toBe(0);
  });
});

describe("what stands beside a project and before the office", () => {
  it("projects are classed, linked without circles, followed up and put together", async () => {
    const keyProjects = async () => {
      const { groups } = (await story.as(office, `${base}/portfolio?by=programme`)).body as Portfolio;
      return groups.find(({ code }) => code === "key-rd")!;
    };
    const before = await keyProjects();
    const [one, other] = [await running("基础研究"), await running("应用攻关")];
    const link = (id: string, kind: string, to: string) =>
      send(office, `projects/projects/${id}/links`, { kind, other: to });
    expect((await link(other, "builds-on", one)).status).toBe(200);
    expect(codeOf(await link(one, "builds-on", other))).toBe("projects.link-wrong");
    expect((await inside(one)).links).toMatchObject([{ id: other, is: "built-on-by" }]);
    await good(university, `projects/projects/${one}/applications`, {
      ...{ on: today, state: "in-use", user: "某厂", words: "装机 3 台", revenue: 1_000_00 },
    });
    expect(
      (await send(firm, `projects/projects/${one}/applications`, { on: today, state: "trial", words: "w" })).status,
    ).toBe(403);
    const group = await keyProjects();
    expect([group.applied - before.applied, group.led - before.led, group.firmLed - before.firmLed]).toEqual([1, 2, 0]);
    expect(group.next?.milestone).toBe("A");
    const seen = ((await story.as(null, `${base}/portfolio?by=programme`)).body as Portfolio).groups;
    expect(seen.every(({ next }) => next === null)).toBe(true);
  });

  it("what waits for the office is counted by query: a text that the unit signed, a payment that is due", async () => {
    const waiting = async () => (await story.as(office, `${base}/waiting`)).body as Waiting;
    const due = (await waiting()).due;
    const id = await running("待办的项目");
    expect((await waiting()).due).toBe(due + 1);
    await story.as(university, `${base}/projects/${id}/milestones/a/files`, {
      file: { name: "a.txt", type: "text/plain", bytes: Buffer.from("a") },
    });
    await good(university, `projects/projects/${id}/milestones/a/acts`, { act: "hand-in" });
    expect((await waiting()).items).toContainEqual(
      expect.objectContaining({ kind: "milestone", project: id, about: "A", key: "a" }),
    );
    expect(((await story.as(treasurer, `${base}/waiting`)).body as Waiting).items).toEqual([]);
  });

  it("the database lets a unit move of a project what is its own, and nothing of the office's", async () => {
    const id = await running("部门的墙");
    const [unit] = await story.read<{ id: string }>("select id from people.organisation where code = 'sample-haiyuan'");
    const client = await story.installation.database.pool.connect();
    const attempt = async (change: string) => {
      await client.query("savepoint one");
      const done = await client.query(`update projects.project set ${change} where id = $1`, [id]).then(
        ({ rowCount }) => rowCount,
        (error: { code: string }) => error.code,
      );
      await client.query("rollback to one");
      return done;
    };
    try {
      await client.query("begin");
      await client.query(
        "select set_config('role', 'haice_app', true), set_config('app.user', 'x', true), set_config('app.organisation', $1, true), set_config('app.roles', 'institute', true)",
        [unit!.id],
      );
      for (const change of ["stage = 'stopped'", "is_public = true", "handed_over_on = now()", "plan = 'build'"])
        expect(await attempt(change), change).toBe("42501");
      for (const change of ["stage = 'hand-over'", "receiver = '某厂'"]) expect(await attempt(change), change).toBe(1);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });
});
