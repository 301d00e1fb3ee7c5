import { beforeAll, expect, it } from "vitest";
import { proves } from "./proves.ts";
import { expectGoodScreen, installation, openPage, screenshot, settled, signInAs, type Visit, visit } from "./visit.ts";

const mark = `旅程${Date.now() % 10_000_000}`;
const firmAddress = "firm@sample.haice.example";

/** Speaks to the API as the one who is signed in. */
function api({ context: { request } }: Visit) {
  const send = async <T>(method: "GET" | "POST" | "PUT", address: string, data?: object): Promise<T> => {
    const answer = await request.fetch(`${installation()}/api/${address}`, {
      method,
      headers: { origin: installation() },
      ...(data ? { data } : {}),
    });
    expect(answer.status(), `${address} ${await answer.text()}`).toBe(200);
    return (await answer.json()) as T;
  };
  return {
    get: <T>(address: string) => send<T>("GET", address),
    post: <T = { id: string }>(address: string, data: object) => send<T>("POST", address, data),
    put: (address: string, data: object) => send("PUT", address, data),
  };
}

let office: Visit;
let firm: Visit;
beforeAll(async () => {
  office = await visit({ staysOpen: true });
  await signInAs(office, "commission-office");
  firm = await visit({ staysOpen: true });
  await signInAs(firm, firmAddress);
});

/** A record of a register that is open, by its Chinese name. */
async function record(
  register: string,
  name: string,
  fields: object,
  more: object = {},
  step?: object,
): Promise<string> {
  const desk = api(office);
  const { id } = await desk.post(`registers/${register}/records`, {
    name: { zh: `${mark}${name}` },
    isKnownToBeNew: true,
    fields,
    ...more,
  });
  if (step)
    await desk.post(`registers/${register}/records/${id}/steps`, {
      version: 1,
      day: "2026-01-05",
      reason: "旅程",
      basis: "001:L154",
      ...step,
    });
  return id;
}

const plainTerms = {
  priceSmall: 10_000,
  priceOther: 20_000,
  visitors: null,
  needsSafetyFile: false,
  needsQualification: false,
  secrecy: "open",
};

/** A shared resource that takes bookings. */
async function resource(name: string, fields: object, terms: object = {}): Promise<string> {
  const open = { forWhom: "所有单位", hoursOpen: "1000", hoursAble: "1000", ...fields };
  const id = await record("shared-resource", name, open, {}, { step: "open" });
  await api(office).put(`facilities/resources/${id}/terms`, { terms: { ...plainTerms, ...terms }, version: 0 });
  return id;
}

/** Hours around now: they have begun, so that their use can be entered. */
const now = () => ({
  from: new Date(Date.now() - 2 * 3_600_000).toISOString(),
  to: new Date(Date.now() + 3_600_000).toISOString(),
});

interface Booked {
  id: string;
  state: string;
  hours: number;
  result: string;
  [field: string]: unknown;
}

/** The firm asks, the office confirms and enters the use. */
async function booked(of: string, request: object, use: object = {}): Promise<Booked> {
  const { id } = await api(firm).post(`facilities/resources/${of}/bookings`, {
    purpose: "test",
    title: `${mark}使用`,
    isSmallFirm: true,
    ...now(),
    ...request,
  });
  const act = (version: number, input: object) =>
    api(office).post(`facilities/bookings/${id}/acts`, { version, input });
  await act(1, { act: "confirm", words: null });
  await act(2, { act: "use", hours: 2, result: "记录完整", isReported: false, ...use });
  return api(firm).get<Booked>(`facilities/bookings/${id}`);
}

interface Case {
  readonly name: string;
  readonly fields: object;
  readonly terms?: object;
  readonly request?: object;
}

