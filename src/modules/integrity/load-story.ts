import { sql } from "kysely";
import { z } from "zod";
import { civilDay } from "../../platform/clock/clock.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { draftList, enactList } from "./actions/lists.ts";
import { keepToleranceStep, raiseTolerance } from "./actions/tolerance.ts";
import { NewListSchema } from "./contract/lists.ts";
import { NewToleranceSchema, ToleranceInputSchema, type ToleranceStep } from "./contract/tolerance.ts";
import { holdTolerance } from "./views/tolerance.ts";

const daysAgo = z.int().min(0);
const ListStorySchema = z.array(NewListSchema.extend({ enactedOn: z.string().min(1) }));
const ToleranceStorySchema = z.array(
  z.strictObject({
    case: NewToleranceSchema.omit({ failedOn: true }).extend({ failedDaysAgo: daysAgo }),
    steps: z.array(z.strictObject({ daysAgo, input: ToleranceInputSchema })),
  }),
);

/** The made-up records of a sample installation, each made on its day by the same actions that people use; once. */
export async function loadStory(ctx: Ctx, pack: RegionPack): Promise<void> {
  await bringLists(ctx, pack);
  await bringTolerance(ctx, pack);
}

const at = (ctx: Ctx, when: Date): Ctx => ({ ...ctx, clock: { now: () => when } });
const before = (ctx: Ctx, days: number): Ctx => at(ctx, new Date(ctx.clock.now().getTime() - days * 86_400_000));

async function bringLists(ctx: Ctx, pack: RegionPack): Promise<void> {
  const story = await pack.json("story/integrity-lists.json", ListStorySchema);
  const { rows } = await sql`select 1 from integrity.negative_list limit 1`.execute(ctx.tx);
  if (!story || rows.length > 0) return;
  for (const { enactedOn, ...list } of story) {
    // Enacted on its day: what held in the past of the story was not brought in over it afterwards.
    const then = at(ctx, new Date(enactedOn));
    const { id } = await draftList(then, list, true);
    await enactList(then, id, { revision: 1, basis: list.basis });
  }
}

async function bringTolerance(ctx: Ctx, pack: RegionPack): Promise<void> {
  const story = await pack.json("story/integrity-tolerance.json", ToleranceStorySchema);
  const { rows } = await sql`select 1 from integrity.tolerance_case where is_sample limit 1`.execute(ctx.tx);
  if (!story || rows.length > 0) return;
  for (const { case: raised, steps } of story) {
    const { failedDaysAgo, ...input } = raised;
    const failed = before(ctx, failedDaysAgo);
    const { id } = await raiseTolerance(failed, { ...input, failedOn: civilDay(failed.clock) }, true);
    const done: ToleranceStep[] = [];
    for (const [index, step] of steps.entries()) {
      const then = before(ctx, step.daysAgo);
      const kept = { input: step.input, party: partyOfStory(step.input.act), day: civilDay(then.clock) };
      await keepToleranceStep(then, await holdTolerance(then, id), done, kept);
      done.push({ ...kept, number: index + 1, by: null, byName: null });
    }
  }
}

const partyOfStory = (act: ToleranceStep["input"]["act"]): ToleranceStep["party"] =>
  act === "state" || act === "add-evidence" ? "unit" : act === "decide" ? "second" : "office";
