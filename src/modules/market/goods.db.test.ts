import { describe, expect, it } from "vitest";
import { type Answer, openStory } from "../../../test/story.ts";
import type { Demand } from "./contract/demand.ts";
import type { GoodStep } from "./contract/good.ts";
import type { MarketList } from "./contract/market-list.ts";
import type { Result } from "./contract/result.ts";

const story = openStory();
const api = "/api/market";
const codeOf = (answer: Answer) => (answer.body as { code?: string }).code;
const call = async <T>(role: string | null, address: string, body?: object, method?: "PUT") =>
  (await story.as(role, `${api}${address}`, { ...(body ? { body } : {}), ...(method ? { method } : {}) })) as Answer & {
    body: T;
  };

const problem =
  "淡化装置日产5万吨，反渗透膜每45天须停机清洗一次，每次停机12小时，赤潮期缩短到20天，需要可在现有膜壳上使用的抗污染办法，不改变高压泵和管路。";
const demand = (more: object = {}) => ({
  titleZh: "测试反渗透膜抗污染涂层",
  problem,
  field: "marine-areas",
  parameters: [{ name: "清洗间隔", comparator: ">=", now: 45, wanted: 120, unit: "天" }],
  ...more,
});
const result = (more: object = {}) => ({
  titleZh: "测试两性离子抗污染涂层",
  summary: "反渗透膜表面原位接枝两性离子聚合物，海水条件下通量衰减由28%降到9%，清洗间隔延长到130天，已运行11个月。",
  field: "marine-areas",
  ...more,
});

interface Saved {
  id: string;
  version: number;
}
async function written(role: string, goods: "demands" | "results", body: object): Promise<Saved> {
  const answer = await call<Saved>(role, `/${goods}`, body);
  expect(answer.body).toEqual({ id: expect.any(String), version: 1 });
  return answer.body;
}
const step = async (
  role: string | null,
  goods: string,
  id: string,
  name: GoodStep,
  version: number,
  reason: string | null = null,
) => call<Saved>(role, `/${goods}/${id}/steps`, { step: name, version, reason });
const found = async (query: string, goods = "demands") => (await call<MarketList>(null, `/${goods}?${query}`)).body;
const isListed = async (id: string, title: string, goods = "demands") =>
  (await found(`q=${encodeURIComponent(title)}`, goods)).goods.some((good) => good.id === id);

async function published(role: string, goods: "demands" | "results", body: object): Promise<Saved> {
  const { id } = await written(role, goods, body);
  expect((await step(role, goods, id, "submit", 1)).status).toBe(200);
  const { body: last } = await step("reviewer", goods, id, "screen", 2);
  return last;
}

describe("a demand", () => {
  it("is written by a firm, read by another, and public from then on", async () => {
    const { id } = await written("enterprise", "demands", demand({ titleZh: "测试公开一事" }));
    expect(await isListed(id, "测试公开一事")).toBe(false);
    expect((await call(null, `/demands/${id}`)).status).toBe(404);
    expect((await step("enterprise", "demands", id, "submit", 1)).body).toEqual({ id, version: 2 });
    expect(codeOf(await step("enterprise", "demands", id, "screen", 2))).toBe("market.not-yours");
    expect((await step("reviewer", "demands", id, "screen", 2)).body).toEqual({ id, version: 3 });
    expect(await isListed(id, "测试公开一事")).toBe(true);
    const { body } = await call<Demand>(null, `/demands/${id}`);
    expect(body).toMatchObject({ state: "published", owner: { organisation: { name: expect.any(String) } } });
    expect(body.steps.map((one) => [one.step, one.by, one.reason])).toEqual([["publish", null, null]]);
    const inside = (await call<Demand>("enterprise", `/demands/${id}`)).body.steps;
    expect(inside.map((one) => `${one.from} ${one.to}`)).toEqual([
      "draft submitted",
      "submitted screened",
      "screened published",
    ]);
  });
});
