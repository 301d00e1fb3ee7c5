import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { alignFacts } from "../../ledger/index.ts";
import { tell } from "../../messages/index.ts";
import type { BookingInput } from "../contract.ts";
import { kinds } from "../message-kinds.ts";
import { actRefusal, stateAfter, visitorsRefusal, voucherRefusal } from "../rules.ts";
import { addStep, type BookingRow, facilityTables, moveBooking } from "../store.ts";
import { bookingsTaken, findBooking, isAsker, waitingFor } from "../views/bookings.ts";
import { findResource, isKeeper } from "../views/resources.ts";
import { asRefusal } from "./taken.ts";

type Found = Awaited<ReturnType<typeof findBooking>>;

/** Takes an act in a booking. @throws AppError `facilities.*`; `facilities.taken` when another was given the hours first */
export async function actOnBooking(
  ctx: Ctx,
  id: string,
  { version, input }: { version: number; input: BookingInput },
): Promise<{ version: number }> {
  const row = await findBooking(ctx, id);
  if (row.version !== version) throw new AppError("facilities.changed");
  const parties = { isAsker: isAsker(ctx, row.asker_id), isKeeper: isKeeper(ctx, row.holder_id) };
  // Maintenance is nobody's request: its keeper takes it back.
  const standing = {
    state: row.state,
    from: row.from_at.toISOString(),
    ...(row.purpose === "maintenance" ? { isAsker: parties.isKeeper, isKeeper: false } : parties),
  };
  refuse(actRefusal(standing, input.act, ctx.clock.now().toISOString()));
  return keepAct(ctx, row, input, input.act === "withdraw" || input.act === "rate" ? "asker" : "holder");
}

/** Keeps an act with all that follows: state, step, fact, event, message. */
export async function keepAct(
  ctx: Ctx,
  row: Found,
  input: BookingInput,
  party: "asker" | "holder" | "product",
): Promise<{ version: number }> {
  if (input.act === "confirm") await refuseShared(ctx, row);
  if (input.act === "settle" && input.voucherPays > 0)
    refuse(voucherRefusal(row.face_value === null ? null : Number(row.face_value), input.charge, input.voucherPays));
  const state = stateAfter(input.act, row.state);
  const isMoved = await asRefusal(() => moveBooking(ctx.tx, row, { state, ...changeOf(ctx, row, input) }));
  if (!isMoved) throw new AppError("facilities.changed");
  await addStep(ctx, row.id, { act: input.act, words: "words" in input ? input.words : null, party });
  if (input.act === "use") await countHours(ctx, row, input.hours);
  const event = await recordEvent(ctx, {
    kind: "facilities.moved",
    subject: row.id,
    before: { state: row.state },
    after: { act: input.act, state },
  });
  if (ctx.actor !== null) await tellOf(ctx, row, input, event);
  return { version: row.version + 1 };
}

function changeOf(ctx: Ctx, row: Found, input: BookingInput): Partial<BookingRow> {
  const today = civilDay(ctx.clock);
  switch (input.act) {
    case "confirm":
    case "refuse":
      return { decided_at: ctx.clock.now() };
    case "use":
      return {
        hours: String(input.hours),
        result: input.result,
        used_on: today,
        report_number: input.isReported ? `R${row.number}` : null,
      };
    case "settle":
      return {
        charge: input.charge,
        voucher_pays: input.voucherPays,
        invoice: input.invoice,
        settled_on: today,
      };
    case "rate":
      return { rating: input.rating, rating_words: input.words };
    default:
      return {};
  }
}

/**
 * Visits and use do not share hours, and visitors have so many places. Counted under a lock on the terms, so that two who
 * confirm at once see each other; two uses of the same hours the database refuses by itself.
 */
async function refuseShared(ctx: Ctx, row: Found): Promise<void> {
  const offer = await facilityTables(ctx.tx)
    .selectFrom("facilities.booking_offer")
    .select("visitors")
    .where("resource_id", "=", row.resource_id)
    .forUpdate()
    .executeTakeFirst();
  const taken = await bookingsTaken(ctx, row.resource_id, row.from_at.toISOString(), row.to_at.toISOString());
  if (taken.some(({ purpose }) => (purpose === "visit") !== (row.purpose === "visit")))
    throw new AppError("facilities.taken");
  if (row.purpose !== "visit") return;
  const booked = taken.reduce((sum, { people }) => sum + (people ?? 0), 0);
  refuse(visitorsRefusal(offer?.visitors ?? 0, booked, row.people ?? 0));
}

/** Hours that others used count as shared hours; the own ones and visits do not. */
async function countHours(ctx: Ctx, row: Found, hours: number): Promise<void> {
  if (row.purpose === "visit" || row.asker_id === row.holder_id || hours === 0) return;
  const resource = await findResource(ctx, row.resource_id);
  await alignFacts(
    ctx,
    "facilities",
    [
      {
        record: `bookings/${row.id}`,
        subject: `${resource.name.zh} ${row.number}`,
        organisation: null,
        isSample: row.is_sample,
        drafts: [
          {
            metric: "shared-resource-hours",
            validFrom: civilDay(ctx.clock),
            validTo: null,
            value: String(hours),
            place: resource.place,
          },
        ],
      },
    ],
    "facilities.use",
  );
}

/** Who asked is told what became of it; who waits for the same hours, that they are free again. */
async function tellOf(ctx: Ctx, row: Found, input: BookingInput, event: string): Promise<void> {
  const params = { resource: row.resource_zh, number: row.number };
  const keeperActs: readonly string[] = ["confirm", "refuse", "use", "settle"];
  if (row.asker_id !== null && keeperActs.includes(input.act))
    await tell(ctx, {
      kind: kinds.bookingMoved,
      event,
      subject: row.id,
      params: { ...params, act: input.act },
      organisations: [row.asker_id],
    });
  if (input.act !== "withdraw" || row.state !== "confirmed") return;
  for (const other of await waitingFor(ctx, row.id))
    if (other.asker_id !== null)
      await tell(ctx, {
        kind: kinds.hoursFree,
        event,
        subject: other.id,
        params: { ...params, number: other.number },
        organisations: [other.asker_id],
      });
}
