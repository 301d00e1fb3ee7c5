import { describe, expect, it } from "vitest";
import type { Portfolio } from "../../src/modules/projects/contract/desks.ts";
import type { Fund } from "../../src/modules/projects/contract/funds.ts";
import type { Industries } from "../../src/modules/projects/contract/industries.ts";
import type { ManagerList, OutcomeList } from "../../src/modules/projects/contract/outcomes.ts";
import type { AwardList, Project, ProjectList } from "../../src/modules/projects/contract/project.ts";
import type { Goals } from "../../src/modules/projects/contract/ways.ts";
import { office, partnersAndAwards, post, read } from "./projects-walk.ts";
import { proves } from "./proves.ts";
import { become, expectGoodScreen, openPage, settled, signInAs, type Visit, visit } from "./visit.ts";

const university = "university@sample.haice.example";
const firm = "firm@sample.haice.example";
const treasurer = "treasurer";

const press = async ({ page }: Visit, name: string | RegExp): Promise<void> => {
  await page.getByRole("button", { name, exact: true }).first().click();
};
const fill = ({ page }: Visit, label: string, words: string) =>
  page.getByLabel(label, { exact: true }).last().fill(words);

/** Adds the evidence of a milestone and hands it in. */
async function handIn({ page }: Visit, title: string): Promise<void> {
  const card = page.locator('li[id^="milestone-"]', { hasText: title });
  const file = { name: `${title}.txt`, mimeType: "text/plain", buffer: Buffer.from("达到标准") };
  await page.getByLabel(`上传材料 ${title}`).first().setInputFiles(file);
  await card.getByRole("link", { name: `${title}.txt` }).waitFor();
  await card.getByRole("button", { name: "提交评定" }).click();
  await card.getByText("待评定").waitFor();
}

async function pass(one: Visit, id: string): Promise<void> {
  await openPage(one, `/projects/${id}`, office);
  await press(one, "评定通过");
  await press(one, "确认：评定通过");
  await one.page.getByRole("button", { name: "确认：评定通过" }).waitFor({ state: "detached" });
  await settled(one.page);
}

/** What the office and the receiver say of a project beside its contract; asserted on its record and on the portfolio's. */
async function putTogether(one: Visit, id: string): Promise<void> {
  const { page } = one;
  // The receiver goes on: how the results are applied.
  await openPage(one, `/projects/${id}`);
  await press(one, "报告应用情况");
  await page.getByLabel("应用程度", { exact: true }).selectOption("in-use");
  await fill(one, "应用单位", "蓝鲸智能装备有限公司（示例）");
  await fill(one, "应用情况", "船壳防腐装机 2 艘");
  await fill(one, "本期新增收入（元）", "350000");
  await press(one, "提交应用情况");
  await page.getByText(/累计收入 350,000/).waitFor();
  const technology = { title: "石墨烯防腐填料", measure: "marine-core-technology", brokenOn: "2026-06-01" };
  await signInAs(one, university);
  const said = await post<{ id: string }>(one, `projects/${id}/technologies`, { ...technology, evidence: "检测报告" });
  await signInAs(one, office);
  await post(one, `technologies/${said.id}/decision`, { isAgreed: true, words: "证据充分" });
  await proves(["PRJ-18", "PRJ-19"], "projects: results confirmed and applied", async () => {
    const { inside, technologies } = await read<Project>(one, `projects/${id}`);
    expect(inside?.applications).toMatchObject([{ state: "in-use", revenue: 350_000_00 }]);
    expect(technologies.find(({ title }) => title === technology.title)?.state).toBe("confirmed");
    return `/projects/${id}`;
  });
  const { projects } = await read<ProjectList>(one, "projects");
  const [before, beside] = projects.filter(({ isSample, stage }) => isSample && stage === "implementation");
  await post(one, `projects/${id}/links`, { kind: "builds-on", other: before!.id });
  await post(one, `projects/${id}/links`, { kind: "same-goal", other: beside!.id });
  await openPage(one, `/projects/${id}`);
  await page.getByText("同一目标的另一路线", { exact: false }).waitFor();
  await openPage(one, `/projects/ways?of=${id}`);
  await page.getByText("石墨烯填料", { exact: false }).first().waitFor();
  await expectGoodScreen(one);
  await openPage(one, "/projects/portfolio?by=plan");
  await page.getByRole("cell", { name: "强链" }).or(page.getByText("强链")).first().waitFor();
  await expectGoodScreen(one);
  await proves(["PRJ-15", "PRJ-16", "PRJ-17", "PRJ-20", "PRJ-24"], "projects: put together and linked", async () => {
    const { goals } = await read<Goals>(one, "goals");
    const goal = goals.find(({ ways }) => ways.some((way) => way.id === id));
    expect(goal?.ways.map((way) => way.id)).toContain(beside!.id);
    const { plan, programme, inside } = await read<Project>(one, `projects/${id}`);
    expect([plan, programme, inside?.links.map(({ is }) => is).sort()]).toEqual([
      "strengthen",
      "key-technology",
      ["builds-on", "same-goal"],
    ]);
    const byPlan = await read<Portfolio>(one, "portfolio?by=plan");
    expect(byPlan.groups.find(({ code }) => code === "strengthen")!.projects).toBeGreaterThan(1);
    const byProgramme = await read<Portfolio>(one, "portfolio?by=programme");
    expect(byProgramme.groups.find(({ code }) => code === "basic-research")!.projects).toBeGreaterThanOrEqual(10);
    const led = byProgramme.groups.reduce((all, group) => all + group.led, 0);
    const firms = byProgramme.groups.reduce((all, group) => all + group.firmLed, 0);
    expect([firms > 0, firms <= led]).toEqual([true, true]);
    return `projects.project:${id}`;
  });
  await proves(["PRJ-28"], "projects: a track and its next milestone", async () => {
    const { groups } = await read<Portfolio>(one, "portfolio?by=track");
    const track = groups.find(({ code, next }) => code !== null && next !== null)!;
    expect(track.next!.milestone).not.toBe("");
    return `projects.project:${track.next!.project}`;
  });
}

