import { sql } from "kysely";
import { z } from "zod";
import { WorkflowSchema } from "../../engines/workflow/contract.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { hashOf } from "./actions/workflows.ts";
import { playStory, StorySchema } from "./play-story.ts";
import { roomFaults } from "./rules/room.ts";
import { addVersion, addVersionStep } from "./store/workflows.ts";
import { versionHashes } from "./views/workflows.ts";

const folder = "workflows";
const storyFile = "story/calls.json";

const WorkflowFileSchema = z.strictObject({
  /** The first day on which new cases get it. */
  validFrom: z.iso.date(),
  note: z.string().min(1),
  definition: WorkflowSchema,
});

/**
 * Brings the workflows of the region pack, each version once: a version never changes, so a file that differs from what was
 * brought is an error. Then, in a sample installation, the calls of the story, by the same actions that people use.
 */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  const hashes = await versionHashes(ctx.tx);
  for (const name of (await pack.list(folder)).filter((one) => one.endsWith(".json"))) {
    const file = `${folder}/${name}`;
    const read = (await pack.json(file, WorkflowFileSchema))!;
    await bring(ctx, file, read, hashes);
  }
  const story = pack.sample ? await pack.json(storyFile, StorySchema) : null;
  const { rows } = await sql`select 1 from calls.dossier where is_sample limit 1`.execute(ctx.tx);
  if (story && rows.length === 0) await playStory(ctx, story);
}

async function bring(
  ctx: Ctx,
  file: string,
  { definition, validFrom, note }: z.infer<typeof WorkflowFileSchema>,
  hashes: ReadonlyMap<string, string>,
): Promise<void> {
  const { code, version } = definition;
  const sha256 = hashOf(definition);
  const known = hashes.get(`${code} ${version}`);
  if (known === sha256) return;
  if (known !== undefined)
    throw new AppError("platform.region-pack", {
      file,
      detail: `version ${version} differs from the one that was brought`,
    });
  const faults = roomFaults(definition);
  if (faults.length > 0) throw new AppError("platform.region-pack", { file, detail: JSON.stringify(faults) });
  await addVersion(ctx, definition, { sha256, state: "in-force", valid_from: validFrom });
  await addVersionStep(ctx, { code, version, act: "brought", note });
}
