import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { actOnProblem, actOnProblems, noteProblem } from "../actions/problems.ts";
import {
  NewProblemSchema,
  ProblemActSchema,
  ProblemFiguresSchema,
  ProblemListSchema,
  ProblemQuerySchema,
  ProblemSchema,
  ProblemsActSchema,
  ProblemsDoneSchema,
} from "../contract/problem.ts";
import { officeRoles, overseers } from "../contract.ts";
import { listProblems, problemFigures, readProblem } from "../views/problems.ts";

const Id = z.object({ id: z.string().min(1).max(80) });
const officials = oneOf(...overseers, "reporter");
const noters = oneOf(...officeRoles, "reviewer", "reporter");

/** Problems and recommendations (GOV-12). Which problems there are for whom the database decides. */
export const problemRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/commitments/problems",
    summary: "Problems with what was recommended to whom, and how many stand where",
    access: officials,
    query: ProblemQuerySchema,
    reply: ProblemListSchema,
    action: (ctx, { query }) => listProblems(ctx, query),
  }),
  route({
    method: "GET",
    path: "/commitments/problems/figures",
    summary: "How many problems stand where, and how many wait for the person who asks",
    access: officials,
    reply: ProblemFiguresSchema,
    action: (ctx) => problemFigures(ctx),
  }),
  route({
    method: "GET",
    path: "/commitments/problems/:id",
    summary: "One problem with everything that was done",
    access: officials,
    params: Id,
    reply: ProblemSchema,
    action: (ctx, { params }) => readProblem(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/commitments/problems",
    summary: "Note a problem of a commitment, an indicator's target or a document",
    access: noters,
    body: NewProblemSchema,
    reply: z.object({ id: z.string() }),
    action: (ctx, { body }) => noteProblem(ctx, body),
  }),
  route({
    method: "POST",
    path: "/commitments/problems/acts",
    summary: "Take up or dismiss several proposals",
    access: oneOf(...officeRoles),
    body: ProblemsActSchema,
    reply: ProblemsDoneSchema,
    action: (ctx, { body }) => actOnProblems(ctx, body),
  }),
  route({
    method: "POST",
    path: "/commitments/problems/:id/acts",
    summary: "Do something with a problem: take up, dismiss, recommend, answer, follow up, close, reopen",
    access: noters,
    params: Id,
    body: ProblemActSchema,
    reply: z.object({ version: z.number() }),
    action: (ctx, { params, body }) => actOnProblem(ctx, params.id, body),
  }),
];
