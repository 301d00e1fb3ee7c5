import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { proves } from "./proves.ts";
import {
  expectGoodScreen,
  installation,
  isCarriedIn,
  isWorkedIn,
  openPage,
  settled,
  signInAs,
  type Visit,
  visit,
} from "./visit.ts";

const words = {
  zh: {
    question: "承诺了什么，走到哪一步，还有什么不知道？",
    alive: "29 个数字目标都在期",
    over: /34 个已到期，达到 \d+ 个/,
    later: "当日尚未印发",
    noBaseline: "缺基期",
    slow: "进展有限",
    today: "回到今天",
    each: /逐项结账/,
    read: /看 T\d+ 的原文/,
    noSuccessor: "各文件中没有后续目标",
    onlyRecords: "只看平台记录",
    save: /导出所见 (\d+) 行/,
    goals: "无数字目标 21",
    withoutNumber: /没有数字的目标/,
    nobodyTypes: "无人填数",
    ask: "向单位征询",
    give: "补报基期",
    decline: "回复没有",
    mayNot: "请先登录。",
    notAsked: "没有向本单位征询这个目标的基期。",
    unit: "单位",
    send: "发出征询",
    sent: "已发出征询",
    forToday: "今天要办的",
    asked: /基期征询等您回复/,
    value: "基期值",
    day: "是哪一天的数",
    evidence: "凭据",
    bring: "补报",
    wrong: "请填不带单位的数，例如 286.6。",
    saved: "已补报，相关的数正在重算",
    reason: "为什么没有",
    reply: "回复",
    replied: "已回复",
    declinedCard: /单位回复没有/,
    notFound: "没有缺基期的目标 T99",
  },
  en: {
    question: "What was promised, where do we stand, and what do we not know?",
    alive: "all 29 numeric targets are still open",
    over: /34 are over: \d+ met/,
    later: "Not issued by that day",
    noBaseline: "No baseline",
    slow: "Limited progress",
    today: "Back to today",
    each: /Target by target/,
    read: /Read the words of T\d+/,
    noSuccessor: "No successor in the sources",
    onlyRecords: "Show only: Records of this platform",
    save: /Save these (\d+) rows/,
    goals: "Goals without a number 21",
    withoutNumber: /Goals without a number/,
    nobodyTypes: "nobody types it",
    ask: "Ask a unit",
    give: "Bring the base",
    decline: "We have none",
    mayNot: "Please sign in first.",
    notAsked: "Your unit was not asked for the base of this target.",
    unit: "Unit",
    send: "Send the request",
    sent: "The request was sent",
    forToday: "For you today",
    asked: /requests for a base wait for your reply/,
    value: "Base value",
    day: "Of which day",
    evidence: "Evidence",
    bring: "Bring it",
    wrong: "Give a number without its unit, such as 286.6.",
    saved: "The base was brought; what depends on it is being worked out again",
    reason: "Why there is none",
    reply: "Reply",
    replied: "The reply was sent",
    declinedCard: /the unit has no base/,
    notFound: "No target T99 lacks a base",
  },
} as const;

type Words = (typeof words)["zh" | "en"];
interface Standing {
  targets: { id: string; standing: { state: string } }[];
}

/** What the server says on a day, asked as the screen asks. */
async function read<T>({ context }: Visit, address: string): Promise<T> {
  return (await (await context.request.get(`${installation()}/api/indicators/${address}`)).json()) as T;
}

/** The number beside a state on the overview, and that its link opens a list of just so many rows. */
async function numberOpensItsList({ page }: Visit, state: string): Promise<number> {
  const link = page.locator("main").getByRole("link", { name: new RegExp(`^${state} ?\\d+$`) });
  const count = Number(/\d+$/.exec((await link.textContent()) ?? "")?.[0]);
  await link.click();
  await page.waitForURL(/\/indicators\?/);
  await settled(page);
  expect(await page.locator("main table tbody tr").count()).toBe(count);
  await page.goBack();
  await settled(page);
  return count;
}