const trial = {
  purpose: "trial",
  seaArea: "近岸一区",
  environment: "浪高一米以下",
  safetyFile: "安全文件一号",
};
const cases: Readonly<Record<string, readonly Case[]>> = {
  "SCN-06": [{ name: "场景应用实验室", fields: { kind: "scenario-laboratory", tests: "场景实测" } }],
  "RES-10": [
    {
      name: "海上综合试验场",
      fields: { kind: "trial-field" },
      terms: { needsSafetyFile: true, secrecy: "restricted" },
      request: { ...trial, secrecy: "restricted" },
    },
  ],
  "RES-11": [
    { name: "智能航行测试场", fields: { kind: "trial-field" }, terms: { needsSafetyFile: true }, request: trial },
    { name: "测试船艇", fields: { kind: "test-boat" }, terms: { needsSafetyFile: true }, request: trial },
    { name: "数字模拟实验系统", fields: { kind: "simulation" } },
  ],
  "RES-15": [{ name: "生态系统模拟设施", fields: { kind: "simulation" }, request: { purpose: "research" } }],
  "RES-20": [
    {
      name: "生物安全实验室",
      fields: { kind: "biosafety", accessClass: "三级" },
      terms: { needsQualification: true },
      request: { qualification: "准入证明一号" },
    },
  ],
  "RES-26": [{ name: "海洋高端装备研发平台", fields: { kind: "rd-platform" }, request: { purpose: "research" } }],
  "RES-23": [{ name: "邻市检测中心", fields: { kind: "testing", city: "烟台市" } }],
};

it("each kind of shared resource is booked by a firm, confirmed, and its use entered", async () => {
  for (const [mechanism, parts] of Object.entries(cases)) {
    const records: { booking: Booked; of: Case; resource: string }[] = [];
    for (const of of parts) {
      const id = await resource(of.name, of.fields, of.terms);
      records.push({ booking: await booked(id, of.request ?? {}), of, resource: id });
    }
    await proves([mechanism], `facilities-${mechanism}`, async () => {
      for (const { booking, of } of records)
        expect(booking).toMatchObject({ state: "used", hours: 2, result: "记录完整", ...of.request });
      // Whoever asks from another city pays what everybody pays.
      if (mechanism === "RES-23") {
        expect(records[0]!.booking).toMatchObject({ reckoned: 20_000 });
        const found = await api(firm).get<{ resources: { id: string }[] }>(
          `facilities/resources?q=${encodeURIComponent("烟台")}`,
        );
        expect(found.resources.map(({ id }) => id)).toContain(records[0]!.resource);
      }
      return `/facilities/bookings/${records[0]!.booking.id}`;
    });
  }
});

it("a test is paid by a voucher, and its report is known by its number", async () => {
  const bench = await resource("检验检测中心", { kind: "testing", tests: "海洋生物制品" }, {});
  const voucher = await record(
    "innovation-voucher",
    "创新券",
    { isSmallTechFirm: true, purpose: "testing", faceValue: 15_000, valid: { from: "2025-01-01", to: null } },
    { owner: "sample-lanjing" },
    { step: "issue" },
  );
  const booking = await booked(bench, { voucher }, { isReported: true });
  const paid = { act: "settle", charge: 20_000, voucherPays: 15_000, invoice: "发票一号" };
  await api(office).post(`facilities/bookings/${booking.id}/acts`, { version: 3, input: paid });
  await openPage(office, `/facilities/reports?number=${booking.reportNumber}`);
  await office.page.getByText("有这份报告").waitFor();
  await expectGoodScreen(office);
  await proves(["RES-21"], "facilities-RES-21", async () => {
    expect(await api(firm).get(`facilities/bookings/${booking.id}`)).toMatchObject({
      state: "settled",
      charge: 20_000,
      voucherPays: 15_000,
      reportNumber: booking.reportNumber,
    });
    return `/facilities/bookings/${booking.id}`;
  });
});

