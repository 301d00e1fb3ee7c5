import { beforeAll, expect, it } from "vitest";
import { registerOf } from "../../src/modules/registers/definitions/all.ts";
import type { RegisterDefinition } from "../../src/modules/registers/kit/define-register.ts";
import { termsFrom, today } from "../market-licences.ts";
import { proves } from "./proves.ts";
import { allowLateEntry, goThrough, goWithin, runMark, stepOf, type Walked } from "./register-desk.ts";
import { type Walk, walk } from "./register-walk.ts";
import { walks } from "./register-walks.ts";
import {
  become,
  expectGoodScreen,
  expectNoConsoleMessages,
  expectNoSidewaysScroll,
  installation,
  openPage,
  signInAs,
  type Visit,
  visit,
} from "./visit.ts";

// The form, the steps on the screen, import and files are shown once, in registers.test.ts and register-kit.test.ts: they
// are the same for every register. Here each register is opened with the records of its mechanisms and with its rules.
let office: Visit;
beforeAll(async () => {
  office = await visit({ staysOpen: true });
  await signInAs(office, "administrator");
  await allowLateEntry(office);
  await openPage(office, "/registers", "commission-office");
});

/** Opens the list of a register with the records of this run, and its rules; both as they stand on the screen. */
async function openRegister(definition: RegisterDefinition, mark: string, records: readonly Walked[]) {
  const { page } = office;
  await goWithin(office, `/registers/${definition.code}?q=${encodeURIComponent(mark)}`);
  await page.getByRole("link", { name: records.at(-1)!.name, exact: true }).waitFor();
  await page.getByRole("button", { name: "办理规则" }).click();
  const rules = await page.getByRole("list", { name: "办理规则" }).innerText();
  await page.keyboard.press("Escape");
  return { rows: await page.getByRole("row").allInnerTexts(), rules };
}

it.each(Object.entries(walks))("the registers of %s hold their records by their rules", async (capability, rooms) => {
  const byRegister = Map.groupBy(rooms, ({ register }) => register);
  const walked = new Map<Walk, Walked>();
  // A mark of its own: a list that another capability has asked for may still be held as it was.
  const mark = `${runMark}${capability}`;
  for (const each of rooms) walked.set(each, await goThrough(office, registerOf(each.register)!, each, mark));
  for (const [code, own] of byRegister) {
    const definition = registerOf(code)!;
    const { rows, rules } = await openRegister(
      definition,
      mark,
      own.map((each) => walked.get(each)!),
    );
    for (const [at, each] of own.entries()) {
      const { id, name, state } = walked.get(each)!;
      const assertShown = async () => {
        const row = rows.find((text) => text.includes(name));
        expect(row).toContain(definition.lifeCycle.states[state]!.label.zh);
        for (const step of each.steps) expect(rules).toContain(stepOf(definition, step).label.zh);
        return `/registers/${code}/${id}`;
      };
      if (each.proves.length === 0) await assertShown();
      else
        await proves(
          each.proves,
          `registers-${capability}-${code}${at === 0 ? "" : `-${each.proves[0]}`}`,
          assertShown,
        );
    }
  }
  await expectNoSidewaysScroll(office);
  expectNoConsoleMessages(office);
});

it("a settled firm of a chain is counted, and goes out as a table", async () => {
  const { page } = office;
  const each = walk("landing", "promise land", "", { aim: "科技型企业", position: "上游" });
  const { id, name } = await goThrough(office, registerOf("landing")!, each);
  await openPage(office, `/registers/landing/${id}`);
  await page.getByRole("link", { name: "产业链上下游科技型企业落地" }).first().waitFor();
  await expectGoodScreen(office);
  const table = await office.context.request.get(
    new URL(`/api/registers/landing/files/csv?q=${encodeURIComponent(runMark)}`, page.url()).href,
  );
  expect(await table.text()).toContain(name);
});