/** The office asks the sample reporter's unit for a base. */
async function askTheReportersUnit(one: Visit, t: Words, target: string): Promise<void> {
  const { page } = one;
  await openPage(one, `/indicators/baselines/${target}`, "commission-office");
  await page.getByRole("button", { name: t.ask }).click();
  const unit = page.getByRole("combobox", { name: t.unit });
  await unit.fill("海洋发展局");
  await page.locator(".ant-select-item-option").first().waitFor();
  await page.keyboard.press("Enter");
  await expectGoodScreen(one);
  await page.getByRole("button", { name: t.send }).click();
  await page.getByText(t.sent).waitFor();
  await settled(page);
}

/** The reporter finds the request on the home page and goes to where it is answered. */
async function goFromHome(one: Visit, t: Words, target: string): Promise<void> {
  const { page } = one;
  await openPage(one, "/", "reporter");
  await page.getByRole("heading", { name: t.forToday }).waitFor();
  await expectGoodScreen(one);
  await page.getByRole("link", { name: t.asked }).click();
  await settled(page);
  if (!page.url().includes(`/baselines/${target}`)) {
    await page.locator("main table").getByText(target).first().waitFor();
    await openPage(one, `/indicators/baselines/${target}`);
  }
  await page.getByRole("button", { name: t.give }).waitFor();
}

describe.each(["zh", "en"] as const)("the screens of the targets in %s", (lang) => {
  const t = words[lang];

  if (isWorkedIn(lang))
    it("say where we stand on a day, and every number opens its list and its sentence", async () => {
      const one = await visit({ lang });
      const { page } = one;
      await openPage(one, "/indicators/overview?on=2024-06-30");
      await page.getByText(t.question).first().waitFor();
      await page.getByText(t.alive).waitFor();
      await page.getByRole("region", { name: t.later }).getByRole("link").first().waitFor();
      await expectGoodScreen(one);
      await numberOpensItsList(one, t.noBaseline);
      const slow = await numberOpensItsList(one, t.slow);
      await proves(["GOV-12"], "what falls behind is found by computing (in part: without follow-up)", async () => {
        const { indicators } = await read<{ indicators: Standing[] }>(one, "indicators?on=2024-06-30");
        const found = indicators
          .flatMap((row) => row.targets)
          .filter((row) => row.standing.state === "limited-progress");
        expect(found.length).toBeGreaterThan(0);
        expect(found).toHaveLength(slow);
        return "/indicators/overview";
      });
      await page.getByRole("button", { name: t.today }).click();
      await page.getByText(t.over).waitFor();
      expect(page.url()).not.toContain("on=");
      expect(await page.getByText(t.noSuccessor).count()).toBe(3);
      await page.getByText(t.each).click();
      await expectGoodScreen(one);
      await page.getByRole("link", { name: t.read }).last().click();
      await page.waitForURL(/\/documents\/.*at=\d+/);
      await settled(page);
    });

  if (isWorkedIn(lang))
    it("say honestly what computes from records, and save what is seen", async () => {
      const one = await visit({ lang });
      const { page } = one;
      await openPage(one, "/indicators/coverage");
      const claims = page.locator("main ul > li").filter({ hasText: t.nobodyTypes });
      await claims.first().waitFor();
      expect(await claims.count()).toBe(1);
      await page.getByRole("link", { name: t.onlyRecords }).click();
      await page.waitForURL(/source=records/);
      await settled(page);
      const rows = await page.locator("main table tbody tr").count();
      expect(rows).toBe(20);
      await expectGoodScreen(one);
      const waiting = page.waitForEvent("download");
      await page.getByRole("button", { name: t.save }).click();
      const lines = (await readFile(await (await waiting).path(), "utf8")).trim().split("\r\n");
      expect(lines).toHaveLength(rows + 1);
      await page.getByRole("link", { name: t.goals }).click();
      await page.waitForURL(/view=goals/);
      await expect.poll(() => page.locator("main q").count()).toBe(21);
      await expectGoodScreen(one);
      await openPage(one, "/indicators/overview?on=2024-06-30");
      const unmeasured = page.locator("main").getByRole("link", { name: t.withoutNumber });
      await unmeasured.waitFor();
      const goals = Number(/\d+/.exec((await unmeasured.textContent()) ?? "")?.[0]);
      await unmeasured.click();
      await page.waitForURL(/view=goals/);
      await settled(page);
      expect(await page.locator("main q").count()).toBe(goals);
      expect(goals).toBeLessThan(21);
    });

  if (isCarriedIn(lang))
    it("stand on a telephone", async () => {
      const one = await visit({ lang, width: 390 });
      for (const address of [
        "overview",
        "coverage?source=register",
        "coverage?view=goals",
        "baselines?need=figure",
        "baselines/T16",
      ]) {
        await openPage(one, `/indicators/${address}`);
        await expectGoodScreen(one);
      }
    });
});

