import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";

const story = openStory();

describe("first look", () => {
  it("index", async () => {
    const answer = await story.as("administrator", "/api/registers");
    console.log(JSON.stringify(answer.body).slice(0, 3000));
    expect(answer.status).toBe(200);
    const list = await story.as(null, "/api/registers/platform/records?limit=2&q=lssys");
    console.log(JSON.stringify(list.body, null, 1));
  });
});
