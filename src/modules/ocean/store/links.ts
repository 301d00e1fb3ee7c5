import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { NewLink } from "../contract/links.ts";
import type { Profile } from "../contract/profiles.ts";
import type { Fault } from "../contract.ts";
import type { Reading } from "../rules/judge.ts";
import type { Message } from "../rules/message.ts";

/** Brings the profiles of the region pack up to date. */
export async function saveProfiles(tx: Tx, profiles: readonly Profile[]): Promise<void> {
  for (const profile of profiles)
    await sql`insert into ocean.data_profile (code, version, valid_from, content)
      values (${profile.code}, ${profile.version}, ${profile.validFrom}, ${JSON.stringify(profile)})
      on conflict (code) do update set version = excluded.version, valid_from = excluded.valid_from,
        content = excluded.content`.execute(tx);
}

/** Keeps a new link; null when one of this name is here. */
export async function addLink(ctx: Ctx, owner: string | null, link: NewLink): Promise<string | null> {
  const id = newId();
  const { rows } = await sql`insert into ocean.data_link (id, name_zh, name_en, kind, profile_code, owner_id, access,
      interval_minutes, platform_id, data_set_id, scenario_id, is_sample, made_at)
    values (${id}, ${link.name.zh}, ${link.name.en}, ${link.kind}, ${link.profile}, ${owner}, ${link.access}, ${link.interval},
      ${link.platform}, ${link.dataSet}, ${link.scenario}, ${ctx.actor === null}, ${ctx.clock.now()})
    on conflict (name_zh) do nothing returning id`.execute(ctx.tx);
  return rows.length > 0 ? id : null;
}

/** Ends a link and its keys; false when it had ended. */
export async function endLink(ctx: Ctx, id: string): Promise<boolean> {
  const now = ctx.clock.now();
  const { numAffectedRows } =
    await sql`update ocean.data_link set ended_at = ${now} where id = ${id} and ended_at is null`.execute(ctx.tx);
  await sql`update ocean.link_key set ended_at = ${now} where link_id = ${id} and ended_at is null`.execute(ctx.tx);
  return (numAffectedRows ?? 0n) > 0n;
}

export async function addKey(ctx: Ctx, link: string, hash: string, end: string): Promise<string> {
  const id = newId();
  await sql`insert into ocean.link_key (id, link_id, key_hash, key_end, made_at, made_by)
    values (${id}, ${link}, ${hash}, ${end}, ${ctx.clock.now()}, ${ctx.actor?.id ?? null})`.execute(ctx.tx);
  return id;
}

/** Ends a key of a link; false when there is none that holds. */
export async function endKey(ctx: Ctx, link: string, key: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update ocean.link_key set ended_at = ${ctx.clock.now()}
    where id = ${key} and link_id = ${link} and ended_at is null`.execute(ctx.tx);
  return (numAffectedRows ?? 0n) > 0n;
}

/** An observation that is to be kept: of a message, or of a row of a file. */
export interface NewObservation {
  reading: Reading | Message;
  sequence: number | null;
  file: string | null;
  row: number | null;
  arrivedAt: Date;
}

// One statement takes a part of a large file.
const batch = 5000;

/** Keeps observations of a link. Returns the sequences that were new; those that are here already are left alone. */
export async function addObservations(
  tx: Tx,
  link: string,
  observations: readonly NewObservation[],
): Promise<ReadonlySet<number>> {
  const added = new Set<number>();
  for (let at = 0; at < observations.length; at += batch) {
    const rows = observations.slice(at, at + batch).map(({ reading, sequence, file, row, arrivedAt }) => ({
      id: newId(),
      sequence,
      file,
      row,
      observed: reading.observedAt,
      arrived: arrivedAt.toISOString(),
      longitude: reading.longitude,
      latitude: reading.latitude,
      content: reading.values,
      flags: reading.flags,
    }));
    const kept = await sql<{ sequence: number | null }>`
      insert into ocean.observation (id, link_id, sequence, file_id, file_row, observed_at, arrived_at, longitude, latitude,
        content, flags)
      select n.id, ${link}, n.sequence, n.file, n.row, n.observed, n.arrived, n.longitude, n.latitude, n.content, n.flags
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (id text, sequence bigint, file text, "row" int,
        observed timestamptz, arrived timestamptz, longitude float8, latitude float8, content jsonb, flags jsonb)
      on conflict (link_id, sequence) do nothing returning sequence`.execute(tx);
    for (const { sequence } of kept.rows) if (sequence !== null) added.add(sequence);
  }
  return added;
}

/** Keeps a message that breaks its profile as it came; one that came before is counted. */
export async function addRefused(
  ctx: Ctx,
  link: string,
  refused: readonly { raw: string; hash: string; sequence: number | null; faults: readonly Fault[] }[],
): Promise<void> {
  const now = ctx.clock.now();
  for (const { raw, hash, sequence, faults } of refused)
    await sql`insert into ocean.refused_observation (id, link_id, raw_hash, raw, sequence, faults, arrived_at, last_at)
      values (${newId()}, ${link}, ${hash}, ${raw}, ${sequence}, ${JSON.stringify(faults)}, ${now}, ${now})
      on conflict (link_id, raw_hash) do update set times = refused_observation.times + 1, last_at = excluded.last_at`.execute(
      ctx.tx,
    );
}
