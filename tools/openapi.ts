import { writeFile } from "node:fs/promises";
import path from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { allRegisters } from "../src/modules/registers/definitions/all.ts";
import { modules } from "../src/modules.ts";
import type { Accounts } from "../src/platform/auth/accounts.ts";
import { systemClock } from "../src/platform/clock/clock.ts";
import { openDatabase } from "../src/platform/db/database.ts";
import { buildApp } from "../src/platform/http/app.ts";
import { makeEdge } from "../src/platform/http/edge.ts";
import { eventNamesOf, parametersOf } from "../src/platform/http/module.ts";

/** The generated types of the web app's API client. */
export const generatedFile = path.join(import.meta.dirname, "../src/web/api.gen.ts");

const nobody = () => Promise.reject(new Error("no accounts while the API is only described"));
const noAccounts: Accounts = {
  create: nobody,
  signIn: nobody,
  signOut: nobody,
  accountOf: nobody,
  close: async () => undefined,
};

interface ApiDocument {
  paths: Record<string, unknown>;
  components: { schemas: Record<string, unknown> };
}

/**
 * The document without the routes of each single register, and without the schemas that only those refer to: the web app
 * asks every register by the same code, with the shapes of the module's contract, so nobody would read these types.
 */
function withoutRegisters({ paths, components, ...rest }: ApiDocument): ApiDocument {
  const folders = allRegisters.map(({ code }) => `/api/registers/${code}/`);
  const kept = Object.entries(paths).filter(([path]) => !folders.some((folder) => path.startsWith(folder)));
  const schemas = new Map<string, unknown>();
  const take = (part: unknown): void => {
    for (const [, name = ""] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (schemas.has(name)) continue;
      schemas.set(name, components.schemas[name]);
      take(components.schemas[name]);
    }
  };
  take(kept);
  return {
    ...rest,
    paths: Object.fromEntries(kept),
    components: { ...components, schemas: Object.fromEntries(schemas) },
  };
}

/**
 * The TypeScript types of the server's own OpenAPI document. Every route is mounted, none is called, so the database
 * is never connected to.
 */
export async function apiTypes(): Promise<string> {
  const database = openDatabase("postgres://nowhere.invalid/haice");
  const edge = makeEdge({
    db: database.db,
    clock: systemClock,
    relaxed: true,
    accountOf: nobody,
    actorOf: nobody,
  });
  const installation = { region: { code: "x", zh: "x", en: "x" }, areas: [], sample: false, version: "0.0.0" };
  const services = {
    accounts: noAccounts,
    installation,
    parameters: parametersOf(modules),
    eventNames: eventNamesOf(modules),
    messageKinds: [],
    standings: [],
    vault: { seal: String, open: String },
    localChannels: false,
  };
  const app = await buildApp({ edge, services, modules, webFolder: null, log: false });
  const document = JSON.stringify(withoutRegisters(app.swagger() as ApiDocument));
  await app.close();
  await database.close();
  const banner = "// Written by `node tools/openapi.ts` from the routes of the server. Do not edit.\n";
  return banner + astToString(await openapiTS(document));
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(generatedFile, await apiTypes());
  console.log(`wrote ${path.relative(process.cwd(), generatedFile)}`);
}
