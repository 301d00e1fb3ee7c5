import { describe, expect, it } from "vitest";
import type { Alignment } from "../../src/modules/policy/contract/alignment.ts";
import { proves } from "./proves.ts";
import { expectGoodScreen, isCarriedIn, isWorkedIn, openPage, settled, signInAs, type Visit, visit } from "./visit.ts";

const words = {
  zh: {
    panel: "这份文件和哪些文件对照？",
    gaps: "年度工作与规划任务的缺口",
    gapQuestion: "2025年的工作要点，漏掉了哪些规划任务？",
    near: "也列出只有相近内容的",
    nearest: /^最相近/,
    points: "要点有、规划没有",
    ofPoints: /在规划里找不到依据的/,
    owners: "建议的责任单位",
    paper: "带建议的任务分工方案（.docx）",
    list: "对照结果",
    show: { alike: /^相近 \d+/, upper: /^只在上位文件 \d+/, counterpart: /^对应 \d+/ },
    confirm: "确认为对应",
    alike: "确认为相近",
    reject: "驳回",
    note: "理由",
    confirmed: "已确认",
    notYours: "由科技办、审核人和系统管理员判断。",
    changed: "这一对刚刚有人判断过",
    withdraw: "撤回",
    state: "判断情况",
    rejected: "已驳回",
    nearName: /都说“技术合同成交额”，下位文件多出“输出和吸纳”/,
  },
  en: {
    panel: "Which documents can this one be aligned with?",
    gaps: "Gaps between the year's work and the plans",
    gapQuestion: "Which tasks of the plans do the work points of 2025 leave out?",
    near: "Also those with near ones only",
    nearest: /^Nearest/,
    points: "In the points, in no plan",
    ofPoints: /resting on no plan/,
    owners: "Proposed units",
    paper: "Division plan with proposals (.docx)",
    list: "Result of the alignment",
    show: { alike: /^Look-alikes \d+/, upper: /^Only in the upper \d+/, counterpart: /^Counterparts \d+/ },
    confirm: "Confirm as counterpart",
    alike: "Confirm as look-alike",
    reject: "Reject",
    note: "Reason",
    confirmed: "confirmed",
    notYours: "The commission office, reviewers and administrators judge.",
    changed: "Somebody has just judged this pair",
    withdraw: "Take back",
    state: "State",
    rejected: "rejected",
    nearName: /Both say “技术合同成交额”; the lower adds “输出和吸纳”/,
  },
} as const;

/** Each language judges pairs of its own: both run against one product. */
const plans = {
  zh: { upper: "st-plan-2021", lower: "west-coast-2023" },
  en: { upper: "haichuang-2024", lower: "corridor-2025" },
} as const;
const address = ({ upper, lower }: { upper: string; lower: string }, rest = "") =>
  `/alignment?upper=${upper}&lower=${lower}${rest}`;

const alignmentOf = async ({ context, page }: Visit, plan: { upper: string; lower: string }) =>
  (await (await context.request.get(new URL(`/api/policy${address(plan)}`, page.url()).href)).json()) as Alignment;

