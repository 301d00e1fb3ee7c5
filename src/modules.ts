import { audit } from "./modules/audit/index.ts";
import { calls } from "./modules/calls/index.ts";
import { commitments } from "./modules/commitments/index.ts";
import { facilities } from "./modules/facilities/index.ts";
import { firms } from "./modules/firms/index.ts";
import { indicators } from "./modules/indicators/index.ts";
import { integrity } from "./modules/integrity/index.ts";
import { ledger } from "./modules/ledger/index.ts";
import { market } from "./modules/market/index.ts";
import { messages } from "./modules/messages/index.ts";
import { mission } from "./modules/mission/index.ts";
import { ocean } from "./modules/ocean/index.ts";
import { parameters } from "./modules/parameters/index.ts";
import { people } from "./modules/people/index.ts";
import { places } from "./modules/places/index.ts";
import { policy } from "./modules/policy/index.ts";
import { projects } from "./modules/projects/index.ts";
import { registers } from "./modules/registers/index.ts";
import { taxonomies } from "./modules/taxonomies/index.ts";

/** THE ordered list of modules: each may lean on those before it, never on those after it. */
export const modules = [
  parameters,
  people,
  audit,
  messages,
  taxonomies,
  policy,
  ledger,
  places,
  indicators,
  commitments,
  registers,
  facilities,
  ocean,
  firms,
  market,
  integrity,
  calls,
  projects,
  mission,
] as const;
