import { z } from "zod";
import { everyone } from "../../platform/http/access.ts";
import type { Services } from "../../platform/http/module.ts";
import { type Route, route } from "../../platform/http/route.ts";
import { noteAccesses } from "./actions/note-access.ts";
import { FoundRecordsSchema, RegisterIndexSchema } from "./contract.ts";
import { allRegisters } from "./definitions/all.ts";
import { attachmentRoutes } from "./routes/attachments.ts";
import { crossRoutes } from "./routes/cross.ts";
import { incubationRoutes } from "./routes/incubation.ts";
import { moneyRoutes } from "./routes/money.ts";
import { networkRoutes } from "./routes/network.ts";
import { openDataRoutes } from "./routes/open-data.ts";
import { personalRoutes } from "./routes/personal.ts";
import { registerRoutes } from "./routes/register-routes.ts";
import { savedViewRoutes } from "./routes/saved-views.ts";
import { listRegisters, searchRegisters } from "./views/register-index.ts";

/** Made once: each register's schemas have a name of their own in the API's document. */
const ofEachRegister = allRegisters.flatMap(registerRoutes);

export const registersRoutes = (services: Services): readonly Route[] => [
  route({
    method: "GET",
    path: "/registers",
    summary: "Every register: how many records, in which states, what the documents say of it",
    access: everyone,
    reply: RegisterIndexSchema,
    action: listRegisters,
  }),
  route({
    method: "GET",
    path: "/registers/search",
    summary: "Records of all registers by part of a name or its pinyin",
    access: everyone,
    query: z.object({ q: z.string().trim().min(1).max(100) }),
    reply: FoundRecordsSchema,
    leavesTrace: true,
    action: async (ctx, { query }) => {
      const found = await searchRegisters(ctx, query.q);
      await noteAccesses(ctx, "search", found.records);
      return found;
    },
  }),
  ...attachmentRoutes,
  ...savedViewRoutes,
  ...openDataRoutes(services),
  ...personalRoutes,
  ...networkRoutes,
  ...moneyRoutes,
  ...crossRoutes,
  ...incubationRoutes,
  ...ofEachRegister,
];