describe("a base that the source does not give", () => {
  it("is asked of a unit, whose reporter finds it at home and brings it; then the growth has a figure", async () => {
    const one = await visit();
    const { page } = one;
    const t = words.zh;
    const growth = () =>
      read<{ outcome: { value: string | null } }>(one, "indicators/above-scale-rd-growth-west-coast?on=2024-12-31");
    await openPage(one, "/indicators/baselines?need=figure");
    expect((await growth()).outcome.value).toBeNull();
    await page.locator("main table tbody tr").filter({ hasText: "T19" }).click();
    await page.waitForURL(/baselines\/T19/);
    await page.getByRole("button", { name: t.ask }).focus();
    await page.getByRole("tooltip").getByText(t.mayNot).waitFor();
    await expectGoodScreen(one);
    await signInAs(one, "reporter");
    await page.getByRole("button", { name: t.give }).focus();
    await page.getByRole("tooltip").getByText(t.notAsked).waitFor();
    await askTheReportersUnit(one, t, "T19");
    await goFromHome(one, t, "T19");
    await page.getByRole("button", { name: t.give }).click();
    await page.getByLabel(t.value).fill("约100");
    await page.getByLabel(t.day).fill("2023-12-31");
    await page.getByLabel(t.evidence).fill("示例：统计年鉴第 12 页");
    await page.keyboard.press("Enter");
    await page.getByText(t.wrong).waitFor();
    await expectGoodScreen(one);
    await page.getByLabel(t.value).fill("100");
    await page.getByRole("button", { name: t.bring, exact: true }).click();
    await page.getByText(t.saved).waitFor();
    await page.getByText("示例：统计年鉴第 12 页").waitFor();
    await expectGoodScreen(one);
    await proves(["GOV-33"], "a unit is asked for a missing base, and what it brings makes the growth", async () => {
      expect((await growth()).outcome.value).toBe("13.84");
      return "indicators.given-baseline:T19";
    });
  });

  it("that the unit does not have is declined with the reason, and the office is told at home", async () => {
    const one = await visit({ lang: "en" });
    const { page } = one;
    const t = words.en;
    await openPage(one, "/indicators/baselines/T99");
    await page.getByText(t.notFound).waitFor();
    await expectGoodScreen(one);
    await askTheReportersUnit(one, t, "T16");
    await goFromHome(one, t, "T16");
    await page.getByRole("button", { name: t.decline }).click();
    await page.getByLabel(t.reason).fill("示例：不属于本单位统计口径");
    await expectGoodScreen(one);
    await page.getByRole("button", { name: t.reply, exact: true }).click();
    await page.getByText(t.replied).waitFor();
    await page.getByText("示例：不属于本单位统计口径").waitFor();
    await openPage(one, "/", "commission-office");
    await page.getByRole("link", { name: t.declinedCard }).click();
    await page.waitForURL(/state=declined/);
    await settled(page);
    await page.locator("main table").getByText("T16").waitFor();
    await expectGoodScreen(one);
  });

  it("and the account of a day go on paper without their tools, with every row", async () => {
    const one = await visit();
    const { page } = one;
    await openPage(one, "/indicators/overview");
    await page.emulateMedia({ media: "print" });
    await page.locator("main table").nth(2).locator("tbody tr").first().waitFor();
    expect(await page.getByLabel("截至哪一天").isVisible()).toBe(false);
    expect(await page.getByRole("navigation", { name: "导出" }).isVisible()).toBe(false);
  });
});
