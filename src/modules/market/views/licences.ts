import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { LicenceState } from "../contract/licence.ts";
import type { LicenceKind } from "../contract/licence-terms.ts";
import type { LicenceRowView, LicenceView, Queue } from "../contract/licence-view.ts";
import { balanceOf } from "../rules/licence/balances.ts";
import type { Doing } from "../rules/licence/licence.ts";
import { ownPlace } from "../rules/licence/queue.ts";
import { advance } from "../rules/licence/turns.ts";
import { waitingOf } from "../rules/licence/waiting.ts";
import { licenceTables } from "../store/licences.ts";
import { eligibility, type KeptStep, licenceOf, ownSide, partiesOf, stepsOfMany } from "./licence-load.ts";
import { isFree, placesOf } from "./licence-queue.ts";
import { contractsOfLicence } from "./thread.ts";

interface Named {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string | null;
}

async function namesOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Named>> {
  const { rows } = await sql<{ id: string; code: string; name_zh: string; name_en: string | null }>`
    select id, code, name_zh, name_en from people.organisation_public where id = any(${[...ids]})`.execute(ctx.tx);
  return new Map(rows.map((row) => [row.id, { code: row.code, nameZh: row.name_zh, nameEn: row.name_en }]));
}

const nobody: Named = { code: "", nameZh: "", nameEn: null };

/** The licences of the own organisation, those where something waits on it first. */
export async function listLicences(ctx: Ctx): Promise<{ day: string; licences: LicenceRowView[] }> {
  const day = civilDay(ctx.clock);
  const rows = await licenceTables(ctx.tx)
    .selectFrom("market.licence")
    .selectAll()
    .orderBy("changed_at", "desc")
    .orderBy("id")
    .limit(500)
    .execute();
  const ids = rows.map(({ id }) => id);
  const [steps, parties] = [await stepsOfMany(ctx, ids), await partiesOf(ctx, ids)];
  const names = await namesOf(
    ctx,
    [...parties.values()].flat().map((party) => party.organisation_id),
  );
  const licences = rows.map((row): LicenceRowView => {
    const { licence } = advance(licenceOf(steps.get(row.id) ?? []), day);
    const sides = parties.get(row.id) ?? [];
    const named = (side: string) =>
      names.get(sides.find((party) => party.side === side)?.organisation_id ?? "") ?? nobody;
    const side = ownSide(ctx, sides);
    const waiting = waitingOf(licence);
    return {
      id: row.id,
      kind: row.kind,
      state: licence.state,
      title: row.title,
      licensor: named("licensor"),
      licensee: named("licensee"),
      side,
      next: waiting.find((one) => one.side === side) ?? waiting[0] ?? null,
      owed: balanceOf(licence, "owed"),
      received: balanceOf(licence, "received"),
      isSample: row.is_sample,
    };
  });
  const isOwn = ({ next, side }: LicenceRowView) => (next !== null && next.side === side ? 0 : 1);
  return { day, licences: licences.toSorted((a, b) => isOwn(a) - isOwn(b)) };
}

/** One licence with everything that its sides may know. @throws AppError `market.licence-not-found` */
export async function findLicence(ctx: Ctx, id: string): Promise<LicenceView> {
  const row = await licenceTables(ctx.tx)
    .selectFrom("market.licence")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("market.licence-not-found");
  const steps = (await stepsOfMany(ctx, [id])).get(id) ?? [];
  const parties = (await partiesOf(ctx, [id])).get(id) ?? [];
  const now = advance(licenceOf(steps), civilDay(ctx.clock));
  const names = await namesOf(
    ctx,
    parties.map((party) => party.organisation_id),
  );
  const { rows: results } = await sql<{ id: string; title_zh: string }>`
    select id, title_zh from market.result where id = ${row.result_id}`.execute(ctx.tx);
  const { rows: leads } = await sql<{ id: string }>`
    select id from market.lead where id = ${row.lead_id}`.execute(ctx.tx);
  return {
    id,
    seen: row.steps,
    title: row.title,
    result: results[0] ? { id: results[0].id, title: results[0].title_zh } : null,
    lead: leads[0]?.id ?? null,
    contracts: await contractsOfLicence(ctx, id),
    parties: parties.map(({ side, organisation_id }) => ({ side, ...(names.get(organisation_id) ?? nobody) })),
    side: ownSide(ctx, parties),
    licence: mutable(now.licence),
    waiting: waitingOf(now.licence),
    eligibility: await eligibility(ctx, row, parties),
    isPublic: row.is_public,
    isSample: row.is_sample,
    history: [...steps, ...now.steps.map((step) => ({ ...step, by: null }))].map(historyOf),
  };
}

/** The same value: an answer's schema knows no read-only lists. */
const mutable = (licence: object): LicenceView["licence"] => licence as LicenceView["licence"];

const historyOf = ({ on, side, doing, by, state }: KeptStep): LicenceView["history"][number] => ({
  on,
  side,
  act: doing.act,
  of: aboutOf(doing),
  by,
  words: "reason" in doing ? doing.reason : "evidence" in doing ? doing.evidence : null,
  state,
});

function aboutOf(doing: Doing): string | null {
  switch (doing.act) {
    case "open":
      return doing.claim.key;
    case "say-milestone":
    case "lapse":
      return doing.milestone;
    case "state-revenue":
      return `p${doing.period}`;
    case "say-payment":
    case "call-guarantor":
    case "call":
      return doing.claim;
    case "waive":
      return doing.of;
    case "agree":
    case "contest":
    case "silence":
      return doing.notice;
    default:
      return null;
  }
}

/** Licences of which both sides agreed that the public may know. */
export async function publicLicences(ctx: Ctx) {
  const { rows } = await sql<{
    id: string;
    kind: LicenceKind;
    state: LicenceState;
    title: string;
    licensor_id: string;
    licensee_id: string;
    began_on: string;
    is_sample: boolean;
  }>`select * from market.licence_public order by began_on desc, id limit 500`.execute(ctx.tx);
  const names = await namesOf(
    ctx,
    rows.flatMap((row) => [row.licensor_id, row.licensee_id]),
  );
  return {
    licences: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      state: row.state,
      title: row.title,
      licensor: names.get(row.licensor_id) ?? nobody,
      licensee: names.get(row.licensee_id) ?? nobody,
      beganOn: row.began_on,
      isSample: row.is_sample,
    })),
  };
}

/** The queue of a result: the own place with how many are before it, and how many wait. */
export async function queueOf(ctx: Ctx, result: string): Promise<Queue> {
  const own = ctx.actor?.organisationId ?? "";
  const places = await placesOf(ctx, result);
  const place = ownPlace(places, own, civilDay(ctx.clock));
  const { rows } = await sql<{ before: number; waiting: number }>`
    select before, waiting from market.licence_queue(${result}, ${place?.id ?? null})`.execute(ctx.tx);
  return {
    result,
    own: place
      ? {
          id: place.id,
          state: place.state,
          before: rows[0]?.before ?? 0,
          offeredUntil: place.offeredUntil,
        }
      : null,
    waiting: rows[0]?.waiting ?? 0,
    isFree: await isFree(ctx, result),
  };
}
