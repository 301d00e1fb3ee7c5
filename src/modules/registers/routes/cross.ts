import { z } from "zod";
import { AppError } from "../../../platform/errors/app-error.ts";
import { everyone } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { CrossQuerySchema, CrossTableSchema } from "../contract/cross.ts";
import { registerOf } from "../definitions/all.ts";
import { crossTable } from "../views/cross.ts";

/** The records of a register counted by two of their fields. */
export const crossRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/registers/cross/:register",
    summary: "How many records of a register have this in one field and that in another",
    access: everyone,
    params: z.object({ register: z.string().max(60) }),
    query: CrossQuerySchema,
    reply: CrossTableSchema,
    action: (ctx, { params, query }) => {
      const definition = registerOf(params.register);
      if (!definition) throw new AppError("registers.register-not-found");
      return crossTable(ctx, definition, query);
    },
  }),
];
