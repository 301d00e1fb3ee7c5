import { type RawBuilder, sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Link, LinkList, LinkPage } from "../contract/links.ts";
import type { AccessClass, Fault, LinkKind } from "../contract.ts";
import { lateIntervals, statusHours } from "../parameters.ts";
import { stateOfLink } from "../rules/link.ts";
import { allProfiles, findProfile, isKeeper } from "./profiles.ts";

interface Row {
  id: string;
  name_zh: string;
  name_en: string | null;
  kind: LinkKind;
  profile_code: string;
  profile_zh: string;
  profile_en: string;
  owner_id: string | null;
  owner_zh: string | null;
  owner_en: string | null;
  access: AccessClass;
  interval_minutes: number | null;
  platform_id: string | null;
  data_set_id: string | null;
  scenario_id: string | null;
  is_sample: boolean;
  ended_at: Date | null;
  last_arrived: Date | null;
  last_observed: Date | null;
  heard: number;
  median_delay: number | null;
  p95_delay: number | null;
  missing: number;
  refused: string | number;
  may_read: boolean;
}

async function since(ctx: Ctx): Promise<{ hours: number; at: Date }> {
  const hours = await parameterAt(ctx, statusHours);
  return { hours, at: new Date(ctx.clock.now().getTime() - hours * 3_600_000) };
}

