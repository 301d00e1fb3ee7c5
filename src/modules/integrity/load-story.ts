import { sql } from "kysely";
import { z } from "zod";
import { civilDay } from "../../platform/clock/clock.ts";
import { newId } from "../../platform/db/new-id.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { keepCaseStep, reportCase } from "./actions/cases.ts";
import { draftList, enactList } from "./actions/lists.ts";
import { keepToleranceStep, raiseTolerance } from "./actions/tolerance.ts";
import { enterTransfer, findRisk, signTransfer } from "./actions/transfers.ts";
import { CaseInputSchema, NewReportSchema } from "./contract/cases.ts";
import { InspectionDraftSchema, JoinSchema } from "./contract/inspections.ts";
import { NewListSchema } from "./contract/lists.ts";
import { NewToleranceSchema, ToleranceInputSchema, type ToleranceStep } from "./contract/tolerance.ts";
import { NewTransferSchema, TransferFindingSchema } from "./contract/transfers.ts";
import { addInspection, addInspectionStep, addResult, addVisitor } from "./store/inspections.ts";
import { holdCase } from "./views/cases.ts";
import { organisationId, organisationName } from "./views/organisations.ts";
import { holdTolerance } from "./views/tolerance.ts";

const daysAgo = z.int().min(0);
const ListStorySchema = z.array(NewListSchema.extend({ enactedOn: z.string().min(1) }));
const ToleranceStorySchema = z.array(
  z.strictObject({
    case: NewToleranceSchema.omit({ failedOn: true }).extend({ failedDaysAgo: daysAgo }),
    steps: z.array(z.strictObject({ daysAgo, input: ToleranceInputSchema })),
  }),
);

const InspectionStorySchema = z.array(
  InspectionDraftSchema.omit({ startsOn: true, endsOn: true }).extend({
    /** Days from the first start on; negative ones are past. */
    inDays: z.int(),
    days: z.int().min(1),
    visitor: z.string(),
    result: z.string().nullable().default(null),
    joined: z.array(JoinSchema.extend({ organisation: z.string() })).default([]),
  }),
);
const CaseStorySchema = z.array(
  z.strictObject({
    report: NewReportSchema,
    daysAgo,
    steps: z.array(
      z.strictObject({
        daysAgo,
        input: z.record(z.string(), z.unknown()),
        /** Days of a suspension, from the first start on. */
        fromInDays: z.int().optional(),
        toInDays: z.int().optional(),
      }),
    ),
  }),
);

const TransferStorySchema = z.array(
  NewTransferSchema.extend({
    organisation: z.string(),
    /** Who looked at the risks for it. */
    by: z.string().min(1),
    daysAgo,
    findings: z.array(TransferFindingSchema.extend({ daysAgo })),
    signedDaysAgo: daysAgo.optional(),
  }),
);

/** The made-up records of a sample installation, each made on its day by the same actions that people use; once. */
export async function loadStory(ctx: Ctx, pack: RegionPack): Promise<void> {
  await bringLists(ctx, pack);
  await bringTolerance(ctx, pack);
  await bringInspections(ctx, pack);
  await bringCases(ctx, pack);
  await bringTransfers(ctx, pack);
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

async function bringInspections(ctx: Ctx, pack: RegionPack): Promise<void> {
  const story = await pack.json("story/integrity-inspections.json", InspectionStorySchema);
  const { rows } = await sql`select 1 from integrity.inspection where is_sample limit 1`.execute(ctx.tx);
  if (!story || rows.length > 0) return;
  for (const { inDays, days, visitor, result, joined, ...one } of story) {
    const id = newId();
    const then = before(ctx, Math.max(0, 20 - inDays));
    const visitorId = await organisationId(ctx, visitor);
    const isDone = result !== null;
    await addInspection(then, {
      id,
      kind: one.kind,
      visited_id: await organisationId(ctx, one.visited),
      visited_name: null,
      project_id: one.project?.id ?? null,
      project_title: one.project?.title ?? null,
      scopes: one.scopes,
      starts_on: civilDay(before(ctx, -inDays).clock),
      ends_on: civilDay(before(ctx, -inDays - days + 1).clock),
      visitor_id: visitorId,
      visitor_name: (await organisationName(ctx, visitorId))!,
      basis: one.basis,
      why_again: null,
      state: isDone ? "done" : "planned",
      is_sample: true,
    });
    await addInspectionStep(then, { inspection_id: id, act: "planned", said: null });
    for (const { organisation, ...join } of joined) {
      const joiner = await organisationId(ctx, organisation);
      const name = (await organisationName(ctx, joiner))!;
      await addVisitor(then, { inspection_id: id, organisation_id: joiner, name, ...join });
      await addInspectionStep(then, { inspection_id: id, act: "joined", said: join.reason });
    }
    if (result === null) continue;
    const end = before(ctx, -inDays - days + 1);
    const made = { inspection_id: id, words: result, is_shared: true, valid_to: null, made_on: civilDay(end.clock) };
    await addResult(end, made);
    await addInspectionStep(end, { inspection_id: id, act: "reported", said: null });
  }
}

async function bringCases(ctx: Ctx, pack: RegionPack): Promise<void> {
  const story = await pack.json("story/integrity-cases.json", CaseStorySchema);
  const { rows } = await sql`select 1 from integrity.integrity_case where is_sample limit 1`.execute(ctx.tx);
  if (!story || rows.length > 0) return;
  for (const one of story) {
    const { id } = await reportCase(before(ctx, one.daysAgo), one.report, true);
    for (const { daysAgo: days, input, fromInDays, toInDays } of one.steps) {
      const then = before(ctx, days);
      const dayOf = (inDays: number | undefined) =>
        inDays === undefined ? null : civilDay(before(ctx, -inDays).clock);
      const dated = input.act === "propose" ? { from: dayOf(fromInDays), to: dayOf(toInDays) } : {};
      const read = CaseInputSchema.parse({ ...input, ...dated });
      const party =
        read.act === "state" || read.act === "object"
          ? "unit"
          : read.act === "decide" || read.act === "answer-objection"
            ? "second"
            : "office";
      await keepCaseStep(then, await holdCase(then, id), { input: read, party, day: civilDay(then.clock) });
    }
  }
}

async function bringTransfers(ctx: Ctx, pack: RegionPack): Promise<void> {
  const story = await pack.json("story/integrity-transfers.json", TransferStorySchema);
  const { rows } = await sql`select 1 from integrity.transfer_check where is_sample limit 1`.execute(ctx.tx);
  if (!story || rows.length > 0) return;
  for (const { organisation, by, daysAgo: days, findings, signedDaysAgo, title, partner } of story) {
    const organisationOf = await organisationId(ctx, organisation);
    const actor = { id: `sample-${organisation}`, name: by, roles: ["institute"], organisationId: organisationOf };
    const on = (ago: number): Ctx => ({ ...before(ctx, ago), actor });
    const { id } = await enterTransfer(on(days), { title, partner }, true);
    for (const { daysAgo: ago, ...finding } of findings) await findRisk(on(ago), id, finding);
    if (signedDaysAgo === undefined) continue;
    const then = on(signedDaysAgo);
    await signTransfer(then, id, civilDay(then.clock));
  }
}

const partyOfStory = (act: ToleranceStep["input"]["act"]): ToleranceStep["party"] =>
  act === "state" || act === "add-evidence" ? "unit" : act === "decide" ? "second" : "office";
