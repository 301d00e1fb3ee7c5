import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { proves } from "./proves.ts";
import { expectGoodScreen, installation, openPage, settled, signInAs, type Visit, visit } from "./visit.ts";

const mark = `旅程${Date.now() % 10_000_000}`;
const operator = "ship@sample.haice.example";

let desk: Visit;
beforeAll(async () => {
  desk = await visit({ staysOpen: true });
  await signInAs(desk, operator);
});

interface Answered {
  status: number;
  body: Record<string, unknown>;
}

/** Speaks to the API as the one at the desk, or with the key of a link. */
async function ask(method: "GET" | "POST", address: string, data?: object, key?: string): Promise<Answered> {
  const answer = await desk.context.request.fetch(`${installation()}/api/${address}`, {
    method,
    headers: { origin: installation(), ...(key ? { authorization: `Bearer ${key}` } : {}) },
    ...(data ? { data } : {}),
  });
  return { status: answer.status(), body: (await answer.json()) as Record<string, unknown> };
}
async function good<T>(method: "GET" | "POST", address: string, data?: object, key?: string): Promise<T> {
  const { status, body } = await ask(method, address, data, key);
  expect(status, `${address} ${JSON.stringify(body)}`).toBe(200);
  return body as T;
}

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const send = (key: string, ...messages: object[]) =>
  good<{ kept: number; repeated: number; refused: object[] }>("POST", "ocean/observations", { messages }, key);
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const idOf = (page: Page): string => decodeURIComponent(new URL(page.url()).pathname.split("/").at(-1)!);

/** Makes a link on the screen and a key for it; the link stays open. */
async function madeLink(name: string, choices: Readonly<Record<string, string>>): Promise<{ id: string; key: string }> {
  const { page } = desk;
  await openPage(desk, "/ocean");
  await button(page, "建立链路").click();
  const form = page.getByRole("region", { name: "建立链路" });
  await form.getByLabel("链路", { exact: true }).fill(`${mark}${name}`);
  for (const [label, choice] of Object.entries(choices)) {
    const field = form.getByLabel(label, { exact: true });
    if (label.startsWith("发送间隔")) await field.fill(choice);
    else await field.selectOption({ label: choice });
  }
  await button(page, "建立").click();
  await page.getByRole("heading", { level: 1, name: `${mark}${name}` }).waitFor();
  await button(page, "生成密钥").click();
  const key = await page.locator("code", { hasText: /^hk_/ }).textContent();
  return { id: idOf(page), key: key! };
}

it("a ship sends over a satellite, a station brings a file, and both are summed into a grid on a map", async () => {
  const { page } = desk;
  const { id, key } = await madeLink("远洋船", { 数据规范: "海洋表层要素", "发送间隔（分钟，可留空）": "10" });
  const at = (sequence: number, minutes: number, temperature: number) => ({
    sequence,
    observedAt: minutesAgo(minutes),
    longitude: 121.05 + sequence / 20,
    latitude: 35.05,
    values: { temperature, seaState: "4" },
    flags: { temperature: "1" },
  });
  const batch = [at(1, 90, 15.1), at(2, 80, 15.4), at(4, 3, 16), at(5, 2, 99)];
  expect(await send(key, ...batch)).toMatchObject({ kept: 3, repeated: 0, refused: [{ at: 3, sequence: 5 }] });
  expect(await send(key, ...batch)).toMatchObject({ kept: 0, repeated: 3 });
  await page.reload();
  await settled(page);
  await page.getByText("正常，最近一条").waitFor();
  for (const text of ["大于允许的上限 (above-range)", "77 分钟"]) await page.getByText(text).first().waitFor();
  await expectGoodScreen(desk);
  await proves(["DAT-12"], "ocean-observations", async () => {
    const { link } = await good<{ link: object }>("GET", `ocean/links/${id}`);
    expect(link).toMatchObject({ state: "live", heard: 3, missing: 1, refused: 2 });
    expect(await ask("POST", "ocean/observations", { messages: batch }, "hk_none")).toMatchObject({ status: 401 });
    return `/ocean/links/${id}`;
  });

  await openPage(desk, "/ocean/profiles?profile=sea-surface");
  const rows = ["观测时间,经度,纬度,海表温度,海况", "2026-11-20 08:00,120.75,35.55,12.5,轻浪"];
  const bytes = Buffer.from([...rows, "2026-11-20 09:00,120.75,35.55,八度,大风"].join("\n"));
  const file = { name: `${mark}.csv`, mimeType: "text/csv", buffer: bytes };
  await page.locator('input[type="file"]').setInputFiles([file]);
  await page.getByLabel("合格的行存入链路").selectOption({ label: `${mark}远洋船` });
  await button(page, "校验").click();
  await page.getByText("2 行中 1 行有差错。1 行已存为观测。").waitFor();
  for (const text of ["不是数值", "不在规定的词表中", "八度"]) await page.getByText(text).first().waitFor();
  await expectGoodScreen(desk);
  const report = idOf(page);
  await proves(["DAT-05"], "ocean-observations", async () => {
    const { faults } = await good<{ faults: object[] }>("GET", `ocean/files/${report}`);
    expect(faults).toMatchObject([
      { row: 3, column: "temperature", code: "not-a-number", value: "八度" },
      { row: 3, column: "seaState", code: "not-in-vocabulary", value: "大风" },
    ]);
    return `/ocean/files/${report}`;
  });

  await openPage(desk, "/ocean/jobs");
  await button(page, "运行作业").click();
  await page.getByLabel("作业名称").fill(`${mark}海温`);
  await page.getByLabel(`${mark}远洋船`).check();
  await page.getByLabel("格网大小（度）").fill("0.1");
  await page.getByLabel("开始", { exact: true }).fill("2026-11-01T00:00");
  await page.getByLabel("结束", { exact: true }).fill("2099-01-01T00:00");
  await button(page, "运行").click();
  await page.getByText("由 4 条观测汇总成 3 个格网。").waitFor();
  await page.locator('[data-state="ready"]').waitFor();
  await page.getByText("格网：颜色越深数值越大").waitFor();
  await expectGoodScreen(desk);
  const job = idOf(page);
  await proves(["DAT-01", "DAT-07"], "ocean-observations", async () => {
    const one = await good<{ digest: string }>("GET", `ocean/jobs/${job}?west=121&east=121.15`);
    expect(one).toMatchObject({
      job: { template: "sum", access: "open" },
      inputs: [{ count: 4, profile: "sea-surface", profileVersion: 1 }],
      cells: [{ west: 121.1, south: 35, count: 2, mean: 15.25 }],
    });
    expect(one.digest).toMatch(/^[0-9a-f]{64}$/);
    return `/ocean/jobs/${job}`;
  });
});

