import { describe, expect, it } from "vitest";
import { proves } from "./proves.ts";
import { everyView, expectGoodScreen, isWorkedIn, openPage, settled, signInAs, type Visit, visit } from "./visit.ts";

const words = {
  zh: {
    pick: "选择文件",
    asEdition: "这是哪份文件的新版本",
    done: "已入库",
    seeChanges: "与上一版相比改了什么？",
    question: "第 1 版到第 2 版，改了什么？",
    answer: "目标改动 1 个；定性目标新增 1 个；任务改动 1 个、新增 1 个。",
    owed: "目标和任务的变化",
    text: "正文对照",
    next: "下一处",
    place: (at: number, all: number) => `第 ${at} 处，共 ${all} 处`,
    signs: "也看标点和编号",
    fold: /句未变，展开/,
    only: "只有标点、全半角或编号的不同",
    oneEdition: "这份文件只有一个版本",
    search: "在全部文件中查找句子",
    find: "查找",
    byPinyin: "按拼音",
    side: "大纲与提取结果",
    asked: "您的问题",
    ask: "提出咨询",
    routed: "转给责任单位",
    further: "继续提问",
    toAnswer: "待答复的咨询",
    answerButton: "发布答复",
    answerText: "答复内容",
    threads: "咨询与答复",
    mark: /^咨询 \d+$/,
    original: "原文",
  },
  en: {
    pick: "Choose files",
    asEdition: "New edition of which document",
    done: "done",
    seeChanges: "What changed since the edition before?",
    question: "What changed between edition 1 and 2?",
    answer: "Targets: 1 changed; Other goals: 1 added; Tasks: 1 changed, 1 added.",
    owed: "What changed in targets and tasks",
    text: "The text side by side",
    next: "Next change",
    place: (at: number, all: number) => `Change ${at} of ${all}`,
    signs: "Punctuation and numbering too",
    fold: /Show \d+ unchanged sentences/,
    only: "Punctuation, width or numbering only",
    oneEdition: "one edition only",
    search: "Find sentences in all documents",
    find: "Find",
    byPinyin: "by pinyin",
    side: "Outline and what was extracted",
    asked: "Your question",
    ask: "Ask a question",
    routed: "Goes to the responsible units",
    further: "Ask further",
    toAnswer: "Enquiries to answer",
    answerButton: "Publish an answer",
    answerText: "Answer",
    threads: "Questions and answers",
    mark: /^Enquiries: \d+$/,
    original: "Text as published",
  },
} as const;

const plan = (name: string) => [
  `${name}海洋科技行动方案(2026—2028年)`,
  "一、工作目标",
  "到2028年,海洋高新技术企业达到120家。",
  "加快海洋强区建设。",
  "坚持创新驱动发展。",
  "坚持陆海统筹布局。",
  "坚持开放合作共赢。",
  "二、重点任务",
  "(一)建设共享平台。建设海洋仪器共享平台,开放仪器200台以上。(市科技局负责)",
  "(二)壮大企业队伍。培育科技领军企业,加强梯度培育。(市科技局负责)",
];
const later = (name: string) =>
  plan(name)
    .map((line) =>
      line.replace("120家", "150家").replace("200台以上。(市科技局负责)", "200台以上。(市科技局、市海洋发展局负责)"),
    )
    .map((line) => line.replace("企业,加强", "企业，加强"))
    .concat("(三)办好科技大会。每年举办海洋科技大会。(市科技局负责)");

/** Brings a file through the screen, as a new document or as an edition of the one of this title. */
async function bring(
  { page }: Visit,
  t: (typeof words)["zh" | "en"],
  lines: readonly string[],
  name: string,
  of?: string,
) {
  if (of) {
    await page.getByLabel(t.asEdition).fill(of);
    await page.keyboard.press("Enter");
  }
  const file = { name, mimeType: "text/plain", buffer: Buffer.from(lines.join("\n")) };
  await page.getByLabel(t.pick).first().setInputFiles([file]);
  const sent = page.locator('ul[aria-live="polite"] > li').filter({ hasText: name });
  await sent.getByText(t.done, { exact: true }).waitFor();
  return sent;
}

const codeIn = (page: Visit["page"]): string => new URL(page.url()).pathname.split("/")[2]!;

