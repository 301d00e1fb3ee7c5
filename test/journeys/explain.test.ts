import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { proves } from "./proves.ts";
import {
  expectGoodScreen,
  expectNoAxeViolations,
  installation,
  isCarriedIn,
  isWorkedIn,
  openPage,
  screenshot,
  settled,
  signInAs,
  type Visit,
  visit,
} from "./visit.ts";

const words = {
  zh: {
    notCompared: "示例数，不比较",
    why: /这是示例数，不与公布的基期比较/,
    short: "示例",
    areas: "各区域比较",
    change: "为什么变了",
    never: "各区域互相重叠，数字只并列，不相加。",
    within: "各区（市）都在青岛市之内，已计入其中。",
    openList: /原文以“等”结尾/,
    range: /只知大致位置/,
    silent: /没有任何记录/,
    notYet: /青岛科创大走廊 自 2025-12-01 起才有/,
    picture: /各区域比较，截至/,
    table: "各区域数值表",
    facts: "查看事实",
    value: "数值",
    chain: "更正经过",
    svg: "保存为 SVG",
    png: "保存为 PNG",
    csv: "保存为 CSV",
    embed: "嵌入",
    code: "嵌入代码",
    copy: "复制",
    since: "从哪一天",
    sinceKnown: "按哪一天所知（较早一边）",
    on: "到哪一天",
    byPlace: "按区域",
    gained: /^新增的对象（\d+）$/,
    corrections: /^期间的更正（1）$/,
    laterFacts: /较晚一边的 \d+ 条事实/,
    region: "青岛市",
    district: "崂山区",
    place: "地点",
    dimension: "添加一类",
    remove: /去掉“前沿科技和产业变革领域”/,
    frontier: "前沿科技和产业变革领域",
  },
  en: {
    notCompared: "Sample, not compared",
    why: /A sample figure, not comparable with the published base/,
    short: "sample",
    areas: "Compare areas",
    change: "Why did it change",
    never: "The areas overlap: their figures stand beside each other and are never added.",
    within: "Every division lies in Qingdao and is counted there as well.",
    openList: /The sentence ends in an open list/,
    range: /are placed only roughly/,
    silent: /Nothing recorded/,
    notYet: /Qingdao innovation corridor is an area from 2025-12-01 on/,
    picture: /areas compared, on/,
    table: "The areas as a table",
    facts: "See the facts",
    value: "Value",
    chain: "Corrections",
    svg: "Save as SVG",
    png: "Save as PNG",
    csv: "Save as CSV",
    embed: "Embed",
    code: "Code to embed",
    copy: "Copy",
    since: "From the day",
    sinceKnown: "As known on (earlier side)",
    on: "To the day",
    byPlace: "By area",
    gained: /^Subjects that came \(\d+\)$/,
    corrections: /^Corrections in between \(1\)$/,
    laterFacts: /The \d+ facts of the later side/,
    region: "Qingdao",
    district: "Laoshan District",
    place: "Place",
    dimension: "Add a class",
    remove: /Remove "Frontier fields"/,
    frontier: "Frontier fields",
  },
} as const;
type Words = (typeof words)["zh" | "en"];

/** The first bytes of what the reader is given as a file. */
async function saved({ page }: Visit, name: string, role: "button" | "link" = "button"): Promise<Buffer> {
  const waiting = page.waitForEvent("download");
  await page.getByRole(role, { name, exact: true }).click();
  return readFile(await (await waiting).path());
}

async function comparesAreas(one: Visit, t: Words): Promise<void> {
  const { page } = one;
  const main = page.locator("main");
  await openPage(one, "/indicators/high-tech-enterprises?on=2026-01-15");
  await main.getByText(t.notCompared).waitFor();
  await main.getByText(t.why).waitFor();
  await expectGoodScreen(one);
  await main.getByRole("link", { name: t.areas }).click();
  await page.waitForURL(/\/high-tech-enterprises\/areas\?.*on=2026-01-15/);
  await settled(page);
  await main.getByRole("img", { name: t.picture }).waitFor();
  await main.getByText(t.never).waitFor();
  await main.getByText(t.within).waitFor();
  await main.getByText(t.range).waitFor();
  expect(await main.getByText(t.short, { exact: true }).count()).toBeGreaterThanOrEqual(12);
  await expectGoodScreen(one);
  await screenshot(one, `areas-${one.lang}-${one.width}`);
}

