import { expect, it } from "vitest";
import { registerOf } from "../../src/modules/registers/definitions/all.ts";
import { proves } from "./proves.ts";
import { goThrough, goWithin } from "./register-desk.ts";
import { walk } from "./register-walk.ts";
import {
  expectGoodScreen,
  expectNoSidewaysScroll,
  installation,
  openPage,
  settled,
  signInAs,
  type Visit,
  visit,
} from "./visit.ts";

const stamp = Date.now().toString(36);
const basis = "旅程：认定公告";

/** What the screens send and read, with the session of the visit. */
async function send<T>(one: Visit, address: string, data?: object): Promise<T> {
  const base = installation();
  const answer = await one.context.request.fetch(`${base}/api${address}`, {
    method: data ? "POST" : "GET",
    headers: { origin: base },
    ...(data ? { data } : {}),
  });
  expect(answer.status(), `${address} ${await answer.text()}`).toBe(200);
  return (await answer.json()) as T;
}

const entered = (register: string, id: string) => `/registers/${register}/${id}`;

interface Offers {
  firm: { code: string } | null;
  offers: { id: string; name: { zh: string } }[];
}

it("a firm reads what it fulfils and why, asks for help, and closes the request with its rating", async () => {
  const [office, firm] = [await visit(), await visit()];
  await signInAs(office, "commission-office");
  await signInAs(firm, "enterprise");
  const own = (await send<{ user: { organisation: { code: string } } }>(firm, "/people/me")).user.organisation.code;
  const before = await send<Offers>(firm, "/firms/support");
  await send(office, `/firms/firms/${before.firm!.code}/titles`, {
    ...{ title: "high-tech-enterprise", validFrom: "2026-03-01", validTo: "2029-03-01", basis },
  });
  await openPage(firm, "/firms/support");
  const row = firm.page.getByRole("row", { name: /高新技术企业所得税优惠/ });
  await row.getByText("持有“高新技术企业”称号：符合，至 2029-03-01 前").waitFor();
  await firm.page
    .getByRole("row", { name: /高企贷/ })
    .getByText("符合", { exact: true })
    .waitFor();
  const missing = firm.page.getByRole("row", { name: /专精特新贷/ });
  await missing.getByText("持有“专精特新”称号：不符合").waitFor();
  await expectGoodScreen(firm);
  const preference = before.offers.find(({ name }) => name.zh === "高新技术企业所得税优惠")!;
  await proves(["POL-03", "POL-10"], "a firm reads which policies it fulfils and why", async () => {
    expect(await row.getByText("符合", { exact: true }).count()).toBe(1);
    return entered("policy-instrument", preference.id);
  });

  const member = await send<{ id: string }>(office, "/registers/nursery-member/records", {
    ...{ name: { zh: `入库企业${stamp}` }, owner: own, isKnownToBeNew: true, fields: { pool: "reserve" } },
  });
  const records = "/registers/service-request/records";
  const raise = (channel: string, fields: object = {}) =>
    send<{ id: string }>(firm, records, {
      name: { zh: `诉求${channel}${stamp}` },
      ...{ owner: own, isKnownToBeNew: true },
      fields: { channel, raisedOn: "2026-11-02", need: "想了解研发后补助", ...fields },
    });
  const take = (one: Visit, id: string, step: string, version: number, day: string) =>
    send(one, `${records}/${id}/steps`, { step, version, day });
  const write = async (one: Visit, id: string, version: number, fields: object) => {
    const { record } = await send<{ record: Record<string, unknown> & { fields: object } }>(one, `${records}/${id}`);
    const { name, owner, disclosure } = record;
    const answer = await one.context.request.put(`${installation()}/api${records}/${id}`, {
      headers: { origin: installation() },
      data: { name, owner, disclosure, fields: { ...record.fields, ...fields }, version, reason: "办理" },
    });
    expect(answer.status(), await answer.text()).toBe(200);
  };
  const asked = { desk: await raise("desk"), "task-force": await raise("task-force", { member: member.id }) };
  for (const { id } of Object.values(asked)) {
    await write(office, id, 1, { routedTo: "某局", answerBy: "2026-11-20" });
    await take(office, id, "route", 2, "2026-11-03");
    await write(office, id, 3, { answer: "已上门讲解" });
    await take(office, id, "answer", 4, "2026-11-09");
    await write(firm, id, 5, { rating: "5" });
    await take(firm, id, "confirm", 6, "2026-11-10");
  }
  await openPage(firm, entered("service-request", asked.desk.id));
  await firm.page.locator("main header", { hasText: "提出单位已确认" }).waitFor();
  for (const [mechanism, { id }] of [["POL-15", asked.desk] as const, ["ENT-08", asked["task-force"]] as const])
    await proves([mechanism], "a request is answered and closed by who asked", async () => {
      const { record } = await send<{ record: object }>(firm, `${records}/${id}`);
      expect(record).toMatchObject({ state: "closed", fields: { days: "7", rating: "5" } });
      return entered("service-request", id);
    });
});