it("vessels: equipment on board, regular voyages, visits of a school, price list and income", async () => {
  const ship = await resource("科考船", { kind: "vessel", berths: "30", endurance: "45" }, { visitors: 40 });
  const winch = await resource("船载绞车", { kind: "on-board", wholeOf: ship });
  for (const year of [2024, 2025, 2026])
    await record("voyage", `${year}年航次`, {
      vessel: ship,
      area: "近海",
      sails: { from: `${year}-03-01`, to: `${year}-03-20` },
    });
  await api(office).post(`facilities/resources/${ship}/costs`, {
    year: new Date().getFullYear(),
    what: "燃油",
    amount: 30_000,
  });
  const onBoard = await booked(winch, { purpose: "research" });
  const visitors = await booked(ship, { purpose: "visit", title: `${mark}研学旅游`, people: 30, isSmallFirm: false });
  const sold = await booked(await resource("船时", { kind: "vessel" }), { purpose: "research" });
  await api(office).post(`facilities/bookings/${sold.id}/acts`, {
    version: 3,
    input: { act: "settle", charge: 20_000, voucherPays: 0, invoice: null },
  });
  await openPage(office, "/facilities/use");
  await office.page.getByText(`${mark}科考船`).waitFor();
  await expectGoodScreen(office);
  await screenshot(office, "facilities-use-zh-1440");
  interface Use {
    rows: {
      resource: { id: string };
      voyages: { year: number; count: number }[];
      use: { visitors: number; hours: number; externalShare: number; waitDays: number; openness: number };
      income: number;
      cost: number;
    }[];
  }
  const { rows } = await api(office).get<Use>("facilities/use");
  const of = (id: string) => rows.find(({ resource: one }) => one.id === id)!;
  await proves(["RES-05"], "facilities-vessels", async () => {
    expect(of(ship).voyages.map(({ count }) => count)).toEqual([1, 1, 1]);
    expect(onBoard).toMatchObject({ state: "used" });
    return `/facilities/bookings/${onBoard.id}`;
  });
  await proves(["SCN-36"], "facilities-vessels", async () => {
    expect(of(ship).use.visitors).toBe(30);
    expect(visitors).toMatchObject({ state: "used", purpose: "visit", people: 30 });
    return `/facilities/bookings/${visitors.id}`;
  });
  await proves(["RES-07"], "facilities-vessels", async () => {
    expect(of(ship)).toMatchObject({ cost: 30_000 });
    expect(rows.some(({ income }) => income >= 20_000)).toBe(true);
    return `/facilities/bookings/${sold.id}`;
  });
  await proves(["RES-19"], "facilities-vessels", async () => {
    expect(of(winch).use).toMatchObject({ hours: 2, externalShare: 1, openness: 1 });
    expect(of(winch).use.waitDays).toBeGreaterThanOrEqual(0);
    return `/facilities/bookings/${onBoard.id}`;
  });
});

it("a laboratory opens in all its hours, offers to firms, serves a park and a scenario of ships and port", async () => {
  const laboratory = await record(
    "platform",
    "省级重点实验室",
    { kind: "key-laboratory", level: "provincial", place: "qingdao-laoshan" },
    {},
    { step: "recognise" },
  );
  const park = await record("park", "园区", { kind: "professional" });
  const scenario = await record(
    "scenario",
    "船港协同",
    { chain: "three", sector: "port", dataOffered: "航道实时监测预报数据，每十分钟一次" },
    { disclosure: "public" },
  );
  const tank = await resource("水池", { kind: "instrument", platform: laboratory, park });
  const route = await resource("试验航线", { kind: "trial-field", scenario }, { needsSafetyFile: true });
  const used = await booked(tank, {});
  const sailed = await booked(route, trial);
  const { page } = office;
  await openPage(office, `/facilities?platform=${laboratory}`);
  await page.getByRole("link", { name: `${mark}水池` }).waitFor();
  await expectGoodScreen(office);
  await screenshot(office, "facilities-zh-1440");
  const offered = (query: string) =>
    api(firm).get<{ resources: { id: string; hoursOpen: string; hoursAble: string; platformLevel: string }[] }>(
      `facilities/resources?${query}`,
    );
  await proves(["RES-03", "RES-25"], "facilities-laboratory", async () => {
    const { resources } = await offered(`platform=${laboratory}`);
    expect(resources).toMatchObject([{ id: tank, platformLevel: "provincial", hoursOpen: "1000", hoursAble: "1000" }]);
    expect(used).toMatchObject({ state: "used", asker: { zh: expect.any(String) } });
    return `/facilities/bookings/${used.id}`;
  });
  await proves(["RES-24"], "facilities-laboratory", async () => {
    expect((await offered(`park=${park}`)).resources.map(({ id }) => id)).toEqual([tank]);
    return `/facilities/resources/${tank}`;
  });
  await proves(["SCN-26"], "facilities-laboratory", async () => {
    expect(await api(firm).get(`facilities/resources/${route}`)).toMatchObject({ scenario: { id: scenario } });
    expect(sailed).toMatchObject({ state: "used", seaArea: "近岸一区" });
    return `/facilities/bookings/${sailed.id}`;
  });
});

