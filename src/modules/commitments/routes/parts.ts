import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { sendPart } from "../actions/send-part.ts";
import { PartsSchema, SendPartSchema } from "../contract/part.ts";
import { readParts } from "../views/parts.ts";

const Id = z.object({ id: z.string().min(1) });

/** A common report of several units: each sends its part, one puts them together. */
export const partRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/commitments/commitments/:id/parts",
    summary: "The parts of the next report: the own one, and the others for the unit that puts them together",
    access: oneOf("reporter"),
    params: Id,
    reply: PartsSchema,
    action: (ctx, { params }) => readParts(ctx, params.id),
  }),
  route({
    method: "PUT",
    path: "/commitments/commitments/:id/part",
    summary: "Send the own unit's part of the next report",
    access: oneOf("reporter"),
    params: Id,
    body: SendPartSchema,
    reply: PartsSchema,
    action: (ctx, { params, body }) => sendPart(ctx, params.id, body),
  }),
];
