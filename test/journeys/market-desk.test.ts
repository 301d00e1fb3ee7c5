import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { proves } from "./proves.ts";
import {
  become,
  expectGoodScreen,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  installation,
  openPage,
  settled,
  signInAs,
  type Visit,
  visit,
} from "./visit.ts";

const stamp = Date.now().toString(36);
const what = { first: `旅程船坞闸门止水带更换${stamp}`, like: `旅程船坞闸门止水带更换改造${stamp}` };
const offer = `旅程船坞闸门止水带更换工装${stamp}`;
const api = "/api/market";
/** Somebody of another platform, who is a broker while a match is theirs. */
const other = "ship@sample.haice.example";

async function get<T>({ context }: Visit, address: string): Promise<T> {
  const answer = await context.request.get(`${installation()}${api}${address}`);
  expect(answer.status()).toBe(200);
  return (await answer.json()) as T;
}

async function post<T>({ context }: Visit, address: string, data: object): Promise<T> {
  const origin = installation();
  const answer = await context.request.post(`${origin}${api}${address}`, { headers: { origin }, data });
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as T;
}

/** Writes a demand or a result and has it published by another. */
async function publish(one: Visit, owner: string, goods: "demands" | "results", good: object): Promise<string> {
  await become(one, owner);
  const { id } = await post<{ id: string }>(one, `/${goods}`, { field: "high-end-marine-equipment", ...good });
  await post(one, `/${goods}/${id}/steps`, { step: "submit", version: 1 });
  await become(one, "reviewer");
  await post(one, `/${goods}/${id}/steps`, { step: "screen", version: 2 });
  return id;
}

const demand = (titleZh: string) => ({
  titleZh,
  problem: `${titleZh}要停坞20天，需要带水更换的办法，每次停坞不超过5天，止水压力不低于0.3MPa，须适用现有闸门。`,
  parameters: [{ name: "停坞时间", comparator: "<=", now: 20, wanted: 5, unit: "天" }],
  budgetMost: 500_000_00,
});

/** Looks for an option of a list and takes it, by keyboard. */
async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await field.fill(option);
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option-active", { hasText: option }).waitFor();
  await page.keyboard.press("Enter");
}

/** Opens one of the forms of a lead, fills it and sends it. */
async function act(page: Page, name: string, texts: Record<string, string>, chosen: Record<string, string> = {}) {
  await page.getByRole("button", { name, exact: true }).click();
  const form = page.getByRole("form", { name });
  for (const [label, option] of Object.entries(chosen))
    await choose(page, form.getByLabel(label, { exact: true }), option);
  for (const [label, text] of Object.entries(texts)) await form.getByLabel(label, { exact: true }).fill(text);
  await form.getByRole("button", { name: "确定" }).click();
  await form.waitFor({ state: "detached" });
  await settled(page);
}

/** Another platform goes on with a match and gives it back: one record says who had it when, and what each of them did. */
async function handedOver(one: Visit, id: string): Promise<void> {
  const { page } = one;
  const origin = installation();
  const role = async (what: "roles" | "ended-roles") => {
    await become(one, "administrator");
    const { people } = (await (await one.context.request.get(`${origin}/api/people/people`)).json()) as {
      people: { id: string; email: string }[];
    };
    const { id: person } = people.find(({ email }) => email === other)!;
    const data = { role: "broker", basis: "旅程：平台协同联动" };
    const answer = await one.context.request.post(`${origin}/api/people/people/${person}/${what}`, {
      headers: { origin },
      data,
    });
    expect(answer.status(), await answer.text()).toBe(200);
  };
  await role("roles");
  try {
    await openPage(one, `/market/leads/${id}`, "broker");
    await act(page, "移交", { 说明: "请贵平台接着对接" }, { 移交给: "马超" });
    await openPage(one, `/market/leads/${id}`, other);
    await act(page, "记录跟踪", { 说明: "接手后联系了需求方" }, { 方式: "电话" });
    await act(page, "移交", { 说明: "试验条件谈妥，交回" }, { 移交给: "吴磊" });
    await proves(["TTM-57"], "a match handed over to another platform and back, in one record", async () => {
      await openPage(one, `/market/leads/${id}`, "broker");
      await page.getByText("接手后联系了需求方").waitFor();
      const { steps } = await get<{ steps: { act: string; houses: { from: string; to: string } | null }[] }>(
        one,
        `/leads/${id}`,
      );
      expect(steps.map((step) => step.act)).toEqual(expect.arrayContaining(["open", "contact", "hand-over"]));
      const [there, back] = steps.flatMap(({ houses }) => houses ?? []);
      expect(there!.from).not.toBe(there!.to);
      expect(back).toEqual({ from: there!.to, to: there!.from });
      return `market.lead:${id}`;
    });
  } finally {
    await role("ended-roles");
    await become(one, "broker");
  }
}

