import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { proves } from "./proves.ts";
import { expectGoodScreen, installation, openPage, screenshot, settled, signInAs, type Visit, visit } from "./visit.ts";

const [university, firm] = ["university@sample.haice.example", "firm@sample.haice.example"] as const;
const stamp = Date.now().toString(36);
const title = `旅程抗污染反渗透膜${stamp}`;
const trialTitle = `旅程海藻包装膜试用${stamp}`;
const day = (offset: number) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(Date.now() + offset * 86_400_000);

const main = ({ page }: Visit): Locator => page.locator("main");
const press = (one: Visit, name: string) => main(one).getByRole("button", { name, exact: true }).first().click();
const field = (one: Visit, label: string) => main(one).getByLabel(label, { exact: true });

/** Looks for an option of a list and takes it, by keyboard. */
async function choose(page: Page, list: Locator, option: string): Promise<void> {
  await list.fill(option);
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option-active", { hasText: option }).waitFor();
  await page.keyboard.press("Enter");
}

/** The licence as the one who is signed in, on its page. */
async function asSide(one: Visit, who: string, address: string): Promise<void> {
  await openPage(one, address, who);
}

/** Sends the form of an act that is open, and waits until it has closed. */
async function send(one: Visit, act: string): Promise<void> {
  await press(one, `提交：${act}`);
  await main(one).getByRole("form", { name: act }).waitFor({ state: "detached" });
  await settled(one.page);
}

async function sign(one: Visit, who: string, address: string): Promise<void> {
  await asSide(one, who, address);
  await press(one, "签署");
  await send(one, "签署");
}

/** Pays the first open claim in full and has it confirmed. */
async function payAndConfirm(one: Visit, address: string): Promise<void> {
  await asSide(one, firm, address);
  await press(one, "登记付款");
  await field(one, "转账或收据编号").fill(`旅程回单${stamp}`);
  await send(one, "登记付款");
  await asSide(one, university, address);
  await press(one, "确认");
  await send(one, "确认");
}

