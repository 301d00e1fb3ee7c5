import { z } from "zod";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { act } from "./actions/act.ts";
import { renewLamps } from "./actions/lamps.ts";
import { registerRows } from "./actions/register.ts";
import { ActSchema } from "./contract/act.ts";
import { kinds } from "./contract.ts";
import { loadCoordinations } from "./load-coordinations.ts";
import { commitmentsTables } from "./store.ts";
import { type ConfirmedRow, confirmedOf, sourceDocument } from "./views/confirmed.ts";
import { organisationsByCode } from "./views/organisations.ts";

const file = "story/commitments.json";

const doers = ["office", "unit", "reviewer"] as const;

/** One act of the story: who did it how many days before the first start. For a unit: which. */
const StoryActSchema = z.strictObject({
  by: z.enum(doers),
  unit: z.string().optional(),
  daysAgo: z.number().int().min(0),
  act: z.record(z.string(), z.unknown()),
  /** A deadline as days from the first start, for acts that name one. */
  untilInDays: z.number().int().optional(),
});

const StorySchema = z.strictObject({
  names: z.strictObject({ office: z.string().min(1), unit: z.string().min(1), reviewer: z.string().min(1) }),
  documents: z.array(
    z.strictObject({
      document: z.string(),
      registeredDaysAgo: z.number().int().min(0),
      /** What is registered of it; all kinds when left out. */
      kinds: z.array(z.enum(kinds)).optional(),
      courses: z.array(z.strictObject({ title: z.string().min(1), acts: z.array(StoryActSchema) })),
    }),
  ),
});
type Story = z.infer<typeof StorySchema>;
type Doer = (typeof doers)[number];

const roleOf: Readonly<Record<Doer, string>> = { office: "commission-office", unit: "reporter", reviewer: "reviewer" };

/**
 * Registers what the story's sample review confirmed and takes some of it through its life, by the same actions that
 * people use, dated back from the first start. Once: what was dropped with the sample review does not come back.
 */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  await loadCoordinations(ctx, pack);
  const story = await pack.json(file, StorySchema);
  for (const part of story?.documents ?? []) await loadDocument(ctx, story!, part);
}

async function loadDocument(ctx: Ctx, story: Story, part: Story["documents"][number]): Promise<void> {
  const document = await sourceDocument(ctx.tx, part.document);
  if (!document) throw new AppError("platform.region-pack", { file, detail: part.document });
  const confirmed = await confirmedOf(ctx.tx, part.document);
  const samples = confirmed.filter(
    (row) => row.isSample && (part.kinds === undefined || part.kinds.some((kind) => kind === row.content.kind)),
  );
  if (samples.length === 0 || confirmed.some(({ registered }) => registered.length > 0)) return;
  const ids = await registerRows(ctx, document, samples, {
    withMeasures: false,
    basis: null,
    by: { id: "sample-office", name: story.names.office },
    at: daysBefore(ctx, part.registeredDaysAgo),
  });
  for (const course of part.courses) {
    const id = ids[samples.findIndex((row) => titleOf(row).startsWith(course.title))];
    // Somebody may have judged the sentence before this part of the story came with a new version.
    if (!id) continue;
    for (const one of course.acts) await playAct(ctx, story, id, one);
  }
  await renewLamps(ctx, ids);
}

async function playAct(
  ctx: Ctx,
  story: Story,
  id: string,
  one: Story["documents"][number]["courses"][number]["acts"][number],
): Promise<void> {
  const { version } = await commitmentsTables(ctx.tx)
    .selectFrom("commitments.commitment")
    .select("version")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const until =
    one.untilInDays === undefined ? {} : { until: daysBefore(ctx, -one.untilInDays).toISOString().slice(0, 10) };
  const parsed = ActSchema.safeParse({ version, ...until, ...one.act });
  if (!parsed.success) throw new AppError("platform.region-pack", { file, detail: z.prettifyError(parsed.error) });
  const unit = one.unit ? (await organisationsByCode(ctx.tx, [one.unit]))[0]! : null;
  const at = daysBefore(ctx, one.daysAgo);
  await act(
    {
      ...ctx,
      actor: {
        id: `sample-${one.by}`,
        name: story.names[one.by],
        roles: [roleOf[one.by]],
        organisationId: unit?.id ?? null,
      },
      clock: { now: () => at },
    },
    id,
    parsed.data,
  );
}

const daysBefore = (ctx: Ctx, days: number): Date => new Date(ctx.clock.now().getTime() - days * 86_400_000);

function titleOf({ content }: ConfirmedRow): string {
  if (content.kind === "target") return content.target.metric;
  return content.kind === "goal" ? content.goal.subject : content.task.title;
}