it("the office sees how many firms fulfil a policy, who may gain or lose the title, and what a rule would cost", async () => {
  const office = await visit();
  const { page } = office;
  await signInAs(office, "commission-office");
  const name = `旅程研发企业${stamp}有限公司`;
  const { code } = await send<{ code: string }>(office, "/firms/firms", { nameZh: name, place: null, basis });
  await send(office, `/firms/firms/${code}/titles`, { title: "technology-sme", validFrom: "2026-01-01", basis });
  const values = { revenue: 1_000_000_000_000, "rd-spending": 100_000_000_000, staff: 100, "rd-staff": 40 };
  for (const year of [2024, 2025])
    await send(office, `/firms/firms/${code}/figures`, {
      ...{ year, basis },
      values: { ...values, "rd-spending": year === 2025 ? 100_000_000_000 : 80_000_000_000 },
    });
  await openPage(office, "/firms/support");
  await page
    .getByRole("row", { name: /高企贷/ })
    .getByRole("link", { name: /[1-9]\d* 家/ })
    .waitFor();
  await expectGoodScreen(office);

  await openPage(office, "/firms/outlook");
  await page.getByText("这条规则准不准").waitFor();
  const candidate = page.getByRole("row", { name: new RegExp(name) });
  await candidate.getByText("持有科技型中小企业称号、研发投入强度达到要求、研发人员占比达到要求").waitFor();
  await expectGoodScreen(office);
  await proves(["ENT-05", "ENT-21"], "firms that may gain or lose the title, with reasons and a record", async () => {
    expect(await page.getByText(/当时的 \d+ 家苗子企业中，\d+ 家现已持有称号/).count()).toBe(1);
    return `/firms/${code}`;
  });

  await openPage(office, "/firms/reward-trial?year=2025&base=rd-growth&rate=10&ceiling=1000");
  await page
    .getByRole("row", { name: new RegExp(name) })
    .getByText("1,000", { exact: true })
    .waitFor();
  await page.getByText("1 家达到上限。").waitFor();
  await expectGoodScreen(office);
  const rule = await goThrough(
    office,
    registerOf("incentive-rule")!,
    walk("incentive-rule", "try enact", "", { base: "研发投入增量", triedYear: "2025", firms: "1", ceiling: "" }),
  );
  await proves(["POL-05"], "a rule that rewards R&D is tried on figures before it is enacted", async () => {
    expect(rule.state).toBe("enacted");
    return entered("incentive-rule", rule.id);
  });
});

