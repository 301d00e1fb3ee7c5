import { sql } from "kysely";
import { z } from "zod";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Services } from "../../platform/http/module.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { keepLink } from "./actions/links.ts";
import { keepJob } from "./actions/run-job.ts";
import { keepMessages } from "./actions/take-messages.ts";
import { templates } from "./contract/jobs.ts";
import { NewLinkSchema } from "./contract/links.ts";
import { ProfileFileSchema } from "./contract/profiles.ts";
import { saveProfiles } from "./store/links.ts";
import { findProfile } from "./views/profiles.ts";

const profileFile = "ocean-profiles.json";
const storyFile = "story/ocean.json";

const Wave = z.strictObject({ middle: z.number(), swing: z.number(), round: z.int().min(0).max(6) });
const StorySchema = z.strictObject({
  links: z.array(
    z.strictObject({
      link: NewLinkSchema,
      owner: z.string(),
      /** Names of records of the registers that it is tied to. */
      platform: z.string().nullable().default(null),
      scenario: z.string().nullable().default(null),
      /** How many messages, of which the last was made so many minutes before the first start. */
      messages: z.int().min(1).max(1000),
      minutesAgo: z.int().min(0),
      /** Numbers that never came. */
      missing: z.array(z.int().min(0)).default([]),
      /** Seconds under way, in turn. */
      delays: z.array(z.int().min(0)).min(1),
      track: z
        .strictObject({
          longitude: z.number(),
          latitude: z.number(),
          /** Degrees from one message to the next. */
          east: z.number(),
          north: z.number(),
        })
        .nullable(),
      numbers: z.record(z.string(), Wave),
      words: z.record(z.string(), z.array(z.string()).min(1)).default({}),
      flags: z.record(z.string(), z.string()).default({}),
      /** Messages as they were sent, which break the profile. */
      bad: z.array(z.record(z.string(), z.unknown())).default([]),
    }),
  ),
  jobs: z.array(
    z.strictObject({
      owner: z.string(),
      title: z.string(),
      template: z.enum(templates),
      links: z.array(z.string()).min(1),
      column: z.string(),
      days: z.int().min(1),
      cell: z.number(),
    }),
  ),
});
type StoryLink = z.output<typeof StorySchema>["links"][number];

/** The profiles of the region; in a sample installation also links, what they sent and a job, made by the actions of people, once. */
export async function loadRegion(ctx: Ctx, pack: RegionPack, { installation }: Services): Promise<void> {
  await saveProfiles(ctx.tx, (await pack.json(profileFile, ProfileFileSchema)) ?? []);
  const { rows } = await sql`select from ocean.data_link limit 1`.execute(ctx.tx);
  if (!pack.sample || rows.length > 0) return;
  const story = await pack.json(storyFile, StorySchema);
  const ids = new Map<string, string>();
  for (const one of story?.links ?? []) ids.set(one.link.name.zh, await play(ctx, one));
  const now = ctx.clock.now().getTime();
  for (const { owner, links, days, ...job } of story?.jobs ?? [])
    await keepJob(ctx, installation.version, await organisation(ctx, owner), {
      ...job,
      links: links.map((name) => ids.get(name) ?? name),
      from: new Date(now - days * 86_400_000).toISOString(),
      to: new Date(now).toISOString(),
      background: null,
      backgroundError: null,
      observationError: null,
    });
}

async function play(ctx: Ctx, one: StoryLink): Promise<string> {
  const owner = await organisation(ctx, one.owner);
  const id = await keepLink(ctx, owner, {
    ...one.link,
    platform: one.platform === null ? null : await recordOf(ctx, sql`registers.ocean_platform_public`, one.platform),
    scenario: one.scenario === null ? null : await recordOf(ctx, sql`registers.scenario_public`, one.scenario),
  });
  const numbers = Array.from({ length: one.messages }, (_, at) => at).filter((at) => !one.missing.includes(at));
  const last = ctx.clock.now().getTime() - one.minutesAgo * 60_000;
  const observed = (at: number) => last - (one.messages - 1 - at) * (one.link.interval ?? 60) * 60_000;
  const delay = (at: number) => one.delays[at % one.delays.length]! * 1000;
  const bad = one.bad.map((message, at) => ({ sequence: one.messages + at, observedAt: iso(last), ...message }));
  await keepMessages(
    ctx,
    id,
    await findProfile(ctx, one.link.profile),
    [...numbers.map((at) => messageOf(one, at, iso(observed(at)))), ...bad],
    (at) => new Date(observed(numbers[at] ?? one.messages - 1) + delay(at)),
  );
  return id;
}

const iso = (at: number): string => new Date(at).toISOString();

/** Values that rise and fall as those of a day do; made up, and the same on every first start. */
function messageOf(one: StoryLink, at: number, observedAt: string) {
  const values: Record<string, number | string> = {};
  for (const [code, { middle, swing, round }] of Object.entries(one.numbers))
    values[code] = Number((middle + swing * Math.sin(at / 3) + (swing / 4) * Math.cos(at * 1.7)).toFixed(round));
  for (const [code, words] of Object.entries(one.words)) values[code] = words[at % words.length]!;
  const { track } = one;
  return {
    sequence: at,
    observedAt,
    ...(track
      ? {
          longitude: Number((track.longitude + track.east * at).toFixed(5)),
          latitude: Number((track.latitude + track.north * at).toFixed(5)),
        }
      : {}),
    values,
    ...(Object.keys(one.flags).length > 0 ? { flags: one.flags } : {}),
  };
}

const organisation = async (ctx: Ctx, code: string): Promise<string> => {
  const { rows } = await sql<{ id: string }>`select id from people.organisation_public where code = ${code}`.execute(
    ctx.tx,
  );
  return rows[0]?.id ?? missing(code);
};

const recordOf = async (ctx: Ctx, from: ReturnType<typeof sql>, name: string): Promise<string> => {
  const { rows } = await sql<{ id: string }>`select id from ${from} where name_zh = ${name}`.execute(ctx.tx);
  return rows[0]?.id ?? missing(name);
};

function missing(name: string): never {
  throw new AppError("platform.region-pack", { file: storyFile, detail: `There is no "${name}"` });
}
