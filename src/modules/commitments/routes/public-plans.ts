import { z } from "zod";
import { everyone } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { PublicPlanSchema, PublicPlansSchema } from "../contract/public-plan.ts";
import { listPublicPlans, readPublicPlan } from "../views/public-plans.ts";

/** What everybody may see of the fulfilment of plans, without signing in. */
export const publicPlanRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/commitments/plans",
    summary: "Plans whose fulfilment everybody may see",
    access: everyone,
    mayBeKept: true,
    reply: PublicPlansSchema,
    action: (ctx) => listPublicPlans(ctx),
  }),
  route({
    method: "GET",
    path: "/commitments/plans/:code",
    summary: "One plan for everybody: its targets with their standing, its tasks in plain words",
    access: everyone,
    mayBeKept: true,
    params: z.object({ code: z.string().min(1).max(80) }),
    reply: PublicPlanSchema,
    action: (ctx, { params }) => readPublicPlan(ctx, params.code),
  }),
];
