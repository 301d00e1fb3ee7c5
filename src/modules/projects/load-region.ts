import { sql } from "kysely";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { playStory, StorySchema } from "./play-story.ts";

const storyFile = "story/projects.json";

/** In a sample installation the projects of the story, once, by the same actions that people use. */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  const story = pack.sample ? await pack.json(storyFile, StorySchema) : null;
  const { rows } = await sql`select 1 from projects.project where is_sample limit 1`.execute(ctx.tx);
  if (story && rows.length === 0) await playStory(ctx, story);
}
