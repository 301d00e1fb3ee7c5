import { z } from "zod";
import { everyone } from "./access.ts";
import type { Services } from "./module.ts";
import { type Route, route } from "./route.ts";

const AreaNameSchema = z.object({ code: z.string(), zh: z.string(), en: z.string() });

const InstallationSchema = z.object({
  region: AreaNameSchema,
  areas: z.array(AreaNameSchema),
  sample: z.boolean(),
  version: z.string(),
});

/** What the shell asks first, and the description of the whole API. */
export const platformRoutes = (services: Services, openapi: () => unknown): readonly Route[] => [
  route({
    method: "GET",
    path: "/platform/installation",
    summary: "Which region this is, and whether its records are samples",
    access: everyone,
    reply: InstallationSchema,
    action: async () => ({ ...services.installation, areas: [...services.installation.areas] }),
  }),
  route({
    method: "GET",
    path: "/platform/openapi.json",
    summary: "This API as an OpenAPI 3.1 document",
    access: everyone,
    reply: "file",
    action: async () => ({
      fileName: "openapi.json",
      mediaType: "application/json",
      bytes: Buffer.from(JSON.stringify(openapi())),
    }),
  }),
];
