import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { classifyFirm, endClass } from "../actions/classify.ts";
import { EndClassSchema, NewClassSchema } from "../contract/classes.ts";
import { firmPeople, firmStewards } from "../contract.ts";

const keepers = oneOf(...firmStewards, ...firmPeople);
const OneFirm = z.object({ code: z.string() });

/** Size classes and fields of firms. */
export const classRoutes = (): readonly Route[] => [
  route({
    method: "POST",
    path: "/firms/firms/:code/classes",
    summary: "Say of which size class a firm is from a day on, or a field that it works in",
    access: keepers,
    params: OneFirm,
    body: NewClassSchema,
    reply: OneFirm,
    action: async (ctx, { params, body }) => {
      await classifyFirm(ctx, params.code, body);
      return params;
    },
  }),
  route({
    method: "POST",
    path: "/firms/firms/:code/classes/end",
    summary: "A firm is of a size class or works in a field no longer from a day on",
    access: keepers,
    params: OneFirm,
    body: EndClassSchema,
    reply: OneFirm,
    action: async (ctx, { params, body }) => {
      await endClass(ctx, params.code, body);
      return params;
    },
  }),
];
