import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { proves } from "./proves.ts";
import { expectGoodScreen, installation, openPage, settled, signInAs, type Visit, visit } from "./visit.ts";

const stamp = Date.now().toString(36);
const demandTitle = `旅程反渗透膜抗污染涂层${stamp}`;
const resultTitle = `旅程两性离子抗污染涂层${stamp}`;
const secret = "旅程：接枝率与引发剂配比";
const main = ({ page }: Visit): Locator => page.locator("main");
const press = (one: Visit, name: string) => main(one).getByRole("button", { name, exact: true }).click();
const idOf = ({ page }: Visit): string => new URL(page.url()).pathname.split("/")[3]!;

/** Looks for an option of a list and takes it, by keyboard. */
async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await field.fill(option);
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option-active", { hasText: option }).waitFor();
  await page.keyboard.press("Enter");
}

/** Waits for the page of the good that was just saved. */
async function onPage(one: Visit, title: string): Promise<void> {
  await one.page.getByRole("heading", { level: 1, name: title }).waitFor();
  await settled(one.page);
}

/** The office says on a basis that the result was selected, moved or transferred. */
async function marks(one: Visit, name: string): Promise<void> {
  await press(one, name);
  const form = main(one).getByRole("form", { name });
  await form.getByLabel("依据").fill(`旅程：${name}的会议纪要`);
  await form.getByRole("button", { name: "提交" }).click();
  await form.waitFor({ state: "detached" });
  await settled(one.page);
}

async function get<T>({ context }: Visit, address: string): Promise<T> {
  const answer = await context.request.get(`${installation()}/api/market/${address}`);
  expect(answer.status()).toBe(200);
  return (await answer.json()) as T;
}

async function post<T>({ context }: Visit, address: string, data: object): Promise<T> {
  const origin = installation();
  const answer = await context.request.post(`${origin}/api/market/${address}`, { headers: { origin }, data });
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as T;
}

interface Passed {
  id: string;
  _haice: { origin: { market: string; id: string } };
}

/** Other markets are told of a result with its origin, and what comes back of it or like it is known. */
async function tellsOtherMarkets(one: Visit, result: string): Promise<void> {
  await proves(
    ["TTM-04", "TTM-05"],
    "a result in the feed for other markets, and known when it comes back",
    async () => {
      const { version, items } = await get<{ version: string; items: Passed[] }>(one, "feed.json?kind=result&limit=50");
      const own = items.find(({ _haice }) => _haice.origin.id === result)!;
      const elsewhere = { ...own, _haice: { ...own._haice, origin: { market: "elsewhere", id: "theirs" } } };
      const compared = await post<{ items: { outcome: string }[] }>(one, "feed/comparison", {
        version,
        items: [own, elsewhere, elsewhere],
      });
      expect(compared.items.map(({ outcome }) => outcome)).toEqual(["own", "alike", "twice"]);
      return `market.result:${result}`;
    },
  );
  await proves(["TTM-51"], "rights shared between cities, and one right known again by its number", async () => {
    await openPage(one, "/market/exchange");
    const address = await main(one)
      .getByRole("link", { name: /rights=true/ })
      .getAttribute("href");
    const { version, items } = await get<{ version: string; items: Passed[] }>(
      one,
      address!.replace("/api/market/", ""),
    );
    const own = items.find(({ _haice }) => _haice.origin.id === result)!;
    const theirs = {
      ...own,
      title: "对方城市的另一个名称",
      content_text: "对方城市的另一种写法。",
      _haice: { ...own._haice, origin: { market: "elsewhere", id: "another" } },
    };
    const buffer = Buffer.from(JSON.stringify({ version, items: [theirs] }));
    await main(one)
      .locator("input[type=file]")
      .setInputFiles({ name: "feed.json", mimeType: "application/json", buffer });
    await main(one)
      .getByText(/同一知识产权 202319990001\.1/)
      .waitFor();
    await main(one).getByRole("link", { name: "合作伙伴与区域合作" }).waitFor();
    await expectGoodScreen(one);
    return `market.result:${result}`;
  });
}

