import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { proves } from "./proves.ts";
import { everyView, expectGoodScreen, installation, openPage, settled, signInAs, type Visit, visit } from "./visit.ts";

const words = {
  zh: {
    question: "承诺了什么，现在走到哪一步，还有什么不知道？",
    alive: "29 个目标中 29 个未到期",
    growth: "增速",
    noSuccessor: "规划文件中没有后续目标",
    noBaseline: "原文没有基期",
    asOf: "截至哪一天",
    facts: "条事实",
    save: "保存为 SVG",
    table: "历年数值表",
    range: "之间：有的记录位置不确定",
    quote: "技术合同成交额亿元286.6500预期性",
    none: "没有符合条件的指标",
    search: "按名称、编号或原文查找",
  },
  en: {
    question: "What was promised, where does it stand, and what is not known?",
    alive: "of 29 targets 29 are still open",
    growth: "Growth",
    noSuccessor: "No successor in the sources",
    noBaseline: "No baseline in the source",
    asOf: "As of the day",
    facts: "facts",
    save: "Save as SVG",
    table: "The years as a table",
    range: "the places of some records are uncertain",
    quote: "技术合同成交额亿元286.6500预期性",
    none: "No indicator fits",
    search: "Find by name, number or words",
  },
} as const;

/** What the server says of an indicator, asked as the screen asks. */
async function indicator({ context }: Visit, code: string, on: string) {
  const answer = await context.request.get(`${installation()}/api/indicators/indicators/${code}?on=${on}`);
  return (await answer.json()) as {
    outcome: { value: string | null; facts: number; interval: { low: string; high: string } | null };
    parts: { metric: string; value: string | null }[];
    targets: { attribute: string | null; standing: { state: string; requiredGrowth: number | null } }[];
  };
}

describe.each(everyView)("indicators in $lang at $width pixels", ({ lang, width }) => {
  const t = words[lang];

  it("shows the plans alive in the middle of 2024 and over today, at one address each", async () => {
    const one = await visit({ lang, width });
    await openPage(one, "/indicators?on=2024-06-30");
    await one.page.getByText(t.question).first().waitFor();
    await one.page.getByText(t.alive).waitFor();
    await expectGoodScreen(one);
    await one.page.getByLabel(t.asOf).fill("2026-06-30");
    await one.page.waitForURL(/on=2026-06-30/);
    await settled(one.page);
    await one.page.getByText(t.alive).waitFor({ state: "detached" });
    await one.page.goBack();
    await one.page.getByText(t.alive).waitFor();
    await one.page.getByLabel(t.search).fill("no such thing");
    await one.page.getByText(t.none).waitFor();
    await expectGoodScreen(one);
  });

  it("opens from a figure down to its facts and up to its clause in three clicks", async () => {
    const one = await visit({ lang, width });
    await openPage(one, "/indicators/technology-contract-turnover?on=2024-06-30");
    await one.page.getByText(t.growth, { exact: true }).waitFor();
    await expectGoodScreen(one);
    await one.page.getByRole("button", { name: new RegExp(t.facts) }).click();
    await one.page.waitForURL(/part=formula/);
    await settled(one.page);
    await one.page.getByText("2024-06", { exact: false }).first().waitFor();
    await expectGoodScreen(one);
    await one.page.getByRole("link", { name: t.quote }).click();
    await one.page.waitForURL(/\/documents\/st-plan-2021/);
    await settled(one.page);
  });

  it("says that a deadline is over, that nothing follows, and where the source gives no base", async () => {
    const one = await visit({ lang, width });
    await openPage(one, "/indicators/technology-smes?on=2026-06-30");
    await one.page.getByText(t.noSuccessor).waitFor();
    await one.page.getByText(t.noBaseline).waitFor();
    await one.page.getByText(t.table, { exact: true }).click();
    await one.page.getByText("2023-12-31").first().waitFor();
    await expectGoodScreen(one);
  });
});