/** From the figure of an area to its facts, to the record of one: two clicks; by keyboard. */
async function opensFacts(one: Visit, t: Words): Promise<void> {
  const { page } = one;
  const main = page.locator("main");
  await main.getByRole("row").filter({ hasText: t.district }).getByRole("button").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/area=qingdao-laoshan/);
  await settled(page);
  await main
    .getByRole("link", { name: /^示例企业\d+$/ })
    .first()
    .click();
  await page.waitForURL(/\/ledger\/facts\//);
  await settled(page);
  await main.getByRole("heading", { name: t.chain }).waitFor();
  await main.getByRole("link", { name: t.district }).waitFor();
  await page.goBack();
  await settled(page);
}

/** A page of another site shows the picture and reads the figures; it can show nothing else of ours. */
async function isShownElsewhere(one: Visit, code: string): Promise<void> {
  // A server of its own: browsers tell sites apart by name and port, and refuse a made-up one the way to this machine.
  const html = `<p>${code}</p><iframe src="${installation()}/"></iframe>`;
  const elsewhere = createServer((_request, answer) => answer.setHeader("content-type", "text/html").end(html));
  await once(elsewhere.listen(0, "127.0.0.1"), "listening");
  const page = await one.context.newPage();
  try {
    await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => (document.querySelector("img")?.naturalWidth ?? 0) > 300);
    const address = String(await page.locator("img").getAttribute("src"));
    const read = (url: string) => page.evaluate(async (from) => (await fetch(from)).text(), url);
    expect(await read(address.replace("chart.svg", "chart.csv"))).toContain("corridor-2025");
    await expect(read(`${installation()}/api/indicators/indicators`)).rejects.toThrow("Failed to fetch");
    const frame = page.frames().find((each) => each !== page.mainFrame());
    expect(frame?.url()).toMatch(/^chrome-error:/);
  } finally {
    await page.close();
    elsewhere.close();
  }
}

