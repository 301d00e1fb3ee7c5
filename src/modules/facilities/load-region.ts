import { sql } from "kysely";
import { z } from "zod";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { keepAct } from "./actions/act.ts";
import { keepRequest } from "./actions/book.ts";
import { setOffer } from "./actions/set-offer.ts";
import { BookingInputSchema, BookingRequestSchema, OfferTermsSchema } from "./contract.ts";
import { findBooking } from "./views/bookings.ts";
import { findResource } from "./views/resources.ts";

const file = "story/facilities.json";
const StorySchema = z.array(
  z.strictObject({
    /** Name of the record in the register. */
    resource: z.string(),
    terms: OfferTermsSchema,
    bookings: z.array(
      z.strictObject({
        asker: z.string(),
        /** Days from the first start on, and hours of the day. */
        inDays: z.int().min(1),
        hours: z.tuple([z.int().min(0).max(23), z.int().min(1).max(24)]),
        request: z.record(z.string(), z.unknown()),
        acts: z.array(BookingInputSchema).default([]),
      }),
    ),
  }),
);

/** The made-up terms and bookings of a sample installation, made by the same actions that people use; once. */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  const { rows } = await sql`select from facilities.booking_offer limit 1`.execute(ctx.tx);
  if (!pack.sample || rows.length > 0) return;
  const story = await pack.json(file, StorySchema);
  for (const { resource, terms, bookings } of story ?? []) {
    const id = await idOf(
      ctx,
      sql`select id from registers.shared_resource_public where name_zh = ${resource}`,
      resource,
    );
    await setOffer(ctx, id, { terms, version: 0 });
    for (const { asker, inDays, hours, request, acts } of bookings) {
      const day = new Date(ctx.clock.now().getTime() + inDays * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
      const at = (hour: number) => `${day}T${String(hour).padStart(2, "0")}:00:00+08:00`;
      const asked = BookingRequestSchema.parse({ ...request, from: at(hours[0]), to: at(hours[1]) });
      const by = await idOf(ctx, sql`select id from people.organisation_public where code = ${asker}`, asker);
      const { id: booking } = await keepRequest(ctx, await findResource(ctx, id), by, asked);
      for (const act of acts) await keepAct(ctx, await findBooking(ctx, booking), act, "product");
    }
  }
}

async function idOf(ctx: Ctx, query: ReturnType<typeof sql>, name: string): Promise<string> {
  const { rows } = await query.execute(ctx.tx);
  const id = (rows[0] as { id?: string } | undefined)?.id;
  if (!id) throw new AppError("platform.region-pack", { file, detail: `There is no "${name}"` });
  return id;
}
