import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { proves } from "./proves.ts";
import { become, expectGoodScreen, installation, openPage, settled, signInAs, type Visit, visit } from "./visit.ts";

const stamp = Date.now().toString(36);
const wanted = `金线反渗透膜抗污染涂层${stamp}`;
const given = `金线两性离子抗污染涂层${stamp}`;
const number = `金线${stamp}`;
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(Date.now());
/** 2,000 万元, in 亿元. */
const amount = 0.2;
const [year, deadline] = [new Date().getFullYear(), `${new Date().getFullYear() + 2}-06-30`];

const main = ({ page }: Visit): Locator => page.locator("main");
const press = (one: Visit, name: string) => main(one).getByRole("button", { name, exact: true }).first().click();
const field = (one: Visit, label: string) => main(one).getByLabel(label, { exact: true });
const said = (one: Visit, text: string | RegExp) => main(one).getByText(text).first().waitFor();

/** Follows a link of the screen and waits for the page behind it. */
async function follow(one: Visit, link: Locator): Promise<void> {
  const before = one.page.url();
  await link.first().click();
  await one.page.waitForURL((url) => url.href !== before);
  await settled(one.page);
}
const link = (one: Visit, name: string | RegExp) =>
  main(one).getByRole("link", { name, exact: typeof name === "string" });

/** Opens one of the forms of a lead or a licence, fills it and sends it. */
async function act(one: Visit, name: string, send: string, texts: Record<string, string> = {}): Promise<void> {
  await press(one, name);
  const form = main(one).getByRole("form", { name });
  for (const [label, text] of Object.entries(texts)) await form.getByLabel(label, { exact: true }).fill(text);
  await form.getByRole("button", { name: send, exact: true }).click();
  await form.waitFor({ state: "detached" });
  await settled(one.page);
}

async function post<T>({ context }: Visit, address: string, data: object): Promise<T> {
  const origin = installation();
  const answer = await context.request.post(`${origin}/api${address}`, { headers: { origin }, data });
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as T;
}

/** The figure of the indicator today, in 亿元. */
async function figure({ context }: Visit): Promise<number> {
  const answer = await context.request.get(`${installation()}/api/indicators/indicators/technology-contract-turnover`);
  return Number(((await answer.json()) as { outcome: { value: string } }).outcome.value);
}

/** The pages of the thread, as the walk through it found them: who reads each. */
const thread: { address: string; reader: string }[] = [];
const keep = (one: Visit, reader: string) =>
  thread.push({ address: `${new URL(one.page.url()).pathname}${new URL(one.page.url()).search}`, reader });

const sentence = "/documents/st-plan-2021?view=found&kind=target&side=true";

/** The sentence of the turnover target, chosen in the list beside its document. */
async function chooseSentence(one: Visit, role?: string): Promise<void> {
  await openPage(one, sentence, role);
  await main(one)
    .getByRole("button", { name: /技术合同成交额/ })
    .first()
    .click();
  await one.page.waitForURL(/item=target/);
  await settled(one.page);
}

/** A reader confirms the sentence, the office registers it, and two people put the target off to a year that is not over. */
async function becomesCommitment(one: Visit): Promise<void> {
  await chooseSentence(one, "reviewer");
  await press(one, "接受");
  await chooseSentence(one, "commission-office");
  await expectGoodScreen(one);
  keep(one, "commission-office");
  await follow(one, link(one, "已确认，去登记立项"));
  await main(one)
    .getByRole("listitem")
    .filter({ hasText: "“十四五”科技创新规划" })
    .getByRole("button", { name: "登记立项" })
    .click();
  await said(one, /已登记 \d+ 项/);
  await chooseSentence(one);
  await follow(
    one,
    main(one)
      .getByRole("list", { name: "这句话的去向" })
      .getByRole("link", { name: /≥|＝|500/ }),
  );
  keep(one, "commission-office");
  await press(one, "提出调整");
  await main(one)
    .getByLabel(/新的目标值/)
    .fill("500");
  await main(one).getByLabel("新的时限（年）").fill(String(year));
  await main(one)
    .getByLabel(/调整原因/)
    .fill("延期一年完成");
  await main(one).getByLabel("决定的文件").fill("专题会议纪要第8号");
  await main(one).getByRole("button", { name: /提交/ }).click();
  await said(one, "等待批准");
  await signInAs(one, "administrator");
  await press(one, "批准");
  await said(one, "已批准");
}

