import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { joinDouble, partDouble } from "../actions/doubles.ts";
import { ComparisonSchema, JoinDoubleSchema, PartDoubleSchema, SuspectedDoublesSchema } from "../contract/doubles.ts";
import { firmStewards } from "../contract.ts";
import { compareDoubles, suspectedDoubles } from "../views/doubles.ts";

const stewards = oneOf(...firmStewards);
const OneFirm = z.object({ code: z.string() });
const Code = z.string().trim().min(1).max(80);

export const doubleRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/firms/doubles",
    summary: "Records that may be one firm: they bear or bore one name",
    access: stewards,
    reply: SuspectedDoublesSchema,
    action: (ctx) => suspectedDoubles(ctx.tx),
  }),
  route({
    method: "GET",
    path: "/firms/doubles/comparison",
    summary: "Two records of a firm side by side: what they say differently, and why they cannot be joined",
    access: stewards,
    query: z.object({ kept: Code, double: Code }),
    reply: ComparisonSchema,
    action: (ctx, { query }) => compareDoubles(ctx, query.kept, query.double),
  }),
  route({
    method: "POST",
    path: "/firms/firms/:code/doubles",
    summary: "Join a second record of a firm to this one",
    access: stewards,
    params: OneFirm,
    body: JoinDoubleSchema,
    reply: OneFirm,
    action: async (ctx, { params, body }) => {
      await joinDouble(ctx, params.code, body);
      return params;
    },
  }),
  route({
    method: "POST",
    path: "/firms/firms/:code/doubles/part",
    summary: "Part the record that was joined last",
    access: stewards,
    params: OneFirm,
    body: PartDoubleSchema,
    reply: OneFirm,
    action: async (ctx, { params, body }) => {
      await partDouble(ctx, params.code, body);
      return params;
    },
  }),
];
