import { describe, expect, it } from "vitest";
import { proves } from "./proves.ts";
import { expectGoodScreen, type Language, openPage, settled, signInAs, visit, type Width } from "./visit.ts";

const words = {
  zh: {
    list: "文件登记",
    importFile: "导入文件",
    pick: "选择文件",
    done: "已入库",
    failed: "未能读取",
    open: "打开文件",
    reason: "导入文件由系统管理员或科技委办公室办理。",
    enquiries: "咨询",
    question: "您的问题",
    ask: "提出咨询",
    answer: "发布答复",
    answerText: "答复内容",
    side: "大纲与提取结果",
  },
  en: {
    list: "Documents",
    importFile: "Import a file",
    pick: "Choose files",
    done: "done",
    failed: "could not be read",
    open: "Open the document",
    reason: "Files are imported by an administrator or the commission office.",
    enquiries: "Enquiries",
    question: "Your question",
    ask: "Ask a question",
    answer: "Publish an answer",
    answerText: "Answer",
    side: "Outline and what was extracted",
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
    await signInAs(one, "commission-office");
    await openPage(one, "/documents");
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
    await sent.getByRole("link", { name: t.open }).click();
    await settled(page);
    await page.getByRole("heading", { name: `${lang}某区海洋科技行动方案` }).waitFor();
    await expectGoodScreen(one);
  });

  it("tells others why they cannot", async () => {
    const one = await visit({ lang, width });
    await signInAs(one, "enterprise");
    await openPage(one, "/documents");
    const button = one.page.getByRole("button", { name: t.importFile });
    expect(await button.getAttribute("aria-disabled")).toBe("true");
    await expect.poll(() => one.page.getByText(t.reason).count()).toBeGreaterThan(0);
    await expectGoodScreen(one);
  });

  it("takes a firm's question on a document to the office and publishes the answer", async () => {
    const question = `${lang}: “200名以上”是否包含在站博士后？`;
    const firm = await visit({ lang, width });
    await signInAs(firm, "enterprise");
    await openPage(firm, "/documents/haichuang-2024?view=enquiries&side=true");
    await firm.page.getByLabel(t.question).fill(question);
    await firm.page.getByRole("button", { name: t.ask }).click();
    await firm.page.getByText(question).waitFor();
    const office = await visit({ lang, width });
    await signInAs(office, "commission-office");
    await openPage(office, "/documents/haichuang-2024?view=enquiries&side=true");
    const asked = office.page.getByRole("listitem").filter({ hasText: question });
    await asked.getByRole("button", { name: t.answer }).click();
    await asked.getByLabel(t.answerText).fill(`${lang}: 包含。`);
    await asked.getByRole("button", { name: t.answer }).click();
    await asked.getByText(`${lang}: 包含。`).waitFor();
    await expectGoodScreen(office);
    await proves(["GOV-03"], "documents: an enquiry is answered", async () => {
      const address = new URL("/api/policy/documents/haichuang-2024/enquiries", office.page.url()).href;
      const { enquiries } = (await (await office.context.request.get(address)).json()) as {
        enquiries: { id: string; question: string; answers: unknown[] }[];
      };
      const found = enquiries.find((each) => each.question === question);
      expect(found?.answers).toHaveLength(1);
      return `policy.enquiry:${found?.id}`;
    });
  });
});
