import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { systemClock } from "../../platform/clock/clock.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import { adoptFormerTitles, withdrawListedTitles } from "./actions/adopt-titles.ts";
import type { FirmDetail, FirmList } from "./contract.ts";

const story = openStory();

/** What an earlier version left: a title with the fact that counted it. */
async function left(id: string, name: string, kind: string, more: Record<string, unknown> = {}): Promise<void> {
  const row = { record_id: id, name_zh: name, is_sample: false, was_held: true, kind, is_marine: false, ...more };
  const columns = Object.keys(row);
  await story.read(
    `insert into registers.former_title (${columns.join(", ")}) values (${columns.map((_, at) => `$${at + 1}`).join(", ")})`,
    Object.values(row),
  );
}

const leftFact = (id: string, metric: string, source: [string, string, string], sample = false) =>
  story.read(
    `insert into ledger.fact (id, metric, valid_from, recorded_at, subject, value, origin, source_module, source_record, sample)
     values ($1, $2, '2024-03-01', now() - interval '1 day', $1, 1, $3, $4, $5, $6)`,
    [id, metric, ...source, sample],
  );

const liveOf = async (subject: string) =>
  story.read<{ metric: string; source_module: string; valid_from: string; valid_to: string | null }>(
    "select metric, source_module, valid_from::text, valid_to::text from ledger.live_fact where subject = $1 order by metric, valid_from",
    [subject],
  );

const run = async (what: typeof adoptFormerTitles): Promise<void> => {
  await inTransaction(story.installation.database.db, itself, (tx) => what(systemCtx(tx, systemClock)));
};

const called = async (name: string): Promise<FirmDetail | null> => {
  const { firms } = (await story.as(null, `/api/firms/firms?q=${encodeURIComponent(name)}`)).body as FirmList;
  const [found] = firms;
  return found ? ((await story.as(null, `/api/firms/firms/${found.code}`)).body as FirmDetail) : null;
};

describe("titles of the former register", () => {
  it("become titles of firms once, and count there instead of with their records", async () => {
    const [organisation] = await story.read<{ id: string; name_zh: string }>(
      "select id, name_zh from people.organisation where kind = 'enterprise' order by code limit 1",
    );
    const [place] = await story.read<{ code: string }>("select code from places.area where kind = 'division' limit 1");
    const owned = { owner_id: organisation!.id, place: place!.code };
    const period = { valid_from: "2024-03-01", valid_to: "2027-03-01" };
    await left("a", "甲公司的高企证书", "high-tech", { ...owned, ...period, is_marine: true, granted_by: "认定机构" });
    await left("b", "甲公司的高企证书（重复）", "high-tech", { ...owned, ...period, valid_from: "2025-01-01" });
    await left("c", "测试原登记乙公司", "technology-sme", {
      valid_from: "2023-01-01",
      lapsed_on: "2024-02-01",
      lapse_reason: "不再符合",
    });
    await left("d", "测试原登记丙公司", "gazelle", { valid_from: "2025-05-05" });
    await left("e", "测试原登记丁公司", "high-tech", { was_held: false, certificate: "GR1" });
    await leftFact("甲公司的高企证书", "high-tech-enterprise", ["record", "registers", "enterprise-title/a"]);
    await leftFact("甲公司的高企证书（重复）", "high-tech-enterprise", ["record", "registers", "enterprise-title/b"]);

    await run(adoptFormerTitles);
    const once = await story.read<{ n: number }>("select count(*)::int as n from ledger.fact");
    await run(adoptFormerTitles);
    expect(await story.read("select count(*)::int as n from ledger.fact")).toEqual(once);

    expect(await liveOf("甲公司的高企证书")).toEqual([]);
    expect(await liveOf("甲公司的高企证书（重复）")).toEqual([]);
    const own = await called(organisation!.name_zh);
    expect(own?.organisation?.name).toBe(organisation!.name_zh);
    expect(own?.places.map((one) => one.place)).toEqual([place!.code]);
    expect(own?.titles.map(({ title, validFrom, basis }) => [title, validFrom, basis.includes("认定机构")])).toEqual([
      ["high-tech-enterprise", "2024-03-01", true],
      ["marine-high-tech-enterprise", "2024-03-01", true],
    ]);
    const counted = { source_module: "firms", valid_from: "2024-03-01", valid_to: "2027-03-01" };
    expect(await liveOf(organisation!.name_zh)).toEqual([
      { metric: "high-tech-enterprise", ...counted },
      { metric: "marine-high-tech-enterprise", ...counted },
    ]);

    const lapsed = await called("测试原登记乙公司");
    expect(lapsed?.titles[0]).toMatchObject({ state: "withdrawn", endedOn: "2024-02-01", endReason: "不再符合" });
    expect((await called("测试原登记丙公司"))?.titles[0]?.title).toBe("gazelle");
    expect(await called("测试原登记丁公司")).toBeNull();
  });

  it("that were a list of made-up facts are taken back, and nothing else is", async () => {
    await leftFact("示例旧名单", "high-tech-enterprise", ["import", "ledger", "sample-titles:1:2"], true);
    await leftFact("真实名单", "high-tech-enterprise", ["import", "ledger", "list:1:2"], false);
    await run(withdrawListedTitles);
    expect(await liveOf("示例旧名单")).toEqual([]);
    expect(await liveOf("真实名单")).toHaveLength(1);
  });
});