interface Found {
  ranked: { good: { id: string }; fit: { score: number; refusals: { reason: string }[] } }[];
}

describe("the broker's desk in zh at 1440 pixels", () => {
  it("from a new match, taken up by keyboard, to an owner's refusal that puts a pair like it lower", async () => {
    const one = await visit();
    const { page } = one;
    await openPage(one, "/market/funnel");
    await publish(one, "enterprise", "demands", demand(what.first));
    const like = await publish(one, "enterprise", "demands", demand(what.like));
    const result = await publish(one, "institute", "results", {
      field: "new-materials",
      titleZh: offer,
      summary: `${offer}，已在两座船坞使用，带水更换，停坞时间4天，止水压力0.4MPa，适用现有闸门。`,
      parameters: [{ name: "停坞时间", comparator: "<=", now: null, wanted: 4, unit: "天" }],
      priceLeast: 300_000_00,
      claimedReadiness: 8,
    });
    const fitOf = async () =>
      (await get<Found>(one, `/demands/${like}/matches`)).ranked.find(({ good }) => good.id === result)!.fit;

    await signInAs(one, "broker");
    const before = await fitOf();
    await openPage(one, "/market/desk");
    await expectGoodScreen(one);
    const queue = page.getByRole("list", { name: "待办队列" });
    await queue.getByRole("link").first().focus();
    for (let steps = 0; steps < 80; steps++) {
      const text = await page.evaluate(() => document.activeElement?.textContent ?? "");
      if (text === `${what.first} × ${offer}`) break;
      await page.keyboard.press("j");
    }
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "供需比对" }).waitFor();
    await settled(page);
    expect(await page.locator("mark").first().textContent()).toContain("船坞闸门止水带更换");
    const costs = page.getByRole("row", { name: /费用/ });
    expect(await costs.textContent()).toMatch(/符合.*50万元.*30万元/);
    await expectGoodScreen(one);
    await proves(["TTM-56"], "a result of another domain found for a need of the sea", async () => {
      await page.getByText("跨领域：其他重点技术领域的成果用于海洋重点领域的需求").waitFor();
      return `market.result:${result}`;
    });

    await page.getByRole("button", { name: "认领这一对" }).click();
    await page.waitForURL("**/market/leads/**");
    await settled(page);
    const id = new URL(page.url()).pathname.split("/").at(-1)!;
    await act(page, "已联系上", { 说明: "双方都通了电话" });
    await act(page, "记录跟踪", { 说明: "到船坞看了闸门", "约定下次（可不填）": "2999-01-01" }, { 方式: "上门" });
    await act(page, "申请概念验证", { 要验证什么: "带水更换后止水压力达到0.3MPa", 怎样验证: "在一座小坞试装" });
    await act(page, "询问业主", { 说明: "闸门图纸能否提供？" }, { 哪一方: "需求方" });
    await page.getByText("已联系；等待需求方答复。").waitFor();
    await expectGoodScreen(one);
    await proves(
      ["TTM-07", "TTM-16"],
      "a visit on site in the log of a match, and the next by its rhythm",
      async () => {
        await page.getByText("到船坞看了闸门").waitFor();
        const { steps, broker } = await get<{
          steps: { talk: { way: string; nextOn: string | null } | null }[];
          broker: string;
        }>(one, `/leads/${id}`);
        expect(broker).not.toBe("");
        expect(steps.flatMap(({ talk }) => talk ?? [])).toMatchObject([{ way: "visit", nextOn: "2999-01-01" }]);
        return `market.lead:${id}`;
      },
    );

    await handedOver(one, id);

    await openPage(one, "/market/concepts", "commission-office");
    const proof = page.getByRole("listitem").filter({ hasText: "带水更换后止水压力达到0.3MPa" });
    await proof.getByRole("button", { name: "开始验证" }).click();
    await proof.getByLabel("结论与说明").fill("安排在下月");
    await proof.getByRole("button", { name: "确定" }).click();
    await proof.getByText("验证中").waitFor();
    await expectGoodScreen(one);
    await proves(["TTM-21"], "a proof of concept asked for and started", async () => {
      const { concepts } = await get<{ concepts: { lead: string; state: string }[] }>(one, "/concepts");
      expect(concepts.find(({ lead }) => lead === id)?.state).toBe("running");
      return `market.concept-proof:${id}`;
    });

    await openPage(one, "/market/desk", "enterprise");
    const asked = page.getByRole("listitem").filter({ hasText: "闸门图纸能否提供？" });
    await asked.getByLabel("不再继续").check();
    await choose(page, asked.getByLabel("原因"), "不是同一个问题");
    await expectGoodScreen(one);
    await asked.getByRole("button", { name: "确定" }).click();
    await asked.waitFor({ state: "detached" });

    await signInAs(one, "broker");
    const after = await fitOf();
    expect(after.refusals).toMatchObject([{ reason: "other-problem" }]);
    expect(after.score).toBeLessThan(before.score * 0.8);
    await openPage(one, `/market/demands/${like}/matches`);
    await page.getByText(/相似的一对曾被拒绝（不是同一个问题）/).waitFor();
    await expectGoodScreen(one);
    await openPage(one, "/market/funnel");
    await page.getByRole("row", { name: /不是同一个问题/ }).waitFor();
    await expectGoodScreen(one);
    await proves(["TTM-12"], "a match screened, followed and refused with its reason", async () => {
      const lead = await get<{ stage: string; steps: { act: string }[] }>(one, `/leads/${id}`);
      expect(lead.stage).toBe("refused");
      expect(lead.steps.map((step) => step.act)).toEqual(
        expect.arrayContaining(["open", "follow-up", "answer", "refuse"]),
      );
      return `market.lead:${id}`;
    });
  });
});