it("computing is matched to a job, with the reason for what does not fit", async () => {
  const pool = await resource("混合算力", { kind: "computing", computing: "gpu", cores: "512", queue: "2" });
  await openPage(office, "/facilities/match?computing=gpu&cores=300&wait=3");
  const row = office.page.getByRole("row", { name: new RegExp(`${mark}混合算力`) });
  await row.waitFor();
  await expectGoodScreen(office);
  await proves(["RES-09"], "facilities-computing", async () => {
    expect(await row.innerText()).toContain("合适");
    const { matches } = await api(office).get<{ matches: { id: string; misfits: string[] }[] }>(
      "facilities/matches?computing=gpu&cores=600",
    );
    expect(matches.find(({ id }) => id === pool)!.misfits).toEqual(["too-small"]);
    return `/facilities/resources/${pool}`;
  });
});

it("a firm books on the screen, the keeper confirms, enters the use and settles, the firm rates", async () => {
  const bench = await resource("显微镜", { kind: "instrument" });
  await openPage(firm, `/facilities/resources/${bench}`);
  const { page } = firm;
  await page.getByRole("button", { name: "预约", exact: true }).click();
  await page.getByLabel("做什么").fill(`${mark}形貌观察`);
  const local = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16);
  await page.getByLabel("开始").fill(local(now().from));
  await page.getByLabel("结束").fill(local(now().to));
  await page.getByRole("checkbox", { name: "本单位是科技型中小企业" }).check();
  await expectGoodScreen(firm);
  await screenshot(firm, "facilities-request-zh-1440");
  await page.getByRole("button", { name: "提交预约" }).click();
  await page.waitForURL(/\/facilities\/bookings\/[^/]+$/);
  await settled(page);
  const address = new URL(page.url()).pathname;
  const keeper = office.page;
  await openPage(office, address);
  const press = async (name: string) => {
    await keeper.getByRole("button", { name, exact: true }).click();
    await keeper.getByRole("button", { name, exact: true }).waitFor({ state: "detached" });
    await settled(keeper);
  };
  await press("确认");
  await keeper.getByLabel("实际机时（小时）").fill("2.5");
  await keeper.getByLabel("使用结果").fill("形貌清晰");
  await press("登记使用情况");
  await keeper.getByLabel("结算金额").waitFor();
  expect(await keeper.getByLabel("结算金额").inputValue()).toBe("250");
  await press("结算");
  await keeper.getByText("已结算").first().waitFor();
  await expectGoodScreen(office);
  await screenshot(office, "facilities-booking-zh-1440");
  await openPage(firm, address);
  await page.getByRole("button", { name: "评价", exact: true }).click();
  await page.getByText("5 分（满分5分）", { exact: true }).first().waitFor();
  await proves(["RES-01"], "facilities-booked-on-screen", async () => {
    expect(await api(firm).get(`facilities${address.replace("/facilities", "")}`)).toMatchObject({
      state: "settled",
      hours: 2.5,
      charge: 25_000,
      rating: 5,
    });
    return address;
  });
});

it("a telephone in English finds resources, opens one, and sees how they are used", async () => {
  const one = await visit({ lang: "en", width: 390 });
  await signInAs(one, firmAddress);
  await openPage(one, "/facilities?bookable=true");
  await expectGoodScreen(one);
  await screenshot(one, "facilities-en-390");
  await one.page
    .locator("main")
    .getByRole("link", { name: /示例|旅程/ })
    .first()
    .click();
  await one.page.getByRole("button", { name: "Book", exact: true }).click();
  await one.page.getByLabel("What for").waitFor();
  await expectGoodScreen(one);
  await screenshot(one, "facility-en-390");
  for (const address of ["/facilities/bookings", "/facilities/use", "/facilities/match", "/facilities/reports"]) {
    await openPage(one, address);
    await expectGoodScreen(one);
  }
});
