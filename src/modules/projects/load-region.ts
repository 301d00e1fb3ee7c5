import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { adoptFormerProjects } from "./actions/adopt-projects.ts";
import { bringSampleProjects } from "./actions/bring-samples.ts";
import { playStory } from "./play-story.ts";
import { projectsTables } from "./store/tables.ts";
import { type ProjectStory, StorySchema } from "./story-steps.ts";

/** Chapters of the story, in their order. One that a later version brings is played where the earlier ones were before. */
const chapters = ["story/projects.json", "story/projects-funds.json"];

/** Takes over the records of the former register; in a sample installation the projects of the story, once, those with a contract by the same actions that people use. */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  await adoptFormerProjects(ctx);
  // Before those of the story: a list shows the last begun first.
  await bringSampleProjects(ctx, pack);
  if (!pack.sample) return;
  for (const chapter of chapters) {
    const story = await pack.json(chapter, StorySchema);
    if (story && !(await isPlayed(ctx, story))) await playStory(ctx, story);
  }
}

/** Whether a chapter was played at an earlier start: one of its projects is here. */
async function isPlayed(ctx: Ctx, { projects }: ProjectStory): Promise<boolean> {
  const titles = projects.map(({ project }) => project.title);
  const row = await projectsTables(ctx.tx)
    .selectFrom("projects.project")
    .select("id")
    .where("is_sample", "=", true)
    .where("title", "in", titles)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
