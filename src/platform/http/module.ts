import type { Accounts } from "../auth/accounts.ts";
import type { ErrorCatalogue } from "../errors/error-texts.ts";
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
}

/** The server side of a module, as its `index.ts` offers it to the composition root. */
export interface Module {
  name: string;
  errors: ErrorCatalogue;
  /** The rules of this module that are data: each a code `module.what-it-is`, a schema and a starting value. */
  parameters?: readonly ParameterDefinition[];
  routes(services: Services): readonly Route[];
  /** Brings what the region pack holds for this module into the database. Runs on every start: it must be idempotent. */
  loadRegion?(ctx: Ctx, pack: RegionPack, services: Services): Promise<void>;
}

/** The parameters that these modules declare, in the order of the modules. */
export const parametersOf = (modules: readonly Module[]): readonly ParameterDefinition[] =>
  modules.flatMap((module) => module.parameters ?? []);
