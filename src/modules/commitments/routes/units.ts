import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { LevelsSchema, TogetherQuerySchema, TogetherSchema } from "../contract/together.ts";
import { UnitQuerySchema, UnitSchema, UnitsSchema } from "../contract/unit.ts";
import { overseers, unitRoles } from "../contract.ts";
import { readLevels } from "../views/levels.ts";
import { readTogether } from "../views/together.ts";
import { listUnits, readUnit } from "../views/units.ts";

const officials = oneOf(...overseers, ...unitRoles);

/** What each unit answers for (GOV-07, GOV-08, GOV-18, GOV-25). A unit sees of others what it shares with them. */
export const unitRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/commitments/units",
    summary: "Units with what they lead, share and support",
    access: officials,
    reply: UnitsSchema,
    action: (ctx) => listUnits(ctx),
  }),
  route({
    method: "GET",
    path: "/commitments/units/:code",
    summary: "One unit: what it answers for, with whom, from which documents, and how it reports",
    access: officials,
    params: z.object({ code: z.string().min(1).max(80) }),
    query: UnitQuerySchema,
    reply: UnitSchema,
    action: (ctx, { params, query }) => readUnit(ctx, params.code, query),
  }),
  route({
    method: "GET",
    path: "/commitments/together",
    summary: "What several units answer for together: shared tasks, and the indicators of shared targets",
    access: officials,
    query: TogetherQuerySchema,
    reply: TogetherSchema,
    action: (ctx, { query }) => readTogether(ctx, query),
  }),
  route({
    method: "GET",
    path: "/commitments/levels",
    summary: "Every unit by area and level with its contacts and what it works on",
    access: officials,
    reply: LevelsSchema,
    action: (ctx) => readLevels(ctx),
  }),
];
