import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { decideDivision, draftDivision, dropDivision } from "../actions/divide.ts";
import {
  DecideDivisionSchema,
  DecidedSchema,
  DivisionSchema,
  DivisionsSchema,
  DropDivisionSchema,
  SaveDivisionSchema,
} from "../contract/division.ts";
import { officeRoles, overseers } from "../contract.ts";
import { divisionFile } from "../division-file.ts";
import { listDivisions, readDivision } from "../views/divisions.ts";

const Id = z.object({ id: z.string().min(1).max(60) });
const VersionSchema = z.object({ version: z.number() });

/** Targets and tasks divided among units and areas (GOV-06). A unit sees its own parts as commitments. */
export const divisionRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/commitments/divisions",
    summary: "Which targets and tasks are divided, which are not, and what is open",
    access: oneOf(...overseers),
    reply: DivisionsSchema,
    action: (ctx) => listDivisions(ctx),
  }),
  route({
    method: "GET",
    path: "/commitments/commitments/:id/division",
    summary: "What a commitment was divided into, the draft, and what is open in both",
    access: oneOf(...overseers),
    params: Id,
    reply: DivisionSchema,
    action: (ctx, { params }) => readDivision(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/commitments/commitments/:id/division.xlsx",
    summary: "What a commitment was divided into, as a workbook",
    access: oneOf(...overseers),
    params: Id,
    reply: "file",
    action: (ctx, { params }) => divisionFile(ctx, params.id),
  }),
  route({
    method: "PUT",
    path: "/commitments/commitments/:id/division",
    summary: "Keep a draft of how a commitment is divided",
    access: oneOf(...officeRoles),
    params: Id,
    body: SaveDivisionSchema,
    reply: VersionSchema,
    action: (ctx, { params, body }) => draftDivision(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/commitments/commitments/:id/division/decision",
    summary: "Decide a draft: its parts become commitments of their units",
    access: oneOf(...officeRoles),
    params: Id,
    body: DecideDivisionSchema,
    reply: DecidedSchema,
    action: (ctx, { params, body }) => decideDivision(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/commitments/commitments/:id/division/drop",
    summary: "Give a draft up, with the reason",
    access: oneOf(...officeRoles),
    params: Id,
    body: DropDivisionSchema,
    reply: VersionSchema,
    action: (ctx, { params, body }) => dropDivision(ctx, params.id, body),
  }),
];