describe("the broker's desk in en at 390 pixels", () => {
  it("holds on every screen, also where a sentence is long", async () => {
    const one = await visit({ lang: "en", width: 390 });
    await openPage(one, "/market/funnel");
    await signInAs(one, "broker");
    interface Row {
      id: string;
      demand: { id: string };
      result: { id: string };
    }
    const { leads } = await get<{ leads: Row[] }>(one, "/desk");
    const [row] = leads;
    const screens = [
      "/market/desk",
      `/market/leads/${row!.id}`,
      `/market/pairs/${row!.demand.id}/${row!.result.id}`,
      `/market/results/${row!.result.id}/matches`,
      "/market/concepts",
    ];
    for (const address of screens) {
      await openPage(one, address);
      await expectNoSidewaysScroll(one);
      await expectNoAxeViolations(one);
    }
    await become(one, "enterprise");
    const { goods } = await get<{ goods: { id: string; title: { zh: string } }[] }>(one, "/demands?q=鱼群自动计数");
    const { ranked } = await get<Found>(one, `/demands/${goods[0]!.id}/matches`);
    await openPage(one, `/market/pairs/${goods[0]!.id}/${ranked[0]!.good.id}`);
    await one.page.getByText("Brokers see first what you want", { exact: false }).waitFor();
    await expectGoodScreen(one);
  });
});
