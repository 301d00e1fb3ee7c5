import { expect, it } from "vitest";
import { proves } from "./proves.ts";
import { expectGoodScreen, openPage, screenshot, settled, signInAs, type Visit, visit } from "./visit.ts";

const district = "district@sample.haice.example";
const main = ({ page }: Visit) => page.locator("main");
const pathOf = ({ page }: Visit) => new URL(page.url()).pathname;

it("a target is divided among units, another person decides, the parts stand on the page of the unit (zh, 1440)", async () => {
  const one = await visit({ lang: "zh", width: 1440 });
  const { page } = one;
  await openPage(one, "/commitments/divisions?document=west-coast-2023", "commission-office");
  await main(one)
    .getByText(/没有分解/)
    .first()
    .waitFor();
  await expectGoodScreen(one);
  const target = main(one)
    .getByRole("link", { name: /≥\d+家$/ })
    .first();
  const title = (await target.textContent()) ?? "";
  const whole = Number(/≥(\d+)家/.exec(title)?.[1]);
  await target.click();
  await page.waitForURL(/divisions\/[^/?]+$/);
  await settled(page);
  await main(one).getByRole("button", { name: "拟定分解草案" }).click();
  await main(one).getByRole("button", { name: "增加分项" }).click();
  for (const [row, unit] of [
    ["第 1 行", "区工业和信息化局"],
    ["第 2 行", "工委科创委办公室"],
  ] as const) {
    const box = main(one).getByRole("group", { name: row }).getByRole("combobox").first();
    await box.click();
    await box.fill(unit);
    await box.press("Enter");
  }
  await main(one).getByRole("button", { name: "平均分配" }).click();
  await main(one).getByText("正好分完").first().waitFor();
  await main(one).getByRole("button", { name: "保存草案" }).click();
  await main(one).getByText("第 1 版").waitFor();
  await main(one).getByText("没有发现问题").waitFor();
  await main(one).getByText("须由另一人决定：您是最后修改草案的人。").first().waitFor({ state: "attached" });
  await expectGoodScreen(one);
  await screenshot(one, "division-zh-1440");
  await signInAs(one, "administrator");
  await main(one).getByLabel("依据（会议决定、来文、批示）").fill("专题会议纪要第8号");
  await main(one).getByRole("button", { name: "决定分解" }).click();
  await main(one)
    .getByText(/已分解为 2 项/)
    .waitFor();
  await proves(["GOV-06"], "decomposition of a target", async () => {
    const address = pathOf(one);
    await openPage(one, address);
    const values = await main(one)
      .getByText(new RegExp(`${Math.ceil(whole / 2)} ?家`))
      .count();
    expect(values).toBeGreaterThan(0);
    await main(one).getByText("专题会议纪要第8号").waitFor();
    return `commitments.division:${address.split("/").at(-1)}`;
  });
  await proves(["GOV-18"], "shared work of education, science and talent", async () => {
    await openPage(one, "/commitments/together");
    await main(one)
      .getByText(/^4 个单位中，由两个以上共同办理的有 [1-9]\d* 项/)
      .waitFor();
    await main(one).getByRole("link", { name: "市教育局" }).first().waitFor();
    await expectGoodScreen(one);
    return "/commitments/together";
  });
  await proves(["GOV-25"], "units and contacts by level", async () => {
    await openPage(one, "/commitments/levels");
    await main(one)
      .getByText(/青岛西海岸新区（\d+ 个单位）/)
      .waitFor();
    await main(one).getByText("填报人 孙涛").waitFor();
    await expectGoodScreen(one);
    return "/commitments/levels";
  });
  await openPage(one, "/desk", district);
  const part = main(one)
    .getByRole("link", { name: title.split("：")[0]! })
    .first();
  await part.waitFor();
  await proves(["GOV-11", "GOV-08"], "the page of a unit", async () => {
    await openPage(one, "/commitments/units/wc-gongxinju");
    await main(one)
      .getByRole("link", { name: title.split("：")[0]! })
      .first()
      .waitFor();
    await main(one)
      .getByText(/共同办理 \d+ 项/)
      .first()
      .waitFor();
    await expectGoodScreen(one);
    await screenshot(one, "unit-zh-1440");
    return "/commitments/units/wc-gongxinju";
  });
});

it("a scorecard is made, opened down to its records, objected to and answered (zh, 1440)", async () => {
  const one = await visit({ lang: "zh", width: 1440 });
  const { page } = one;
  await openPage(one, "/commitments/scorecards", "commission-office");
  await expectGoodScreen(one);
  await main(one).getByRole("button", { name: "计算并冻结" }).click();
  await page.waitForURL(/scorecards\/[^/?]+$/);
  await settled(page);
  const address = pathOf(one);
  await main(one).getByRole("button", { name: "重新计算核对" }).click();
  await main(one).getByText("重新计算的结果完全相同。").waitFor();
  await expectGoodScreen(one);
  await screenshot(one, "scorecard-zh-1440");
  await signInAs(one, district);
  await main(one).getByRole("link", { name: "查看计算记录" }).click();
  await page.waitForURL(/units\/wc-gongxinju/);
  await settled(page);
  await main(one)
    .getByLabel(/本单位的异议/)
    .fill("其中一条已经办结");
  await main(one).getByRole("button", { name: "提出异议" }).click();
  await main(one).getByText("其中一条已经办结").waitFor();
  await signInAs(one, "commission-office");
  await main(one).getByRole("textbox", { name: "答复" }).fill("已核实，下期更正");
  await main(one).getByLabel("采纳").check();
  await main(one).getByRole("button", { name: "答复异议" }).click();
  await main(one).getByText("已核实，下期更正").waitFor();
  await expectGoodScreen(one);
  await proves(["GOV-16"], "scorecard of a unit", async () => {
    await openPage(one, `${address}/units/wc-gongxinju?item=lamps`);
    await main(one).getByText("已核实，下期更正").waitFor();
    expect(await main(one).locator('[aria-label="计算记录"] a').count()).toBeGreaterThan(0);
    return `commitments.scorecard:${address.split("/").at(-1)}`;
  });
});

it("units, divisions and scorecards read well on a telephone (en, 390)", async () => {
  const one = await visit({ lang: "en", width: 390 });
  await signInAs(one, "commission-office");
  for (const address of [
    "/commitments/overview",
    "/commitments/closing/west-coast-2023",
    "/commitments/units",
    "/commitments/together",
    "/commitments/levels",
    "/commitments/units/wc-gongxinju",
    "/commitments/divisions?show=divided",
    "/commitments/scorecards",
  ]) {
    await openPage(one, address);
    await expectGoodScreen(one);
  }
  await main(one).getByRole("link", { name: / to / }).first().click();
  await one.page.waitForURL(/scorecards\/[^/?]+/);
  await settled(one.page);
  await expectGoodScreen(one);
});

it("the public reads what a plan promised and how far it has come, without signing in (zh 1440, en 390)", async () => {
  for (const view of [{ lang: "zh", width: 1440 } as const, { lang: "en", width: 390 } as const]) {
    const one = await visit(view);
    await openPage(one, "/plans");
    await expectGoodScreen(one);
    await main(one).getByRole("link").first().click();
    await one.page.waitForURL(/plans\/[^/?]+/);
    await settled(one.page);
    await main(one)
      .getByText(view.lang === "zh" ? /原文写明/ : /The document says/)
      .waitFor();
    await expectGoodScreen(one);
    await screenshot(one, `plan-${view.lang}-${view.width}`);
  }
});
