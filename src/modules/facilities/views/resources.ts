import { type RawBuilder, sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Job, MatchList, OfferTerms, Resource, ResourceList, ResourceQuery } from "../contract.ts";
import { keeperRoles, stewardRoles } from "../contract.ts";
import { jobMisfitsOf } from "../rules.ts";

interface Row {
  id: string;
  name_zh: string;
  name_en: string | null;
  kind: string;
  state: string;
  owner_id: string | null;
  keeper_zh: string | null;
  keeper_en: string | null;
  place: string | null;
  city: string | null;
  access_class: string | null;
  tests: string | null;
  platform_id: string | null;
  platform_zh: string | null;
  platform_en: string | null;
  platform_level: string | null;
  park_id: string | null;
  park_zh: string | null;
  park_en: string | null;
  scenario_id: string | null;
  computing: string | null;
  cores: string | null;
  queue: string | null;
  hours_open: string | null;
  hours_able: string | null;
  origin: string;
  terms: OfferTerms | null;
  terms_version: number | null;
}

/** A resource with what only the server looks at. */
export interface FoundResource extends Resource {
  owner: string | null;
  scenarioId: string | null;
  computing: string | null;
  cores: number | null;
  queue: number | null;
}

async function rowsWhere(ctx: Ctx, where: RawBuilder<unknown>): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select r.id, r.name_zh, r.name_en, r.kind, r.state, r.owner_id, k.name_zh as keeper_zh, k.name_en as keeper_en, r.place,
      r.city, r.access_class, r.tests, r.platform_id, p.name_zh as platform_zh, p.name_en as platform_en,
      p.level as platform_level, r.park_id, g.name_zh as park_zh, g.name_en as park_en, r.scenario_id, r.computing,
      r.cores::text, r.queue::text, r.hours_open::text, r.hours_able::text, r.origin,
      case when o.resource_id is not null then jsonb_build_object('priceSmall', o.price_small, 'priceOther', o.price_other,
        'visitors', o.visitors, 'needsSafetyFile', o.needs_safety_file, 'needsQualification', o.needs_qualification,
        'secrecy', o.secrecy) end as terms, o.version as terms_version
    from registers.shared_resource_public r
    left join people.organisation_public k on k.id = r.owner_id
    left join registers.platform_public p on p.id = r.platform_id
    left join registers.park_public g on g.id = r.park_id
    left join facilities.booking_offer o on o.resource_id = r.id
    where ${where} order by r.name_zh collate "C", r.id`.execute(ctx.tx);
  return rows;
}

const named = (id: string | null, zh: string | null, en: string | null) =>
  id !== null && zh !== null ? { id, name: { zh, en } } : null;
const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));

const present = (row: Row): FoundResource => ({
  id: row.id,
  name: { zh: row.name_zh, en: row.name_en },
  kind: row.kind,
  state: row.state,
  keeper: row.keeper_zh === null ? null : { zh: row.keeper_zh, en: row.keeper_en },
  place: row.place,
  city: row.city,
  accessClass: row.access_class,
  tests: row.tests,
  platform: named(row.platform_id, row.platform_zh, row.platform_en),
  platformLevel: row.platform_level,
  park: named(row.park_id, row.park_zh, row.park_en),
  hoursOpen: row.hours_open,
  hoursAble: row.hours_able,
  terms: row.terms,
  termsVersion: row.terms_version ?? 0,
  isSample: row.origin === "sample",
  owner: row.owner_id,
  scenarioId: row.scenario_id,
  computing: row.computing,
  cores: numberOf(row.cores),
  queue: numberOf(row.queue),
});

/** What of a resource leaves the server. */
export function shown({
  owner: _o,
  scenarioId: _s,
  computing: _c,
  cores: _n,
  queue: _q,
  ...resource
}: FoundResource): Resource {
  return resource;
}

/** Every resource that the reader may see. */
export const allResources = async (ctx: Ctx): Promise<FoundResource[]> =>
  (await rowsWhere(ctx, sql`true`)).map(present);

/** @throws AppError `facilities.not-found` */
export async function findResource(ctx: Ctx, id: string): Promise<FoundResource> {
  const [row] = await rowsWhere(ctx, sql`r.id = ${id}`);
  if (!row) throw new AppError("facilities.not-found");
  return present(row);
}

/** The parts of a whole: equipment on board, boats of a test field. */
export async function partsOf(ctx: Ctx, id: string): Promise<{ id: string; name: Resource["name"] }[]> {
  const rows = await rowsWhere(ctx, sql`r.whole_of_id = ${id}`);
  return rows.map((row) => ({ id: row.id, name: { zh: row.name_zh, en: row.name_en } }));
}

/** Whether who asks keeps this resource: its own people, and the stewards of the register. */
export function isKeeper(ctx: Ctx, owner: string | null): boolean {
  const { actor } = ctx;
  if (!actor) return false;
  const holds = (roles: readonly string[]) => actor.roles.some((role) => roles.includes(role));
  return holds(stewardRoles) || (owner !== null && actor.organisationId === owner && holds(keeperRoles));
}

/** The catalogue: what is shared, of whom, on which terms; by kind, laboratory, park and words. */
export async function listResources(ctx: Ctx, query: ResourceQuery): Promise<ResourceList> {
  const all = await allResources(ctx);
  const q = query.q?.toLowerCase();
  const isWanted = (one: FoundResource): boolean =>
    (!query.kind || one.kind === query.kind) &&
    (!query.platform || one.platform?.id === query.platform) &&
    (!query.park || one.park?.id === query.park) &&
    (!query.bookable || (one.terms !== null && one.state === "open")) &&
    (!q || [one.name.zh, one.name.en, one.tests, one.city].some((text) => text?.toLowerCase().includes(q)));
  const distinct = <One extends { id: string }>(items: readonly (One | null)[]): One[] => [
    ...new Map(items.flatMap((one) => (one ? [[one.id, one] as const] : []))).values(),
  ];
  return {
    resources: all.filter(isWanted).map(shown),
    kinds: [...new Set(all.map(({ kind }) => kind))],
    platforms: distinct(all.map(({ platform }) => platform)),
    parks: distinct(all.map(({ park }) => park)),
  };
}

/** Which computing fits a job, the cheapest first, and why the others do not. */
export async function matchJob(ctx: Ctx, job: Job): Promise<MatchList> {
  const computing = (await allResources(ctx)).filter(({ kind }) => kind === "computing");
  const matches = computing.map((one) => ({
    id: one.id,
    name: one.name,
    computing: one.computing,
    cores: one.cores,
    queue: one.queue,
    price: one.terms?.priceOther ?? null,
    misfits: jobMisfitsOf(job, { ...one, isOpen: one.state === "open" }),
  }));
  const dear = (price: number | null): number => price ?? Number.POSITIVE_INFINITY;
  return {
    matches: matches.sort(
      (one, other) =>
        one.misfits.length - other.misfits.length ||
        dear(one.price) - dear(other.price) ||
        (one.id < other.id ? -1 : 1),
    ),
  };
}
