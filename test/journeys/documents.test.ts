import { readXlsx } from "hucre";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/engines/compile/read/read-document.ts";
import { proves } from "./proves.ts";
import { everyView, expectGoodScreen, openPage, screenshot, settled, visit } from "./visit.ts";

const words = {
  zh: {
    haichuang: "海创计划行动方案",
    views: { found: "提取结果", outline: "大纲", about: "登记信息" },
    side: "大纲与提取结果",
    takeAway: "下载",
    ledger: /督办台账（.xlsx）/,
    divisionPlan: /任务分工方案（.docx）/,
    divisionPlanFile: "任务分工方案-青岛市深入实施“海创计划”加快打造国际海洋科技创新中心行动方案(2024—2026年).docx",
    text: "原文",
    search: "在全部文件中查找句子",
    find: "查找",
    noiseToo: "也显示非正文",
    isNoise: "非正文",
    tasks: /^任务/,
    goals: /^定性目标/,
    noise: /^非正文/,
    strive: "力争",
    noBaseline: "来源未载基期",
    notGiven: "来源未载",
    unknownLead: "牵头单位的标记已丢失，待确认",
  },
  en: {
    haichuang: "Haichuang Plan",
    views: { found: "Extracted", outline: "Outline", about: "Record" },
    side: "Outline and what was extracted",
    takeAway: "Download",
    ledger: /Supervision ledger \(.xlsx\)/,
    divisionPlan: /Task division plan \(.docx\)/,
    divisionPlanFile:
      "task-division-plan-青岛市深入实施“海创计划”加快打造国际海洋科技创新中心行动方案(2024—2026年).docx",
    text: "Text as published",
    search: "Find sentences in all documents",
    find: "Find",
    noiseToo: "Show these too",
    isNoise: "not part of the document",
    tasks: /^Tasks/,
    goals: /^Other goals/,
    noise: /^Not part of it/,
    strive: "strive for",
    noBaseline: "no baseline in the source",
    notGiven: "not in the source",
    unknownLead: "The mark of the lead unit was lost; to be confirmed",
  },
} as const;

const twoViews = everyView.filter(({ lang, width }) => (lang === "zh") === (width === 1440));

describe.each(everyView)("a target in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];

  it("leads from the register to a sentence's target in three clicks, and to the ledger", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, "/documents");
    await expectGoodScreen(one);
    await page.getByRole("link", { name: t.haichuang }).click();
    await settled(page);
    const paper = page.getByRole("region", { name: t.text });
    await paper.getByText("争取到2026年海洋高新技术企业超过1000家").click();
    if (width === 390) await page.getByRole("button", { name: t.side }).click();
    const card = page.locator('article:has([aria-pressed="true"])');
    await card.getByText("海洋高新技术企业").waitFor();
    await expect.poll(() => card.textContent()).toMatch(/1,?000/);
    expect(await card.textContent()).toContain(t.strive);
    expect(await card.textContent()).toContain(t.noBaseline);
    await expectGoodScreen(one);
    if (width === 1440) await screenshot(one, `document-${lang}`);
    await page.getByRole("button", { name: t.takeAway }).click();
    const { bytes } = await downloaded(page, () => page.getByRole("link", { name: t.ledger }).click());
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]?.rows[0]?.slice(0, 3)).toEqual(["序号", "任务/指标", "原文"]);
    expect(sheets[0]?.rows.length).toBeGreaterThan(40);
    expect(one.complaints).toEqual([]);
  });
});

async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

describe.each(everyView)("the task division plan in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];

  it("is taken away by keyboard: opened, left with Escape, opened again, saved as a Word file", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, "/documents/haichuang-2024");
    const button = page.getByRole("button", { name: t.takeAway });
    const link = page.getByRole("link", { name: t.divisionPlan });
    await button.focus();
    await page.keyboard.press("Enter");
    await link.waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => link.count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
    const { name, bytes } = await downloaded(page, () => page.keyboard.press("Enter"));
    expect(name).toBe(t.divisionPlanFile);
    const { text } = await readDocument(bytes, { file: name });
    // A long title stands in two lines.
    expect(text.slice(0, 100).replaceAll("\n", "")).toMatch(/^关于《.*海创计划.*》的任务分工方案/);
    expect(text).toContain("序号\t重点任务\t工作举措\t牵头单位\t配合单位\t完成时限\t原文出处\n");
    expect(one.complaints).toEqual([]);
  });
});

