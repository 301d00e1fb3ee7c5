import { sql } from "kysely";
import { z } from "zod";
import { WorkflowSchema } from "../../engines/workflow/contract.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { hashOf } from "./actions/workflows.ts";
import { playStory, StorySchema } from "./play-story.ts";
import { roomFaults } from "./rules/room.ts";
import { addAwardActs, addDecisionActs, addLostStages, addVersion, addVersionStep } from "./store/workflows.ts";
import { versionsFromPack } from "./views/workflows.ts";

const folder = "workflows";
const storyFile = "story/calls.json";

const WorkflowFileSchema = z.strictObject({
  /** The first day on which new cases get it. */
  validFrom: z.iso.date(),
  note: z.string().min(1),
  /** Acts that are awards, of a definition that was brought before acts could say so themselves (`does: award`). */
  awards: z.array(z.strictObject({ machine: z.string().max(60), act: z.string().max(60) })).default([]),
  /** Stages that put a case out of the running, also one that was awarded before; for all versions of the workflow. */
  lost: z.array(z.strictObject({ machine: z.string().max(60), stage: z.string().max(60) })).default([]),
  /** Acts by which a decision on somebody is put forward or made; for all versions of the workflow. */
  decisions: z
    .array(
      z.strictObject({
        machine: z.string().max(60),
        act: z.string().max(60),
        kind: z.enum(["award", "exclusion", "other"]),
        moment: z.enum(["drafted", "made"]),
      }),
    )
    .default([]),
  definition: WorkflowSchema,
});

/**
 * Brings the workflows of the region pack, each version once: a version never changes, so a file that differs from what was
 * brought is an error. Then, in a sample installation, the calls of the story, by the same actions that people use.
 */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  const { hashes, highest } = await versionsFromPack(ctx.tx);
  const files: WorkflowFile[] = [];
  for (const name of (await pack.list(folder)).filter((one) => one.endsWith(".json"))) {
    const file = `${folder}/${name}`;
    files.push({ file, ...(await pack.json(file, WorkflowFileSchema))! });
  }
  const taken = new Map(highest);
  for (const one of files.toSorted((a, b) => a.definition.version - b.definition.version)) {
    const brought = await bring(ctx, one, hashes, taken.get(one.definition.code) ?? 0);
    if (brought !== null) taken.set(one.definition.code, brought);
    await bringAwards(ctx, one);
    await bringLost(ctx, one);
    await bringDecisions(ctx, one);
  }
  const story = pack.sample ? await pack.json(storyFile, StorySchema) : null;
  const { rows } = await sql`select 1 from calls.dossier where is_sample limit 1`.execute(ctx.tx);
  if (story && rows.length === 0) await playStory(ctx, story);
}

type WorkflowFile = z.infer<typeof WorkflowFileSchema> & { file: string };

/** Which acts of a version are awards, as its file tells it beside the definition. @throws AppError for an act that it has not */
async function bringAwards(ctx: Ctx, { file, definition, awards }: WorkflowFile): Promise<void> {
  const { code, version: packVersion } = definition;
  refuseStrayActs(file, definition, awards);
  await addAwardActs(ctx, { code, packVersion }, awards);
}

/** Which acts are decisions on somebody, likewise. */
async function bringDecisions(ctx: Ctx, { file, definition, decisions }: WorkflowFile): Promise<void> {
  refuseStrayActs(file, definition, decisions);
  await addDecisionActs(ctx, definition.code, decisions);
}

function refuseStrayActs(
  file: string,
  { machines }: WorkflowFile["definition"],
  acts: readonly { machine: string; act: string }[],
): void {
  const stray = acts.find(
    ({ machine, act }) => !machines.some((one) => one.code === machine && one.acts.some((rule) => rule.code === act)),
  );
  if (stray) throw new AppError("platform.region-pack", { file, detail: `${stray.machine} has no act ${stray.act}` });
}

/** Which stages put a case out of the running, as a file tells it. @throws AppError for a stage that the workflow has not */
async function bringLost(ctx: Ctx, { file, definition: { code, machines }, lost }: WorkflowFile): Promise<void> {
  const stray = lost.find(
    ({ machine, stage }) => !machines.some((one) => one.code === machine && one.stages.some((it) => it.code === stage)),
  );
  if (stray)
    throw new AppError("platform.region-pack", { file, detail: `${stray.machine} has no stage ${stray.stage}` });
  await addLostStages(ctx, code, lost);
}

/**
 * Brings a version that is not here yet. When its number is taken by a version that was drafted here, it gets the next one:
 * neither is lost, and cases keep theirs. Returns the number that it has now, null for one that was brought before.
 */
async function bring(
  ctx: Ctx,
  { file, definition, validFrom, note }: WorkflowFile,
  hashes: ReadonlyMap<string, string>,
  highest: number,
): Promise<number | null> {
  const { code, version } = definition;
  const sha256 = hashOf(definition);
  const known = hashes.get(`${code} ${version}`);
  if (known === sha256) return null;
  if (known !== undefined)
    throw new AppError("platform.region-pack", {
      file,
      detail: `version ${version} differs from the one that was brought`,
    });
  const faults = roomFaults(definition);
  if (faults.length > 0) throw new AppError("platform.region-pack", { file, detail: JSON.stringify(faults) });
  const workflow = version > highest ? definition : { ...definition, version: highest + 1 };
  await addVersion(ctx, workflow, {
    sha256: hashOf(workflow),
    state: "in-force",
    valid_from: validFrom,
    pack_version: version,
    pack_sha256: sha256,
  });
  await addVersionStep(ctx, { code, version: workflow.version, act: "brought", note });
  return workflow.version;
}