it("an honour is awarded when its publicity period has run, and says until when it has to wait", async () => {
  const { page } = office;
  const definition = registerOf("honour-title")!;
  const { id } = await goThrough(office, definition, walk("honour-title", "publish", ""));
  await openPage(office, `/registers/honour-title/${id}`);
  await page.getByText("2025-04-01 – 2025-04-09").first().waitFor();
  const early = await office.context.request.post(
    new URL(`/api/registers/honour-title/records/${id}/steps`, page.url()).href,
    {
      headers: { origin: new URL(page.url()).origin },
      data: { step: "award", version: 2, day: "2025-04-08", basis: "003:L169" },
    },
  );
  expect(await early.json()).toMatchObject({
    code: "registers.publicity-runs",
    detail: expect.stringContaining("2025-04-08"),
  });
  const object = page.getByRole("button", { name: "登记异议" });
  expect(await object.getAttribute("aria-disabled")).toBe("true");
  await page.getByRole("button", { name: "授予", exact: true }).click();
  await page.getByLabel(/日期/).first().fill("2025-04-09");
  await page.getByLabel(/依据/).first().fill("003:L169");
  await page.getByRole("button", { name: "确认办理" }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await page.locator("main header", { hasText: "已授予" }).waitFor();
  expectNoConsoleMessages(office);
});

/** What the API answers whoever is signed in here. */
async function read<T>(address: string): Promise<T> {
  const answer = await office.context.request.get(`${installation()}/api/${address}`);
  expect(answer.status(), address).toBe(200);
  return (await answer.json()) as T;
}

let party: Visit | null = null;
/** What somebody else does by the API that the screens use. */
async function sendAs<T>(role: string, address: string, data: object, method = "POST"): Promise<T> {
  party ??= await visit({ staysOpen: true });
  await become(party, role);
  const base = installation();
  const answer = await party.context.request.fetch(`${base}/api/${address}`, {
    method,
    headers: { origin: base },
    data,
  });
  expect(answer.status(), `${address} ${await answer.text()}`).toBe(200);
  return (await answer.json()) as T;
}

const named = [
  ["shared-resource", "微生物单细胞表型组", "001:L164", "DAT-15"],
  ["shared-resource", "中车大数据中心", "001:L168", "DAT-16"],
] as const;

it.each(named)("%s holds what the plans name: %s", async (register, name, basis, mechanism) => {
  const { records } = await read<{ records: { id: string }[] }>(
    `registers/${register}/records?q=${encodeURIComponent(name)}`,
  );
  await proves([mechanism], `registers-named-${mechanism}`, async () => {
    const { mentions, record } = await read<{ mentions: { basis: string }[]; record: { fields: { kind: string } } }>(
      `registers/${register}/records/${records[0]!.id}`,
    );
    expect(mentions.map((one) => one.basis)).toContain(basis);
    expect(record.fields.kind).toBe("data");
    return `/registers/${register}/${records[0]!.id}`;
  });
});

it("a cluster and a network of collaboration are drawn from who takes part", async () => {
  const definition = registerOf("consortium")!;
  const party = (what: string) => `${runMark}${what}`;
  const cluster = await goThrough(
    office,
    definition,
    walk("consortium", "found", "", { kind: "协同组群", members: `${party("甲厂")}、${party("乙所")}`, joint: "" }),
  );
  const network = await goThrough(
    office,
    definition,
    walk("consortium", "found", "", { kind: "创新协作网络", members: `${party("甲厂")}、${party("丙校")}`, joint: "" }),
  );
  const institute = await goThrough(
    office,
    registerOf("platform")!,
    walk("platform", "recognise", "", { kind: "研究院所", partners: `${party("丙校")}、${party("甲厂")}` }),
  );
  const centres = await goThrough(
    office,
    definition,
    walk("consortium", "found", "", { kind: "创新中心联动", platforms: "技术创新中心", joint: "" }),
  );
  const { projects } = await read<{ projects: { id: string }[] }>("projects/projects");
  const tied = await office.context.request.post(`${installation()}/api/projects/projects/${projects[0]!.id}/ties`, {
    headers: { origin: installation() },
    data: { register: "consortium", id: centres.id },
  });
  expect(tied.status()).toBe(200);
  await proves(["PLT-07"], "registers-network", async () => {
    const { inside } = await read<{ inside: { ties: { id: string }[] } }>(`projects/projects/${projects[0]!.id}`);
    expect(inside.ties.map(({ id }) => id)).toContain(centres.id);
    return `/registers/consortium/${centres.id}`;
  });
  interface Network {
    nodes: { id: string; name: { zh: string } }[];
    links: { from: string; to: string }[];
  }
  const { nodes, links } = await read<Network>("registers/network");
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name.zh]));
  const partnersOf = (name: string) =>
    links.filter(({ from }) => nameOf.get(from) === name).map(({ to }) => nameOf.get(to));
  await proves(["PLT-14"], "registers-network", async () => {
    expect(partnersOf(cluster.name)).toEqual(expect.arrayContaining([party("甲厂"), party("乙所")]));
    return `/registers/consortium/${cluster.id}`;
  });
  await proves(["PLT-15"], "registers-network", async () => {
    expect(partnersOf(network.name)).toContain(party("丙校"));
    expect(partnersOf(institute.name)).toContain(party("甲厂"));
    return `/registers/platform/${institute.id}`;
  });
});

it("industries of parks are counted by zone, carriers by their field, parks by what goes from research to firm", async () => {
  const { page } = office;
  await openPage(office, "/registers/park-industry/cross?rows=industry&columns=zone");
  const row = page.getByRole("row", { name: /新一代信息技术/ });
  await row.waitFor();
  await expectGoodScreen(office);
  await proves(["SPC-35"], "registers-cross", async () => {
    const { counts } = await read<{ counts: { row: string; column: string; count: number }[] }>(
      "registers/cross/park-industry?rows=industry&columns=zone",
    );
    const shared = counts.find((one) => one.row === "new-generation-information-technology")!;
    expect(shared).toMatchObject({ column: "high-tech" });
    expect(shared.count).toBeGreaterThan(2);
    return "registers.park-industry:new-generation-information-technology";
  });
  await openPage(office, "/incubation");
  await page.getByText("融合度").first().waitFor();
  await expectGoodScreen(office);
  interface Measures {
    carriers: { id: string; name: { zh: string }; firms: number; inField: number }[];
    parks: { id: string; name: { zh: string }; firms: number; coupled: number }[];
  }
  const { carriers, parks } = await read<Measures>("registers/incubation");
  await proves(["SPC-03"], "registers-incubation", async () => {
    const own = carriers.find(({ name, firms }) => name.zh.includes(runMark) && firms > 0)!;
    expect(own.inField).toBe(own.firms);
    return `/registers/incubation-carrier/${own.id}`;
  });
  const own = parks.find(({ name, firms }) => name.zh.includes(runMark) && firms > 0)!;
  expect(own.coupled).toBe(own.firms);
});

