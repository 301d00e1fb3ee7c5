import { civilDay } from "../../../../platform/clock/clock.ts";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { LicenceActBody } from "../../contract/licence-view.ts";
import { perform } from "../../rules/licence/perform.ts";
import { advance } from "../../rules/licence/turns.ts";
import { type LicenceRow, licenceTables } from "../../store/licences.ts";
import { licenceOf, ownSide, partiesOf, stepsOfMany } from "../../views/licence-load.ts";
import { keep } from "./keep.ts";
import { refuseChange, refuseSigning } from "./refuse-outside.ts";

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
  if (input.act === "sign") await refuseSigning(ctx, { row, parties, licence: caughtUp.licence }, side);
  if (input.act === "accept-change") await refuseChange(ctx, { row, parties, licence: caughtUp.licence });
  const done = perform(caughtUp.licence, side, input, day);
  if ("refusal" in done) throw new AppError(done.refusal.code, done.refusal.params);
  const after = advance(done.licence, day);
  const steps = [...caughtUp.steps, ...done.steps, ...after.steps];
  await keep(ctx, { row, parties, entriesBefore: kept.entries.length, after: after.licence, steps });
  return { seen: row.steps + steps.length };
}
