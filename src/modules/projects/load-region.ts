import { sql } from "kysely";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { adoptFormerProjects } from "./actions/adopt-projects.ts";
import { bringSampleProjects } from "./actions/bring-samples.ts";
import { playStory, StorySchema } from "./play-story.ts";

const storyFile = "story/projects.json";

/** Takes over the records of the former register; in a sample installation the projects of the story, once, those with a contract by the same actions that people use. */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  await adoptFormerProjects(ctx);
  // Before those of the story: a list shows the last begun first.
  await bringSampleProjects(ctx, pack);
  const story = pack.sample ? await pack.json(storyFile, StorySchema) : null;
  const { rows } = await sql`select 1 from projects.project where is_sample and contract > 0 limit 1`.execute(ctx.tx);
  if (story && rows.length === 0) await playStory(ctx, story);
}
