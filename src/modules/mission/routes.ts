import { z } from "zod";
import { AppError } from "../../platform/errors/app-error.ts";
import { everyone } from "../../platform/http/access.ts";
import { type Route, route } from "../../platform/http/route.ts";
import { MechanismListSchema, MechanismQuerySchema, MechanismSchema } from "./contract.ts";
import { getMechanism, listMechanisms } from "./views.ts";

export const missionRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/mission/mechanisms",
    summary: "What the documents promise as systems: the sentence, the room that serves it, and its state",
    access: everyone,
    query: MechanismQuerySchema,
    reply: MechanismListSchema,
    action: (ctx, { query }) => listMechanisms(ctx.tx, query),
  }),
  route({
    method: "GET",
    path: "/mission/mechanisms/:id",
    summary: "One mechanism with all its quotations and the journeys that proved it",
    access: everyone,
    params: z.object({ id: z.string() }),
    reply: MechanismSchema,
    action: async (ctx, { params }) => {
      const found = await getMechanism(ctx.tx, params.id);
      if (!found) throw new AppError("mission.mechanism-not-found", { id: params.id });
      return found;
    },
  }),
];
