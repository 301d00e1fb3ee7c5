import { describe, expect, it } from "vitest";
import { openStory, regionFolder } from "../../../test/story.ts";
import { systemClock } from "../../platform/clock/clock.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import { openRegionPack } from "../../platform/region/region-pack.ts";
import { loadRegion } from "./load-region.ts";

const story = openStory();

/** What a start does with the pack of the story. */
async function load(): Promise<void> {
  const pack = await openRegionPack(regionFolder);
  await inTransaction(story.installation.database.db, itself, (tx) => loadRegion(systemCtx(tx, systemClock), pack));
}

const samples = async () =>
  (await story.read<{ n: string }>("select count(*) as n from registers.training_course where origin = 'sample'"))[0]
    ?.n;

describe("the samples of a pack", () => {
  it("come once; an older installation starts without those that name what it never got", async () => {
    const before = await samples();
    expect(Number(before)).toBeGreaterThan(0);
    await load();
    expect(await samples()).toBe(before);

    await story.read("truncate registers.training_course cascade");
    await load();
    expect(await samples()).toBe(before);

    await story.read("truncate registers.training_course cascade");
    await story.read(
      "update registers.talent_base set name_key = name_key || ' of before', name_zh = name_zh || ' of before'",
    );
    await load();
    expect(Number(await samples())).toBe(0);
  });
});