describe("what the indicators prove", () => {
  it("shows the main table with its required growth, and shares of industries by their parts", async () => {
    const one = await visit();
    await openPage(one, "/indicators/high-tech-output-share?on=2024-06-30");
    await proves(["GOV-05"], "the main indicators carry attribute, base and required growth", async () => {
      const { targets } = await indicator(one, "technology-contract-turnover", "2024-06-30");
      expect(targets[0]).toMatchObject({ attribute: "预期性" });
      expect(targets[0]?.standing.requiredGrowth).toBeCloseTo(0.1177, 3);
      return "indicators.definition:technology-contract-turnover";
    });
    await proves(["GOV-35"], "two shares of industrial output stand apart, each with its parts", async () => {
      const share = async (code: string) => (await indicator(one, code, "2024-06-30")).parts.map((part) => part.metric);
      expect(await share("high-tech-output-share-west-coast")).toEqual([
        "high-tech-industry-output",
        "above-scale-industrial-output",
      ]);
      expect(await share("emerging-output-share-west-coast")).toEqual([
        "emerging-industry-output",
        "above-scale-industrial-output",
      ]);
      return "indicators.definition:emerging-output-share-west-coast";
    });
    await proves(["GOV-34"], "the growth of all R&D expenditure is compounded from its yearly statistics", async () => {
      const { outcome } = await indicator(one, "rd-expenditure-growth", "2024-06-30");
      expect(Number(outcome.value)).toBeGreaterThan(0);
      expect(outcome.facts).toBeGreaterThan(0);
      return "indicators.definition:rd-expenditure-growth";
    });
  });

  it("shows the corridor's share as an interval, with the classes that are counted", async () => {
    const one = await visit();
    await openPage(one, "/indicators/resource-share-corridor?on=2026-06-30");
    await proves(["GOV-29"], "the corridor's share of the city's laboratories lies between two figures", async () => {
      const { outcome, parts } = await indicator(one, "resource-share-corridor", "2026-06-30");
      const low = Number(outcome.interval?.low ?? outcome.value);
      expect(low).toBeGreaterThan(0);
      expect(Number(outcome.interval?.high ?? outcome.value)).toBeGreaterThanOrEqual(low);
      expect(new Set(parts.map((part) => part.metric)).size).toBe(4);
      return "indicators.definition:resource-share-corridor";
    });
  });

  it("asks a unit for the base of a growth target, and computes the growth once it came", async () => {
    const one = await visit();
    await signInAs(one, "commission-office");
    const base = installation();
    const post = (address: string, data: object) =>
      one.context.request.post(`${base}/api/indicators/targets/T25/${address}`, { headers: { origin: base }, data });
    const code = "contract-turnover-growth-west-coast";
    expect((await indicator(one, code, "2025-12-31")).outcome.value).toBeNull();
    expect((await post("baseline-requests", { organisation: "qd-kejiju", question: "2022?" })).status()).toBe(200);
    expect((await post("baseline", { value: "40", day: "2022-12-31", evidence: "示例：统计年鉴" })).status()).toBe(200);
    await openPage(one, `/indicators/${code}?on=2025-12-31`);
    await proves(["GOV-33"], "a growth target without a base waits for the one that was asked for", async () => {
      expect(Number((await indicator(one, code, "2025-12-31")).outcome.value)).not.toBeNaN();
      return "indicators.given-baseline:T25";
    });
  });

  it("saves the chart as a picture of its own", async () => {
    const one = await visit();
    await openPage(one, "/indicators/technology-contract-turnover?on=2024-06-30");
    const waiting = one.page.waitForEvent("download");
    await one.page.getByRole("button", { name: words.zh.save }).click();
    const text = await readFile(await (await waiting).path(), "utf8");
    expect(text).toMatch(/^<svg[^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(text).toContain("技术合同成交额");
  });
});
