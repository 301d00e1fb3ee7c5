import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { archiveLedger, carryOver, endCarryOver, reopenLedger } from "../actions/carry-over.ts";
import { AftermathSchema, CarriesSchema, CarryOverInputSchema, ReasonSchema } from "../contract/carry-over.ts";
import { officeRoles, overseers, unitRoles } from "../contract.ts";
import { readAftermath, readCarries } from "../views/carry-over.ts";

const Id = z.object({ id: z.string().min(1).max(60) });
const Document = z.object({ document: z.string().min(1).max(80) });
const MadeSchema = z.object({ id: z.string() });

/** After a closing account: what goes on in another document, and the archive. */
export const carryOverRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/commitments/commitments/:id/carries",
    summary: "Where a commitment goes on, and what goes on in it",
    access: oneOf(...overseers, ...unitRoles),
    params: Id,
    reply: CarriesSchema,
    action: (ctx, { params }) => readCarries(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/commitments/commitments/:id/carries",
    summary: "Carry a commitment of a plan that is over into one of another document",
    access: oneOf(...officeRoles),
    params: Id,
    body: CarryOverInputSchema,
    reply: MadeSchema,
    action: (ctx, { params, body }) => carryOver(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/commitments/carries/:id/end",
    summary: "Take a carry-over back",
    access: oneOf(...officeRoles),
    params: Id,
    body: ReasonSchema,
    reply: MadeSchema,
    action: (ctx, { params, body }) => endCarryOver(ctx, params.id, body),
  }),
  route({
    method: "GET",
    path: "/commitments/closing/:document/aftermath",
    summary:
      "What was carried over from a plan that is over, where more could go on, and whether its ledger is archived",
    access: oneOf(...overseers),
    params: Document,
    reply: AftermathSchema,
    action: (ctx, { params }) => readAftermath(ctx, params.document),
  }),
  route({
    method: "POST",
    path: "/commitments/closing/:document/archive",
    summary: "Take the ledger of a plan that is over out of the daily list",
    access: oneOf(...officeRoles),
    params: Document,
    body: ReasonSchema,
    reply: MadeSchema,
    action: (ctx, { params, body }) => archiveLedger(ctx, params.document, body),
  }),
  route({
    method: "POST",
    path: "/commitments/closing/:document/reopening",
    summary: "Bring an archived ledger back into the daily list",
    access: oneOf(...officeRoles),
    params: Document,
    body: ReasonSchema,
    reply: MadeSchema,
    action: (ctx, { params, body }) => reopenLedger(ctx, params.document, body),
  }),
];
