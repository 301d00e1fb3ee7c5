import { describe, expect, it } from "vitest";
import { expectGoodScreen, type Language, openPage, settled, visit, type Width } from "./visit.ts";

const words = {
  zh: {
    list: "文件登记",
    importFile: "导入文件",
    pick: "选择文件",
    done: "已入库",
    failed: "未能读取",
    open: "打开文件",
    known: /作为它的新版本，或确认是另一份文件/,
    asEdition: "作为新版本",
    same: /内容完全相同的文件已登记为《zh某区/,
    reason: "导入文件由系统管理员或科技委办公室办理。",
  },
  en: {
    list: "Documents",
    importFile: "Import a file",
    pick: "Choose files",
    done: "done",
    failed: "could not be read",
    open: "Open the document",
    known: /Say whether this is a new edition of it or another document/,
    asEdition: "A new edition",
    same: /exactly this content is registered already as "en某区/,
    reason: "Files are imported by an administrator or the commission office.",
  },
} as const;

const plan = (name: string) =>
  [
    `${name}海洋科技行动方案(2026—2028年)`,
    "一、工作目标",
    "到2028年,海洋高新技术企业达到120家。",
    "二、重点任务",
    "(一)建设共享平台。建设海洋仪器共享平台,开放仪器200台以上。(市科技局、市海洋发展局按职责分工负责)",
  ].join("\n");

const views: readonly { lang: Language; width: Width }[] = [
  { lang: "zh", width: 1440 },
  { lang: "en", width: 390 },
];

describe.each(views)("bringing documents in, in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];

  it("reads several files, and a broken one does not stop the others", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    await openPage(one, "/documents", "commission-office");
    await page.getByRole("button", { name: t.importFile }).click();
    await settled(page);
    await page
      .getByLabel(t.pick)
      .first()
      .setInputFiles([
        { name: "broken.pdf", mimeType: "application/pdf", buffer: Buffer.from(`%PDF-1.7 ${lang}`) },
        { name: "plan.txt", mimeType: "text/plain", buffer: Buffer.from(plan(`${lang}某区`)) },
      ]);
    const sent = page.locator('ul[aria-live="polite"] > li');
    await sent.filter({ hasText: "broken.pdf" }).getByText(t.failed, { exact: true }).waitFor();
    await sent.filter({ hasText: "plan.txt" }).getByText(t.done, { exact: true }).waitFor();
    await expectGoodScreen(one);
    const again = { name: "again.txt", mimeType: "text/plain", buffer: Buffer.from(plan(`${lang}某区`)) };
    await page.getByLabel(t.pick).first().setInputFiles([again]);
    await sent.filter({ hasText: "again.txt" }).getByText(t.same).waitFor();
    const changed = Buffer.from(plan(`${lang}某区`).replace("120家", "150家"));
    await page
      .getByLabel(t.pick)
      .first()
      .setInputFiles([{ name: "changed.txt", mimeType: "text/plain", buffer: changed }]);
    await sent.filter({ hasText: "changed.txt" }).getByText(t.known).waitFor();
    await page.getByRole("button", { name: t.asEdition }).click();
    await page.getByRole("button", { name: t.asEdition }).waitFor({ state: "detached" });
    await expectGoodScreen(one);
    await sent.getByRole("link", { name: t.open }).click();
    await settled(page);
    await page.getByRole("heading", { name: `${lang}某区海洋科技行动方案` }).waitFor();
    await expectGoodScreen(one);
  });

  it("tells others why they cannot", async () => {
    const one = await visit({ lang, width });
    await openPage(one, "/documents", "enterprise");
    const button = one.page.getByRole("button", { name: t.importFile });
    expect(await button.getAttribute("aria-disabled")).toBe("true");
    await expect.poll(() => one.page.getByText(t.reason).count()).toBeGreaterThan(0);
    await expectGoodScreen(one);
  });
});
