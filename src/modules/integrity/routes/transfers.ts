import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { enterTransfer, findRisk, signTransfer } from "../actions/transfers.ts";
import {
  NewTransferSchema,
  TransferFindingSchema,
  TransferListSchema,
  TransferSignedSchema,
} from "../contract/transfers.ts";
import { officeRoles, unitRoles } from "../contract.ts";
import { listTransfers } from "../views/transfers.ts";

const Id = z.object({ id: z.string().min(1).max(80) });
const Done = z.object({});
const units = oneOf(...unitRoles);

export const transferRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/integrity/transfers",
    summary: "Transfers of technology with the risks that were looked at before signing",
    access: oneOf(...officeRoles, ...unitRoles, "auditor"),
    reply: TransferListSchema,
    action: (ctx) => listTransfers(ctx),
  }),
  route({
    method: "POST",
    path: "/integrity/transfers",
    summary: "Enter a transfer that the own organisation means to sign",
    access: units,
    body: NewTransferSchema,
    reply: z.object({ id: z.string() }),
    action: (ctx, { body }) => enterTransfer(ctx, body),
  }),
  route({
    method: "POST",
    path: "/integrity/transfers/:id/findings",
    summary: "Say what was found of a risk of a transfer",
    access: units,
    params: Id,
    body: TransferFindingSchema,
    reply: Done,
    action: (ctx, { params, body }) => findRisk(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/integrity/transfers/:id/signature",
    summary: "Note that a transfer was signed, once every risk was found clear",
    access: units,
    params: Id,
    body: TransferSignedSchema,
    reply: Done,
    action: (ctx, { params, body }) => signTransfer(ctx, params.id, body.on),
  }),
];
