import { sql } from "kysely";
import { z } from "zod";
import { CriterionSchema } from "../../engines/workflow/contract.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import { act } from "./actions/act.ts";
import { assignExperts } from "./actions/assign.ts";
import { beginBelow, beginCall, changeTerms, saveContent } from "./actions/dossiers.ts";
import { noteTie, takeIntoPool } from "./actions/experts.ts";
import { declare, saveSheet, sealSheet } from "./actions/judge.ts";
import { noteLink } from "./actions/links.ts";
import { attachPaper } from "./actions/papers.ts";
import { propose } from "./actions/results.ts";
import { type Content, ContentSchema } from "./contract/content.ts";
import { NewExpertSchema, NewTieSchema } from "./contract/review.ts";
import { contentOf } from "./views/content.ts";
import { readLinks } from "./views/links.ts";
import { findDossier } from "./views/stored.ts";

const Name = z.string().max(60);
const days = z.int();

const StepSchema = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("begin"),
    as: Name,
    above: Name,
    by: Name,
    machine: Name,
    title: z.string(),
    daysAgo: days,
  }),
  z.strictObject({ do: z.literal("write"), on: Name, by: Name, content: ContentSchema, daysAgo: days }),
  z.strictObject({
    do: z.literal("attach"),
    on: Name,
    by: Name,
    paper: Name,
    fileName: z.string(),
    text: z.string(),
    daysAgo: days,
  }),
  z.strictObject({ do: z.literal("act"), on: Name, by: Name, act: Name, said: z.string().nullable(), daysAgo: days }),
  /** Names what a case comes from, by its title. */
  z.strictObject({ do: z.literal("link"), on: Name, by: Name, title: z.string(), daysAgo: days }),
  z.strictObject({ do: z.literal("assign"), by: Name, daysAgo: days }),
  /** Everybody who is asked judges, but those who are left out: by dossier and criterion the points of the first, second, third judge. */
  z.strictObject({
    do: z.literal("judge"),
    except: z.array(z.string()),
    points: z.record(Name, z.record(Name, z.array(z.int()).min(1))),
    words: z.record(Name, z.string()),
    daysAgo: days,
  }),
  z.strictObject({
    do: z.literal("propose"),
    by: Name,
    proposals: z.array(
      z.strictObject({
        on: Name,
        verdict: z.enum(["support", "decline"]),
        amount: z.int().nullable(),
        reason: z.string(),
      }),
    ),
    daysAgo: days,
  }),
]);
type Step = z.infer<typeof StepSchema>;

/** The story of a region's calls: people, experts with their ties, and what was done how many days before the first start. */
export const StorySchema = z.strictObject({
  people: z.record(
    Name,
    z.strictObject({ name: z.string(), roles: z.array(z.string()).min(1), organisation: z.string().nullable() }),
  ),
  experts: z.array(z.strictObject({ expert: NewExpertSchema, ties: z.array(NewTieSchema) })),
  calls: z.array(
    z.strictObject({
      workflow: Name,
      title: z.string(),
      by: Name,
      reference: z.string().nullable(),
      daysAgo: days,
      /** Days from the first start; negative ones are past. */
      datesInDays: z.record(Name, days),
      fields: z.array(z.string()),
      cap: z.int().nullable(),
      criteria: z.array(CriterionSchema).nullable(),
      steps: z.array(StepSchema),
    }),
  ),
});
type Story = z.infer<typeof StorySchema>;

/** Plays the story by the same actions that people use, each under the rights of who does it, dated back. */
export async function playStory(ctx: Ctx, story: Story): Promise<void> {
  const stage = new Stage(ctx, story);
  await stage.experts();
  for (const call of story.calls) await stage.call(call);
}

class Stage {
  readonly #ctx: Ctx;
  readonly #story: Story;
  readonly #ids = new Map<string, string>();

  constructor(ctx: Ctx, story: Story) {
    this.#ctx = ctx;
    this.#story = story;
  }

  #at(daysAgo: number): Date {
    return new Date(this.#ctx.clock.now().getTime() - daysAgo * 86_400_000);
  }

