import { sql } from "kysely";
import { civilDay } from "../../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { parameterAt } from "../../../parameters/index.ts";
import type { LicenceSide } from "../../contract/licence.ts";
import type { LicenceActBody } from "../../contract/licence-view.ts";
import { payLaterOnlyEligible } from "../../parameters-licences.ts";
import type { Licence } from "../../rules/licence/licence.ts";
import { perform } from "../../rules/licence/perform.ts";
import { firstRefusalRefusal } from "../../rules/licence/queue.ts";
import { advance } from "../../rules/licence/turns.ts";
import { type LicenceParty, type LicenceRow, licenceTables } from "../../store/licences.ts";
import { eligibility, licenceOf, ownSide, partiesOf, stepsOfMany } from "../../views/licence-load.ts";
import { keep } from "./keep.ts";

/** The licence held until the end of the transaction: of two who act at once the second waits, and is told. */
export async function lockLicence(ctx: Ctx, id: string): Promise<LicenceRow> {
  const row = await licenceTables(ctx.tx)
    .selectFrom("market.licence")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new AppError("market.licence-not-found");
  return row;
}

/**
 * Does something for the own side, after everything that has happened by itself until today. Returns how many steps there
 * are now. @throws AppError `market.licence-changed` when somebody was faster, else what the rules refuse
 */
export async function actOnLicence(ctx: Ctx, id: string, { seen, input }: LicenceActBody): Promise<{ seen: number }> {
  const row = await lockLicence(ctx, id);
  const parties = (await partiesOf(ctx, [id])).get(id) ?? [];
  const side = ownSide(ctx, parties);
  if (side === null) throw new AppError("market.licence-not-yours");
  if (row.steps !== seen) throw new AppError("market.licence-changed", { seen, now: row.steps, state: row.state });
  const day = civilDay(ctx.clock);
  const kept = licenceOf((await stepsOfMany(ctx, [id])).get(id) ?? []);
  const caughtUp = advance(kept, day);
  if (input.act === "sign") await refuseSigning(ctx, row, parties, side, caughtUp.licence);
  const done = perform(caughtUp.licence, side, input, day);
  if ("refusal" in done) throw new AppError(done.refusal.code, done.refusal.params);
  const after = advance(done.licence, day);
  const steps = [...caughtUp.steps, ...done.steps, ...after.steps];
  await keep(ctx, { row, parties, entriesBefore: kept.entries.length, after: after.licence, steps });
  return { seen: row.steps + steps.length };
}

/** What lies outside of the licence and still forbids a signature: others who are bound or go first, and the rule of the region. */
async function refuseSigning(
  ctx: Ctx,
  row: LicenceRow,
  parties: readonly LicenceParty[],
  side: LicenceSide,
  licence: Licence,
): Promise<void> {
  if (side === "licensee" && (await parameterAt(ctx, payLaterOnlyEligible))) {
    const shown = await eligibility(ctx, row, parties);
    if (shown.by === "nothing") throw new AppError("market.licence-not-eligible");
  }
  if (row.result_id === null) return;
  // Two who sign for the same result at once come one after the other.
  await sql`select pg_advisory_xact_lock(hashtext('market.licence'), hashtext(${row.result_id}))`.execute(ctx.tx);
  const { isExclusive } = licence.terms;
  const { rows: bound } = await sql<{ is_exclusive: boolean }>`
    select is_exclusive from market.licence_block(${row.result_id}, ${row.id})`.execute(ctx.tx);
  if (bound.some((one) => one.is_exclusive) || (isExclusive && bound.length > 0))
    throw new AppError("market.licence-exclusive");
  if (!isExclusive) return;
  const { rows: offers } = await sql<{ organisation_id: string; offered_until: string }>`
    select organisation_id, offered_until::text from market.licence_first_offer(${row.result_id})`.execute(ctx.tx);
  const licensee = parties.find((party) => party.side === "licensee")!.organisation_id;
  const places = offers.map(({ organisation_id, offered_until }) => ({
    id: organisation_id,
    organisation: organisation_id,
    state: "offered" as const,
    offeredUntil: offered_until,
  }));
  refuse(firstRefusalRefusal(places, licensee));
}
