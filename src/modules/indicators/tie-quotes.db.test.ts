import { describe, expect, it } from "vitest";
import { openStory, storyFile, storyOptions } from "../../../test/story.ts";
import { openInstallation } from "../../installation.ts";
import type { IndicatorList } from "./contract.ts";

const story = openStory();
const document = "haichuang-2024";

async function bring(change: (text: string) => string): Promise<void> {
  const text = change((await storyFile("000-haichuang-plan-2024.txt")).toString("utf8"));
  const file = { name: "next.txt", type: "text/plain", bytes: Buffer.from(text), fields: { document } };
  const { id } = (await story.as("commission-office", "/api/policy/files", { file })).body as { id: string };
  const done = await story.as("commission-office", `/api/policy/files/${id}/compilation`, { method: "POST" });
  expect(done.body).toMatchObject({ state: "compiled" });
}

/** The target of an indicator with where its first quote stands and what the newest text says there. */
async function targetOf(indicator: string) {
  const { indicators } = (await story.as(null, "/api/indicators/indicators?on=2025-06-30")).body as IndicatorList;
  const [target] = indicators.find((one) => one.code === indicator)!.targets;
  const [text] = await story.read<{ text: string }>("select text from policy.text_public where document_code = $1", [
    document,
  ]);
  const span = target!.quotes[0]!.span;
  return { target: target!, span, words: span && text!.text.slice(span.start, span.end) };
}

const ties = () =>
  story.read(
    `select target as id, position, span::text, extraction_id from indicators.target_quote
     union all select id, 0, span::text, null from indicators.goal_link order by 1, 2`,
  );

describe("a target and the words that it is tied to", () => {
  it("stay together when an edition moves the words, without a restart", async () => {
    const before = await targetOf("marine-high-tech-enterprises");
    await bring((text) => text.replace(/\n/, "\n本文件经修改后重新印发。\n"));
    const after = await targetOf("marine-high-tech-enterprises");
    expect(after.span!.start).toBeGreaterThan(before.span!.start);
    expect(after.words).toBe(before.words);
    expect(after.target).toMatchObject({ value: before.target.value, deadline: before.target.deadline });
  });

  it("part when an edition no longer has the words, and find each other again in the next", async () => {
    await bring((text) => text.replace("海洋高新技术企业超过1000家", "海洋高新技术企业力争更多"));
    const gone = await targetOf("marine-high-tech-enterprises");
    expect(gone).toMatchObject({ span: null, target: { value: null, standing: null } });
    await bring((text) => `${text}\n`);
    const back = await targetOf("marine-high-tech-enterprises");
    expect(back.target).toMatchObject({ value: 1000 });
    expect(back.words).toContain("1000");
  });

  it("are tied as a restart ties them", async () => {
    const kept = await ties();
    const { connectionString } = story.installation.database.pool.options;
    await (await openInstallation(storyOptions(connectionString!))).close();
    expect(await ties()).toEqual(kept);
  });
});
