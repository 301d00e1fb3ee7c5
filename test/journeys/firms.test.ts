import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { proves } from "./proves.ts";
import { expectGoodScreen, installation, openPage, settled, signInAs, type Visit, visit } from "./visit.ts";

const stamp = Date.now().toString(36);
const firm = `旅程深蓝装备${stamp}有限公司`;
const basis = "旅程：认定公告";

const api = async <T>({ context }: Visit, address: string): Promise<T> => {
  const answer = await context.request.get(`${installation()}/api/firms${address}`);
  expect(answer.status()).toBe(200);
  return (await answer.json()) as T;
};

interface Counts {
  places: { place: string | null; counts: Record<string, number> }[];
}

/** How many hold a title in a place on a day, as the register counts. */
async function countOf(one: Visit, day: string, place: string, title: string): Promise<number> {
  const { places } = await api<Counts>(one, `/counts?on=${day}`);
  return places.find((line) => line.place === place)?.counts[title] ?? 0;
}

/** Looks for an option of a list and takes it, by keyboard. */
async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await field.fill(option);
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option-active", { hasText: option }).waitFor();
  await page.keyboard.press("Enter");
}

/** Opens one of the forms of a firm's page, fills it and saves it. */
async function act({ page }: Visit, name: string, texts: Record<string, string>, chosen: Record<string, string>) {
  await page.getByRole("button", { name }).click();
  const form = page.getByRole("form", { name });
  for (const [label, option] of Object.entries(chosen)) {
    await choose(page, form.getByLabel(label, { exact: true }), option);
  }
  for (const [label, text] of Object.entries(texts)) await form.getByLabel(label, { exact: true }).fill(text);
  await form.getByRole("button", { name: "保存" }).click();
  await form.waitFor({ state: "detached" });
}

