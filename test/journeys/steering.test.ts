import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { proves } from "./proves.ts";
import { expectGoodScreen, installation, openPage, screenshot, settled, signInAs, type Visit, visit } from "./visit.ts";

const city = "reporter@sample.haice.example";
const bureau = "市海洋发展局";
const dayFrom = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const lastPart = ({ page }: Visit) => new URL(page.url()).pathname.split("/").at(-1)!;

/** The name of a field as it is heard: one that is needed has a star before it. */
const called = (label: string): RegExp => new RegExp(`^(\\* )?${label}$`);

/** Chooses in a field by typing what stands in its list. */
async function choose({ page }: Visit, label: string, option: string): Promise<void> {
  const field = page.locator("main").getByRole("combobox", { name: label });
  await field.click();
  await field.fill(option);
  await page.locator(".ant-select-dropdown .ant-select-item-option-active", { hasText: option }).first().waitFor();
  await field.press("Enter");
}

/** Does something with words and confirms it. */
async function say({ page }: Visit, act: string, label: string, words: string): Promise<void> {
  const main = page.locator("main");
  await main.getByRole("button", { name: act, exact: true }).click();
  await main.getByLabel(label, { exact: true }).fill(words);
  await main.getByRole("button", { name: `确认：${act}` }).click();
  await main.getByRole("button", { name: `确认：${act}` }).waitFor({ state: "hidden" });
  await settled(page);
}

/** Named in the address: other journeys bring documents of one year too. */
const workPoints = "/commitments/work-points?document=st-work-2025";

/** Two tasks of the year's work points that nobody worked off: what the next year takes over. */
async function registersTwoTasks({ context }: Visit): Promise<void> {
  const send = async (path: string, data: object) => {
    const headers = { origin: installation() };
    const answer = await context.request.post(`${installation()}/api${path}`, { headers, data });
    expect(answer.status(), await answer.text()).toBe(200);
  };
  const document = "st-work-2025";
  const answer = await context.request.get(`${installation()}/api/policy/documents/${document}/review`);
  const { items } = (await answer.json()) as { items: { id: string; key: string; state: string }[] };
  const open = items.filter(({ key, state }) => key.startsWith("task:") && state === "open").slice(-2);
  const extractions = open.map(({ id }) => id);
  await send(`/policy/documents/${document}/judgements`, { extractions, verdict: "accept" });
  await send("/commitments/registrations", { document, extractions });
}