describe("a licence in zh at 1440 pixels", () => {
  it("is drafted with its schedule beside it, signed, used, paid by milestone and royalty, and settled when the firm leaves", async () => {
    const one = await visit();
    const { page } = one;
    await openPage(one, "/market/licences");
    await expectGoodScreen(one);
    await asSide(one, university, "/market/licences/new");
    await field(one, "许可什么").fill(title);
    await choose(page, field(one, "被许可方"), "蓝鲸智能装备");
    await field(one, "使用截止").fill(day(700));
    await field(one, "使用领域").fill("海水淡化");
    await field(one, "地域").fill("全国");
    await field(one, "里程碑付款合计（元）").fill("100000");
    await field(one, "名称").fill("中试");
    await main(one).getByLabel("比例（%）", { exact: true }).first().fill("100");
    await field(one, "最迟日").fill(day(200));
    await main(one).getByLabel("比例（%）", { exact: true }).last().fill("3");
    const preview = main(one).getByRole("complementary", { name: "付款计划" });
    await preview.getByText("100,000.00").first().waitFor();
    await preview.getByText("一个周期收入 1,000,000.00 元时，提成 30,000.00 元").waitFor();
    await expectGoodScreen(one);
    await screenshot(one, "licence-draft-zh");
    await press(one, "保存草稿");
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await settled(page);
    const address = new URL(page.url()).pathname;
    await sign(one, university, address);
    await main(one).getByText("待签署。等被许可方签署。").waitFor();
    await sign(one, firm, address);
    await main(one).getByText("使用中。没有待办。").waitFor();

    await press(one, "申报里程碑达成");
    await field(one, "依据").fill("中试验收报告");
    await send(one, "申报里程碑达成");
    await asSide(one, university, address);
    await press(one, "确认");
    await send(one, "确认");
    await main(one)
      .getByText(/^使用中。等被许可方登记付款/)
      .waitFor();
    await proves(["TTM-25"], "a licence used first and paid by its milestone", async () => {
      await payAndConfirm(one, address);
      await main(one).getByText("应付未付 −100,000.00").waitFor();
      await expectGoodScreen(one);
      return `market.licence:${address.split("/").at(-1)}`;
    });
    await screenshot(one, "licence-zh");

    await asSide(one, firm, address);
    await press(one, "提前退出");
    await field(one, "理由").fill("改用别的工艺");
    await send(one, "提前退出");
    await main(one)
      .getByText(/^已停用，待结清。等被许可方申报收入/)
      .waitFor();
    await press(one, "申报收入");
    await field(one, "收入（元）").fill("200000");
    await field(one, "依据").fill("销售台账");
    await send(one, "申报收入");
    await asSide(one, university, address);
    await press(one, "确认");
    await send(one, "确认");
    // Three percent of 200,000 yuan.
    await main(one).getByText("应付未付 6,000.00").waitFor();
    await payAndConfirm(one, address);
    await main(one).getByText("已结清。没有待办。").waitFor();
    await expectGoodScreen(one);
  });

  it("a trial becomes a full licence at the price of the start; who pays late is suspended, owes interest and goes on", async () => {
    const one = await visit();
    await signInAs(one, university);
    const base = installation();
    const made = await one.context.request.post(`${base}/api/market/licences`, {
      headers: { origin: base },
      data: {
        title: trialTitle,
        licensor: "sample-haiyuan",
        licensee: "sample-lanjing",
        terms: {
          ...{
            kind: "trial",
            startsOn: day(0),
            lastDay: day(60),
            field: "包装",
            territory: "全国",
            isExclusive: false,
          },
          ...{ payDays: 10, graceDays: 10, answerDays: 5, lateInterest: null, guarantee: null, trialPrice: 0 },
          conversion: {
            fee: { price: 3_000_000, deferMonths: 3, instalments: 3, everyMonths: 3, onEarlyEnd: "used-share" },
            months: 24,
            isTrialPriceCredited: false,
          },
        },
      },
    });
    expect(made.status(), await made.text()).toBe(200);
    const address = `/market/licences/${((await made.json()) as { id: string }).id}`;
    await sign(one, university, address);
    await sign(one, firm, address);
    await main(one)
      .getByText(/^试用中。等被许可方转为正式许可/)
      .waitFor();
    await press(one, "转为正式许可");
    await send(one, "转为正式许可");
    await main(one).getByText("使用中。没有待办。").waitFor();
    await main(one).getByText("计划合计 30,000.00 元").waitFor();

    await openPage(one, "/market/licences");
    await expectGoodScreen(one);
    await main(one).getByRole("link", { name: "贝类净化在线水质监测算法" }).click();
    await settled(one.page);
    await main(one)
      .getByText(/^暂停使用。等被许可方登记付款，已过/)
      .waitFor();
    await main(one)
      .getByText(/逾期 \d+ 天，至今利息 [\d,.]+ 元/)
      .waitFor();
    await expectGoodScreen(one);
    const late = new URL(one.page.url()).pathname;
    await proves(["TTM-25"], "a late payment suspends use, bears interest and brings it back", async () => {
      await payAndConfirm(one, late);
      await main(one)
        .getByText(/^使用中。等被许可方登记付款/)
        .waitFor();
      await main(one)
        .getByText(/逾期利息/)
        .first()
        .waitFor();
      return `market.licence:${late.split("/").at(-1)}`;
    });
  });
});

describe("licences in en at 390 pixels", () => {
  it("open for their sides on a telephone, and to the public only in a line", async () => {
    const one = await visit({ lang: "en", width: 390 });
    await openPage(one, "/market/licences");
    await main(one).getByRole("heading", { name: "Public licences" }).waitFor();
    await expectGoodScreen(one);
    await openPage(one, "/market/licences", "bank@sample.haice.example");
    await main(one).getByRole("link", { name: "养殖工船低噪声循环水泵" }).click();
    await settled(one.page);
    await main(one).getByText("What waits on whom?").waitFor();
    await expectGoodScreen(one);
    await proves(["FIN-40"], "a guarantor of a licence fee reads what is owed", async () => {
      await main(one).getByText("300,000.00").first().waitFor();
      return `market.licence:${new URL(one.page.url()).pathname.split("/").at(-1)}`;
    });
    await asSide(one, university, "/market/licences/new?kind=deferred-fee");
    await main(one).getByLabel("Licence fee (yuan)", { exact: true }).waitFor();
    await expectGoodScreen(one);
  });
});
