import path from "node:path";
import type { InjectOptions, LightMyRequestResponse as Response } from "fastify";
import pg from "pg";
import { inject } from "vitest";
import { modules } from "../src/modules.ts";
import type { Clock } from "../src/platform/clock/clock.ts";
import { type Database, inTransaction, openDatabase } from "../src/platform/db/database.ts";
import { migrate, readMigrations } from "../src/platform/db/migrate.ts";
import { openVault } from "../src/platform/db/vault.ts";
import { buildApp } from "../src/platform/http/app.ts";
import { type Actor, type Ctx, systemCtx } from "../src/platform/http/ctx.ts";
import { makeEdge } from "../src/platform/http/edge.ts";
import { eventNamesOf, type Module, messageKindsOf, parametersOf, type Services } from "../src/platform/http/module.ts";

/** Modules behind HTTP in this process, on a database of their own. */
export interface ModulesInProcess {
  database: Database;
  services: Services;
  /** Sends a request as one of the test's people, or as nobody (null). */
  ask(person: string | null, request: InjectOptions): Promise<Response>;
  /** Runs work as the system itself, in a transaction that is committed. */
  asSystem<T>(work: (ctx: Ctx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const source = path.join(import.meta.dirname, "../src");
const folders = ["platform/db", ...modules.map((module) => `modules/${module.name}`)];
let opened = 0;

/**
 * Makes a database with the migrations of all modules and mounts the given ones on it. `people` are who may ask: their
 * sessions are the test's word, everything behind that (rights, rules, database roles) is the real thing.
 */
export async function openModules(
  mounted: readonly Module[],
  people: Readonly<Record<string, Omit<Actor, "id">>> = {},
  clock: Clock = { now: () => new Date("2026-11-24T00:00:00Z") },
): Promise<ModulesInProcess> {
  const database = openDatabase(await newDatabase());
  await migrate(database.pool, await readMigrations(folders.map((one) => path.join(source, one, "migrations"))));
  const services: Services = {
    accounts: { create: unused, signIn: unused, signOut: unused, accountOf: unused, close: async () => undefined },
    installation: { region: { code: "north", zh: "北市", en: "North" }, areas: [], sample: true, version: "0" },
    parameters: parametersOf(mounted),
    eventNames: eventNamesOf(mounted),
    messageKinds: messageKindsOf(mounted),
    standings: [],
    vault: openVault("test", "channels"),
    localChannels: false,
  };
  const edge = makeEdge({
    db: database.db,
    clock,
    relaxed: true,
    accountOf: async (headers) => /person=([\w-]+)/.exec(headers.get("cookie") ?? "")?.[1] ?? null,
    actorOf: async (_ctx, id) => (people[id] ? { id, ...people[id] } : null),
  });
  const app = await buildApp({ edge, services, modules: mounted, webFolder: null, log: false });
  const nobody = { user: null, organisation: null };
  return {
    database,
    services,
    ask: (person, request) =>
      app.inject({ ...request, headers: { ...request.headers, ...(person ? { cookie: `person=${person}` } : {}) } }),
    asSystem: (work) => inTransaction(database.db, nobody, (tx) => work(systemCtx(tx, clock))),
    async close() {
      await app.close();
      await database.close();
    },
  };
}

const unused = () => Promise.reject(new Error("no accounts in this test"));

async function newDatabase(): Promise<string> {
  const adminUrl = inject("adminUrl");
  const name = `modules_${process.pid}_${Date.now()}_${opened++}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}