async function rowsWhere(ctx: Ctx, at: Date, where: RawBuilder<unknown>): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select l.id, l.name_zh, l.name_en, l.kind, l.profile_code, p.content->'name'->>'zh' as profile_zh,
      p.content->'name'->>'en' as profile_en, l.owner_id, k.name_zh as owner_zh, k.name_en as owner_en, l.access,
      l.interval_minutes, l.platform_id, l.data_set_id, l.scenario_id, l.is_sample, l.ended_at, f.last_arrived,
      f.last_observed, f.heard, f.median_delay, f.p95_delay, f.missing, f.refused,
      ocean.may_read(l.access, l.owner_id) as may_read
    from ocean.data_link l join ocean.data_profile p on p.code = l.profile_code
    join ocean.link_figures(${at}) f on f.link_id = l.id
    left join people.organisation_public k on k.id = l.owner_id
    where ${where} order by l.ended_at is not null, l.name_zh collate "C", l.id`.execute(ctx.tx);
  return rows;
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

const present = (row: Row, slack: number, now: string): Link => ({
  id: row.id,
  name: { zh: row.name_zh, en: row.name_en },
  kind: row.kind,
  profile: row.profile_code,
  profileName: { zh: row.profile_zh, en: row.profile_en },
  access: row.access,
  interval: row.interval_minutes,
  owner: row.owner_zh === null ? null : { zh: row.owner_zh, en: row.owner_en },
  state: stateOfLink(
    { isEnded: row.ended_at !== null, interval: row.interval_minutes, lastArrived: iso(row.last_arrived) },
    slack,
    now,
  ),
  lastArrived: iso(row.last_arrived),
  lastObserved: iso(row.last_observed),
  heard: row.heard,
  refused: Number(row.refused),
  medianDelay: row.median_delay,
  p95Delay: row.p95_delay,
  missing: row.missing,
  isSample: row.is_sample,
});

type Named = LinkList["platforms"];
type NamedRow = { id: string; name_zh: string; name_en: string | null };
const named = (rows: readonly NamedRow[]): Named =>
  rows.map(({ id, name_zh, name_en }) => ({ id, name: { zh: name_zh, en: name_en } }));

const sources = {
  platforms: sql`registers.ocean_platform_public`,
  dataSets: sql`registers.data_set_public`,
  scenarios: sql`registers.scenario_public`,
};

async function namesOf(ctx: Ctx, source: keyof typeof sources, id?: string | null): Promise<Named> {
  if (id === null) return [];
  const { rows } = await sql<NamedRow>`select id, name_zh, name_en from ${sources[source]}
    where ${id === undefined ? sql`true` : sql`id = ${id}`} order by name_zh collate "C" limit 500`.execute(ctx.tx);
  return named(rows);
}

/** Every link with how it does, and what a new one can be tied to. */
export async function listLinks(ctx: Ctx): Promise<LinkList> {
  const { hours, at } = await since(ctx);
  const slack = await parameterAt(ctx, lateIntervals);
  const now = ctx.clock.now().toISOString();
  return {
    links: (await rowsWhere(ctx, at, sql`true`)).map((row) => present(row, slack, now)),
    hours,
    profiles: (await allProfiles(ctx)).map(({ code, name }) => ({ id: code, name })),
    platforms: await namesOf(ctx, "platforms"),
    dataSets: await namesOf(ctx, "dataSets"),
    scenarios: await namesOf(ctx, "scenarios"),
  };
}

/** A link as actions look at it. @throws AppError `ocean.not-found` */
export async function findLink(
  ctx: Ctx,
  id: string,
): Promise<{ id: string; profile: string; owner: string | null; isEnded: boolean }> {
  const { rows } = await sql<{ profile_code: string; owner_id: string | null; ended_at: Date | null }>`
    select profile_code, owner_id, ended_at from ocean.data_link where id = ${id}`.execute(ctx.tx);
  if (!rows[0]) throw new AppError("ocean.not-found");
  return { id, profile: rows[0].profile_code, owner: rows[0].owner_id, isEnded: rows[0].ended_at !== null };
}

/** One link: how it does, where nothing came, what it sent last; for its keeper also what was refused, and the keys. */
export async function linkPage(ctx: Ctx, id: string): Promise<LinkPage> {
  const { hours, at } = await since(ctx);
  const slack = await parameterAt(ctx, lateIntervals);
  const [row] = await rowsWhere(ctx, at, sql`l.id = ${id}`);
  if (!row) throw new AppError("ocean.not-found");
  const profile = await findProfile(ctx, row.profile_code);
  const keeps = isKeeper(ctx, row.owner_id);
  const minutes = row.interval_minutes;
  const [platforms, dataSets, scenarios] = [
    await namesOf(ctx, "platforms", row.platform_id),
    await namesOf(ctx, "dataSets", row.data_set_id),
    await namesOf(ctx, "scenarios", row.scenario_id),
  ];
  return {
    link: present(row, slack, ctx.clock.now().toISOString()),
    hours,
    platform: platforms[0] ?? null,
    dataSet: dataSets[0] ?? null,
    scenario: scenarios[0] ?? null,
    gaps: minutes === null ? [] : await gapsOf(ctx, id, at, minutes * slack),
    mayRead: row.may_read,
    observations: row.may_read ? await lastObservations(ctx, id) : [],
    columns: profile.columns.map(({ code, name, unitName }) => ({ code, name, unit: unitName })),
    isKeeper: keeps,
    refused: await lastRefused(ctx, id),
    keys: keeps ? await keysOf(ctx, id) : [],
  };
}

async function gapsOf(ctx: Ctx, id: string, at: Date, minutes: number): Promise<LinkPage["gaps"]> {
  const { rows } = await sql<{ from_at: Date; to_at: Date }>`
    select from_at, to_at from ocean.link_gaps(${id}, ${at}, make_interval(secs => ${minutes * 60}))`.execute(ctx.tx);
  return rows.map(({ from_at, to_at }) => ({
    from: from_at.toISOString(),
    to: to_at.toISOString(),
    minutes: Math.round((to_at.getTime() - from_at.getTime()) / 60_000),
  }));
}

async function lastObservations(ctx: Ctx, id: string): Promise<LinkPage["observations"]> {
  const { rows } = await sql<{
    id: string;
    sequence: number | null;
    observed_at: Date;
    arrived_at: Date;
    longitude: number | null;
    latitude: number | null;
    content: Record<string, number | string>;
    flags: Record<string, string>;
  }>`select id, sequence, observed_at, arrived_at, longitude, latitude, content, flags from ocean.observation
    where link_id = ${id} order by observed_at desc, id desc limit 20`.execute(ctx.tx);
  return rows.map(({ observed_at, arrived_at, content, ...row }) => ({
    ...row,
    observedAt: observed_at.toISOString(),
    arrivedAt: arrived_at.toISOString(),
    values: content,
  }));
}

/** Only its keeper and the auditor are shown rows: the database says who. */
async function lastRefused(ctx: Ctx, id: string): Promise<LinkPage["refused"]> {
  const { rows } = await sql<{
    id: string;
    sequence: number | null;
    last_at: Date;
    times: number;
    faults: Fault[];
    raw: string;
  }>`select id, sequence, last_at, times, faults, raw from ocean.refused_observation
    where link_id = ${id} order by last_at desc, id desc limit 50`.execute(ctx.tx);
  return rows.map(({ last_at, ...row }) => ({ ...row, arrivedAt: last_at.toISOString() }));
}

async function keysOf(ctx: Ctx, id: string): Promise<LinkPage["keys"]> {
  const { rows } = await sql<{ id: string; key_end: string; made_at: Date; ended_at: Date | null }>`
    select id, key_end, made_at, ended_at from ocean.link_key where link_id = ${id} order by made_at desc`.execute(
    ctx.tx,
  );
  return rows.map((row) => ({
    id: row.id,
    end: row.key_end,
    madeAt: row.made_at.toISOString(),
    endedAt: iso(row.ended_at),
  }));
}
