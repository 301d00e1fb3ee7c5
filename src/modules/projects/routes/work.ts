import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { bearExpense, bringExpense, reverseExpense } from "../actions/expenses.ts";
import { attachEvidence, mostBytes, stepMilestone } from "../actions/milestones.ts";
import { pay, recallPayment, returnMoney } from "../actions/payments.ts";
import { decideTechnology, offerResult, sayTechnology } from "../actions/technology.ts";
import { PaymentListSchema, PaymentQuerySchema, WaitingSchema } from "../contract/desks.ts";
import {
  DecisionSchema,
  ExpenseFaultSchema,
  MilestoneInputSchema,
  MoneyReturnSchema,
  NewExpenseSchema,
  NewTechnologySchema,
  PayInputSchema,
} from "../contract/project.ts";
import { keeperRoles, payerRoles, readerRoles, teamRoles } from "../contract.ts";
import { readPayments } from "../views/payments.ts";
import { evidenceFile } from "../views/project.ts";
import { readWaiting } from "../views/waiting.ts";

const Id = z.object({ id: z.string().min(1).max(80) });
const Keyed = Id.extend({ key: z.string().min(1).max(40) });
const Done = z.object({});
const Reason = z.strictObject({ reason: z.string().trim().min(1).max(2000) });
const keepers = oneOf(...keeperRoles);
const team = oneOf(...teamRoles);
const both = oneOf(...keeperRoles, ...teamRoles);
const readers = oneOf(...keeperRoles, ...teamRoles, ...payerRoles, ...readerRoles);

export const workRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/projects/payments",
    summary: "Payments of projects page by page: due, blocked and by what, paid; with filters and sums",
    access: oneOf(...payerRoles, ...keeperRoles, ...readerRoles),
    query: PaymentQuerySchema,
    reply: PaymentListSchema,
    action: (ctx, { query }) => readPayments(ctx, query),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/milestones/:key/files",
    summary: "Add a file as evidence of a milestone",
    access: team,
    params: Keyed,
    upload: { maxBytes: mostBytes },
    reply: z.object({ id: z.string(), sha256: z.string() }),
    action: (ctx, { params, file }) => attachEvidence(ctx, params.id, params.key, file!),
  }),
  route({
    method: "GET",
    path: "/projects/files/:id",
    summary: "A file of evidence",
    access: readers,
    params: Id,
    reply: "file",
    action: (ctx, { params }) => evidenceFile(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/milestones/:key/acts",
    summary: "Hand a milestone in, or decide on it",
    access: both,
    params: Keyed,
    body: MilestoneInputSchema,
    reply: z.object({ released: z.array(z.string()) }),
    action: (ctx, { params, body }) => stepMilestone(ctx, params.id, params.key, body),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/payments/:key/pay",
    summary: "Pay what is due",
    access: oneOf(...payerRoles),
    params: Keyed,
    body: PayInputSchema,
    reply: Done,
    action: (ctx, { params, body }) => pay(ctx, params.id, params.key, body.reference),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/payments/:key/recall",
    summary: "Take back a payment that was made in error, by a reversing entry",
    access: oneOf(...payerRoles),
    params: Keyed,
    body: Reason,
    reply: Done,
    action: (ctx, { params, body }) => recallPayment(ctx, params.id, params.key, body.reason),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/returns",
    summary: "Note that a unit gave back what it held when its project was over",
    access: oneOf(...payerRoles),
    params: Id,
    body: MoneyReturnSchema,
    reply: Done,
    action: (ctx, { params, body }) => returnMoney(ctx, params.id, body),
  }),
  route({
    method: "GET",
    path: "/projects/waiting",
    summary: "What waits for the office, and how many payments are due",
    access: oneOf(...payerRoles, ...keeperRoles),
    reply: WaitingSchema,
    action: (ctx) => readWaiting(ctx),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/expenses",
    summary: "Bring an expense; it is decided at once",
    access: team,
    params: Id,
    body: NewExpenseSchema,
    reply: z.object({ id: z.string(), fault: ExpenseFaultSchema.nullable() }),
    action: (ctx, { params, body }) => bringExpense(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/projects/expenses/:id/bear",
    summary: "Bear an expense that was refused for its words alone",
    access: keepers,
    params: Id,
    body: Reason,
    reply: Done,
    action: (ctx, { params, body }) => bearExpense(ctx, params.id, body.reason),
  }),
  route({
    method: "POST",
    path: "/projects/expenses/:id/reverse",
    summary: "Take back an expense that was brought by mistake",
    access: both,
    params: Id,
    body: Reason,
    reply: Done,
    action: (ctx, { params, body }) => reverseExpense(ctx, params.id, body.reason),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/technologies",
    summary: "Say that a technology was broken through, with evidence",
    access: both,
    params: Id,
    body: NewTechnologySchema,
    reply: z.object({ id: z.string() }),
    action: (ctx, { params, body }) => sayTechnology(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/projects/technologies/:id/decision",
    summary: "Confirm by the evidence that a technology was broken through, or say why not",
    access: keepers,
    params: Id,
    body: DecisionSchema,
    reply: Done,
    action: (ctx, { params, body }) => decideTechnology(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/results",
    summary: "Offer a result of a project in the market, as a draft",
    access: team,
    params: Id,
    body: z.strictObject({ title: z.string().trim().min(1).max(120) }),
    reply: z.object({ id: z.string() }),
    action: (ctx, { params, body }) => offerResult(ctx, params.id, body.title),
  }),
];
