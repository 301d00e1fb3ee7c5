import { writeXlsx } from "hucre/xlsx";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { contractsEn } from "../../src/modules/market/contracts-texts.en.ts";
import { contractsZh } from "../../src/modules/market/contracts-texts.zh.ts";
import { headingOf } from "../../src/modules/market/rules/contract-columns.ts";
import { proves } from "./proves.ts";
import { expectGoodScreen, installation, openPage, screenshot, settled, signInAs, type Visit, visit } from "./visit.ts";

const t = contractsZh;
const main = ({ page }: Visit) => page.locator("main");
const label = (side: "seller" | "buyer", what: string) => `${t.one.side[side]}：${what}`;

/** Chooses from a list of the form and goes on once the list is gone and the field shows it: a list that is closing takes the next click. */
async function choose(one: Visit, field: string, option: string): Promise<void> {
  const { page } = one;
  await main(one).getByLabel(field).click();
  await page.locator(".ant-select-dropdown:visible").getByTitle(option).click();
  await page.locator(".ant-select-dropdown:visible").first().waitFor({ state: "hidden" });
  await main(one).locator(".ant-select").getByTitle(option).waitFor();
}

/** An institute sends in a contract: the check-list beside the form says what is missing while it is written. */
async function sendsIn(one: Visit, name: string): Promise<void> {
  const { page } = one;
  const at = main(one);
  await openPage(one, "/market/contracts/new", "institute");
  await at.getByText(t.form.needed).first().waitFor();
  await at.getByLabel(t.list.name, { exact: true }).fill(name);
  await at.getByLabel(label("seller", t.one.party)).fill("示例企业0015");
  await page.getByTitle("示例企业0015").click();
  await at.getByLabel(label("buyer", t.one.party)).fill("远洋演示公司");
  await at.getByLabel(label("buyer", t.form.outside)).fill("广东省");
  await at.getByLabel(t.list.signedOn).fill("2026-10-08");
  await at.getByLabel(t.form.total).fill("120");
  await at.getByLabel(t.form.technology).fill("100");
  await at.getByLabel(t.form.basis).fill("合同文本");
  await at.getByText(t.missings.deductions).waitFor();
  await at.getByText(`${t.form.direction}: ${t.directions.output}`).waitFor();
  await page.locator(".ant-select-dropdown:visible").first().waitFor({ state: "hidden" });
  await expectGoodScreen(one);
  await screenshot(one, "contract-form-zh-1440");
  await at.getByRole("button", { name: t.form.submit, exact: true }).click();
  await page.waitForURL(/\/market\/contracts\/[0-9a-f-]{36}/);
  await settled(page);
  await at.getByText(t.missings.payment).waitFor();
}

/** The office sends it back, and it comes again whole. */
async function completes(one: Visit): Promise<void> {
  const { page } = one;
  const at = main(one);
  await signInAs(one, "commission-office");
  await at.getByRole("button", { name: t.acts.check }).and(page.locator("[aria-disabled]")).waitFor();
  await at.getByRole("button", { name: t.acts.return }).click();
  await at.getByLabel(t.one.reasonField).fill("没有支付方式和扣除说明");
  await at.getByRole("button", { name: t.one.save }).click();
  await at.getByRole("button", { name: t.acts.resubmit }).waitFor();
  await signInAs(one, "institute");
  await at.getByRole("button", { name: t.acts.resubmit }).click();
  await page.waitForURL(/\/edit$/);
  await at.getByLabel(t.form.basis).fill("补正后的合同文本");
  // What is missing stands there before it is put right: that it is gone says something only then.
  await at.getByText(t.missings.deductions).waitFor();
  await at.getByText(t.missings.payment).waitFor();
  await at.getByRole("button", { name: t.form.addDeduction }).click();
  await choose(one, t.one.deducted, t.deductions.equipment);
  await at.getByLabel(t.form.deductionAmount).fill("20");
  await choose(one, t.one.payment, t.payments.instalments);
  await at.getByText(t.missings.deductions).waitFor({ state: "hidden" });
  await at.getByText(t.missings.payment).waitFor({ state: "hidden" });
  await at.getByRole("button", { name: t.form.keep, exact: true }).click();
  await page.waitForURL(/\/market\/contracts\/[0-9a-f-]{36}$/);
  await at.getByText(t.payments.instalments).waitFor();
  await settled(page);
}

/** One person finds it complete, another gives the number; from then on it counts. */
async function registers(one: Visit, number: string): Promise<void> {
  const { page } = one;
  const at = main(one);
  await signInAs(one, "commission-office");
  await at.getByRole("button", { name: t.acts.check }).click();
  await at.getByRole("button", { name: t.acts.register }).and(page.locator("[aria-disabled]")).waitFor();
  await signInAs(one, "administrator");
  await at.getByRole("button", { name: t.acts.register }).click();
  await at.getByRole("textbox", { name: t.one.registerNumber }).fill(number);
  await at.getByRole("textbox", { name: t.one.registerOn }).or(at.getByLabel(t.one.registerOn)).fill("2026-10-20");
  await at.getByRole("button", { name: t.one.save }).click();
  await at.getByRole("link", { name: "技术合同成交额", exact: true }).first().waitFor();
  await expectGoodScreen(one);
  await screenshot(one, "contract-zh-1440");
}

