import type { Accounts } from "../auth/accounts.ts";
import type { Clock } from "../clock/clock.ts";
import type { Db } from "../db/database.ts";
import type { Vault } from "../db/vault.ts";
import type { ErrorCatalogue, Language } from "../errors/error-texts.ts";
import type { Subscriber } from "../events/subscriptions.ts";
import type { Worker } from "../events/worker.ts";
import type { MessageKind } from "../messages/message-kind.ts";
import type { Standing } from "../messages/standing.ts";
import type { ParameterDefinition } from "../parameters/definition.ts";
import type { RegionPack } from "../region/region-pack.ts";
import type { Ctx } from "./ctx.ts";
import type { Route } from "./route.ts";

/** An area with its stable code, as data files and organisations name it. */
interface AreaName {
  code: string;
  zh: string;
  en: string;
}

/** What this installation is: shown in the shell, and read by routes that exist in sample installations only. */
export interface Installation {
  region: AreaName;
  /** Areas within the region. */
  areas: readonly AreaName[];
  sample: boolean;
  version: string;
}

/** What the composition root hands to the routes of every module. */
export interface Services {
  accounts: Accounts;
  installation: Installation;
  /** The parameters of all modules. */
  parameters: readonly ParameterDefinition[];
  /** What the events of all modules are called, by language and kind. */
  eventNames: EventNames;
  /** The kinds of messages of all modules. */
  messageKinds: readonly MessageKind[];
  /** What is due or late for a reader, asked of every module that knows of any. */
  standings: readonly Standing[];
  /** Where secrets of channels are kept. */
  vault: Vault;
  /** Channels may lead to this machine by plain http: for tests and for trying out, never for others' use. */
  localChannels: boolean;
}

/** What runs beside the requests gets from the composition root. */
export interface Running {
  db: Db;
  clock: Clock;
  services: Services;
  onError: (error: unknown) => void;
}

/** Names of kinds of events, such as `people.role-granted`, for the reader of the event log. */
export type EventNames = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** The server side of a module, as its `index.ts` offers it to the composition root. */
export interface Module {
  name: string;
  errors: ErrorCatalogue;
  /** The rules of this module that are data: each a code `module.what-it-is`, a schema and a starting value. */
  parameters?: readonly ParameterDefinition[];
  /** Names of the kinds of events that this module records. */
  events?: EventNames;
  /** The kinds of messages that this module sends. */
  messageKinds?: readonly MessageKind[];
  /** What is due or late for the reader of a digest. */
  standing?: Standing;
  routes(services: Services): readonly Route[];
  /** Brings what the region pack holds for this module into the database. Runs on every start: it must be idempotent. */
  loadRegion?(ctx: Ctx, pack: RegionPack, services: Services): Promise<void>;
  /** Origins elsewhere that the region pack lets its screens load pictures from. The browser is told to refuse all others. */
  foreignOrigins?(pack: RegionPack): Promise<readonly string[]>;
  /** What it wants to be told of, by the name under which an earlier module announces it. */
  subscriptions?: Readonly<Record<string, Subscriber>>;
  /** What it does by itself while the server runs. */
  work?(ctx: Ctx, services: Services): Promise<void>;
  /** What it does in transactions of its own, such as talking to other machines, until it is stopped. */
  background?(running: Running): Worker;
}

/** The parameters that these modules declare, in the order of the modules. */
export const parametersOf = (modules: readonly Module[]): readonly ParameterDefinition[] =>
  modules.flatMap((module) => module.parameters ?? []);

/** The names of all kinds of events that these modules record. */
export const eventNamesOf = (modules: readonly Module[]): EventNames => ({
  zh: Object.assign({}, ...modules.map((module) => module.events?.zh)),
  en: Object.assign({}, ...modules.map((module) => module.events?.en)),
});

/** The kinds of messages that these modules send. Throws on two of one code. */
export function messageKindsOf(modules: readonly Module[]): readonly MessageKind[] {
  const kinds = modules.flatMap((module) => module.messageKinds ?? []);
  const codes = new Set(kinds.map(({ code }) => code));
  if (codes.size < kinds.length) throw new Error("two kinds of messages have the same code");
  return kinds;
}
