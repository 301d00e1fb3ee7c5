import { parseCsv } from "hucre/csv";
import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";

const story = openStory();
const chart = (format: "svg" | "csv", query: string, headers: Record<string, string> = {}) =>
  story.as(null, `/api/indicators/indicators/high-tech-enterprises/chart.${format}?${query}`, { headers });
const picture = async (query: string) => (await chart("svg", query)).bytes.toString("utf8");

describe("a chart on its own", () => {
  it("is one picture in the language of its address, with where it comes from and that it is made up", async () => {
    const [zh, en] = [await picture("on=2024-06-30&lang=zh"), await picture("on=2024-06-30&lang=en&width=400")];
    expect(zh).toMatch(/^<svg [^>]*xml:lang="zh"/);
    expect(zh).toContain("高新技术企业");
    expect(zh).toContain("示例数据");
    expect(en).toMatch(/<svg [^>]*width="424"/);
    expect(en).toContain("as of 2024-06-30");
    expect(en.replace(/<title>[^<]*<\/title>/g, "")).not.toMatch(/[一-鿿]{2,}/);
  });

  it("of areas names every area and says that they are never added", async () => {
    const { body } = await story.as(null, "/api/indicators/indicators/high-tech-enterprises/areas?on=2026-01-15");
    const names = (body as { areas: { name: { zh: string } }[] }).areas.map((area) => area.name.zh);
    const shown = await picture("on=2026-01-15&kind=areas");
    for (const name of names) expect(shown).toContain(`>${name}</text>`);
    expect(shown).toContain("不相加");
  });

  it("says the same as CSV, a range by its ends, nothing as nothing", async () => {
    const rows = parseCsv(
      (await chart("csv", "on=2026-01-15&kind=areas&lang=en")).bytes.toString("utf8"),
    ) as string[][];
    const [head, ...areas] = rows;
    expect(head?.slice(2, 5)).toEqual(["Value", "Least", "Most"]);
    expect(areas).toHaveLength(12);
    for (const [, , value, low, high] of areas) expect(value === "").toBe(low !== "" && high !== "");
    const [, ...years] = parseCsv((await chart("csv", "on=2024-06-30")).bytes.toString("utf8")) as string[][];
    expect(years.map(([day]) => day)).toContain("2023-12-31");
  });

  it("may be shown on any page, runs nothing, learns nothing of its reader, and is not sent twice", async () => {
    const { headers } = await chart("svg", "on=2024-06-30");
    expect(headers).toMatchObject({
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "cache-control": "public, max-age=300",
      "content-type": "image/svg+xml; charset=utf-8",
    });
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*frame-ancestors \*; sandbox/);
    expect(headers["x-frame-options"]).toBeUndefined();
    expect(headers["access-control-allow-credentials"]).toBeUndefined();
    expect(headers["set-cookie"]).toBeUndefined();
    const again = await chart("svg", "on=2024-06-30", { "if-none-match": String(headers.etag) });
    expect(again.status).toBe(304);
  });

  it("is the only thing that other pages may show", async () => {
    for (const address of ["/api/indicators/indicators/high-tech-enterprises", "/api/indicators/export/csv"]) {
      const { headers } = await story.as(null, `${address}?on=2024-06-30`);
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
  });

  it.each([
    ["a kind that does not exist", "kind=pie"],
    ["a width without end", "width=100000"],
    ["a language that is not spoken", "lang=xx"],
  ])("%s is refused", async (_case, query) => {
    expect(await chart("svg", query)).toMatchObject({ status: 400, body: { code: "platform.bad-request" } });
  });
});
