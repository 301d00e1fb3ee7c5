import { z } from "zod";
import { oneOf } from "../../platform/http/access.ts";
import type { Services } from "../../platform/http/module.ts";
import { type Route, route } from "../../platform/http/route.ts";
import { setParameter } from "./actions.ts";
import { ParameterChangeSchema, ParameterDetailSchema, ParameterListSchema } from "./contract.ts";
import { definitionsByCode, findDefinition } from "./definitions.ts";
import { getParameter, listParameters } from "./views.ts";

const Code = z.object({ code: z.string() });
const readers = oneOf("administrator", "commission-office", "auditor");

export function parametersRoutes(services: Services): readonly Route[] {
  const definitions = definitionsByCode(services.parameters);
  return [
    route({
      method: "GET",
      path: "/parameters/parameters",
      summary: "Every parameter with the value in force and its basis",
      access: readers,
      reply: ParameterListSchema,
      action: (ctx) => listParameters(ctx, definitions),
    }),
    route({
      method: "GET",
      path: "/parameters/parameters/:code",
      summary: "One parameter with all its settings by date",
      access: readers,
      params: Code,
      reply: ParameterDetailSchema,
      action: (ctx, { params }) => getParameter(ctx, findDefinition(definitions, params.code)),
    }),
    route({
      method: "POST",
      path: "/parameters/parameters/:code/settings",
      summary: "Set a parameter from a day on, with the reason",
      access: oneOf("administrator"),
      params: Code,
      body: ParameterChangeSchema,
      reply: ParameterDetailSchema,
      action: async (ctx, { params, body }) => {
        const definition = findDefinition(definitions, params.code);
        await setParameter(ctx, definition, body);
        return getParameter(ctx, definition);
      },
    }),
  ];
}
