import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import type { BookingRequest } from "../contract.ts";
import { kinds } from "../message-kinds.ts";
import { requestRefusal } from "../rules.ts";
import { addBooking, addStep } from "../store.ts";
import { type FoundResource, findResource } from "../views/resources.ts";
import { asRefusal, bookingNumber } from "./taken.ts";

/** Asks for hours of a shared resource, in the name of the own organisation. Hours that are given already are refused. */
export async function requestBooking(
  ctx: Ctx,
  resource: string,
  request: BookingRequest,
): Promise<{ id: string; number: string }> {
  const asker = ctx.actor?.organisationId ?? null;
  if (asker === null) throw new AppError("facilities.no-organisation");
  return keepRequest(ctx, await findResource(ctx, resource), asker, request);
}

/** Keeps a request of an organisation; the story's come this way too. */
export async function keepRequest(
  ctx: Ctx,
  resource: FoundResource,
  asker: string,
  request: BookingRequest,
): Promise<{ id: string; number: string }> {
  const now = ctx.clock.now();
  refuse(requestRefusal(resource.terms, resource.state === "open", request, now.toISOString()));
  if (request.purpose !== "visit") await refuseTaken(ctx, resource.id, request);
  if (request.voucher !== null) await refuseVoucher(ctx, request.voucher, asker, request.from.slice(0, 10));
  const id = newId();
  const number = bookingNumber(ctx, id);
  await asRefusal(() =>
    addBooking(ctx.tx, {
      id,
      number,
      resource_id: resource.id,
      holder_id: resource.owner,
      asker_id: asker,
      purpose: request.purpose,
      title: request.title,
      needs: request.needs,
      sea_area: request.seaArea,
      environment: request.environment,
      safety_file: request.safetyFile,
      qualification: request.qualification,
      secrecy: request.secrecy,
      people: request.people,
      is_small_firm: request.isSmallFirm,
      from_at: new Date(request.from),
      to_at: new Date(request.to),
      state: "requested",
      voucher_id: request.voucher,
      is_sample: ctx.actor === null,
      asked_at: now,
      decided_at: null,
    }),
  );
  await addStep(ctx, id, { act: "request", words: request.needs, party: ctx.actor ? "asker" : "product" });
  const event = await recordEvent(ctx, {
    kind: "facilities.asked",
    subject: id,
    after: { resource: resource.id, number, purpose: request.purpose, from: request.from, to: request.to },
  });
  if (ctx.actor !== null)
    await tell(ctx, {
      kind: kinds.bookingAsked,
      event,
      subject: id,
      params: { resource: resource.name.zh, number },
      ...(resource.owner === null ? {} : { organisations: [resource.owner] }),
    });
  return { id, number };
}

/** Hours that are given are refused at once: to ask for them would be to wait for nothing. */
async function refuseTaken(ctx: Ctx, resource: string, { from, to }: { from: string; to: string }): Promise<void> {
  const { rows } = await sql`select from facilities.taken(${resource}, ${from}::timestamptz, ${to}::timestamptz)
    where purpose <> 'visit' limit 1`.execute(ctx.tx);
  if (rows.length > 0) throw new AppError("facilities.taken");
}

/** A voucher of the own organisation that is issued and valid on the day. */
async function refuseVoucher(ctx: Ctx, voucher: string, asker: string, day: string): Promise<void> {
  const { rows } = await sql`select from registers.innovation_voucher_public
    where id = ${voucher} and owner_id = ${asker} and state in ('issued', 'reserved') and face_value is not null
      and (valid_from is null or valid_from <= ${day}::date) and (valid_to is null or valid_to > ${day}::date)`.execute(
    ctx.tx,
  );
  if (rows.length === 0) throw new AppError("facilities.voucher-wrong");
}