describe("the technology market in zh at 1440 pixels", () => {
  it("a firm posts a demand with the guide, another reads it, everybody finds it; a university posts a result", async () => {
    const one = await visit();
    const { page } = one;
    await openPage(one, "/market");
    await expectGoodScreen(one);
    await signInAs(one, "enterprise");
    await press(one, "发布需求");
    await page.getByRole("heading", { level: 1, name: "发布需求" }).waitFor();
    await settled(page);
    const guide = page.getByRole("complementary", { name: "起草提示" });
    await main(one).getByLabel("标题", { exact: true }).fill(demandTitle);
    const problem = main(one).getByLabel(/^技术问题/);
    await problem.fill("要求国际领先，电话13812345678");
    await guide.getByText(/“13812345678”/).waitFor();
    await guide.getByText(/“领先”无法衡量/).waitFor();
    await problem.fill(
      "淡化装置日产5万吨，反渗透膜每45天须停机清洗一次，每次停机12小时，赤潮期缩短到20天，需要可在现有膜壳上使用的抗污染办法，不改变高压泵和管路。",
    );
    await guide.getByText("须改", { exact: true }).first().waitFor();
    await choose(page, main(one).getByLabel("技术领域"), "海洋新材料");
    await guide.getByText("须改", { exact: true }).waitFor({ state: "detached" });
    await main(one).getByLabel("指标名称").fill("清洗间隔");
    await main(one).getByLabel("现状", { exact: true }).fill("45");
    await main(one).getByLabel("要求", { exact: true }).fill("120");
    await main(one).getByLabel("单位", { exact: true }).fill("天");
    await main(one)
      .getByLabel(/^预算.*上限/)
      .fill("80");
    await main(one).getByLabel("完成期限").fill("2027-12-31");
    await main(one).getByLabel("验收办法").fill("中试线连续运行180天，清洗间隔不低于120天");
    await main(one).getByLabel("普通许可", { exact: true }).check();
    await main(one)
      .getByLabel(/^保密部分/)
      .fill("旅程：现用膜型号");
    await expectGoodScreen(one);
    await press(one, "保存并提交");
    await onPage(one, demandTitle);
    await main(one).getByText("待审读。").waitFor();
    const demand = idOf(one);

    await openPage(one, `/market/demands/${demand}`, "reviewer");
    await press(one, "审读通过");
    await main(one)
      .getByText(/已发布，有效期至/)
      .waitFor();
    await proves(["TTM-11"], "a demand posted, read and published", async () => {
      await openPage(one, `/market?q=${encodeURIComponent(demandTitle)}`);
      await main(one).getByRole("link", { name: demandTitle }).click();
      await onPage(one, demandTitle);
      await main(one).getByText("≥ 120 天").waitFor();
      await expectGoodScreen(one);
      return `market.demand:${idOf(one)}`;
    });

    await openPage(one, "/market/results/new", "institute");
    await main(one).getByLabel("标题", { exact: true }).fill(resultTitle);
    await main(one)
      .getByLabel(/^成果简介/)
      .fill("反渗透膜表面原位接枝两性离子聚合物，海水条件下通量衰减由28%降到9%，清洗间隔延长到130天，已运行11个月。");
    await choose(page, main(one).getByLabel("技术领域"), "海洋新材料");
    await choose(page, main(one).getByLabel("区域", { exact: true }), "西海岸新区");
    await press(one, "增加知识产权");
    await main(one).getByLabel("号码").fill("202319990001.2");
    await main(one).getByText("校验位不符").first().waitFor();
    await main(one).getByLabel("号码").fill("202319990001.1");
    await main(one).getByText("校验位不符").waitFor({ state: "detached" });
    await main(one).getByLabel("自评成熟度（级）").fill("3");
    await main(one).getByLabel("职务科技成果").check();
    await main(one)
      .getByLabel(/^保密部分/)
      .fill(secret);
    await press(one, "保存并提交");
    await onPage(one, resultTitle);
    const result = idOf(one);
    await openPage(one, `/market/results/${result}`, "commission-office");
    await press(one, "审读通过");
    await main(one)
      .getByText(/已发布，有效期至/)
      .waitFor();
    await proves(["TTM-49", "TTM-50"], "a patented result listed with its terms", async () => {
      await openPage(one, `/market?kind=result&right=invention&q=${encodeURIComponent(resultTitle)}`);
      await main(one).getByRole("link", { name: resultTitle }).click();
      await onPage(one, resultTitle);
      await main(one).getByText("发明专利 202319990001.1 (已申请)").waitFor();
      await expectGoodScreen(one);
      return `market.result:${idOf(one)}`;
    });

    await openPage(one, `/market/results/${result}`);
    await main(one).getByRole("button", { name: "确认转化" }).and(page.locator("[aria-disabled]")).waitFor();
    await marks(one, "遴选支持");
    await main(one).getByRole("button", { name: "推动转化" }).and(page.locator("[aria-disabled]")).waitFor();
    await press(one, "填写转化方案");
    const plan = main(one).getByRole("form", { name: "填写转化方案" });
    await choose(page, plan.getByLabel("转化方向"), "向海");
    await plan.getByLabel("转化方案").fill("先中试，再许可给海水淡化企业");
    await plan.getByLabel("跟踪的经理人").fill("旅程经理人");
    await plan.getByLabel("承接单位").fill("旅程承接企业");
    await plan.getByLabel("下次跟踪日期").fill("2026-01-05");
    await plan.getByRole("button", { name: "保存" }).click();
    await plan.waitFor({ state: "detached" });
    await marks(one, "推动转化");
    await marks(one, "确认转化");
    await proves(
      ["TTM-15", "TTM-33", "TTM-34", "TTM-35"],
      "a result planned, selected, moved and transferred",
      async () => {
        await main(one).getByText("先中试，再许可给海水淡化企业").waitFor();
        for (const counted of ["遴选支持", "推动转化", "确认转化"])
          await main(one)
            .getByRole("listitem")
            .filter({ hasText: `${counted}：` })
            .waitFor();
        await expectGoodScreen(one);
        return `market.result:${result}`;
      },
    );

    await press(one, "登记评价");
    const judgement = main(one).getByRole("form", { name: "登记评价" });
    await choose(page, judgement.getByLabel("方面"), "产业化");
    await judgement.getByLabel("评价意见").fill("旅程：已在两套装置上连续运行");
    await judgement.getByLabel(/^证据/).fill("旅程验收单 001");
    await judgement.getByRole("button", { name: "提交" }).click();
    await judgement.waitFor({ state: "detached" });
    await tellsOtherMarkets(one, result);

    await signInAs(one, "institute");
    await openPage(one, `/market/results/${result}`);
    await press(one, "登记决定");
    const decision = main(one).getByRole("form", { name: "登记决定" });
    await choose(page, decision.getByLabel("事项"), "定价");
    await decision.getByLabel("价格（元）").fill("300000");
    await choose(page, decision.getByLabel("定价方式"), "协议定价");
    await decision.getByLabel("决定机构").fill("校长办公会");
    await decision.getByLabel("决定内容").fill("同意以协议方式定价并公示");
    await decision.getByLabel("依据").fill("会议纪要 1 号");
    await decision.getByRole("button", { name: "提交" }).click();
    await decision.waitFor({ state: "detached" });
    await proves(["TTM-24", "TTM-26", "TTM-27"], "a result judged, priced and its shares decided", async () => {
      await main(one).getByText("旅程：已在两套装置上连续运行").waitFor();
      await post(one, `results/${result}/decisions`, {
        ...{ kind: "ownership", on: "2026-01-05", by: "校长办公会", says: "赋予完成人七成", basis: "会议纪要 2 号" },
        shares: [
          { name: "完成人团队", percent: 70 },
          { name: "学校", percent: 30 },
        ],
      });
      await openPage(one, "/market/job-results");
      const row = main(one).getByRole("row").filter({ hasText: resultTitle });
      await row.getByText("300,000.00 元").waitFor();
      await row.getByText("完成人团队 70%、学校 30%").waitFor();
      await expectGoodScreen(one);
      return `market.result-decision:${result}`;
    });
    await proves(["TTM-14"], "the transfer of an institute's results in figures", async () => {
      await openPage(one, "/market/quality");
      await main(one).getByRole("row").filter({ hasText: "%" }).first().waitFor();
      await expectGoodScreen(one);
      const { institutes } = await get<{ institutes: { transferred: number; offered: number }[] }>(one, "quality");
      expect(institutes).toHaveLength(1);
      expect(institutes[0]!.transferred).toBeGreaterThan(0);
      return `market.result:${result}`;
    });
    await openPage(one, `/market/results/${result}`);
    await press(one, "提交证据");
    const form = main(one).getByRole("form", { name: "提交证据" });
    await choose(page, form.getByLabel("证明哪一项"), "基本原理的论文");
    await form.getByLabel("证据说明").fill("旅程：论文录用通知");
    await form.getByLabel("证据日期").fill("2026-01-05");
    await press(one, "提交");
    await proves(["TTM-23"], "readiness proven by evidence", async () => {
      await main(one).getByText("证据证明到 1 级，自评 3 级。").waitFor();
      await main(one).getByText("旅程：论文录用通知").waitFor();
      return `market.result:${result}`;
    });

    await openPage(one, `/market/results/${result}`, "enterprise");
    await press(one, "申请查阅");
    await main(one).getByLabel(/^用途/).fill("评估能否用于本公司装置");
    await press(one, "提交");
    await main(one).getByText("等所有单位同意").waitFor();
    await openPage(one, "/market/mine", "institute");
    await expectGoodScreen(one);
    await proves(["TTM-13"], "a result to be followed up on its day", async () => {
      await main(one)
        .getByRole("region", { name: "到了跟踪日期的成果" })
        .getByText("2026-01-05，已过期")
        .first()
        .waitFor();
      return `market.result:${result}`;
    });
    await main(one).getByRole("link", { name: resultTitle }).first().click();
    await onPage(one, resultTitle);
    await press(one, "同意");
    await main(one).getByText("双方已同意，已开放").waitFor();
    await openPage(one, `/market/results/${result}`, "enterprise");
    await expectGoodScreen(one);
    await proves(["TTM-19"], "a confidential part shown to a party after both agreed", async () => {
      await press(one, "查阅保密部分");
      await main(one).getByText(secret).waitFor();
      return `market.result:${result}`;
    });
    await openPage(one, "/market?field=new-marine-materials");
    await press(one, "收藏本次检索");
    await main(one).getByLabel("收藏名称").fill(`旅程${stamp}`);
    await press(one, "收藏");
    await press(one, "我的收藏");
    await main(one)
      .getByRole("link", { name: `旅程${stamp}` })
      .waitFor();
    await expectGoodScreen(one);
    expect(one.complaints).toEqual([]);
  });
});