/** What comes out of a project moves on by stages, and a manager with a mandate decides and is scored. */
async function outcomesAndManager(one: Visit, id: string): Promise<void> {
  await signInAs(one, office);
  const first = { on: "2026-01-15", evidence: "试验报告" };
  const kinds = [
    ["drug-candidate", "免疫抗肿瘤候选药", "lead", "preclinical"],
    ["product", "防腐涂层一号", "prototype", "first-purchase"],
    ["variety", "耐盐海带新品种", "bred", "tested"],
  ] as const;
  for (const [kind, title, stage, next] of kinds) {
    const outcome = { kind, title, about: "示范", sponsor: "海渊海洋大学（示例）", first: { ...first, stage } };
    const entered = await post<{ id: string }>(one, `projects/${id}/outcomes`, outcome);
    await post(one, `outcomes/${entered.id}/steps`, { ...first, on: "2026-06-15", stage: next });
  }
  const mandate = { name: "陈经理", mandate: "协调产学研、决定阶段经费", from: "2026-01-01", basis: "试点方案" };
  const manager = await post<{ id: string }>(one, `projects/${id}/managers`, mandate);
  await post(one, `managers/${manager.id}/steps`, { kind: "decision", words: "改由企业中试" });
  await post(one, `managers/${manager.id}/steps`, { kind: "score", words: "按期装机", points: 90 });
  await openPage(one, "/projects/outcomes");
  await one.page.getByText("耐盐海带新品种").waitFor();
  await expectGoodScreen(one);
  await proves(["PRJ-27", "PRJ-29", "PRJ-30", "PRJ-34"], "projects: outcomes by stages and a manager", async () => {
    const { outcomes } = await read<OutcomeList>(one, `outcomes?project=${id}`);
    expect(outcomes.map(({ kind, steps }) => [kind, steps.map(({ stage }) => stage)])).toEqual(
      kinds.map(([kind, , stage, next]) => [kind, [stage, next]]),
    );
    const { managers } = await read<ManagerList>(one, `projects/${id}/managers`);
    expect(managers[0]?.steps.map(({ kind, points }) => [kind, points])).toEqual([
      ["decision", null],
      ["score", 90],
    ]);
    return `projects.project:${id}`;
  });
}