/** A firm posts a demand, somebody else reads it; a university has a result that may fit. Returns the address of the demand. */
async function postsDemand(one: Visit): Promise<string> {
  await openPage(one, "/market/demands/new", "enterprise");
  await field(one, "标题").fill(wanted);
  await main(one)
    .getByLabel(/^技术问题/)
    .fill(
      "淡化装置日产5万吨，反渗透膜每45天须停机清洗一次，每次停机12小时，需要可在现有膜壳上使用的抗污染办法，不改变高压泵和管路。",
    );
  await main(one).getByLabel("技术领域").fill("海洋新材料");
  await one.page.locator(".ant-select-dropdown:visible .ant-select-item-option-active").waitFor();
  await one.page.keyboard.press("Enter");
  await press(one, "保存并提交");
  await one.page.getByRole("heading", { level: 1, name: wanted }).waitFor();
  const address = new URL(one.page.url()).pathname;
  const result = {
    titleZh: given,
    summary: "反渗透膜表面原位接枝两性离子聚合物，海水条件下通量衰减由28%降到9%，清洗间隔延长到130天，已运行11个月。",
    field: "new-marine-materials",
    modes: ["licence"],
  };
  await become(one, "institute");
  const { id } = await post<{ id: string }>(one, "/market/results", result);
  await post(one, `/market/results/${id}/steps`, { step: "submit", version: 1 });
  await become(one, "reviewer");
  await post(one, `/market/results/${id}/steps`, { step: "screen", version: 2 });
  await openPage(one, address);
  await press(one, "审读通过");
  await said(one, /已发布，有效期至/);
  return address;
}

/** The broker compares the two, takes the pair up and brings the sides to talks. Returns the address of the lead. */
async function bringsTogether(one: Visit, demand: string): Promise<string> {
  await openPage(one, demand, "broker");
  await follow(one, link(one, "匹配的成果"));
  await follow(one, link(one, new RegExp(given)));
  keep(one, "broker");
  await press(one, "认领这一对");
  await one.page.waitForURL("**/market/leads/**");
  await settled(one.page);
  await main(one).getByRole("button", { name: "起草许可" }).and(one.page.locator("[aria-disabled]")).waitFor();
  await act(one, "已联系上", "确定", { 说明: "双方都通了电话" });
  await act(one, "进入洽谈", "确定", { 说明: "双方愿意谈许可" });
  return new URL(one.page.url()).pathname;
}

/** The university drafts the licence out of the lead, and both sign it. */
async function signsLicence(one: Visit, lead: string): Promise<void> {
  await openPage(one, lead, "institute");
  await press(one, "起草许可");
  await one.page.waitForURL("**/market/licences/new**");
  await settled(one.page);
  expect(await field(one, "许可什么").inputValue()).toBe(given);
  for (const name of ["海渊海洋大学（示例）", "蓝鲸智能装备有限公司（示例）"]) await said(one, name);
  await field(one, "使用截止").fill(deadline);
  await field(one, "使用领域").fill("海水淡化");
  await field(one, "地域").fill("全国");
  await field(one, "里程碑付款合计（元）").fill(String(amount * 100_000_000));
  await field(one, "名称").fill("中试");
  await field(one, "最迟日").fill(deadline);
  await field(one, "比例（%）").first().fill("100");
  await field(one, "比例（%）").last().fill("3");
  await expectGoodScreen(one);
  await press(one, "保存草稿");
  await one.page.getByRole("heading", { level: 1, name: given }).waitFor();
  await settled(one.page);
  await act(one, "签署", "提交：签署");
  keep(one, "enterprise");
  await openPage(one, lead, "enterprise");
  await follow(one, link(one, given).last());
  await act(one, "签署", "提交：签署");
  await said(one, /^使用中/);
}