async function takesTheChartAlong(one: Visit, t: Words): Promise<void> {
  const { page } = one;
  expect((await saved(one, t.svg)).toString()).toMatch(/^<svg xmlns/);
  expect((await saved(one, t.png)).subarray(1, 4).toString()).toBe("PNG");
  expect((await saved(one, t.csv, "link")).toString()).toContain("corridor-2025");
  await page.getByRole("button", { name: t.embed, exact: true }).click();
  const code = await page.getByLabel(t.code).inputValue();
  expect(code).toMatch(/^<img src="http.*chart\.svg\?kind=areas&amp;lang=/);
  await expectNoAxeViolations(one);
  await page.keyboard.press("Escape");
  await page.getByLabel(t.code).waitFor({ state: "hidden" });
  await isShownElsewhere(one, code);
}

async function explainsTheChange(one: Visit, t: Words): Promise<void> {
  const { page, context } = one;
  const main = page.locator("main");
  await openPage(one, "/indicators/technology-contract-turnover?on=2025-12-31");
  await main.getByRole("link", { name: t.change }).click();
  await page.waitForURL(/\/change\?.*on=2025-12-31/);
  await settled(page);
  expect(await main.getByLabel(t.since).inputValue()).toBe("2024-12-31");
  await main.getByRole("heading", { name: t.byPlace }).waitFor();
  await main.getByRole("heading", { name: t.gained }).waitFor();
  await main.getByText(t.district).first().waitFor();
  await expectGoodScreen(one);
  await screenshot(one, `change-${one.lang}-${one.width}`);
  await main.getByRole("button", { name: t.laterFacts }).click();
  await settled(page);
  await expectGoodScreen(one);
  // What somebody learned changes a figure of the past: the same day, as known before and now.
  await signInAs(one, "commission-office");
  const base = installation();
  const post = async (address: string, data: object) => {
    const answer = await context.request.post(`${base}/api/ledger/${address}`, { headers: { origin: base }, data });
    expect(answer.status()).toBe(200);
    return ((await answer.json()) as { id: string }).id;
  };
  const subject = `explain-${one.lang}-${Date.now()}`;
  const fact = { metric: "technology-contract", validFrom: "2025-02-03", subject, unit: "万元", evidence: "登记证" };
  const first = await post("facts", { ...fact, value: "100", place: "qingdao-laoshan" });
  const then = new Date().toISOString();
  await post(`facts/${first}/correction`, { ...fact, value: "160", place: "qingdao-laoshan", reason: "补充协议" });
  await openPage(one, `/indicators/technology-contract-turnover/change?on=2025-12-31&sinceKnown=${then}`);
  await main.getByRole("heading", { name: t.corrections }).waitFor();
  await main.getByText("补充协议").waitFor();
  await expectGoodScreen(one);
  await main.getByRole("link", { name: /160/ }).click();
  await page.waitForURL(/\/ledger\/facts\//);
  await settled(page);
  await main.getByText(subject).first().waitFor();
}

describe.each(["zh", "en"] as const)("what explains a figure, in %s", (lang) => {
  const t = words[lang];

  if (isWorkedIn(lang))
    it("compares areas, opens their facts, takes the chart along, and says why a figure changed", async () => {
      const one = await visit({ lang });
      const { page } = one;
      const main = page.locator("main");
      await comparesAreas(one, t);
      await opensFacts(one, t);
      await takesTheChartAlong(one, t);
      await openPage(one, "/indicators/high-tech-enterprises/areas?on=2024-06-30");
      await main.getByText(t.notYet).waitFor();
      await openPage(one, "/indicators/seed-firms-west-coast/areas?on=2024-12-31");
      expect(await main.getByText(t.silent).count()).toBeGreaterThan(0);
      await openPage(one, "/indicators/resource-share-corridor/areas?on=2026-06-30");
      await main.getByText(t.openList).waitFor();
      await proves(["GOV-29"], "the corridor's share stands beside those of the divisions, as a range", async () => {
        const corridor = main.getByRole("row").filter({ hasText: t.range });
        expect(await corridor.innerText()).toMatch(/\d(\.\d+)?–\d+(\.\d+)? %/);
        return "indicators.definition:resource-share-corridor";
      });
      await explainsTheChange(one, t);
    });

  if (isWorkedIn(lang))
    it("finds a place by its name, classes the rows of a file, and gives paper the whole map", async () => {
      const one = await visit({ lang });
      const { page } = one;
      const main = page.locator("main");
      await openPage(one, "/ledger/enter?metric=technology-sme", "commission-office");
      await main.getByLabel(t.place, { exact: true }).fill(t.district);
      await page.keyboard.press("Enter");
      await main.getByTitle(/\(qingdao-laoshan\)/).waitFor();
      await expectGoodScreen(one);
      await openPage(one, "/ledger/import/sources/_new");
      await main.getByLabel(t.dimension).fill(t.frontier);
      await page.keyboard.press("Enter");
      await main.getByRole("button", { name: t.remove }).waitFor();
      await expectGoodScreen(one);
      await openPage(one, "/ledger?metric=technology-sme");
      await main.getByText(t.district).first().waitFor();
      await main.getByText(t.short, { exact: true }).first().waitFor();
      await openPage(one, "/places?day=2026-01-15");
      await page.locator('[data-state="ready"]').waitFor();
      const widthOfMap = () =>
        page
          .locator("canvas")
          .last()
          .evaluate((canvas) => canvas.getBoundingClientRect().width);
      const before = await widthOfMap();
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      await expect.poll(widthOfMap).toBeLessThanOrEqual(666);
      const colours = () =>
        page
          .locator("canvas")
          .last()
          .evaluate((canvas: HTMLCanvasElement) => {
            const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
            return new Set(
              Array.from({ length: 4000 }, (_, at) => pixels[Math.floor((at * pixels.length) / 16000) * 4]),
            ).size;
          });
      await expect.poll(colours).toBeGreaterThan(2);
      await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      await expect.poll(widthOfMap).toBe(before);
    });

  if (isCarriedIn(lang))
    it("fits a telephone, and paper carries no buttons", async () => {
      const one = await visit({ lang, width: 390 });
      const { page } = one;
      for (const address of [
        "/indicators/technology-contract-turnover/change?since=2024-12-31&on=2025-12-31",
        "/indicators/high-tech-enterprises/areas?on=2026-01-15",
      ]) {
        await openPage(one, address);
        await expectGoodScreen(one);
      }
      await page.emulateMedia({ media: "print" });
      await page.getByRole("button", { name: t.svg }).waitFor({ state: "hidden" });
      expect(await page.getByRole("row").count()).toBeGreaterThanOrEqual(12);
    });
});