describe("the register of firms in zh at 1440 pixels", () => {
  it("takes a firm once, its titles by day, and a move; each counts where the firm sits on the day", async () => {
    const one = await visit();
    const { page } = one;
    await openPage(one, "/firms");
    await signInAs(one, "commission-office");
    await expectGoodScreen(one);
    await page.getByRole("button", { name: "登记企业" }).click();
    await page.waitForURL("**/firms/add");

    await page.getByLabel("名称", { exact: true }).fill("示例企业 0001");
    await page.getByText("同名").waitFor();
    await expectGoodScreen(one);
    await page.getByLabel("依据").fill(basis);
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByText("已有企业使用或曾用这个名称").waitFor();

    await page.getByLabel("名称", { exact: true }).fill(firm);
    await page.getByLabel("统一社会信用代码").fill("91370200MA3C4K5X70");
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByText(/校验位/).waitFor();
    await page.getByLabel("统一社会信用代码").fill("");
    await choose(page, page.getByLabel("所在地"), "崂山区");
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByRole("heading", { level: 1, name: firm }).waitFor();
    await settled(page);
    const code = new URL(page.url()).pathname.split("/").at(-1)!;

    const [day, moved] = ["2026-01-15", "2026-03-15"];
    const title = "high-tech-enterprise";
    const at = async () => [
      await countOf(one, day, "qingdao-laoshan", title),
      await countOf(one, moved, "qingdao-laoshan", title),
      await countOf(one, moved, "qingdao-shinan", title),
    ];
    const before = await at();
    const held = { 起: "2026-01-01", "有效期止（证书所载最后一天）": "2028-12-31", 依据: basis };
    await act(one, "登记称号", held, { 称号: "高新技术企业" });
    await page.getByText(/现持有：高新技术企业；在崂山区。最早到期：高新技术企业，2028-12-31。/).waitFor();
    expect(await at()).toEqual([before[0]! + 1, before[1]! + 1, before[2]!]);
    await act(one, "登记迁址", { 自哪一天起: "2026-03-01", 依据: basis }, { 所在地: "市南区" });
    await page.getByText(/在市南区/).waitFor();
    expect(await at()).toEqual([before[0]! + 1, before[1]!, before[2]! + 1]);
    const small = (on: string) => countOf(one, `${on}&size=small`, "qingdao-shinan", title);
    const [smallBefore, smallEarlier] = [await small(moved), await small("2026-02-28")];
    await act(one, "登记规模", { "自哪一天起（可空）": "2026-03-10", 依据: basis }, { 规模: "小型" });
    await page.getByRole("region", { name: "规模和领域" }).getByText("小型").waitFor();
    expect([await small(moved), await small("2026-02-28")]).toEqual([smallBefore + 1, smallEarlier]);
    await expectGoodScreen(one);

    await openPage(one, `/firms/counts?on=${moved}`);
    const row = page.getByRole("row", { name: /市南区/ });
    await row.getByRole("link", { name: String(before[2]! + 1), exact: true }).click();
    await page.waitForURL(/\/firms\?/);
    await page.getByRole("searchbox", { name: /名称/ }).fill(firm);
    await page.getByRole("link", { name: firm }).waitFor();
    await proves(["ENT-01", "ENT-14"], "firms", async () => {
      const { titles } = await api<{ titles: { title: string; state: string }[] }>(one, `/firms/${code}`);
      expect(titles).toMatchObject([{ title, state: "valid" }]);
      return `firms.firm-title:${code}`;
    });
  });

  it("brings a list only when every row is right, and counts each class by itself", async () => {
    const one = await visit();
    const { page } = one;
    await openPage(one, "/firms/bring");
    await signInAs(one, "commission-office");
    const rows = (day: string) =>
      [
        "名称,称号,有效期起,区域",
        `旅程科技一${stamp}公司,科技型中小企业,${day},市南区`,
        `旅程科技二${stamp}公司,优质中小企业,2026-01-01,市南区`,
      ].join("\n");
    const bring = (text: string) =>
      page
        .locator('input[type="file"]')
        .setInputFiles({ name: "名单.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    const day = "2026-02-01";
    const counts = () =>
      Promise.all(["technology-sme", "high-quality-sme"].map((title) => countOf(one, day, "qingdao-shinan", title)));
    const before = await counts();
    await page.getByLabel("依据（名单出处）").fill(basis);
    await bring(rows("2026.13.1"));
    await page.getByRole("button", { name: "试导入" }).click();
    await page.getByText(/不是日期/).waitFor();
    await page.getByText("2026.13.1").waitFor();
    await expectGoodScreen(one);
    expect(await counts()).toEqual(before);
    await bring(rows("2026-01-01"));
    await page.getByRole("button", { name: "试导入" }).click();
    await page.getByText(/将新增企业 2 家、称号 2 项/).waitFor();
    await page.getByRole("button", { name: "导入", exact: true }).click();
    await page.getByText(/已导入：新增企业 2 家/).waitFor();
    await proves(["ENT-02", "ENT-15"], "firms", async () => {
      expect(await counts()).toEqual(before.map((count) => count + 1));
      return "firms.firm-title:technology-sme";
    });
  });
});

describe("a firm that was entered twice in zh at 1440 pixels", () => {
  it("is found, compared, decided, joined and counted once; the old address leads to it, and it can be parted", async () => {
    const one = await visit();
    const { page } = one;
    await openPage(one, "/firms/doubles", "commission-office");
    const origin = installation();
    const send = async (address: string, data: object) => {
      const url = `${origin}/api/firms/firms${address}`;
      return (await (await one.context.request.post(url, { headers: { origin }, data })).json()) as { code: string };
    };
    const name = `旅程两次登记${stamp}公司`;
    const first = await send("", { nameZh: name, nameEn: "Journey Twice Ltd", basis, isAnother: true });
    const second = await send("", { nameZh: name, nameEn: "Twice Journey Co", basis, isAnother: true });
    const title = { title: "gazelle", validFrom: "2025-01-01", validTo: "2099-01-01", basis };
    await send(`/${first.code}/titles`, title);
    await send(`/${second.code}/titles`, { ...title, certificate: "第二证" });
    await openPage(one, "/firms/doubles");
    await page.getByRole("row", { name }).getByRole("link", { name: "比较", exact: true }).click();
    await page.getByRole("heading", { level: 3, name: "不一致的内容" }).waitFor();
    const join = page.getByRole("button", { name: "归并", exact: true });
    await join.and(page.locator("[aria-disabled]")).waitFor();
    const decided = (row: string, side: string) => page.getByRole("radiogroup", { name: row }).getByText(side).click();
    await decided("以哪条为准: 英文名称", "保留的记录");
    await decided("以哪条为准: 瞪羚", "并入的记录");
    await page.getByLabel("依据").fill("旅程：两条登记的负责人和地址相同");
    await expectGoodScreen(one);
    await join.click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await settled(page);
    const kept = new URL(page.url()).pathname.split("/").at(-1)!;
    const gone = kept === first.code ? second.code : first.code;
    const found = () => api<{ total: number }>(one, `/firms?q=${encodeURIComponent(name)}`);
    expect((await found()).total).toBe(1);
    await page.getByText("第二证").waitFor();
    await openPage(one, `/firms/${gone}`);
    await page.getByText(/的记录已归并到这家企业/).waitFor();
    await expectGoodScreen(one);
    await act(one, "撤销最后一次归并", { 撤销原因: "旅程：核实为两家" }, {});
    // The address is that of the other record, which stands for itself again; what was done is told with the one that was kept.
    await page.getByText(/的记录已归并到这家企业/).waitFor({ state: "detached" });
    await openPage(one, `/firms/${kept}`);
    await page.getByText(/旅程：核实为两家/).waitFor();
    expect((await found()).total).toBe(2);
  });
});

describe("yearly figures in zh at 1440 pixels", () => {
  it("are entered by the firm's own people with what is known filled in, and summed for the office only", async () => {
    const one = await visit();
    const { page } = one;
    await openPage(one, "/firms");
    await signInAs(one, "firm@sample.haice.example");
    await page.locator("main").getByRole("link", { name: /蓝鲸/ }).first().click();
    await page.getByRole("heading", { level: 2, name: "年度数据" }).waitFor();
    await settled(page);
    const code = new URL(page.url()).pathname.split("/").at(-1)!;
    expect(await page.getByRole("button", { name: "登记称号" }).getAttribute("aria-disabled")).toBe("true");
    const staff = String(100 + (Date.now() % 900));
    const figures = {
      "营业收入 (万元)": "12000",
      "研发投入 (万元)": "600",
      "从业人员 (人)": staff,
      依据: "本单位年报",
    };
    await act(one, "登记年度数据", figures, {});
    await page.getByText("5.00 %").waitFor();
    await page.getByText(staff, { exact: true }).waitFor();
    await page.getByRole("button", { name: "登记年度数据" }).click();
    expect(await page.getByLabel("从业人员 (人)").inputValue()).toBe(staff);
    await expectGoodScreen(one);

    await openPage(one, "/firms/standing");
    await page.getByText(/在哪一级，离下一级还差什么？/).waitFor();
    await page.getByRole("heading", { level: 2, name: /年创新指数$/ }).waitFor();
    await expectGoodScreen(one);

    await openPage(one, `/firms/${code}`, "expert");
    await page.getByText("年度数据只有本单位人员").waitFor();
    expect(await page.getByText(staff, { exact: true }).count()).toBe(0);

    await openPage(one, "/firms/figures", "commission-office");
    await page.getByText(/家企业有数据；研发投入占营业收入/).waitFor();
    await expectGoodScreen(one);
    await page.getByRole("link", { name: "导入年度数据" }).click();
    await page.getByText("把手上的企业年度数据带进来？").waitFor();
    await expectGoodScreen(one);
    await proves(["ENT-24"], "firms", async () => {
      const { years } = await api<{ years: { values: Record<string, number> }[] }>(one, `/firms/${code}/figures`);
      expect(years[0]?.values).toMatchObject({ revenue: 12_000_000_000, staff: Number(staff) });
      return `firms.firm-figure:${code}`;
    });
  });
});

describe("the register of firms in en at 390 pixels", () => {
  it("opens for everybody: the list, a firm, the counts; nobody else may add", async () => {
    const one = await visit({ lang: "en", width: 390 });
    const { page } = one;
    await openPage(one, "/firms?state=expiring");
    await page.getByText("Which firms hold which title on this day, and where?").waitFor();
    expect(await page.getByRole("button", { name: "Register a firm" }).getAttribute("aria-disabled")).toBe("true");
    await expectGoodScreen(one);
    await page
      .locator("main")
      .getByRole("link", { name: /示例企业/ })
      .first()
      .click();
    await page.getByText("Which firm is this, and what does it hold now?").waitFor();
    await settled(page);
    await expectGoodScreen(one);
    await openPage(one, "/firms/counts?on=2026-01-15");
    await page.getByText("How many firms hold each title in each area on this day?").waitFor();
    await expectGoodScreen(one);
    await openPage(one, "/firms/doubles");
    await page.getByText("Only those who keep the register join records.").waitFor();
    await openPage(one, "/firms/doubles", "commission-office");
    await page.getByRole("heading", { name: "Compare two records" }).waitFor();
    await expectGoodScreen(one);
    await openPage(one, "/firms/standing");
    await page.getByText("Which firms come first by the innovation index?").waitFor();
    await expectGoodScreen(one);
  });
});
