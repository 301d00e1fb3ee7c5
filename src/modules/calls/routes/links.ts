import { z } from "zod";
import { everyone, oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { noteLink, offerToMarket } from "../actions/links.ts";
import { LinksSchema, NewLinkSchema } from "../contract/links.ts";
import { applicantRoles, officeRoles, unitRoles } from "../contract.ts";
import { readLinks } from "../views/links.ts";

const Id = z.object({ id: z.string().min(1).max(80) });

/** From a need to the guide, from the guide to a call, from a call back to the market. */
export const linkRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/calls/dossiers/:id/links",
    summary: "What a dossier comes from and leads to, and what can be named as its source",
    access: everyone,
    params: Id,
    reply: LinksSchema,
    action: (ctx, { params }) => readLinks(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/calls/dossiers/:id/links",
    summary: "Name a need, a guide item or a demand that the dossier comes from",
    access: oneOf(...officeRoles, ...applicantRoles, ...unitRoles),
    params: Id,
    body: NewLinkSchema,
    reply: z.object({}),
    action: async (ctx, { params, body }) => {
      await noteLink(ctx, params.id, body);
      return {};
    },
  }),
  route({
    method: "POST",
    path: "/calls/dossiers/:id/offer",
    summary: "Make a draft of a result in the market from an application that was not supported",
    access: oneOf(...applicantRoles),
    params: Id,
    reply: z.object({ result: z.string() }),
    action: (ctx, { params }) => offerToMarket(ctx, params.id),
  }),
];