it("a park counts the firms at the end of project, result and licence", async () => {
  const { parks, carriers } = await read<{
    parks: { id: string; name: { zh: string }; firms: number }[];
    carriers: { id: string; name: { zh: string }; firms: number }[];
  }>("registers/incubation");
  const park = parks.find(({ name, firms }) => name.zh.includes(runMark) && firms > 0)!;
  const carrier = carriers.find(({ name, firms }) => name.zh.includes(runMark) && firms > 0)!;
  const coupling = async () => {
    const { parks: all } = await read<{ parks: { id: string; firms: number; chained: number }[] }>("projects/coupling");
    return all.find(({ id }) => id === park.id)!;
  };
  const { chained: before } = await coupling();
  const { projects } = await read<{ projects: { id: string; stage: string; lead: { code: string } | null }[] }>(
    "projects/projects",
  );
  const project = projects.find(({ stage, lead }) => stage === "implementation" && lead?.code === "sample-haiyuan")!;
  const titleZh = `抗污染涂层${runMark}`;
  const institute = async <T>(address: string, data: object, method = "POST") =>
    await sendAs<T>("institute", address, data, method);
  const { id } = await institute<{ id: string }>(`projects/projects/${project.id}/results`, { title: titleZh });
  const whole = {
    titleZh,
    summary: "反渗透膜表面接枝聚合物，通量衰减由28%降到9%，清洗间隔延长到130天，已运行11个月。",
  };
  await institute(`market/results/${id}?version=1`, { ...whole, field: "marine-areas" }, "PUT");
  await institute(`market/results/${id}/steps`, { step: "submit", version: 2, reason: null });
  await sendAs("reviewer", `market/results/${id}/steps`, { step: "screen", version: 3, reason: null });
  const { deferredTerms } = termsFrom(today);
  const parties = { title: titleZh, licensor: "sample-haiyuan", licensee: "sample-lanjing", result: id };
  const licence = await institute<{ id: string }>("market/licences", { ...parties, terms: deferredTerms });
  for (const [role, seen] of [
    ["institute", 1],
    ["enterprise", 2],
  ] as const)
    await sendAs(role, `market/licences/${licence.id}/acts`, { seen, input: { act: "sign", version: 1 } });
  const name = { zh: `蓝鲸膜材料在孵项目${runMark}` };
  await sendAs("enterprise", "registers/incubatee/records", {
    ...{ name, owner: "sample-lanjing", isKnownToBeNew: true, fields: { carrier: carrier.id } },
  });
  await openPage(office, "/projects/coupling", "commission-office");
  await office.page.getByRole("row", { name: new RegExp(park.name.zh) }).waitFor();
  await expectGoodScreen(office);
  await proves(["SPC-40"], "registers-incubation", async () => {
    expect((await coupling()).chained).toBe(before + 1);
    return `/registers/park/${park.id}`;
  });
});

it("a zone sums up what settles in it", async () => {
  const { id } = await goThrough(
    office,
    registerOf("landing")!,
    walk("landing", "promise land", "", { aim: "科技型企业", position: "上游", place: "唐岛湾金融科创区" }),
  );
  await openPage(office, "/places/tangdao-bay?day=2025-12-31");
  await office.page.getByRole("heading", { name: "唐岛湾金融科创区", level: 1 }).waitFor();
  await expectGoodScreen(office);
  await proves(["SPC-36"], "registers-zone", async () => {
    const { figures } = await read<{ figures: { metric: string; inside: string }[] }>(
      "places/areas/tangdao-bay?on=2025-12-31",
    );
    expect(Number(figures.find(({ metric }) => metric === "chain-firm-landing")?.inside)).toBeGreaterThan(0);
    return `/registers/landing/${id}`;
  });
});

it("a telephone in English opens the registers of every capability", async () => {
  const one = await visit({ lang: "en", width: 390 });
  await openPage(one, "/registers", "commission-office");
  for (const [first] of Object.values(walks)) {
    const definition = registerOf(first!.register)!;
    await goWithin(one, `/registers/${definition.code}?lang=en`);
    await one.page.getByText(definition.question.en).waitFor();
    await expectNoSidewaysScroll(one);
  }
  for (const address of [
    "/projects/coupling?lang=en",
    "/incubation?lang=en",
    "/registers/park-industry/cross?lang=en",
  ]) {
    await goWithin(one, address);
    await one.page.getByText(/How much of research|Do incubators keep|How many records have/).waitFor();
    await expectGoodScreen(one);
  }
  expectNoConsoleMessages(one);
});
