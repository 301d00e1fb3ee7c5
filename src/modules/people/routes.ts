import { z } from "zod";
import { AppError } from "../../platform/errors/app-error.ts";
import { everyone, oneOf } from "../../platform/http/access.ts";
import { webHeaders } from "../../platform/http/edge.ts";
import type { Services } from "../../platform/http/module.ts";
import { type Route, route } from "../../platform/http/route.ts";
import { addOrganisation, addOrganisationName, endRole, grantRole, readSession, signIn } from "./actions.ts";
import {
  CredentialsSchema,
  NewOrganisationNameSchema,
  NewOrganisationSchema,
  OrganisationListSchema,
  OrganisationQuerySchema,
  OrganisationSchema,
  PersonListSchema,
  RoleChangeSchema,
  SampleAccountSchema,
  SessionSchema,
} from "./contract.ts";
import { listSampleAccounts, switchSample } from "./sample-accounts.ts";
import { getOrganisation, listOrganisations, listPeople } from "./views.ts";

const Code = z.object({ code: z.string() });
const Id = z.object({ id: z.string() });
const Done = z.object({ done: z.literal(true) });
const done = { done: true as const };
const stewards = oneOf("administrator", "commission-office");

export const peopleRoutes = (services: Services): readonly Route[] => [
  route({
    method: "GET",
    path: "/people/me",
    summary: "Who is signed in",
    access: everyone,
    reply: SessionSchema,
    action: (ctx) => readSession(ctx, services.installation.sample),
  }),
  route({
    method: "POST",
    path: "/people/sign-in",
    summary: "Sign in by e-mail address and password",
    access: everyone,
    perMinute: 10,
    body: CredentialsSchema,
    reply: Done,
    action: async (ctx, { body, setCookies }) => {
      setCookies(await signIn(ctx, services.accounts, body));
      return done;
    },
  }),
  route({
    method: "POST",
    path: "/people/sign-out",
    summary: "End the session",
    access: everyone,
    reply: Done,
    action: async (_ctx, { headers, setCookies }) => {
      setCookies(await services.accounts.signOut(webHeaders({ headers })));
      return done;
    },
  }),
  route({
    method: "GET",
    path: "/people/sample-accounts",
    summary: "The sample people of a sample installation",
    access: everyone,
    reply: z.array(SampleAccountSchema),
    action: async (ctx) => (services.installation.sample ? listSampleAccounts(ctx) : []),
  }),
  route({
    method: "POST",
    path: "/people/switch",
    summary: "Become another sample person (sample installations only)",
    access: everyone,
    body: z.strictObject({ email: z.email() }),
    reply: Done,
    action: async (ctx, { body, setCookies }) => {
      setCookies(await switchSample(ctx, services, body.email));
      return done;
    },
  }),
  route({
    method: "GET",
    path: "/people/organisations",
    summary: "Organisations, found by any of their names",
    access: everyone,
    query: OrganisationQuerySchema,
    reply: OrganisationListSchema,
    action: (ctx, { query }) => listOrganisations(ctx.tx, query),
  }),
  route({
    method: "POST",
    path: "/people/organisations",
    summary: "Add an organisation",
    access: stewards,
    body: NewOrganisationSchema,
    reply: Code,
    action: (ctx, { body }) => addOrganisation(ctx, body),
  }),
  route({
    method: "GET",
    path: "/people/organisations/:code",
    summary: "One organisation with its names by date and its people",
    access: everyone,
    params: Code,
    reply: OrganisationSchema,
    action: async (ctx, { params }) => {
      const found = await getOrganisation(ctx.tx, params.code, ctx.clock.now());
      if (!found) throw new AppError("people.organisation-not-found", { code: params.code });
      return found;
    },
  }),
  route({
    method: "POST",
    path: "/people/organisations/:code/names",
    summary: "Add a name with its dates and its basis",
    access: stewards,
    params: Code,
    body: NewOrganisationNameSchema,
    reply: Done,
    action: (ctx, { params, body }) => addOrganisationName(ctx, params.code, body).then(() => done),
  }),
  route({
    method: "GET",
    path: "/people/people",
    summary: "People with their roles",
    access: oneOf("administrator", "auditor"),
    reply: PersonListSchema,
    action: (ctx) => listPeople(ctx.tx, ctx.clock.now()),
  }),
  route({
    method: "POST",
    path: "/people/people/:id/roles",
    summary: "Give a person a role",
    access: oneOf("administrator"),
    params: Id,
    body: RoleChangeSchema,
    reply: Done,
    action: (ctx, { params, body }) => grantRole(ctx, params.id, body).then(() => done),
  }),
  route({
    method: "POST",
    path: "/people/people/:id/ended-roles",
    summary: "Take a role away from a person",
    access: oneOf("administrator"),
    params: Id,
    body: RoleChangeSchema,
    reply: Done,
    action: (ctx, { params, body }) => endRole(ctx, params.id, body).then(() => done),
  }),
];
