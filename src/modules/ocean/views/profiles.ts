import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Profile, ProfileList } from "../contract/profiles.ts";
import { keeperRoles, stewardRoles } from "../contract.ts";

/** Every profile, by its code. */
export async function allProfiles(ctx: Ctx): Promise<Profile[]> {
  const { rows } = await sql<{ content: Profile }>`select content from ocean.data_profile order by code`.execute(
    ctx.tx,
  );
  return rows.map(({ content }) => content);
}

/** @throws AppError `ocean.not-found` */
export async function findProfile(ctx: Ctx, code: string): Promise<Profile> {
  const { rows } = await sql<{ content: Profile }>`select content from ocean.data_profile where code = ${code}`.execute(
    ctx.tx,
  );
  if (!rows[0]) throw new AppError("ocean.not-found");
  return rows[0].content;
}

/** Whether who asks keeps what is this organisation's. */
export function isKeeper({ actor }: Pick<Ctx, "actor">, owner: string | null): boolean {
  if (!actor) return false;
  const holds = (roles: readonly string[]) => actor.roles.some((role) => roles.includes(role));
  return holds(stewardRoles) || (owner !== null && actor.organisationId === owner && holds(keeperRoles));
}

/** The profiles, and the links that the reader may bring files for. */
export async function listProfiles(ctx: Ctx): Promise<ProfileList> {
  const { rows } = await sql<{
    id: string;
    name_zh: string;
    name_en: string | null;
    profile_code: string;
    owner_id: string | null;
  }>`select id, name_zh, name_en, profile_code, owner_id from ocean.data_link where ended_at is null order by name_zh`.execute(
    ctx.tx,
  );
  return {
    profiles: await allProfiles(ctx),
    links: rows
      .filter(({ owner_id }) => isKeeper(ctx, owner_id))
      .map((row) => ({ id: row.id, name: { zh: row.name_zh, en: row.name_en }, profile: row.profile_code })),
  };
}