/** The turnover of each area, apart from the targets above it. */
const byArea = (at: Locator) => at.getByRole("region", { name: /^按区域/ });

describe("technology contracts", () => {
  it("are sent in, completed, registered by two people and followed to the figure and its sentence", async () => {
    const one = await visit();
    const { page } = one;
    const at = main(one);
    const name = `演示水听器阵列开发 ${Date.now()}`;
    await sendsIn(one, name);
    await completes(one);
    await registers(one, `演示${Date.now()}`);
    await proves(["TTM-08"], "a contract registered by two people becomes the fact of its turnover", async () => {
      await at.getByText(t.one.answer(t.states.registered, 0, 1)).waitFor();
      return new URL(page.url()).pathname;
    });
    const contract = page.url();
    await at.getByRole("link", { name: "001:L54" }).click();
    await settled(page);
    await page.getByText("技术合同成交额").first().waitFor();
    await page.goto(contract);
    await settled(page);
    await at.getByRole("button", { name: t.acts.deregister }).click();
    await at.getByLabel(t.one.reasonField).fill("双方解除合同");
    await at.getByRole("button", { name: t.one.save }).click();
    await at.getByText(t.one.factsGone).waitFor();
    await openPage(one, `/market/contracts?q=${encodeURIComponent(name)}`);
    await at.getByText(t.states.deregistered).waitFor();
    await expectGoodScreen(one);
    await openPage(one, "/market/contracts?state=amended");
    await screenshot(one, "contracts-zh-1440");
  });

  it("come with the office's ledger, tried first, and their turnover is for everybody", async () => {
    const one = await visit();
    const at = main(one);
    await openPage(one, "/market/contracts/bring", "commission-office");
    const columns = ["number", "name", "type", "signedOn", "registeredOn", "total", "technology"] as const;
    const parties = ["seller", "sellerPlace", "buyer", "buyerPlace"] as const;
    const number = `演示台账${Date.now()}`;
    const amounts = ["2026-09-01", "2026-09-10", "88.5", "80"];
    const row = [number, "演示：海水淡化膜", "技术许可", ...amounts, "示例企业0046", "", "演示外地公司", "上海市"];
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "台账",
          rows: [["技术合同登记台账"], [...columns, ...parties].map((key) => headingOf(t.bring.headings, key)), row],
        },
      ],
    });
    await at
      .locator("input[type=file]")
      .setInputFiles({ name: "ledger.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await at.getByLabel(t.bring.basis).fill("登记机构台账");
    await at.getByRole("button", { name: t.bring.try }).click();
    await at.getByText(t.bring.tried(1, 1, 0, 0, 0, 0)).waitFor();
    await at.getByRole("button", { name: t.bring.keep, exact: true }).click();
    await at.getByText(t.bring.kept(1, 0, 0, 0)).waitFor();
    await expectGoodScreen(one);
    await openPage(one, "/market/turnover");
    await at.getByRole("heading", { name: t.turnover.byYear }).waitFor();
    await at.getByText(t.turnover.rules[2]!).first().waitFor();
    await at.getByText("2026 年规则（模板，未启用）").waitFor();
    await expectGoodScreen(one);
    await screenshot(one, "turnover-zh-1440");
    await proves(
      ["TTM-01", "TTM-06"],
      "goods, rules and turnover of the region and of a district in one place",
      async () => {
        const read = async <T>(address: string) =>
          (await (await one.context.request.get(`${installation()}/api/market/${address}`)).json()) as T;
        const { counts } = await read<{ counts: { demand: number; result: number } }>("demands?limit=1");
        expect(Math.min(counts.demand, counts.result)).toBeGreaterThan(0);
        const own = await byArea(at).getByRole("row").filter({ hasText: "西海岸" }).first().innerText();
        expect(own).toMatch(/\d/);
        return "/market/turnover";
      },
    );
    await proves(["TTM-03"], "what is sold to and bought from elsewhere is told apart, local deals once", async () => {
      await at.getByText(/输出 [\d.]+亿元，吸纳 [\d.]+亿元；两个方向合计 [\d.]+亿元/).waitFor();
      expect(await byArea(at).getByRole("row").filter({ hasText: "西海岸" }).count()).toBe(1);
      return "/market/turnover";
    });
  });

  it("fit a telephone in English, and a stranger sees the turnover and no contract", async () => {
    const one = await visit({ lang: "en", width: 390 });
    const at = main(one);
    await openPage(one, "/market/turnover");
    await at.getByText(contractsEn.turnover.rules[2]!).first().waitFor();
    await expectGoodScreen(one);
    await screenshot(one, "turnover-en-390");
    await openPage(one, "/market/contracts");
    await at.getByText(contractsEn.list.signIn).waitFor();
    await expectGoodScreen(one);
    await openPage(one, "/market/contracts?year=2023&state=deregistered", "commission-office");
    await at.getByRole("link", { name: /示例/ }).first().click();
    await settled(one.page);
    await at.getByText(contractsEn.one.factsGone).waitFor();
    await expectGoodScreen(one);
    await screenshot(one, "contract-en-390");
    for (const address of ["/market/contracts/new", "/market/contracts/bring"]) {
      await openPage(one, address);
      await expectGoodScreen(one);
    }
  });
});
