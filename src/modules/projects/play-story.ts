import { sql } from "kysely";
import { z } from "zod";
import { civilDay } from "../../platform/clock/clock.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import { beginProject } from "./actions/begin-project.ts";
import { askChange } from "./actions/change.ts";
import { draftContract, signContract } from "./actions/contract.ts";
import { bringExpense } from "./actions/expenses.ts";
import { attachEvidence, stepMilestone } from "./actions/milestones.ts";
import { discloseProject, moveProject, nameReceiver } from "./actions/move-project.ts";
import { pay } from "./actions/payments.ts";
import { decideTechnology, sayTechnology } from "./actions/technology.ts";
import { NewProjectSchema } from "./contract/project.ts";
import { MilestoneSchema, type Terms, TermsSchema } from "./contract/terms.ts";
import { milestoneActs, projectActs, technologyMeasures } from "./contract.ts";
import { contractOf, loadProject, textsOf } from "./views/load.ts";

const Name = z.string().max(60);
const days = z.int();
const By = { on: Name, by: Name, daysAgo: days };

/** Days are counted from the first start: negative ones are past. */
const StoryTermsSchema = TermsSchema.extend({ milestones: z.array(MilestoneSchema.extend({ due: days })) });

const StepSchema = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("draft"), ...By, terms: StoryTermsSchema }),
  z.strictObject({ do: z.literal("sign"), ...By }),
  z.strictObject({ do: z.literal("attach"), ...By, milestone: Name, fileName: z.string(), text: z.string() }),
  z.strictObject({
    do: z.literal("milestone"),
    ...By,
    milestone: Name,
    act: z.enum(milestoneActs),
    words: z.string().nullable(),
  }),
  z.strictObject({ do: z.literal("pay"), ...By, payment: Name, reference: z.string() }),
  z.strictObject({
    do: z.literal("expense"),
    ...By,
    unit: Name,
    spentDaysAgo: days,
    item: Name,
    words: z.string(),
    amount: z.int(),
    voucher: z.string(),
  }),
  z.strictObject({ do: z.literal("route"), ...By, route: z.string(), reason: z.string() }),
  z.strictObject({ do: z.literal("act"), ...By, act: z.enum(projectActs), said: z.string().nullable() }),
  z.strictObject({ do: z.literal("disclose"), ...By }),
  z.strictObject({
    do: z.literal("receiver"),
    ...By,
    receiver: z.string(),
    organisation: z.string().nullable(),
    deliverables: z.string(),
  }),
  z.strictObject({
    do: z.literal("technology"),
    ...By,
    confirmedBy: Name.nullable(),
    title: z.string(),
    measure: z.enum(technologyMeasures),
    evidence: z.string(),
  }),
]);
type Step = z.infer<typeof StepSchema>;

/** The story of a region's projects: people, and what was done how many days before the first start. */
export const StorySchema = z.strictObject({
  people: z.record(
    Name,
    z.strictObject({ name: z.string(), roles: z.array(z.string()).min(1), organisation: z.string() }),
  ),
  projects: z.array(z.strictObject({ as: Name, by: Name, daysAgo: days, project: NewProjectSchema })),
  steps: z.array(StepSchema),
});
type Story = z.infer<typeof StorySchema>;

/** Plays the story by the same actions that people use, each under the rights of who does it, dated back. */
export async function playStory(ctx: Ctx, story: Story): Promise<void> {
  const ids = new Map<string, string>();
  for (const { as, by, daysAgo, project } of story.projects)
    await under(ctx, story, by, daysAgo, async (one) => {
      ids.set(as, (await beginProject(one, project, true)).id);
    });
  for (const step of story.steps)
    await under(ctx, story, step.by, step.daysAgo, (one) => play(one, ids.get(step.on)!, step, ctx, story));
}

const at = (ctx: Ctx, daysAgo: number): Date => new Date(ctx.clock.now().getTime() - daysAgo * 86_400_000);
const dayIn = (ctx: Ctx, inDays: number): string => civilDay({ now: () => at(ctx, -inDays) });

/** Works as somebody: the rules of the database see that person, not the product. */
async function under<T>(
  ctx: Ctx,
  story: Story,
  by: string,
  daysAgo: number,
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  const person = story.people[by];
  if (!person) throw new Error(`the story of the projects has no person ${by}`);
  const { rows } = await sql<{ id: string }>`
    select id from people.organisation_public where code = ${person.organisation}`.execute(ctx.tx);
  const organisationId = rows[0]?.id ?? null;
  const scope = (user: string, organisation: string, roles: string) =>
    sql`select set_config('app.user', ${user}, true), set_config('app.organisation', ${organisation}, true),
      set_config('app.roles', ${roles}, true)`.execute(ctx.tx);
  const id = `sample-${by}`;
  await scope(id, organisationId ?? "", person.roles.join(","));
  const moment = at(ctx, daysAgo);
  const actor = { id, name: person.name, roles: person.roles, organisationId };
  const done = await work({ ...ctx, actor, clock: { now: () => moment } });
  await scope("", "", "itself");
  return done;
}

async function play(ctx: Ctx, id: string, step: Step, start: Ctx, story: Story): Promise<void> {
  const version = async () => (await loadProject(ctx, id)).version;
  switch (step.do) {
    case "draft": {
      const terms: Terms = {
        ...step.terms,
        milestones: step.terms.milestones.map((one) => ({ ...one, due: dayIn(start, one.due) })),
      };
      await draftContract(ctx, id, { seen: null, terms });
      return;
    }
    case "sign":
      await signContract(ctx, id, (await textsOf(ctx, id)).at(-1)!.sha256);
      return;
    case "attach":
      await attachEvidence(ctx, id, step.milestone, {
        fileName: step.fileName,
        bytes: new TextEncoder().encode(step.text),
      });
      return;
    case "milestone":
      await stepMilestone(ctx, id, step.milestone, { act: step.act, words: step.words });
      return;
    case "pay":
      await pay(ctx, id, step.payment, step.reference);
      return;
    case "expense": {
      const { unit, item, words, amount, voucher } = step;
      await bringExpense(ctx, id, { unit, item, words, amount, voucher, spentOn: dayIn(start, -step.spentDaysAgo) });
      return;
    }
    case "route": {
      const { terms } = await contractOf(ctx, await loadProject(ctx, id));
      await askChange(ctx, id, { terms: { ...terms, route: step.route }, reason: step.reason });
      return;
    }
    case "act":
      await moveProject(ctx, id, { act: step.act, version: await version(), said: step.said });
      return;
    case "disclose":
      await discloseProject(ctx, id, await version(), true);
      return;
    case "receiver": {
      const { receiver, organisation, deliverables } = step;
      await nameReceiver(ctx, id, { version: await version(), receiver, organisation, deliverables });
      return;
    }
    case "technology": {
      const { title, measure, evidence, confirmedBy } = step;
      const said = await sayTechnology(ctx, id, { title, measure, evidence, brokenOn: civilDay(ctx.clock) });
      if (confirmedBy !== null)
        await under(start, story, confirmedBy, step.daysAgo, (one) =>
          decideTechnology(one, said.id, { isAgreed: true, words: evidence }),
        );
      return;
    }
  }
}