describe("the technology market in en at 390 pixels", () => {
  it("opens the market, a demand, a result and the form", async () => {
    const one = await visit({ lang: "en", width: 390 });
    await openPage(one, "/market");
    await expectGoodScreen(one);
    await main(one).getByRole("listitem").getByRole("link").first().click();
    await one.page.waitForURL("**/market/demands/*");
    await settled(one.page);
    await expectGoodScreen(one);
    await openPage(one, "/market?kind=result&view=map");
    await main(one).getByRole("list", { name: "Results by area" }).getByRole("button").first().waitFor();
    await expectGoodScreen(one);
    await openPage(one, "/market?kind=result");
    await main(one).getByRole("listitem").getByRole("link").first().click();
    await one.page.waitForURL("**/market/results/*");
    await settled(one.page);
    await expectGoodScreen(one);
    await openPage(one, "/market/results/new", "institute");
    await expectGoodScreen(one);
    for (const address of ["/market/quality", "/market/exchange", "/market/bring"]) {
      await openPage(one, address);
      await expectGoodScreen(one);
    }
    const heads = "Title,In short,Field,Intellectual property";
    const row = "Journey coating,It was tried on one boat for a year,new marine materials,202319990001.2";
    await main(one).getByRole("radio", { name: "Results" }).check();
    await main(one)
      .locator('input[type="file"]')
      .setInputFiles({ name: "results.csv", mimeType: "text/csv", buffer: Buffer.from(`${heads}\n${row}`) });
    await press(one, "Try it");
    await main(one).getByText("cannot be right: its form, year, kind or check digit").waitFor();
    await expectGoodScreen(one);
  });
});
