import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/new-id.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { BookingState, OfferTerms } from "./contract.ts";

interface OfferRow {
  resource_id: string;
  holder_id: string | null;
  price_small: number | null;
  price_other: number | null;
  visitors: number | null;
  needs_safety_file: boolean;
  needs_qualification: boolean;
  secrecy: OfferTerms["secrecy"];
  is_sample: boolean;
  version: number;
  changed_at: Date;
}

export interface BookingRow {
  id: string;
  number: string;
  resource_id: string;
  holder_id: string | null;
  asker_id: string | null;
  purpose: "research" | "test" | "trial" | "visit" | "maintenance";
  title: string;
  needs: string | null;
  sea_area: string | null;
  environment: string | null;
  safety_file: string | null;
  qualification: string | null;
  secrecy: OfferTerms["secrecy"];
  people: number | null;
  is_small_firm: boolean;
  from_at: Date;
  to_at: Date;
  state: BookingState;
  voucher_id: string | null;
  hours: string | null;
  result: string | null;
  report_number: string | null;
  charge: number | null;
  voucher_pays: number | null;
  invoice: string | null;
  rating: number | null;
  rating_words: string | null;
  version: number;
  is_sample: boolean;
  asked_at: Date;
  decided_at: Date | null;
  used_on: string | null;
  settled_on: string | null;
}

type Tables = {
  "facilities.booking_offer": OfferRow;
  "facilities.booking": BookingRow;
  "facilities.booking_step": {
    id: string;
    booking_id: string;
    act: string;
    words: string | null;
    made_at: Date;
    made_by: string | null;
    made_by_name: string | null;
    party: "asker" | "holder" | "product";
  };
  "facilities.running_cost": {
    id: string;
    resource_id: string;
    holder_id: string | null;
    year: number;
    what: string;
    amount: number;
    made_at: Date;
    made_by: string | null;
  };
};

/** The tables of this module. Only this file writes to them. */
export const facilityTables = (tx: Tx) => tx.withTables<Tables>();

/** Sets the terms of a resource in the version that was seen (0: it has none); false when somebody was first. */
export async function saveOffer(
  ctx: Ctx,
  resource: { id: string; holder: string | null; isSample: boolean },
  terms: OfferTerms,
  version: number,
): Promise<boolean> {
  const row = {
    holder_id: resource.holder,
    price_small: terms.priceSmall,
    price_other: terms.priceOther,
    visitors: terms.visitors,
    needs_safety_file: terms.needsSafetyFile,
    needs_qualification: terms.needsQualification,
    secrecy: terms.secrecy,
    changed_at: ctx.clock.now(),
  };
  const tables = facilityTables(ctx.tx);
  if (version === 0) {
    const added = await tables
      .insertInto("facilities.booking_offer")
      .values({ ...row, resource_id: resource.id, is_sample: resource.isSample, version: 1 })
      .onConflict((conflict) => conflict.column("resource_id").doNothing())
      .executeTakeFirst();
    return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  const changed = await tables
    .updateTable("facilities.booking_offer")
    .set({ ...row, version: version + 1 })
    .where("resource_id", "=", resource.id)
    .where("version", "=", version)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

type NewBooking = Omit<
  BookingRow,
  | "hours"
  | "result"
  | "report_number"
  | "charge"
  | "voucher_pays"
  | "invoice"
  | "rating"
  | "rating_words"
  | "version"
  | "used_on"
  | "settled_on"
>;

/** @throws the database's exclusion (23P01) where the hours are taken, its unique key (23505) where the voucher is */
export async function addBooking(tx: Tx, row: NewBooking): Promise<void> {
  await facilityTables(tx)
    .insertInto("facilities.booking")
    .values({
      ...row,
      hours: null,
      result: null,
      report_number: null,
      charge: null,
      voucher_pays: null,
      invoice: null,
      rating: null,
      rating_words: null,
      version: 1,
      used_on: null,
      settled_on: null,
    })
    .execute();
}

/** Moves a booking on in the version that was seen; false when it changed meanwhile. */
export async function moveBooking(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: Partial<BookingRow>,
): Promise<boolean> {
  const moved = await facilityTables(tx)
    .updateTable("facilities.booking")
    .set({ ...change, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return moved.numUpdatedRows > 0n;
}

/** Keeps what was done with a booking. */
export async function addStep(
  ctx: Ctx,
  booking: string,
  step: { act: string; words: string | null; party: "asker" | "holder" | "product" },
): Promise<void> {
  await facilityTables(ctx.tx)
    .insertInto("facilities.booking_step")
    .values({
      id: newId(),
      booking_id: booking,
      ...step,
      made_at: ctx.clock.now(),
      made_by: ctx.actor?.id ?? null,
      made_by_name: ctx.actor?.name ?? null,
    })
    .execute();
}

export async function addCost(
  ctx: Ctx,
  cost: { resource: string; holder: string | null; year: number; what: string; amount: number },
): Promise<string> {
  const id = newId();
  await facilityTables(ctx.tx)
    .insertInto("facilities.running_cost")
    .values({
      id,
      resource_id: cost.resource,
      holder_id: cost.holder,
      year: cost.year,
      what: cost.what,
      amount: cost.amount,
      made_at: ctx.clock.now(),
      made_by: ctx.actor?.id ?? null,
    })
    .execute();
  return id;
}
