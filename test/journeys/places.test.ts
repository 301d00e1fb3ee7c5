import { describe, expect, it } from "vitest";
import { proves } from "./proves.ts";
import {
  everyView,
  expectGoodScreen,
  installation,
  isWorkedIn,
  openPage,
  screenshot,
  settled,
  type Visit,
  visit,
} from "./visit.ts";

const words = {
  zh: {
    question: "规划文件提到哪些区域？它们的边界有多可靠？",
    find: "按名称或代码查找",
    none: "没有符合条件的区域",
    day: "按哪一天",
    corridor: "青岛科创大走廊",
    bay: "湾区科创走廊",
    city: "海洋科技城",
    circle: "科技金融生态圈",
    noBorder: "文件没有给出",
    sketch: "示意：不是规划边界",
    stated: "规定面积 190.71 平方公里",
    crs: "坐标系：WGS-84",
    share: "到 2027-12-31 占青岛市的 45% 以上",
    open: "原文以“等”字结尾",
    related: "名称延续、范围不同",
    figures: /^其中的数量/,
    facts: "其中的记录",
    certain: "确定在内",
    only: /只看这类.*新型研发机构|只看这类 新型研发机构/,
    notInForce: "时不存在",
  },
  en: {
    question: "Which areas do the plans speak of, and how sure are their borders?",
    find: "Find by name or code",
    none: "No area fits",
    day: "As of",
    corridor: "Qingdao innovation corridor",
    bay: "Bay innovation corridor",
    city: "Marine Technology City",
    circle: "technology finance circle",
    noBorder: "none in the source",
    sketch: "A sketch, not the planned border",
    stated: "Stated size 190.71 km²",
    crs: "Coordinate system: WGS-84",
    share: "more than 45 % of Qingdao here by 2027-12-31",
    open: "Its list ends in",
    related: "the name goes on, with another extent",
    figures: /^What lies in it on/,
    facts: "Records in it",
    certain: "certainly inside",
    only: /Only these/,
    notInForce: "It is no area on",
  },
} as const;

/** The origins that the page asked for anything. */
function originsOf({ page }: Visit): ReadonlySet<string> {
  const origins = new Set<string>();
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http")) origins.add(origin);
  });
  return origins;
}

const drawn = ({ page }: Visit) => page.locator('[data-state="ready"]').waitFor();

async function areaOf({ context }: Visit, code: string, day: string) {
  const answer = await context.request.get(`${installation()}/api/places/areas/${code}?on=${day}`);
  expect(answer.status()).toBe(200);
  return (await answer.json()) as {
    isInForce: boolean;
    border: string;
    related: { code: string }[];
    figures: { metric: string; inside: string; total: string }[];
  };
}