/** Joint funds: led by a firm, and for basic research; money by shares, a topic chosen by shares. */
async function jointFunds(one: Visit): Promise<void> {
  await signInAs(one, office);
  const city = { name: "市级财政资金", organisation: null, level: "city", parts: 40, isLeader: false, promised: null };
  const leader = {
    ...city,
    name: "蓝鲸智能装备",
    organisation: "sample-lanjing",
    level: "firm",
    parts: 60,
    isLeader: true,
  };
  const plain = { goal: "海洋前沿技术", basis: "出资协议" };
  const led = await post<{ id: string }>(one, "funds", {
    ...{ ...plain, title: "海洋装备联合基金", kind: "enterprise-led", contributors: [leader, city] },
  });
  const basic = await post<{ id: string }>(one, "funds", {
    ...{ ...plain, title: "海洋基础研究联合基金", kind: "basic-research" },
    contributors: [{ ...leader, isLeader: false }, city, { ...city, name: "高校自筹", level: "other", parts: 20 }],
  });
  const topic = await post<{ id: string }>(one, `funds/${led.id}/topics`, { title: "深海密封", words: "万米密封" });
  await signInAs(one, treasurer);
  for (const { id } of [led, basic])
    await post(one, `funds/${id}/contributions`, {
      contributor: "f1",
      on: "2026-06-01",
      amount: 600_000_00,
      voucher: "收 1",
    });
  await signInAs(one, firm);
  await post(one, `topics/${topic.id}/voices`, { contributor: "f1", isFor: true });
  await openPage(one, `/projects/funds/${led.id}`);
  await one.page.getByText("入选", { exact: true }).waitFor();
  await expectGoodScreen(one);
  await proves(["PRJ-22", "PRJ-23"], "projects: joint funds", async () => {
    const funds = [await read<Fund>(one, `funds/${led.id}`), await read<Fund>(one, `funds/${basic.id}`)];
    expect(funds.map(({ kind, contributors }) => [kind, contributors.map(({ brought }) => brought)])).toEqual([
      ["enterprise-led", [600_000_00, 0]],
      ["basic-research", [600_000_00, 0, 0]],
    ]);
    expect(funds[0]!.topics.map(({ state }) => state)).toEqual(["chosen"]);
    return `projects.joint-fund:${led.id}`;
  });
}

/** The programme page of a future industry: its four levers as work that is measured. */
async function futureIndustry(one: Visit): Promise<void> {
  await openPage(one, "/projects/future-industries", office);
  await one.page.getByRole("link", { name: "氢能", exact: true }).click();
  await one.page.getByText("在孵团队（个）：基数 2，已达到 5，目标 8").waitFor();
  await expectGoodScreen(one);
  await proves(["PRJ-33"], "projects: the four levers of a future industry", async () => {
    const { streams } = await read<Industries>(one, "industries");
    const own = streams.filter(({ industry }) => industry === "hydrogen-energy");
    expect(own.map(({ lever, progress }) => [lever, progress]).toSorted()).toEqual([
      ["incubation", 50],
      ["investment", 40],
      ["market", null],
    ]);
    return `registers.future-stream:${own[0]!.id}`;
  });
}

