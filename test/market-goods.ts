import { expect } from "vitest";
import type { GoodStep } from "../src/modules/market/contract/good.ts";
import type { MarketList } from "../src/modules/market/contract/market-list.ts";
import type { Answer, Story } from "./story.ts";

export interface Saved {
  id: string;
  version: number;
}
export type Goods = "demands" | "results";
type Called<T> = Answer & { body: T };

/** The code of an error, or undefined. */
export const codeOf = (answer: Answer) => (answer.body as { code?: string }).code;

export const problem =
  "淡化装置日产5万吨，反渗透膜每45天须停机清洗一次，每次停机12小时，赤潮期缩短到20天，需要可在现有膜壳上使用的抗污染办法，不改变高压泵和管路。";

/** A demand that may be submitted. */
export const demand = (more: object = {}) => ({
  titleZh: "测试反渗透膜抗污染涂层",
  problem,
  field: "marine-areas",
  parameters: [{ name: "清洗间隔", comparator: ">=", now: 45, wanted: 120, unit: "天" }],
  ...more,
});

/** A result that may be submitted. */
export const result = (more: object = {}) => ({
  titleZh: "测试两性离子抗污染涂层",
  summary: "反渗透膜表面原位接枝两性离子聚合物，海水条件下通量衰减由28%降到9%，清洗间隔延长到130天，已运行11个月。",
  field: "marine-areas",
  ...more,
});

/** What people do in the market of a story, through its API. */
export function marketOf(story: Story) {
  const call = async <T>(role: string | null, address: string, body?: object, method?: "PUT") =>
    (await story.as(role, `/api/market${address}`, {
      ...(body ? { body } : {}),
      ...(method ? { method } : {}),
    })) as Called<T>;
  const written = async (role: string, goods: Goods, body: object): Promise<Saved> => {
    const answer = await call<Saved>(role, `/${goods}`, body);
    expect(answer.body).toEqual({ id: expect.any(String), version: 1 });
    return answer.body;
  };
  const step = (
    role: string,
    goods: Goods,
    id: string,
    name: GoodStep,
    version: number,
    reason: string | null = null,
  ) => call<Saved>(role, `/${goods}/${id}/steps`, { step: name, version, reason });
  const published = async (role: string, goods: Goods, body: object): Promise<Saved> => {
    const { id } = await written(role, goods, body);
    expect((await step(role, goods, id, "submit", 1)).status).toBe(200);
    return (await step("reviewer", goods, id, "screen", 2)).body;
  };
  const found = async (query: string, goods: Goods = "demands") =>
    (await call<MarketList>(null, `/${goods}?${query}`)).body;
  return { call, written, step, published, found };
}
