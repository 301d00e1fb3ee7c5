import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/engines/compile/read/read-document.ts";
import { everyView, expectGoodScreen, openPage, settled, visit } from "./visit.ts";

const words = {
  zh: {
    tab: "体检",
    side: "大纲与提取结果",
    text: "原文",
    toMend: "待改",
    answer: /错误 0 条，待改 8 条，提示 7 条/,
    sum: /3年共约600家，达不到“优质中小企业”2000家的目标/,
    against: "对照的上位文件",
    upper: "“十四五”科技创新规划",
    download: "下载批注稿（.docx）",
  },
  en: {
    tab: "Check-up",
    side: "Outline and what was extracted",
    text: "Text as published",
    toMend: "To mend",
    answer: /Errors: 0\. To mend: 8\. Notes: 7\./,
    sum: /about 600家 in the 3 years from 2023 to 2025/,
    download: "Download with comments (.docx)",
  },
} as const;

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** The words that are marked in the text. */
function highlighted(): string {
  return [...(CSS.highlights.get("finding") ?? [])].map(String).join("");
}

describe.each(everyView)("the plan check-up in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];

  it("tells what to mend and why, leads to the words, and gives the draft back with comments", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, "/documents/west-coast-2023");
    if (width === 390) await page.getByRole("button", { name: t.side }).click();
    const side = page.getByRole("complementary", { name: t.side });
    await side.getByRole("button", { name: t.tab, exact: true }).click();
    await side.getByText(t.answer).waitFor();
    const toMend = side.getByRole("region", { name: t.toMend });
    const finding = toMend.getByRole("article").filter({ hasText: t.sum });
    await expectGoodScreen(one);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      side.getByRole("link", { name: t.download }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const { text } = await readDocument(Buffer.concat(chunks), { file: "checked.docx" });
    expect(text).toContain("每年新认定优质中小企业200家以上");
    await finding.getByRole("button", { name: "优质中小企业达2000家" }).click();
    const paper = page.getByRole("region", { name: t.text });
    const line = paper.locator("p", { hasText: "优质中小企业达2000家" }).first();
    await expect.poll(() => line.evaluate(isInSight)).toBe(true);
    expect(await page.evaluate(highlighted)).toBe("优质中小企业达2000家");
    expect(one.complaints).toEqual([]);
  });
});

describe("the check-up against other documents", () => {
  it("is chosen by keyboard, keeps the choice in the address and survives a reload", async () => {
    const one = await visit({ lang: "zh" });
    const { page } = one;
    const t = words.zh;
    await openPage(one, "/documents/west-coast-2023?view=checkup");
    const side = page.getByRole("complementary", { name: t.side });
    await side.getByLabel(t.against).fill("十四五");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("against")).toBe("st-plan-2021");
    await page.keyboard.press("Escape");
    await page.reload();
    await settled(page);
    await side.locator(`[title="${t.upper}"]`).waitFor();
    await side.getByText(t.answer).waitFor();
    await expectGoodScreen(one);
  });

  it("says it in words when a chosen document is gone", async () => {
    const one = await visit({ lang: "zh" });
    await openPage(one, "/documents/west-coast-2023?view=checkup&against=no-such");
    await one.page.getByRole("alert").getByText("没有这份文件").waitFor();
    await expectGoodScreen(one);
  });
});