describe("a project in the browser", { timeout: 300_000 }, () => {
  it("goes from a decided case over a split contract, a blocked payment and a change of route to its hand-over", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    await openPage(one, "/projects", office);
    const { awards } = await read<AwardList>(one, "awards");
    expect(awards.map(({ title }) => title)).toContain("海洋防腐涂层");
    await page.locator("li", { hasText: "海洋防腐涂层" }).getByRole("button", { name: "建立项目" }).click();
    await page.getByLabel("区域", { exact: true }).selectOption({ index: 1 });
    await page.getByLabel("专项计划", { exact: true }).selectOption("strengthen");
    await expectGoodScreen(one);
    await press(one, "确认建立");
    await page.getByRole("heading", { level: 1, name: "海洋防腐涂层" }).waitFor();
    await settled(page);
    const id = page.url().split("/projects/")[1]!.split("?")[0]!;
    // As it was applied for everybody waits for everybody: the page says how much, and what a split frees.
    await page.getByText(/由 2 个单位共担/).waitFor();
    await expectGoodScreen(one);
    await press(one, "按单位拆开");
    await press(one, "保存草案");
    await page.getByText("没有单位的款项在等别的单位。").waitFor();

    await signInAs(one, university);
    await press(one, "签署");
    await page.getByText("承担单位已签署，等待科技办签署。").waitFor();
    await signInAs(one, office);
    await press(one, "签署");
    await page.getByText(/第 1 版/).waitFor();

    await openPage(one, "/projects/payments", treasurer);
    await page
      .getByText(/海渊海洋大学（示例）“总体与样机”/)
      .first()
      .waitFor();
    await page
      .getByText(/蓝鲸智能装备有限公司（示例）“耐压封装件”/)
      .first()
      .waitFor();
    await expectGoodScreen(one);

    await openPage(one, `/projects/${id}`, university);
    await press(one, "调整技术路线");
    await fill(one, "新的技术路线", "改用石墨烯填料。");
    await fill(one, "理由", "原填料易沉降。");
    await page.getByText("研究方向不变、指标不降低：告知即生效，不须批准。").waitFor();
    await press(one, "提交告知");
    await page.getByText("已告知，即时生效").waitFor();
    await page.getByText(/第 2 版/).waitFor();
    await handIn(one, "总体与样机");
    await handIn(one, "部件与测试");
    await pass(one, id);
    await pass(one, id);

    await openPage(one, "/projects/payments?state=due&q=海洋防腐涂层", treasurer);
    const due = page.getByRole("row").filter({ hasText: "海洋防腐涂层" }).filter({ hasText: "海渊海洋大学" });
    await due.getByText("到期", { exact: true }).click();
    const paid = page.getByRole("region", { name: "打开的款项" });
    await paid.getByRole("button", { name: "拨付" }).click();
    await fill(one, "拨付凭证号", "拨 2026-101");
    await press(one, "确认拨付");
    await paid.getByText("已付", { exact: true }).waitFor();

    await openPage(one, `/projects/${id}`, university);
    await press(one, "报告支出");
    await fill(one, "用途", "合同逾期赔偿款");
    await fill(one, "金额（元）", "1200");
    await fill(one, "凭证号", "记-9");
    await press(one, "提交支出");
    await page.getByText(/负面清单第 \d 版第 1 条/).waitFor();
    await press(one, "写明接收单位");
    await fill(one, "接收单位", "蓝鲸智能装备有限公司（示例）");
    await fill(one, "接收单位代码（没有账号可不填，由科技办代收）", "sample-lanjing");
    await fill(one, "移交内容", "配方与工艺文件");
    await press(one, "保存");
    await press(one, "提出移交");
    await fill(one, "移交说明", "全部里程碑通过。");
    await press(one, "确认：提出移交");
    await page.getByText(/现处“移交”阶段/).waitFor();
    await openPage(one, "/projects/mine", firm);
    await page.locator("li", { hasText: "海洋防腐涂层" }).getByText("有项目待您单位接收").waitFor();
    await expectGoodScreen(one);
    await openPage(one, `/projects/${id}`);
    await press(one, "接收");
    await fill(one, "依据", "验收单 3 号");
    await press(one, "确认：接收");
    await page.getByText("移交日期").waitFor();
    await expectGoodScreen(one);
    await proves(
      ["PRJ-01", "PRJ-09", "PRJ-12", "PRJ-13", "PRJ-25"],
      "projects: from a decided call to hand-over",
      async () => {
        const kept = await read<Project>(one, `projects/${id}`);
        expect([kept.stage, kept.handedOverOn === null, kept.inside?.changes[0]?.state]).toEqual([
          "hand-over",
          false,
          "notified",
        ]);
        expect(kept.inside?.expenses[0]?.fault?.is).toBe("list-line");
        return `projects.project:${id}`;
      },
    );
    await putTogether(one, id);
    await partnersAndAwards(one, id);
    await outcomesAndManager(one, id);
    await jointFunds(one);
    await futureIndustry(one);
  });

  it("English on a telephone opens every page; the graph is reached by keyboard and a list stands in its place there", async () => {
    const wide = await visit({ lang: "zh", width: 1440 });
    await signInAs(wide, office);
    const { projects } = await read<ProjectList>(wide, "projects");
    const { id } = projects.find(({ title }) => title.includes("温盐深传感器"))!;
    await openPage(wide, `/projects/${id}`);
    await wide.page.getByText(/在等蓝鲸智能装备有限公司（示例）的“耐压封装件”，已经逾期/).waitFor();
    const box = wide.page.getByRole("link", { name: /^耐压封装件\s*蓝鲸.*逾期$/ });
    await box.focus();
    await wide.page.keyboard.press("Enter");
    expect(wide.page.url()).toContain("#milestone-m2");
    await expectGoodScreen(wide);

    const narrow = await visit({ lang: "en", width: 390 });
    await openPage(narrow, `/projects/${id}`);
    await narrow.page.getByText(/You read the public summary/).waitFor();
    await expectGoodScreen(narrow);
    await become(narrow, office);
    for (const address of [
      "/projects",
      `/projects/${id}`,
      "/projects/payments",
      "/projects/office",
      "/projects/portfolio?by=track",
      "/projects/ways",
      "/projects/partners",
      "/projects/funds",
      "/projects/future-industries/hydrogen-energy",
    ]) {
      await openPage(narrow, address);
      await expectGoodScreen(narrow);
    }
    await openPage(narrow, `/projects/${id}`);
    expect(await narrow.page.locator("svg[aria-labelledby]").first().isVisible()).toBe(false);
    await narrow.page.getByRole("heading", { name: "Milestones that hold money back" }).waitFor();
  });
});