it("money is followed by stage and through a fund, needs find capital with reasons, and fields show who is missing", async () => {
  const office = await visit();
  const { page } = office;
  await signInAs(office, "commission-office");
  const go = (...[register, ...rest]: Parameters<typeof walk>) =>
    goThrough(office, registerOf(register)!, walk(register, ...rest));
  const above = await go("fund", "found", "", { kind: "母基金", stage: "种子期、初创期" });
  await go("fund", "found invest", "", { kind: "子基金", stage: "种子期、初创期", parent: above.name });
  const deal = await go("fund-investment", "invest", "", {
    fund: "科技基金",
    stage: "种子期",
    size: "小型",
    isHard: "",
  });
  const loan = await go("credit-loan", "lend", "", { stage: "初创期", size: "微型" });
  const line = await go("equity-investment", "pay", "", { line: "科技创业持股孵化" });
  await openPage(office, `/money-map?fund=${above.id}`);
  await page.getByText("含其下 1 支基金。").waitFor();
  await page.getByText(/共 1 笔：种子和初创期 1 笔，小微企业 1 笔，.*硬科技 1 笔/).waitFor();
  await page
    .getByRole("region", { name: "资金流向（按企业阶段和规模）" })
    .getByRole("row", { name: /初创期.*微型/ })
    .waitFor();
  await page.getByRole("region", { name: "财政股权三个方向" }).getByText("科技创业持股孵化").waitFor();
  await expectGoodScreen(office);
  const shows = (mechanisms: readonly string[], register: string, { id }: { id: string }) =>
    proves(mechanisms, "the map of finance", async () => {
      expect(await page.getByText("含其下 1 支基金。").count()).toBe(1);
      return entered(register, id);
    });
  await shows(["FIN-17", "FIN-30"], "fund", above);
  await shows(["FIN-41"], "credit-loan", loan);
  await shows(["FIN-24"], "equity-investment", line);
  expect(deal.state).toBe("invested");

  const need = await send<{ id: string }>(office, "/registers/finance-need/records", {
    name: { zh: `需求${stamp}` },
    isKnownToBeNew: true,
    fields: { kind: "equity", stage: "seed", askedOn: "2026-11-01", amount: 1_000_000 },
  });
  await openPage(office, "/finance-matches");
  const match = page.getByRole("row", { name: new RegExp(`需求${stamp}`) }).first();
  await match.getByText(/类别对口.*阶段相符/).waitFor();
  await match.getByText(/初创期：有 \d+ 支基金/).waitFor();
  await expectGoodScreen(office);
  await proves(["FIN-36"], "needs find capital with reasons", async () => {
    expect(await match.count()).toBe(1);
    return entered("finance-need", need.id);
  });

  await go("job-post", "publish", "", { headcount: "7", field: "" });
  const major = await go("scarce-major", "approve graduate", "", { field: "" });
  await openPage(office, "/talent-demand");
  await page.getByText(/\d+ 个领域在招，还缺 [1-9]\d* 人。/).waitFor();
  await expectGoodScreen(office);
  await proves(["TAL-31"], "people who are missing (in part: by posts, not by projects)", async () => {
    expect(major.state).toBe("graduating");
    return entered("scarce-major", major.id);
  });
});

it("the person of a sample record reads what the card and the rating entitle to, and how far a request is", async () => {
  const person = await visit();
  await signInAs(person, "ship@sample.haice.example");
  await openPage(person, "/my-data");
  const table = person.page.getByRole("region", { name: "我能享受的服务" });
  await table.getByRole("row", { name: /子女入学.*服务绿卡.*办理中/ }).waitFor();
  await table.getByRole("row", { name: /税收优惠.*人才层次评定.*还没有提出/ }).waitFor();
  await expectGoodScreen(person);
  const { records } = await send<{ records: { register: string; id: string }[] }>(person, "/registers/personal/own");
  await proves(["TAL-05"], "what a person is entitled to", async () => {
    expect(await table.getByRole("row").count()).toBe(11);
    return entered("talent-service", records.find(({ register }) => register === "talent-service")!.id);
  });
});

it("a telephone in English shows what a firm fulfils, the outlook, the trial, the map, the needs and who is missing", async () => {
  const one = await visit({ lang: "en", width: 390 });
  await signInAs(one, "commission-office");
  await openPage(one, "/firms/support");
  await expectGoodScreen(one);
  for (const address of ["/firms/outlook", "/firms/reward-trial", "/money-map", "/finance-matches", "/talent-demand"]) {
    await goWithin(one, `${address}?lang=en`);
    await settled(one.page);
    await expectNoSidewaysScroll(one);
  }
});
