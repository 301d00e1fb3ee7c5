import type { Module } from "../../platform/http/module.ts";
import { peopleErrors } from "./contract.ts";
import { loadRegion } from "./load-region.ts";
import { peopleRoutes } from "./routes.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

export { makePerson } from "./make-person.ts";
export { listSampleAccounts, samplePassword } from "./sample-accounts.ts";
export {
  creditCodeOwners,
  emailOf,
  findActor,
  organisationResolver,
  peopleHolding,
  personByEmail,
  personNames,
} from "./views.ts";

/** Organisations, people and roles. */
export const people: Module = {
  name: "people",
  errors: { statuses: peopleErrors, texts: { zh: zh.errors, en: en.errors } },
  events: { zh: zh.events, en: en.events },
  routes: peopleRoutes,
  loadRegion,
};