describe.each(everyView)("a new edition in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];

  it("is brought in and compared: first what is owed, then the text, change by change", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    // A name of its own: the journeys may run several times against one product.
    const name = `第${Date.now()}区`;
    await openPage(one, "/documents/import", "commission-office");
    await bring(one, t, plan(name), "first.txt");
    await page.reload();
    await settled(page);
    const sent = await bring(one, t, later(name), "second.txt", name);
    await sent.getByRole("link", { name: t.seeChanges }).click();
    await settled(page);
    const answer = page.getByRole("region", { name: t.question });
    await answer.getByText(t.answer).waitFor();
    const owed = page.getByRole("region", { name: t.owed });
    expect(await owed.locator("del, ins").allTextContents()).toEqual(expect.arrayContaining(["120", "150"]));
    await owed.getByText("市海洋发展局").waitFor();
    await owed.getByText("办好科技大会").waitFor();
    await expectGoodScreen(one);

    const text = page.getByRole("region", { name: t.text });
    const shown = await text.locator("[data-change]").count();
    await text.getByRole("button", { name: t.next }).click();
    await text.getByRole("status").getByText(t.place(1, shown)).waitFor();
    // By keyboard, from the change that has the focus.
    await text.locator("[data-change] a").first().focus();
    await page.keyboard.press("j");
    await text.getByRole("status").getByText(t.place(2, shown)).waitFor();
    await page.keyboard.press("k");
    await text.getByRole("status").getByText(t.place(1, shown)).waitFor();
    const folded = text.getByRole("button", { name: t.fold });
    await folded.first().click();
    await text.getByText("坚持陆海统筹布局。").first().waitFor();
    await text.getByLabel(t.signs).check();
    await expect.poll(() => text.locator("[data-change]").count()).toBe(shown + 1);
    await expectGoodScreen(one);

    // A change has an address of its own.
    const code = codeIn(page);
    await openPage(one, `/documents/${code}/difference?from=1&to=2&change=2`);
    await text.getByRole("status").getByText(t.place(2, shown)).waitFor();
    // And the record of the document leads here.
    await openPage(one, `/documents/${code}?view=about&side=true`);
    await page.getByRole("link", { name: t.question }).click();
    await answer.getByText(t.answer).waitFor();
    expect(one.complaints).toEqual([]);
  });

  if (isWorkedIn(lang))
    it("finds Chinese words by their pinyin, and letters as they are written first", async () => {
      const one = await visit({ lang, width });
      const { page } = one;
      await openPage(one, "/documents");
      await page.getByLabel(t.search).fill("gxjsqy");
      await page.getByRole("button", { name: t.find, exact: true }).click();
      await page.locator("mark", { hasText: "高新技术企业" }).first().waitFor();
      await page.getByText(t.byPinyin, { exact: true }).first().waitFor();
      await expectGoodScreen(one);
      await page.getByRole("button", { name: /^高新技术企业/ }).click();
      await expect.poll(() => page.getByText(t.byPinyin, { exact: true }).count()).toBe(0);
      await openPage(one, "/documents?q=hcjh");
      await page
        .getByRole("main")
        .getByRole("link", { name: /海创计划|Haichuang Plan/ })
        .first()
        .waitFor();
      await openPage(one, "/documents?q=ai");
      const first = page.getByRole("main").locator("ol > li").first();
      expect((await first.locator("mark").first().textContent())?.toLowerCase()).toContain("ai");
    });

  if (isWorkedIn(lang))
    it("leads from the basis of an organisation to the line of the text", async () => {
      const one = await visit({ lang, width });
      const { page } = one;
      await openPage(one, "/organisations/qd-kejiju");
      await page.getByRole("link", { name: "000:L152" }).first().click();
      await page.waitForURL(/\/documents\/haichuang-2024\?/);
      await settled(page);
      const line = page.getByRole("region", { name: t.original }).getByText("打造海洋领域四级实验室体系");
      await expect.poll(() => line.first().isVisible()).toBe(true);
      expect(await line.first().evaluate((element) => element.getBoundingClientRect().top < window.innerHeight)).toBe(
        true,
      );
      await openPage(one, "/documents/by-line/999/1");
      await page.getByRole("alert").waitFor();
      await expectGoodScreen(one);
    });

  if (isWorkedIn(lang))
    it("takes a question on a sentence to the responsible unit, and shows the answer beside the sentence", async () => {
      const firm = await visit({ lang, width });
      await signInAs(firm, "enterprise");
      const base = new URL("/", await addressOf(firm)).href;
      const { tasks } = (await (
        await firm.context.request.get(`${base}api/policy/documents/haichuang-2024?edition=1`)
      ).json()) as {
        tasks: { id: string; title: string; units: { name: string }[] }[];
      };
      const task = tasks.filter((each) => each.units.some((unit) => unit.name === "市海洋发展局"))[
        everyView.findIndex((view) => view.lang === lang && view.width === width)
      ]!;
      const question = `${lang} ${width} ${Date.now()}: 企业能否牵头？`;
      await openPage(firm, `/documents/haichuang-2024?edition=1&view=enquiries&side=true&item=task:${task.id}`);
      await firm.page.getByText(t.routed).first().waitFor();
      await firm.page.getByLabel(t.asked).fill(question);
      await firm.page.getByRole("button", { name: t.ask }).click();
      const threads = (at: Visit) =>
        at.page.getByRole("list", { name: t.threads }).getByRole("article", { name: question });
      await threads(firm).getByRole("link", { name: "市海洋发展局" }).waitFor();
      await expectGoodScreen(firm);

      // Nobody else reads it before it is answered.
      const citizen = await visit({ lang, width });
      await openPage(citizen, "/documents/haichuang-2024?edition=1&view=enquiries&side=true");
      expect(await citizen.page.getByText(question).count()).toBe(0);

      const unit = await visit({ lang, width });
      await openPage(unit, "/enquiries", "reporter");
      await expectGoodScreen(unit);
      await unit.page.getByRole("list", { name: t.toAnswer }).getByRole("link", { name: question }).click();
      await settled(unit.page);
      const asked = threads(unit);
      await asked.getByRole("button", { name: t.answerButton }).click();
      await asked.getByLabel(t.answerText).fill("可以，单独或联合申报均可。");
      await asked.getByRole("button", { name: t.answerButton }).click();
      await asked.getByText("可以，单独或联合申报均可。").waitFor();
      await expectGoodScreen(unit);

      await citizen.page.reload();
      await settled(citizen.page);
      await threads(citizen).getByText("可以，单独或联合申报均可。").waitFor();
      await openPage(citizen, `/documents/haichuang-2024?edition=1`);
      await citizen.page.getByRole("link", { name: t.mark }).first().waitFor();
      await expectGoodScreen(citizen);

      await firm.page.reload();
      await settled(firm.page);
      await threads(firm).getByRole("button", { name: t.further }).click();
      await threads(firm).getByRole("textbox").fill("何时申报？");
      await threads(firm).getByRole("button", { name: t.further }).click();
      await threads(firm).getByText("何时申报？").waitFor();

      await proves(["GOV-03"], "documents: an enquiry is answered", async () => {
        const answer = await citizen.context.request.get(`${base}api/policy/documents/haichuang-2024/enquiries`);
        const list = (await answer.json()) as {
          threads: {
            id: string;
            quote: string;
            units: { name: string }[];
            entries: { kind: string; text: string }[];
          }[];
        };
        const found = list.threads.find((each) => each.entries[0]?.text === question);
        expect(found?.entries.map((entry) => entry.kind)).toEqual(["question", "answer"]);
        expect(found?.quote).toContain(task.title);
        expect(found?.units.map((each) => each.name)).toContain("市海洋发展局");
        return `policy.enquiry:${found?.id}`;
      });
    });
});

describe("a comparison that has nothing to show", () => {
  it("says so for a document of one edition", async () => {
    const one = await visit({ lang: "zh" });
    await openPage(one, "/documents/corridor-2025/difference");
    await one.page.getByRole("alert").getByText(words.zh.oneEdition).waitFor();
    await expectGoodScreen(one);
  });

  it("says that only punctuation changed, and shows it when asked", async () => {
    const one = await visit({ lang: "zh", width: 390 });
    const name = `第${Date.now()}县`;
    await openPage(one, "/documents/import", "commission-office");
    await bring(one, words.zh, plan(name), "first.txt");
    await one.page.reload();
    await settled(one.page);
    const full = plan(name).map((line) => line.replaceAll(",", "，"));
    const sent = await bring(one, words.zh, full, "second.txt", name);
    await sent.getByRole("link", { name: words.zh.seeChanges }).click();
    await one.page.getByText(words.zh.only).waitFor();
    await one.page.getByLabel(words.zh.signs).check();
    await one.page.locator("ins", { hasText: "，" }).first().waitFor();
    await expectGoodScreen(one);
  });
});

/** Where the product is, as the visitor's browser knows it. */
async function addressOf(one: Visit): Promise<string> {
  await openPage(one, "/");
  return one.page.url();
}
