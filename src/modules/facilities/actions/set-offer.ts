import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Closure, OfferTerms } from "../contract.ts";
import { timeRefusal } from "../rules.ts";
import { addBooking, addCost, addStep, saveOffer } from "../store.ts";
import { type FoundResource, findResource, isKeeper } from "../views/resources.ts";
import { asRefusal, bookingNumber } from "./taken.ts";

/** The resource, for its keeper only. @throws AppError `facilities.not-found`, `facilities.not-keeper` */
async function kept(ctx: Ctx, id: string): Promise<FoundResource> {
  const resource = await findResource(ctx, id);
  if (ctx.actor !== null && !isKeeper(ctx, resource.owner)) throw new AppError("facilities.not-keeper");
  return resource;
}

/** Says on which terms a shared resource is booked. @throws AppError `facilities.changed` */
export async function setOffer(
  ctx: Ctx,
  id: string,
  { terms, version }: { terms: OfferTerms; version: number },
): Promise<{ version: number }> {
  const resource = await kept(ctx, id);
  if (!(await saveOffer(ctx, { id, holder: resource.owner, isSample: resource.isSample }, terms, version)))
    throw new AppError("facilities.changed");
  await recordEvent(ctx, { kind: "facilities.offer-set", subject: id, before: resource.terms, after: terms });
  return { version: version + 1 };
}

/** Takes hours for maintenance. Refused where they are given away already. */
export async function closeHours(ctx: Ctx, id: string, closure: Closure): Promise<{ id: string }> {
  const resource = await kept(ctx, id);
  const now = ctx.clock.now();
  refuse(timeRefusal(closure, now.toISOString()));
  const booking = newId();
  await asRefusal(() =>
    addBooking(ctx.tx, {
      id: booking,
      number: bookingNumber(ctx, booking),
      resource_id: id,
      holder_id: resource.owner,
      asker_id: null,
      purpose: "maintenance",
      title: closure.reason,
      needs: null,
      sea_area: null,
      environment: null,
      safety_file: null,
      qualification: null,
      secrecy: "open",
      people: null,
      is_small_firm: false,
      from_at: new Date(closure.from),
      to_at: new Date(closure.to),
      state: "confirmed",
      voucher_id: null,
      is_sample: ctx.actor === null,
      asked_at: now,
      decided_at: now,
    }),
  );
  await addStep(ctx, booking, { act: "close", words: closure.reason, party: "holder" });
  await recordEvent(ctx, { kind: "facilities.closed", subject: booking, after: { resource: id, ...closure } });
  return { id: booking };
}

/** Keeps what a resource cost in a year. */
export async function enterCost(
  ctx: Ctx,
  id: string,
  cost: { year: number; what: string; amount: number },
): Promise<{ id: string }> {
  const resource = await kept(ctx, id);
  const entry = await addCost(ctx, { resource: id, holder: resource.owner, ...cost });
  await recordEvent(ctx, { kind: "facilities.cost-entered", subject: id, after: cost });
  return { id: entry };
}