describe.each(["zh", "en"] as const)("documents side by side, in %s", (lang) => {
  const t = words[lang];
  const plan = plans[lang];

  if (isWorkedIn(lang))
    it("leads from the year's work points to the gaps, to the alignment, and to what people judge", async () => {
      const one = await visit({ lang });
      const { page } = one;
      await openPage(one, "/documents/st-work-2025?view=aligned&side=true");
      await page.getByRole("heading", { name: t.panel }).waitFor();
      const owners = page.getByRole("region", { name: t.owners });
      await owners.getByText("市科技局", { exact: true }).first().waitFor();
      const paper = await owners.getByRole("link", { name: t.paper }).getAttribute("href");
      const answer = await one.context.request.get(new URL(paper!, page.url()).href);
      expect(answer.headers()["content-type"]).toContain("wordprocessingml");
      await expectGoodScreen(one);

      await page.getByRole("link", { name: t.gaps }).click();
      await settled(page);
      await page.getByRole("region", { name: t.gapQuestion }).waitFor();
      const nearLinks = page.getByRole("main").getByText(t.nearest);
      expect(await nearLinks.count()).toBe(0);
      await page.getByLabel(t.near).check();
      await nearLinks.first().waitFor();
      await expectGoodScreen(one);
      await page.getByRole("button", { name: t.points }).click();
      await page.getByRole("region", { name: t.ofPoints }).waitFor();
      await page.goBack();
      await settled(page);

      // Anybody reads; judging says who may.
      await openPage(one, address(plan));
      const list = page.getByRole("list", { name: t.list });
      await list.locator("> li button").first().click();
      await list.getByRole("button", { name: t.confirm }).first().waitFor();
      expect(await list.getByText(t.notYours).count()).toBeGreaterThan(0);
      await page.getByRole("button", { name: t.show.upper }).click();
      await list.getByRole("button", { name: t.confirm }).first().waitFor({ state: "detached" });
      await expectGoodScreen(one);
    });

  if (isWorkedIn(lang))
    it("is judged by keyboard; two people never overwrite each other unseen", async () => {
      const [one, two] = [await visit({ lang }), await visit({ lang })];
      const { page } = one;
      await signInAs(one, "commission-office");
      await signInAs(two, "reviewer");
      await openPage(one, address(plan, "&state=open"));
      await openPage(two, address(plan));
      const list = page.getByRole("list", { name: t.list });
      const first = list.locator("> li").first();
      const key = await first.getAttribute("data-row");
      await first.getByRole("button").first().focus();
      await page.keyboard.press("j");
      await first.getByRole("button", { name: t.confirm }).waitFor();
      await page.keyboard.press("a");
      // It is no longer open; the keys moved on to the next pair, which is rejected with a reason.
      await list.locator(`[data-row="${key}"]`).waitFor({ state: "detached" });
      const rejectedKey = await first.getAttribute("data-row");
      await first.getByRole("button", { name: t.reject, exact: true }).waitFor();
      await page.keyboard.press("r");
      await page.getByRole("dialog").getByLabel(t.note).fill("不是一回事");
      await page.getByRole("dialog").getByRole("button", { name: t.reject, exact: true }).click();
      await list.locator(`[data-row="${rejectedKey}"]`).waitFor({ state: "detached" });
      await openPage(one, address(plan, "&state=rejected"));
      await page.locator(`[data-row="${rejectedKey}"]`).getByText(t.rejected, { exact: true }).waitFor();

      // The reviewer still sees the pair open, and is told that it is not.
      const theirs = two.page.locator(`[data-row="${key}"]`);
      await theirs.getByRole("button").first().click();
      await theirs.getByRole("button", { name: t.alike }).click();
      await theirs.getByText(t.changed).waitFor();
      await theirs.getByText(t.confirmed, { exact: true }).waitFor();
      await expectGoodScreen(two);

      await openPage(one, address(plan, `&row=${encodeURIComponent(key!)}`));
      await page.locator(`[data-row="${key}"]`).getByRole("button", { name: t.withdraw }).waitFor();
      await expectGoodScreen(one);
      if (lang === "zh")
        await proves(["GOV-10"], "alignment: the year's work points against the plans in force", async () => {
          const points = { upper: "st-plan-2021", lower: "st-work-2025" };
          const found = await alignmentOf(one, points);
          const pair = found.pairs.find((each) => each.relation === "counterpart" && each.upper.startsWith("task"))!;
          const idOf = (side: "upper" | "lower") => found[side].items.find((item) => item.key === pair[side])!.id;
          const judged = await one.context.request.post(new URL("/api/policy/alignment/judgements", page.url()).href, {
            headers: { origin: new URL(page.url()).origin },
            data: { upper: idOf("upper"), lower: idOf("lower"), verdict: "accept", relation: "counterpart" },
          });
          expect(judged.status()).toBe(200);
          const gaps = await one.context.request.get(
            new URL("/api/policy/documents/st-work-2025/gaps", page.url()).href,
          );
          const { plans: inForce } = (await gaps.json()) as {
            plans: { code: string; items: { key: string; coverage: string }[] }[];
          };
          const items = inForce.find((each) => each.code === points.upper)!.items;
          expect(items.find((item) => item.key === pair.upper)?.coverage).toBe("confirmed");
          expect(items.some((item) => item.coverage === "alone")).toBe(true);
          return `policy.alignment-judgement:${((await judged.json()) as { id: string }).id}`;
        });
      expect([...one.complaints, ...two.complaints]).toEqual([]);
    });

  if (isCarriedIn(lang))
    it("tells look-alikes with the words in which they differ, on a telephone too", async () => {
      const one = await visit({ lang, width: 390 });
      const { page } = one;
      await openPage(one, address(plans.zh, "&kind=target"));
      await page.getByRole("button", { name: t.show.alike }).click();
      const reason = page.getByRole("listitem").filter({ hasText: t.nearName }).last();
      await reason.scrollIntoViewIfNeeded();
      const row = page.locator("[data-row]").filter({ has: reason });
      await expect.poll(() => row.locator("mark").allTextContents()).toContain("输出和吸纳");
      await expectGoodScreen(one);
      for (const other of [
        "/documents/st-work-2025/gaps",
        "/documents/st-plan-2021?view=aligned&side=true",
        "/alignment",
      ]) {
        await openPage(one, other);
        await expectGoodScreen(one);
      }
    });
});
