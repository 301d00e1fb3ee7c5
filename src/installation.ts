import path from "node:path";
import type { FastifyInstance } from "fastify";
import { findActor } from "./modules/people/index.ts";
import { modules } from "./modules.ts";
import { startSealer } from "./platform/audit/sealer.ts";
import { openAccounts } from "./platform/auth/accounts.ts";
import type { Clock } from "./platform/clock/clock.ts";
import { type Database, inTransaction, itself, openDatabase } from "./platform/db/database.ts";
import { migrate, readMigrations } from "./platform/db/migrate.ts";
import { installationSecret } from "./platform/db/setting.ts";
import { openVault } from "./platform/db/vault.ts";
import { whileAlone } from "./platform/db/while-alone.ts";
import { subscribe } from "./platform/events/subscriptions.ts";
import { startWorker } from "./platform/events/worker.ts";
import { buildApp } from "./platform/http/app.ts";
import { type Ctx, systemCtx } from "./platform/http/ctx.ts";
import { makeEdge } from "./platform/http/edge.ts";
import { eventNamesOf, type Module, messageKindsOf, parametersOf, type Services } from "./platform/http/module.ts";
import { openRegionPack } from "./platform/region/region-pack.ts";

export interface InstallationOptions {
  databaseUrl: string;
  regionFolder: string;
  clock: Clock;
  webFolder: string | null;
  secureCookies: boolean;
  /** No rate limits, for tests. */
  relaxed: boolean;
  log: boolean;
  /** Channels of messages may lead to this machine by plain http. */
  localChannels?: boolean;
  /** Seals the event log and does the work of the modules while it runs; tests do both when they want to. */
  sealing: boolean;
  version: string;
  /** A command beside the product: the region pack is loaded only where the database was not up to date. A start loads it always. */
  isCommand?: boolean;
  /** The database is a copy of one that this very program has just prepared: nothing is to be brought up to date or loaded. */
  isPrepared?: boolean;
  /** Told what is being done during a start, for the person who waits. */
  onProgress?: (step: "migrate" | "load", detail: string) => void;
}

export interface OpenInstallation {
  app: FastifyInstance;
  database: Database;
  services: Services;
  close(): Promise<void>;
}

/** The composition root: database, accounts, modules in their order, the region pack, HTTP. */
export async function openInstallation(options: InstallationOptions): Promise<OpenInstallation> {
  const database = openDatabase(options.databaseUrl);
  // Two processes may start on one database; what one has made the other finds.
  const { accounts, services, pack } = await whileAlone(database.pool, "haice.start", () => prepare(database, options));
  const edge = makeEdge({
    db: database.db,
    clock: options.clock,
    relaxed: options.relaxed,
    accountOf: accounts.accountOf,
    actorOf: (ctx, accountId) => findActor(ctx.tx, accountId, ctx.clock.now()),
  });
  const foreign = await Promise.all(modules.map((module) => module.foreignOrigins?.(pack) ?? []));
  const app = await buildApp({
    edge,
    services,
    modules,
    webFolder: options.webFolder,
    log: options.log,
    foreignOrigins: [...new Set(foreign.flat())],
  });
  const sealer = options.sealing ? startSealer(database.db, (error) => app.log.error(error)) : null;
  const works = (modules as readonly Module[]).flatMap(({ work }) => (work ? [(ctx: Ctx) => work(ctx, services)] : []));
  const worker = options.sealing
    ? startWorker(database.db, options.clock, works, (error) => app.log.error(error))
    : null;
  const running = {
    db: database.db,
    clock: options.clock,
    services,
    onError: (error: unknown) => app.log.error(error),
  };
  const background = options.sealing
    ? (modules as readonly Module[]).flatMap((module) => module.background?.(running) ?? [])
    : [];
  return {
    app,
    database,
    services,
    async close() {
      await app.close();
      for (const one of background) await one.stop();
      await worker?.stop();
      await sealer?.stop();
      await accounts.close();
      await database.close();
    },
  };
}

/** Brings the database up to date, and the region pack into it. */
async function prepare(database: Database, options: InstallationOptions) {
  const { isPrepared = false, isCommand = false } = options;
  const applied = isPrepared ? [] : await migrate(database.pool, await readMigrations(migrationFolders()));
  for (const name of applied) options.onProgress?.("migrate", name);
  const secret = await installationSecret(database.pool);
  const accounts = await openAccounts({
    databaseUrl: options.databaseUrl,
    secret,
    secureCookies: options.secureCookies,
    isPrepared,
  });
  const pack = await openRegionPack(options.regionFolder);
  const installation = {
    region: { code: pack.code, ...pack.name },
    areas: pack.areas,
    sample: pack.sample,
    version: options.version,
  };
  const services: Services = {
    accounts,
    installation,
    parameters: parametersOf(modules),
    eventNames: eventNamesOf(modules),
    messageKinds: messageKindsOf(modules),
    standings: (modules as readonly Module[]).flatMap((module) => module.standing ?? []),
    vault: openVault(secret, "channels"),
    localChannels: options.localChannels ?? false,
  };
  for (const module of modules)
    for (const [kind, subscriber] of Object.entries(module.subscriptions ?? {}))
      subscribe(module.name, kind, subscriber);
  for (const module of modules) {
    if (!module.loadRegion || isPrepared || (isCommand && applied.length === 0)) continue;
    options.onProgress?.("load", module.name);
    await inTransaction(database.db, itself, (tx) => module.loadRegion!(systemCtx(tx, options.clock), pack, services));
  }
  return { accounts, services, pack };
}

/** The schemas of everything that is installed: what a backup holds. */
export const schemas: readonly string[] = ["platform", "auth", ...modules.map((module) => module.name)];

/** Where the migrations of everything that is installed stand. */
export const migrationFolders = (): string[] => [
  path.join(import.meta.dirname, "platform/db/migrations"),
  ...modules.map((module) => path.join(import.meta.dirname, "modules", module.name, "migrations")),
];
