import { describe, expect, it } from "vitest";
import { openStory, storyFile } from "../../../test/story.ts";
import type { DocumentDetail } from "./contract.ts";

const story = openStory();
const line = (file: string, number: number | string) => story.as(null, `/api/policy/lines/${file}/${number}`);

describe("a line of a source file", () => {
  it.each([
    ["003", "003-west-coast-new-area-2023.txt", 51],
    ["000", "000-haichuang-plan-2024.txt", 1],
    ["004", "004-city-st-work-2025.txt", 4],
  ])("%s:L is found in %s", async (file, name, number) => {
    const { code, start, end, edition } = (await line(file, number)).body as Record<string, never>;
    const { text } = (await story.as(null, `/api/policy/documents/${code}?edition=${edition}`)).body as DocumentDetail;
    const written = (await storyFile(name))
      .toString("utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/)[number - 1];
    expect(text.slice(start, end)).toBe(written);
  });

  it("every basis of the region's organisations leads to a line", async () => {
    const rows = await story.read<{ basis: string }>(
      "select distinct basis from people.organisation where basis ~ '^[0-9]{3}:L'",
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const { basis } of rows) {
      const [file, number] = basis.split(":L");
      expect((await line(file!, Number.parseInt(number!, 10))).status, basis).toBe(200);
    }
  });

  it("stays where it is when somebody brings a file of the same name", async () => {
    const before = (await line("004", 4)).body;
    const file = { name: "004-other.txt", type: "text/plain", bytes: Buffer.from("另一份\n文件\n有\n四行") };
    const { id } = (await story.as("commission-office", "/api/policy/files", { file })).body as { id: string };
    await story.as("commission-office", `/api/policy/files/${id}/compilation`, { method: "POST" });
    expect((await line("004", 4)).body).toEqual(before);
  });

  it.each([
    ["a file that is not there", "999", 1, 404],
    ["a line after the last", "003", 99_999, 404],
    ["line 0", "003", 0, 400],
    ["no number", "003", "x", 400],
    ["a pattern", "00%25", 1, 400],
  ])("%s is said", async (_case, file, number, status) => {
    const answer = await line(file, number);
    expect(answer.status).toBe(status);
    if (status === 404) expect(answer.body).toMatchObject({ code: "policy.line-not-found" });
  });
});