describe("the records around the ledger", { timeout: 300_000 }, () => {
  it("a problem is taken up, recommended on, answered and closed; a meeting decides and its decision is done (zh, 1440)", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    const main = page.locator("main");
    await openPage(one, "/commitments/problems", "commission-office");
    await main.getByRole("checkbox").first().check();
    await expectGoodScreen(one);
    await screenshot(one, "problems-zh-1440");
    await main.getByRole("button", { name: "受理所选 1 个", exact: true }).click();
    await main.getByText("已办理 1 个。").waitFor();
    await openPage(one, "/commitments/problems?state=open");
    await main.locator("table, [role=grid]").getByRole("link").first().click();
    await page.waitForURL(/\/problems\/[^/?]+$/);
    await settled(page);
    const problem = new URL(page.url()).pathname;
    await main.getByRole("button", { name: "提出建议", exact: true }).click();
    await main.getByLabel("建议内容").fill("请提前对接船时，两周内排出计划");
    await choose(one, "建议对象", bureau);
    await main.getByLabel("答复期限").fill(dayFrom(14));
    await expectGoodScreen(one);
    await main.getByRole("button", { name: "确认：提出建议" }).click();
    await main.getByText(`致 ${bureau}`).first().waitFor();
    await openPage(one, "/desk", city);
    await main.getByRole("link", { name: "请提前对接船时，两周内排出计划" }).first().click();
    await page.waitForURL(/\/problems\/[^/?]+$/);
    await settled(page);
    await say(one, "答复", "答复内容", "计划已排出，见附件");
    await openPage(one, problem, "commission-office");
    await say(one, "销号", "效果", "船时提前三周落实");
    await main.getByText("已销号").first().waitFor();
    await expectGoodScreen(one);
    await screenshot(one, "problem-zh-1440");
    await proves(["GOV-12"], "problem from its cause to its effect", async () => {
      await openPage(one, problem);
      await main.getByText("船时提前三周落实").first().waitFor();
      return `commitments.problem:${lastPart(one)}`;
    });

    await openPage(one, "/commitments/meetings");
    await main.getByRole("button", { name: "安排会议" }).click();
    const title = `船时共享专题会议${Date.now()}`;
    await main.getByLabel("会议名称").fill(title);
    await main.getByLabel("时间", { exact: true }).fill(`${dayFrom(-1)}T14:30`);
    await main.getByLabel("地点", { exact: true }).fill("第一会议室");
    await main.getByLabel("主持人").fill("王主任");
    await choose(one, "参会单位", bureau);
    await page.keyboard.press("Escape");
    await main.getByLabel("自拟议题").fill("科考船船时共享办法");
    await main.getByRole("button", { name: "加入", exact: true }).click();
    await expectGoodScreen(one);
    await main.getByRole("button", { name: "保存" }).click();
    await page.waitForURL(/\/meetings\/[^/?]+$/);
    await settled(page);
    const meeting = new URL(page.url()).pathname;
    await main.getByRole("button", { name: "记议定事项" }).click();
    await main.getByLabel("议定内容").fill("一个月内印发船时共享办法");
    await choose(one, "承办单位", bureau);
    await main.getByLabel("期限", { exact: true }).fill(dayFrom(30));
    await main.getByRole("button", { name: "保存" }).click();
    await main.getByText("1. 一个月内印发船时共享办法").waitFor();
    await main.getByRole("button", { name: "记录会议" }).click();
    await main.getByLabel("会议情况").fill("会议听取了船时共享情况汇报。");
    await main.getByRole("button", { name: "保存" }).click();
    await main.getByText("已召开").first().waitFor();
    await expectGoodScreen(one);
    await screenshot(one, "meeting-zh-1440");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      main.getByRole("link", { name: /下载会议纪要/ }).click(),
    ]);
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    const minutes = new TextDecoder().decode(parts["word/document.xml"]);
    for (const said of [title, "会议听取了船时共享情况汇报", "一个月内印发船时共享办法", bureau])
      expect(minutes).toContain(said);
    await openPage(one, "/desk", city);
    await main.getByRole("link", { name: "一个月内印发船时共享办法" }).first().click();
    await settled(page);
    await say(one, "反馈落实情况", "落实情况", "办法已印发");
    await openPage(one, meeting, "commission-office");
    await say(one, "确认落实", "确认意见", "已落实");
    await proves(["GOV-17"], "meeting and its decision", async () => {
      await openPage(one, meeting);
      await main.getByText("已落实").first().waitFor();
      return `commitments.decision:${lastPart(one)}`;
    });
  });

  it("the next year's work points are drafted from what is unfinished and due (zh, 1440)", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    const main = page.locator("main");
    await signInAs(one, "commission-office");
    await registersTwoTasks(one);
    await openPage(one, workPoints);
    await main.getByRole("link", { name: "查看缺口清单" }).waitFor();
    const first = main.getByRole("checkbox", { checked: true }).first();
    const name = (await first.getAttribute("aria-label"))!.replace("列入草案：", "");
    await first.click();
    await main.getByLabel("不列入的理由").fill("并入另一项一并推进");
    await main.getByRole("button", { name: "确认不列入" }).click();
    await main
      .getByText(/并入另一项一并推进/)
      .first()
      .waitFor();
    await expectGoodScreen(one);
    await screenshot(one, "work-points-zh-1440");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      main.getByRole("link", { name: /工作要点草案（Word）/ }).click(),
    ]);
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    const draft = new TextDecoder().decode(parts["word/document.xml"]);
    expect(draft).toContain("继续推进上年未完成的工作");
    expect(draft).not.toContain(`>${name}<`);
    await proves(["GOV-09", "GOV-10"], "draft of the next year's work points", async () => {
      await openPage(one, workPoints);
      await main
        .getByText(/并入另一项一并推进/)
        .first()
        .waitFor();
      return "commitments.work-point-choice:draft";
    });
  });

  it("key projects, promised documents and consultations are kept as registers (zh, 1440)", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    const main = page.locator("main");
    await signInAs(one, "commission-office");
    const add = async (register: string, fields: Readonly<Record<string, string>>) => {
      await openPage(one, `/registers/${register}/add`);
      for (const [label, words] of Object.entries(fields)) await main.getByLabel(called(label)).fill(words);
      await main.getByRole("button", { name: "保存" }).click();
      await page.getByRole("heading", { name: "办理过程" }).waitFor();
      return new URL(page.url()).pathname;
    };
    const take = async (step: string) => {
      await main.getByRole("button", { name: step, exact: true }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(called("日期")).fill(dayFrom(-1));
      await dialog.getByLabel(called("依据")).fill("调度会意见");
      await dialog.getByLabel(called("原因")).fill("按计划推进");
      await dialog.getByRole("button", { name: "确认办理" }).click();
      await dialog.waitFor({ state: "hidden" });
      await settled(page);
    };
    const state = () => page.locator("main header").first().innerText();
    const shown = (mechanism: string, word: string) =>
      proves([mechanism], "registers of steering", async () => {
        expect(await state()).toContain(word);
        return new URL(page.url()).pathname;
      });
    const stamp = Date.now();
    await add("key-project", { 名称: `测试海洋装备园${stamp}`, 建设内容: "建设中试车间", 原文依据: "004:L8" });
    await take("列为新建");
    await take("转为在建");
    await expectGoodScreen(one);
    await shown("GOV-22", "在建");
    await openPage(one, "/registers/promised-document");
    await main.getByRole("link", { name: "创新联合体指引" }).click();
    await settled(page);
    await take("开始起草");
    await shown("GOV-31", "起草");
    await add("decision-consultation", {
      名称: `测试指南咨询${stamp}`,
      咨询的问题: "指南方向是否聚焦",
      意见汇总和采纳: "多数支持，已采纳",
    });
    await take("汇总意见");
    await shown("GOV-19", "意见已汇总");
  });

  it("a problem is noted beside a document and on the card of a target, and found among the problems (zh, 1440)", async () => {
    const one = await visit({ lang: "zh", width: 1440 });
    const { page } = one;
    const main = page.locator("main");
    const note = async (words: string) => {
      await main.getByRole("button", { name: "记录问题" }).first().click();
      await main.getByLabel("问题是什么").first().fill(words);
      await expectGoodScreen(one);
      await main.getByRole("button", { name: "记录", exact: true }).first().click();
      await main.getByRole("link", { name: words }).first().waitFor();
    };
    const stamp = String(Date.now());
    await openPage(one, "/documents/west-coast-2023?view=about");
    await signInAs(one, "commission-office");
    await note(`文件没有写牵头单位${stamp}`);
    await openPage(one, "/indicators/high-tech-enterprises");
    await note(`口径与统计年鉴不一致${stamp}`);
    await main
      .getByRole("link", { name: `口径与统计年鉴不一致${stamp}` })
      .first()
      .click();
    await page.waitForURL(/\/problems\/[^/?]+$/);
    await settled(page);
    expect(await main.textContent()).toContain("高新技术企业");
    await openPage(one, `/commitments/problems?q=${stamp}`);
    expect(await main.getByRole("link", { name: stamp }).count()).toBe(2);
    // Whoever only reads has no room for it.
    await openPage(one, "/indicators/high-tech-enterprises", "public");
    expect(await main.getByRole("button", { name: "记录问题" }).count()).toBe(0);
  });

  it("reads well on a telephone (en, 390)", async () => {
    const one = await visit({ lang: "en", width: 390 });
    const main = one.page.locator("main");
    await signInAs(one, "commission-office");
    for (const address of [
      "/commitments/problems?state=closed&state=proposed&state=open",
      workPoints,
      "/registers/key-project",
      "/commitments/meetings",
    ]) {
      await openPage(one, address);
      await expectGoodScreen(one);
    }
    await main
      .getByRole("link", { name: /船时共享专题会议/ })
      .first()
      .click();
    await settled(one.page);
    await main.getByText("Held").first().waitFor();
    await expectGoodScreen(one);
    await screenshot(one, "meeting-en-390");
  });
});
