import { type RawBuilder, sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Booking, BookingPage, OfferTerms, Taken } from "../contract.ts";
import { hoursBetween, reckonedCharge } from "../rules.ts";
import { type BookingRow, facilityTables } from "../store.ts";
import { isKeeper } from "./resources.ts";

type Row = BookingRow & {
  resource_zh: string;
  resource_en: string | null;
  asker_zh: string | null;
  asker_en: string | null;
  keeper_zh: string | null;
  keeper_en: string | null;
  voucher_zh: string | null;
  voucher_en: string | null;
  face_value: string | null;
  price_small: string | null;
  price_other: string | null;
};

async function rowsWhere(ctx: Ctx, where: RawBuilder<unknown>): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select b.*, r.name_zh as resource_zh, r.name_en as resource_en, a.name_zh as asker_zh, a.name_en as asker_en,
      k.name_zh as keeper_zh, k.name_en as keeper_en, v.name_zh as voucher_zh, v.name_en as voucher_en,
      v.face_value::text, o.price_small::text, o.price_other::text
    from facilities.booking b join registers.shared_resource_public r on r.id = b.resource_id
    left join facilities.booking_offer o on o.resource_id = b.resource_id
    left join people.organisation_public a on a.id = b.asker_id
    left join people.organisation_public k on k.id = b.holder_id
    left join lateral facilities.voucher_of(b.id) v on b.voucher_id is not null
    where ${where} order by b.from_at desc, b.id limit 500`.execute(ctx.tx);
  return rows;
}

/** Whether who asks is of the organisation that asked for a booking. */
export const isAsker = (ctx: Ctx, asker: string | null): boolean =>
  asker !== null && ctx.actor?.organisationId === asker;

const present = (ctx: Ctx, row: Row): Booking => ({
  id: row.id,
  number: row.number,
  resource: { id: row.resource_id, name: { zh: row.resource_zh, en: row.resource_en } },
  asker: row.asker_zh === null ? null : { zh: row.asker_zh, en: row.asker_en },
  keeper: row.keeper_zh === null ? null : { zh: row.keeper_zh, en: row.keeper_en },
  purpose: row.purpose,
  title: row.title,
  from: row.from_at.toISOString(),
  to: row.to_at.toISOString(),
  state: row.state,
  people: row.people,
  isSample: row.is_sample,
  isAsker: isAsker(ctx, row.asker_id),
  isKeeper: isKeeper(ctx, row.holder_id),
});

/** The bookings that the reader asked for or keeps the resource of; `waiting`: how many wait for the reader's word. */
export async function listBookings(ctx: Ctx): Promise<{ bookings: Booking[]; waiting: number }> {
  const bookings = (await rowsWhere(ctx, sql`true`)).map((row) => present(ctx, row));
  return {
    bookings,
    waiting: bookings.filter((one) => one.isKeeper && (one.state === "requested" || one.state === "used")).length,
  };
}

/** @throws AppError `facilities.not-found` */
export async function findBooking(ctx: Ctx, id: string): Promise<Row> {
  const [row] = await rowsWhere(ctx, sql`b.id = ${id}`);
  if (!row) throw new AppError("facilities.not-found");
  return row;
}

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));

/** What the terms say of a price; null: nothing is said. */
export const pricesOf = (row: Row): Pick<OfferTerms, "priceSmall" | "priceOther"> => ({
  priceSmall: numberOf(row.price_small),
  priceOther: numberOf(row.price_other),
});

/** One booking with everything that was done with it. */
export async function bookingPage(ctx: Ctx, id: string): Promise<BookingPage> {
  const row = await findBooking(ctx, id);
  const steps = await facilityTables(ctx.tx)
    .selectFrom("facilities.booking_step")
    .selectAll()
    .where("booking_id", "=", id)
    .orderBy("made_at")
    .orderBy("id")
    .execute();
  const hours = numberOf(row.hours);
  return {
    ...present(ctx, row),
    version: row.version,
    needs: row.needs,
    seaArea: row.sea_area,
    environment: row.environment,
    safetyFile: row.safety_file,
    qualification: row.qualification,
    secrecy: row.secrecy,
    isSmallFirm: row.is_small_firm,
    voucher:
      row.voucher_id === null
        ? null
        : {
            id: row.voucher_id,
            name: { zh: row.voucher_zh ?? row.voucher_id, en: row.voucher_en },
            faceValue: Number(row.face_value ?? 0),
          },
    reckoned:
      row.purpose === "visit" || row.purpose === "maintenance"
        ? null
        : reckonedCharge(
            pricesOf(row),
            row.is_small_firm,
            hours ?? hoursBetween(row.from_at.toISOString(), row.to_at.toISOString()),
          ),
    hours,
    result: row.result,
    reportNumber: row.report_number,
    charge: row.charge === null ? null : Number(row.charge),
    voucherPays: row.voucher_pays === null ? null : Number(row.voucher_pays),
    invoice: row.invoice,
    rating: row.rating,
    steps: steps.map((step) => ({
      act: step.act,
      words: step.words,
      at: step.made_at.toISOString(),
      by: step.made_by_name,
      party: step.party,
    })),
  };
}

/** Which hours of a resource are taken between two instants; by whom it does not say. */
export async function bookingsTaken(ctx: Ctx, resource: string, from: string, to: string): Promise<Taken[]> {
  const { rows } = await sql<{ from_at: Date; to_at: Date; purpose: Taken["purpose"]; people: number | null }>`
    select * from facilities.taken(${resource}, ${from}::timestamptz, ${to}::timestamptz)`.execute(ctx.tx);
  return rows.map((row) => ({
    from: row.from_at.toISOString(),
    to: row.to_at.toISOString(),
    purpose: row.purpose,
    people: row.people,
  }));
}

/** The requests that wait for the hours of a booking, the earliest first: who is told when they become free. */
export async function waitingFor(
  ctx: Ctx,
  booking: string,
): Promise<readonly { id: string; number: string; asker_id: string | null }[]> {
  const { rows } = await sql<{ id: string; number: string; asker_id: string | null }>`
    select * from facilities.waiting_for(${booking})`.execute(ctx.tx);
  return rows;
}