describe.each(twoViews)("documents in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];

  it("keeps the place in the address: a reload and a link show the same", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, "/documents/west-coast-2023?view=found&kind=task&side=true");
    const task = page.getByRole("button", { name: /布局建设重大科技基础设施/ });
    await task.click();
    await page.getByText(t.unknownLead).first().waitFor();
    await expect.poll(() => page.url()).toContain("item=task");
    await page.reload();
    await settled(page);
    await expect.poll(() => task.getAttribute("aria-pressed")).toBe("true");
    await expectGoodScreen(one);
  });

  it("shows the record of a document, with what the source leaves out", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, "/documents/haichuang-2024?view=about&side=true");
    const side = page.getByRole("complementary", { name: t.side });
    await side.getByText("青政办字〔2024〕30号").waitFor();
    await side.getByText("2523352094740628974").waitFor();
    await side.getByText(t.notGiven).first().waitFor();
    await proves(["GOV-01"], "documents: the register of documents", async () => {
      const answer = await one.context.request.get(new URL("/api/policy/documents/haichuang-2024", page.url()).href);
      const record = (await answer.json()) as { code: string; documentNumber: string; validity: string };
      expect(record).toMatchObject({ documentNumber: "青政办字〔2024〕30号", validity: "有效" });
      return `policy.document:${record.code}`;
    });
    await openPage(one, "/documents/west-coast-2023?view=about&side=true");
    await side.getByText("鲁政字〔2022〕225号").waitFor();
    await side.getByText("此件主动公开").waitFor();
    await proves(["GOV-02", "GOV-04"], "documents: the register of documents", async () => {
      const answer = await one.context.request.get(new URL("/api/policy/documents/west-coast-2023", page.url()).href);
      const record = (await answer.json()) as { code: string; disclosure: string; relations: unknown[] };
      expect(record.disclosure).toBe("此件主动公开");
      expect(record.relations).toContainEqual(expect.objectContaining({ otherNumber: "鲁政字〔2022〕225号" }));
      return `policy.document:${record.code}`;
    });
    expect(one.complaints).toEqual([]);
  });

  it("finds sentences, leaves noise out, and says so", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, "/documents");
    await page.getByLabel(t.search).fill("概念验证");
    await page.getByRole("button", { name: t.find, exact: true }).click();
    await page.locator("mark", { hasText: "概念验证" }).first().waitFor();
    await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
    await page.waitForURL(/\/documents\/[a-z0-9-]+\?/);
    await settled(page);
    await page.goBack();
    await page.locator("mark").first().waitFor();
    await openPage(one, "/documents?q=北极星");
    expect(await page.locator("mark").count()).toBe(0);
    await page.getByRole("button", { name: t.noiseToo }).click();
    await page.getByText(t.isNoise, { exact: true }).first().waitFor();
    await expectGoodScreen(one);
  });
});

describe("the document screen by keyboard", () => {
  it("walks through what was extracted with J and K while the list has the focus", async () => {
    const one = await visit({ lang: "zh" });
    const { page } = one;
    await openPage(one, "/documents/haichuang-2024?kind=target");
    const list = page.getByRole("list", { name: words.zh.views.found });
    await list.getByRole("button").first().focus();
    await page.keyboard.press("j");
    const chosen = list.locator('[aria-pressed="true"]');
    const first = await chosen.textContent();
    await page.keyboard.press("j");
    await expect.poll(() => chosen.textContent()).not.toBe(first);
    await page.keyboard.press("k");
    await expect.poll(() => chosen.textContent()).toBe(first);
    expect(one.complaints).toEqual([]);
  });

  it("greys what is not the document and tells why", async () => {
    const one = await visit({ lang: "zh" });
    const { page } = one;
    await openPage(one, "/documents/st-work-2025?kind=noise");
    const paper = page.getByRole("region", { name: words.zh.text });
    const spam = paper.getByText("网上十大正规赌网址", { exact: true });
    expect(await spam.getAttribute("title")).toMatch(/垃圾信息/);
    await expectGoodScreen(one);
  });

  it("prints the text without the frame", async () => {
    const one = await visit({ lang: "zh" });
    await openPage(one, "/documents/haichuang-2024");
    await one.page.emulateMedia({ media: "print" });
    expect(await one.page.getByRole("banner").isVisible()).toBe(false);
    expect(await one.page.getByRole("complementary").isVisible()).toBe(false);
    expect(await one.page.getByRole("region", { name: words.zh.text }).isVisible()).toBe(true);
  });

  it("shows words for a document that does not exist", async () => {
    const one = await visit({ lang: "zh" });
    await openPage(one, "/documents/no-such-document");
    await one.page.getByRole("alert").getByText("没有这份文件").waitFor();
    await expectGoodScreen(one);
  });
});
