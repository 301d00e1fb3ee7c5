import { sql } from "kysely";
import { civilDay } from "../../platform/clock/clock.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import { beginProject } from "./actions/begin-project.ts";
import { askChange } from "./actions/change.ts";
import { draftContract, signContract } from "./actions/contract.ts";
import { bringExpense } from "./actions/expenses.ts";
import { setUpFund } from "./actions/funds.ts";
import { attachEvidence, stepMilestone } from "./actions/milestones.ts";
import { discloseProject, moveProject, nameReceiver } from "./actions/move-project.ts";
import { pay } from "./actions/payments.ts";
import { decideTechnology, sayTechnology } from "./actions/technology.ts";
import type { Terms } from "./contract/terms.ts";
import { playBeside } from "./play-beside.ts";
import { isBeside, type ProjectStory, type Step } from "./story-steps.ts";
import { contractOf, loadProject, textsOf } from "./views/load.ts";

/** Plays the story by the same actions that people use, each under the rights of who does it, dated back. */
export async function playStory(ctx: Ctx, story: ProjectStory): Promise<void> {
  const ids = new Map<string, string>();
  const idOf = (name: string): string => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`the story of the projects has nothing called ${name}`);
    return id;
  };
  for (const { as, by, daysAgo, fund } of story.funds)
    await under(ctx, story, by, daysAgo, async (one) => {
      ids.set(as, (await setUpFund(one, fund, true)).id);
    });
  for (const { as, by, daysAgo, project } of story.projects)
    await under(ctx, story, by, daysAgo, async (one) => {
      const fund = project.fund === null ? null : idOf(project.fund);
      ids.set(as, (await beginProject(one, { ...project, fund }, true)).id);
    });
  for (const step of story.steps)
    await under(ctx, story, step.by, step.daysAgo, async (one) => {
      if (isBeside(step)) {
        const made = await playBeside(one, step, idOf, (daysAgo) => dayIn(ctx, -daysAgo));
        if (made !== null && "as" in step) ids.set(step.as, made);
      } else await play(one, idOf(step.on), step, ctx, story);
    });
}

const at = (ctx: Ctx, daysAgo: number): Date => new Date(ctx.clock.now().getTime() - daysAgo * 86_400_000);
const dayIn = (ctx: Ctx, inDays: number): string => civilDay({ now: () => at(ctx, -inDays) });

/** Works as somebody: the rules of the database see that person, not the product. */
async function under<T>(
  ctx: Ctx,
  story: ProjectStory,
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

async function play(ctx: Ctx, id: string, step: Step, start: Ctx, story: ProjectStory): Promise<void> {
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