describe.each(everyView)("places in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];

  it("shows the areas of a day on a map and in a table that says the same, without asking anybody else", async () => {
    const one = await visit({ lang, width });
    const { page } = one;
    const origins = originsOf(one);
    await openPage(one, "/places?day=2026-01-15");
    const main = page.locator("main");
    await main.getByText(t.question).waitFor();
    await drawn(one);
    await main.getByText(t.crs, { exact: true }).waitFor();
    await expectGoodScreen(one);
    await screenshot(one, `places-${lang}-${width}`);
    await page.getByRole("searchbox", { name: t.find }).fill("no such area");
    await main.getByText(t.none).waitFor();
    await page.getByRole("searchbox", { name: t.find }).fill(t.circle);
    await main.getByRole("link", { name: t.circle }).waitFor();
    await main.getByText(t.noBorder).first().waitFor();
    await page.getByRole("searchbox", { name: t.find }).fill("corridor-2025");
    await main.getByRole("link", { name: t.corridor }).waitFor();
    await page.getByRole("searchbox", { name: t.find }).fill("");
    await main.getByLabel(t.day).first().fill("2024-06-30");
    await page.waitForURL(/day=2024-06-30/);
    await page.getByRole("searchbox", { name: t.find }).fill("corridor");
    await main.getByRole("link", { name: t.bay }).waitFor();
    expect(await main.getByRole("link", { name: t.corridor }).count()).toBe(0);
    await main.getByRole("slider").focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/day=2024-07-01/);
    await drawn(one);
    await expectGoodScreen(one);
    expect([...origins]).toEqual([new URL(installation()).origin]);
    await proves(["SPC-19"], "places: the concept of 2021 is not that of 2025", async () => {
      const [then, now] = [
        await areaOf(one, "bay-corridor-2021", "2024-06-30"),
        await areaOf(one, "corridor-2025", "2026-01-15"),
      ];
      expect([then.isInForce, now.isInForce]).toEqual([true, true]);
      expect(now.related.map((each) => each.code)).toEqual(["bay-corridor-2021"]);
      return "places.area-relation:corridor-2025";
    });
    await proves(["SPC-21", "SPC-34"], "places: layouts in words and regions beyond the city", async () => {
      const named = ["west-coast-space-2023", "west-coast-industry-2023", "coastal-corridor-2025"];
      const [before, space, industry, region] = [
        await areaOf(one, named[0]!, "2023-01-15"),
        ...(await Promise.all(named.map((code) => areaOf(one, code, "2026-01-15")))),
      ];
      expect([before.isInForce, space!.isInForce, industry!.isInForce, region!.isInForce]).toEqual([
        false,
        true,
        true,
        true,
      ]);
      expect([space!.border, region!.border]).toEqual(["none", "none"]);
      return "places.area:west-coast-space-2023";
    });
  });

  it("opens an area from the map", async () => {
    const one = await visit({ lang, width });
    await openPage(one, "/places?day=2026-01-15");
    await drawn(one);
    const box = await one.page.locator("canvas").boundingBox();
    if (!box) throw new Error("the map has no canvas");
    await one.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await one.page.waitForURL(/\/places\/[a-z0-9-]+\?.*day=2026-01-15/);
    await settled(one.page);
    await drawn(one);
  });

  if (isWorkedIn(lang))
    it("says of the corridor what is stated, what is drawn, and what lies in it how certainly", async () => {
      const one = await visit({ lang, width });
      const { page } = one;
      await openPage(one, "/places/corridor-2025?day=2026-01-15");
      const main = page.locator("main");
      await main.getByText(t.sketch).waitFor();
      await main.getByText(t.stated).waitFor();
      await main.getByText(t.share).waitFor();
      await main.getByText(t.open).waitFor();
      await main.getByText(t.related).waitFor();
      await drawn(one);
      await expectGoodScreen(one);
      await screenshot(one, `place-${lang}-${width}`);
      await main.getByRole("button", { name: t.only }).last().click();
      await page.waitForURL(/metric=/);
      await main.getByText(t.facts, { exact: true }).waitFor();
      await settled(page);
      await drawn(one);
      await expectGoodScreen(one);
      await proves(["SPC-16", "SPC-38"], "places: what lies in the corridor", async () => {
        const corridor = await areaOf(one, "corridor-2025", "2026-01-15");
        expect(corridor.border).toBe("sketch");
        const figure = corridor.figures.find((each) => each.metric === "high-tech-enterprise");
        expect(Number(figure?.inside)).toBeGreaterThan(0);
        expect(Number(figure?.total)).toBeGreaterThan(Number(figure?.inside));
        return "places.area:corridor-2025";
      });
      await main
        .getByRole("link", { name: /^002:L17/ })
        .or(main.getByRole("link", { name: /^002:L15/ }))
        .first()
        .click();
      await page.waitForURL(/\/documents\/corridor-2025\?.*at=/);
      await settled(page);
    });

  if (isWorkedIn(lang))
    it("shows one of its three cities from the same records, and that it is none before the plan", async () => {
      const one = await visit({ lang, width });
      const { page } = one;
      await openPage(one, "/places/corridor-2025-marine-city?day=2026-01-15");
      await page.locator("main").getByRole("heading", { name: t.city, level: 1 }).waitFor();
      await page.locator("main").getByRole("heading", { name: t.figures }).waitFor();
      await drawn(one);
      await expectGoodScreen(one);
      await proves(["SPC-17"], "places: one of the three cities", async () => {
        const city = await areaOf(one, "corridor-2025-marine-city", "2026-01-15");
        expect(city.figures.length).toBeGreaterThan(0);
        return "places.area:corridor-2025-marine-city";
      });
      await openPage(one, "/places/corridor-2025-marine-city?day=2024-01-15");
      await page.locator("main").getByText(t.notInForce).waitFor();
      await expectGoodScreen(one);
    });
});