it("a field with sensors and a system of the city send by the same endpoint, and open data go the other way", async () => {
  const field = await madeLink("示范田", { 类别: "田间传感器", 数据规范: "田间传感器" });
  const soil = {
    sequence: 1,
    observedAt: minutesAgo(2),
    longitude: 120,
    latitude: 36.4,
    values: { soilMoisture: 23.5 },
  };
  expect(await send(field.key, soil)).toMatchObject({ kept: 1 });
  await proves(["SCN-20"], "ocean-other-senders", async () => {
    const { link, observations } = await good<{ link: object; observations: object[] }>(
      "GET",
      `ocean/links/${field.id}`,
    );
    expect(link).toMatchObject({ kind: "field", profile: "field-sensor", heard: 1 });
    expect(observations).toMatchObject([{ values: { soilMoisture: 23.5 } }]);
    return `/ocean/links/${field.id}`;
  });
  const city = await madeLink("城市云脑", { 类别: "城市应用", 数据规范: "城市应用事件" });
  const event = {
    sequence: 1,
    observedAt: minutesAgo(1),
    values: { event: "port", severity: 2, words: "航道能见度低" },
  };
  expect(await send(city.key, event)).toMatchObject({ kept: 1, refused: [] });
  await desk.page.reload();
  await settled(desk.page);
  await desk.page.getByText("航道能见度低").waitFor();
  await proves(["SCN-16"], "ocean-other-senders", async () => {
    const { observations } = await good<{ observations: object[] }>("GET", `ocean/links/${city.id}`);
    expect(observations).toMatchObject([{ values: event.values }]);
    const { datasets } = await good<{ datasets: { code: string }[] }>("GET", "registers/open-data");
    expect(datasets.map(({ code }) => code)).toEqual(expect.arrayContaining(["scenario", "data-set"]));
    return `/ocean/links/${city.id}`;
  });
});

it("on a telephone in English every screen stands", async () => {
  const one = await visit({ lang: "en", width: 390 });
  await signInAs(one, operator);
  const { jobs } = await good<{ jobs: { id: string; isSample: boolean }[] }>("GET", "ocean/jobs");
  const { links } = await good<{ links: { id: string; isSample: boolean }[] }>("GET", "ocean/links");
  const job = jobs.find(({ isSample }) => isSample)!.id;
  const link = links.find(({ isSample }) => isSample)!.id;
  const addresses = ["/ocean", `/ocean/links/${link}`, "/ocean/profiles", "/ocean/jobs", `/ocean/jobs/${job}`];
  for (const address of addresses) {
    await openPage(one, address);
    await expectGoodScreen(one);
  }
});