/** The firm sends the contract in out of the licence; one person checks it, another registers it. */
async function registersContract(one: Visit): Promise<void> {
  await press(one, "提交技术合同");
  await one.page.waitForURL("**/market/contracts/new**");
  await settled(one.page);
  expect(await field(one, "合同成交额（万元）").inputValue()).toBe("2000");
  expect(await main(one).getByLabel("卖方：名称").inputValue()).toContain("海渊海洋大学");
  await field(one, "依据（合同文本、补充协议等）").fill("许可合同原件");
  await expectGoodScreen(one);
  await main(one).getByRole("button", { name: "提交", exact: true }).click();
  await one.page.waitForURL(/\/market\/contracts\/[0-9a-f-]{36}/);
  await settled(one.page);
  await signInAs(one, "commission-office");
  await press(one, "审核通过");
  await main(one).getByRole("button", { name: "准予登记" }).and(one.page.locator("[aria-disabled]")).waitFor();
  await signInAs(one, "administrator");
  await press(one, "准予登记");
  await main(one).getByRole("textbox", { name: "登记编号" }).fill(number);
  await main(one).getByLabel("登记日期").fill(today);
  await press(one, "确定");
  await link(one, "技术合同成交额").first().waitFor();
  keep(one, "enterprise");
}

/** From the contract by the links of the screens: its lead, its fact, the figure, the lamp of the commitment. */
async function readsOn(one: Visit, lead: string, before: number): Promise<void> {
  const contract = new URL(one.page.url()).pathname;
  await follow(one, link(one, wanted));
  expect(new URL(one.page.url()).pathname).toBe(lead);
  await said(one, "已签约");
  await said(one, number);
  keep(one, "broker");
  await openPage(one, contract);
  await follow(one, link(one, "技术合同成交额"));
  await said(one, /2,?000/);
  keep(one, "commission-office");
  await follow(one, link(one, /^contracts\//));
  expect(new URL(one.page.url()).pathname).toBe(contract);
  await follow(one, main(one).locator("a[href*='/indicators/technology-contract-turnover']"));
  expect(await figure(one)).toBeCloseTo(before + amount, 6);
  await said(one, new RegExp(`${(before + amount).toFixed(1)}`));
  keep(one, "commission-office");
  await signInAs(one, "commission-office");
  await follow(one, main(one).getByRole("list", { name: "这句话的去向" }).getByRole("link", { name: /500/ }));
  await said(one, new RegExp(`${(before + amount).toFixed(1)}`));
}

describe("the golden thread", { timeout: 240_000 }, () => {
  it("from the sentence of a target to its footnote in an evaluation, each step by the person whose job it is (zh, 1440)", async () => {
    const one = await visit();
    await becomesCommitment(one);
    const before = await figure(one);
    const demand = await postsDemand(one);
    const lead = await bringsTogether(one, demand);
    await signsLicence(one, lead);
    await registersContract(one);
    await proves(["TTM-08", "GOV-05"], "golden-thread", async () => {
      await readsOn(one, lead, before);
      return `ledger.fact:${number}`;
    });
    await openPage(one, "/commitments/evaluations");
    await main(one).getByRole("combobox", { name: "规划" }).first().selectOption("st-plan-2021");
    await press(one, "冻结并建立评估");
    await one.page.waitForURL(/\/evaluations\/[^/]+$/, { timeout: 60_000 });
    await settled(one.page);
    const row = main(one).getByRole("row").filter({ hasText: "技术合同成交额" });
    await row.getByRole("link", { name: /条事实/ }).waitFor();
    keep(one, "commission-office");
    const [download] = await Promise.all([
      one.page.waitForEvent("download"),
      main(one)
        .getByRole("link", { name: /下载报告/ })
        .click(),
    ]);
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    const notes = new TextDecoder().decode(parts["word/footnotes.xml"]);
    await proves(["GOV-14"], "golden-thread-footnote", async () => {
      expect(notes).toContain("技术合同成交额亿元286.6500预期性");
      return `commitments.evaluation:${new URL(one.page.url()).pathname.split("/").at(-1)}`;
    });
    thread.push({ address: demand, reader: "enterprise" });
  });

  it("is read along its pages on a telephone (en, 390)", async () => {
    const one = await visit({ lang: "en", width: 390 });
    let reader = "";
    for (const page of thread.toSorted((a, b) => a.reader.localeCompare(b.reader))) {
      await openPage(one, page.address, page.reader === reader ? undefined : page.reader);
      reader = page.reader;
      await expectGoodScreen(one);
    }
    expect(thread).toHaveLength(10);
  });
});