  #id(name: string): string {
    const id = this.#ids.get(name);
    if (!id) throw new Error(`the story of the calls has no ${name}`);
    return id;
  }

  /** Acts as somebody: the rules of the database see that person, not the product. */
  async #under<T>(
    person: { id: string; name: string; roles: readonly string[]; organisationId: string | null },
    daysAgo: number,
    work: (ctx: Ctx) => Promise<T>,
  ): Promise<T> {
    const scope = (user: string, organisation: string, roles: string) =>
      sql`select set_config('app.user', ${user}, true), set_config('app.organisation', ${organisation}, true),
        set_config('app.roles', ${roles}, true)`.execute(this.#ctx.tx);
    await scope(person.id, person.organisationId ?? "", person.roles.join(","));
    const at = this.#at(daysAgo);
    const done = await work({ ...this.#ctx, actor: person, clock: { now: () => at } });
    await scope("", "", "itself");
    return done;
  }

  async #as<T>(name: string, daysAgo: number, work: (ctx: Ctx) => Promise<T>): Promise<T> {
    const person = this.#story.people[name];
    if (!person) throw new Error(`the story of the calls has no person ${name}`);
    const { rows } = await sql<{ id: string }>`
      select id from people.organisation_public where code = ${person.organisation}`.execute(this.#ctx.tx);
    const { name: said, roles } = person;
    return this.#under({ id: `sample-${name}`, name: said, roles, organisationId: rows[0]?.id ?? null }, daysAgo, work);
  }

  /** The pool, with ties that were noted before the first call: whoever looked for conflicts since has seen them. */
  async experts(): Promise<void> {
    const before = this.#at(Math.max(0, ...this.#story.calls.map(({ daysAgo }) => daysAgo)) + 1);
    const ctx: Ctx = { ...this.#ctx, clock: { now: () => before } };
    for (const [at, { expert, ties }] of this.#story.experts.entries()) {
      const { id } = await takeIntoPool(this.#ctx, expert, `sample-expert-${at + 1}`);
      for (const tie of ties) await noteTie(ctx, id, tie);
    }
  }

  async call(call: Story["calls"][number]): Promise<void> {
    const { workflow, title, reference, by, daysAgo, fields, cap } = call;
    const dates = Object.fromEntries(
      Object.entries(call.datesInDays).map(([code, inDays]) => [code, civil(this.#at(-inDays))]),
    );
    await this.#as(by, daysAgo, async (ctx) => {
      const { id } = await beginCall(ctx, { workflow, version: null, title, reference }, true);
      this.#ids.set("call", id);
      const { version, criteria } = (await findDossier(ctx, id))!;
      await changeTerms(ctx, id, version, { title, dates, fields, cap, criteria: call.criteria ?? criteria });
    });
    for (const step of call.steps) await this.#step(step);
  }

  async #step(step: Step): Promise<void> {
    if (step.do === "judge") return this.#judge(step);
    return this.#as(step.by, step.daysAgo, async (ctx) => {
      switch (step.do) {
        case "begin": {
          const { machine, title } = step;
          const { id } = await beginBelow(ctx, this.#id(step.above), { machine, title, reference: null });
          this.#ids.set(step.as, id);
          return;
        }
        case "write":
          await this.#write(ctx, this.#id(step.on), step.content);
          return;
        case "attach": {
          const bytes = new TextEncoder().encode(step.text);
          await attachPaper(ctx, this.#id(step.on), step.paper, { fileName: step.fileName, bytes });
          return;
        }
        case "act": {
          const { version } = (await findDossier(ctx, this.#id(step.on)))!;
          await act(ctx, this.#id(step.on), { act: step.act, version, said: step.said });
          return;
        }
        case "link":
          await this.#link(ctx, this.#id(step.on), step.title);
          return;
        case "assign":
          await assignExperts(ctx, this.#id("call"));
          return;
        default:
          await propose(ctx, this.#id("call"), {
            proposals: step.proposals.map(({ on, ...proposal }) => ({ ...proposal, dossier: this.#id(on) })),
          });
      }
    });
  }

  /** Fills in what the step has; forms that were handed in earlier, and their money and names, stay. */
  async #write(ctx: Ctx, id: string, content: Content): Promise<void> {
    const { content: before, version } = (await contentOf(ctx, id))!;
    const isFirst = Object.keys(before.forms).length === 0;
    await saveContent(
      ctx,
      id,
      version,
      isFirst ? content : { ...before, forms: { ...before.forms, ...content.forms } },
    );
  }

  async #link(ctx: Ctx, id: string, title: string): Promise<void> {
    const { choices } = await readLinks(ctx, id);
    const source = choices.find((one) => one.title === title);
    if (!source || source.kind === "result") throw new Error(`the story of the calls has no source ${title}`);
    await noteLink(ctx, id, { kind: source.kind, other: source.other });
  }

  async #judge({ except, points, words, daysAgo }: Extract<Step, { do: "judge" }>): Promise<void> {
    for (const [name, byCriterion] of Object.entries(points)) {
      const { rows } = await sql<{ id: string; person: string; name: string }>`
        select a.id, e.person_id as person, e.name from calls.assignment a join calls.expert e on e.id = a.expert_id
        where a.dossier_id = ${this.#id(name)} and a.state = 'asked' order by e.name collate "C"`.execute(this.#ctx.tx);
      for (const [at, { id, person, name: expert }] of rows.entries()) {
        if (except.includes(expert)) continue;
        await this.#under(
          { id: person, name: expert, roles: ["expert"], organisationId: null },
          daysAgo,
          async (ctx) => {
            await declare(ctx, id, { hasConflict: false, words: "" });
            const scores = Object.fromEntries(
              Object.entries(byCriterion).map(([code, given]) => [
                code,
                { hundredths: given[at % given.length]! * 100, words: words[code] ?? "" },
              ]),
            );
            await saveSheet(ctx, id, { version: 0, scores });
            await sealSheet(ctx, id);
          },
        );
      }
    }
  }
}

const civil = (at: Date): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(at);
