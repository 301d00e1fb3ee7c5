import { writeFile } from "node:fs/promises";
import path from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
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
  };
  const app = await buildApp({ edge, services, modules, webFolder: null, log: false });
  const document = JSON.stringify(app.swagger());
  await app.close();
  await database.close();
  const banner = "// Written by `node tools/openapi.ts` from the routes of the server. Do not edit.\n";
  return banner + astToString(await openapiTS(document));
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(generatedFile, await apiTypes());
  console.log(`wrote ${path.relative(process.cwd(), generatedFile)}`);
}
