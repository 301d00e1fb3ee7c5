import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { CallList } from "./contract/dossier.ts";

const story = openStory();

describe("the calls of the story", () => {
  it("stand where the story leaves them", async () => {
    const { body, status } = await story.as("commission-office", "/api/calls/calls");
    expect(status).toBe(200);
    const list = body as CallList;
    expect(list.calls.map(({ title, stage, below }) => `${title} ${stage} ${below}`)).toMatchInlineSnapshot(`
      [
        "水下续航赛马（示例，检查点已到） racing 3",
        "求：深海密封圈（示例，揭榜公示中） publicity 2",
        "海洋装备双向榜（示例） open 2",
        "企业技术需求攻关（示例，常年受理） open 3",
        "海洋工程机器人（示例，评审中） reviewing 2",
        "海洋观测仪器国产化（示例，形式审查） open 3",
        "海洋智能装备关键技术攻关（示例，受理中） open 1",
        "蓝色药物与海洋材料（示例，已立项） decided 3",
      ]
    `);
  });
});
