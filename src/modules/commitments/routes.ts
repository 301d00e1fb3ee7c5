import { z } from "zod";
import { oneOf } from "../../platform/http/access.ts";
import { type Route, route } from "../../platform/http/route.ts";
import { act, actOnMany } from "./actions/act.ts";
import { saveDraft } from "./actions/drafts.ts";
import { register } from "./actions/register.ts";
import { undoLast } from "./actions/undo.ts";
import {
  ActSchema,
  BulkActSchema,
  BulkResultSchema,
  DoneSchema,
  DraftSchema,
  RegisteredSchema,
  RegistrationSchema,
  SaveDraftSchema,
} from "./contract/act.ts";
import { CommitmentSchema } from "./contract/commitment.ts";
import { DeskSchema } from "./contract/desk.ts";
import {
  LedgerChoicesSchema,
  LedgerExportQuerySchema,
  LedgerPageSchema,
  LedgerQuerySchema,
  WaitingSchema,
} from "./contract/ledger.ts";
import { UndoSchema } from "./contract/undo.ts";
import { officeRoles, overseers, unitRoles } from "./contract.ts";
import { ledgerFile } from "./ledger-file.ts";
import { bringRoutes } from "./routes/bring.ts";
import { calendarRoutes } from "./routes/calendar.ts";
import { carryOverRoutes } from "./routes/carry-over.ts";
import { divisionRoutes } from "./routes/divisions.ts";
import { earlierRoutes } from "./routes/earlier.ts";
import { evaluationRoutes } from "./routes/evaluations.ts";
import { lampRoutes } from "./routes/lamps.ts";
import { meetingRoutes } from "./routes/meetings.ts";
import { overviewRoutes } from "./routes/overview.ts";
import { partRoutes } from "./routes/parts.ts";
import { problemRoutes } from "./routes/problems.ts";
import { publicPlanRoutes } from "./routes/public-plans.ts";
import { roundRoutes } from "./routes/rounds.ts";
import { scorecardRoutes } from "./routes/scorecards.ts";
import { sentenceRoutes } from "./routes/sentences.ts";
import { unitRoutes } from "./routes/units.ts";
import { workPointRoutes } from "./routes/work-points.ts";
import { readChoices } from "./views/choices.ts";
import { getCommitment } from "./views/commitment.ts";
import { waiting } from "./views/confirmed.ts";
import { readDesk } from "./views/desk.ts";
import { readDraft } from "./views/drafts.ts";
import { readLedger } from "./views/ledger.ts";

const Id = z.object({ id: z.string().min(1) });
/** Officials: those who follow up, and the units. What each of them sees the views decide. */
const officials = oneOf(...overseers, ...unitRoles);

export const commitmentsRoutes = (): readonly Route[] => [
  ...lampRoutes,
  ...roundRoutes,
  ...partRoutes,
  ...bringRoutes,
  ...earlierRoutes,
  ...calendarRoutes,
  ...evaluationRoutes,
  ...unitRoutes,
  ...sentenceRoutes,
  ...scorecardRoutes,
  ...publicPlanRoutes,
  ...overviewRoutes,
  ...carryOverRoutes,
  ...divisionRoutes,
  ...problemRoutes,
  ...meetingRoutes,
  ...workPointRoutes,
  route({
    method: "GET",
    path: "/commitments/ledger",
    summary: "The supervision ledger: a page of rows with the totals of all that pass the filter",
    access: officials,
    query: LedgerQuerySchema,
    reply: LedgerPageSchema,
    action: (ctx, { query }) => readLedger(ctx, query),
  }),
  route({
    method: "GET",
    path: "/commitments/ledger.xlsx",
    summary: "The ledger as a workbook: the rows that pass the filter, in the columns that are asked for",
    access: officials,
    query: LedgerExportQuerySchema,
    reply: "file",
    action: (ctx, { query }) => ledgerFile(ctx, query, "xlsx"),
  }),
  route({
    method: "GET",
    path: "/commitments/ledger.csv",
    summary: "The same as CSV (RFC 4180)",
    access: officials,
    query: LedgerExportQuerySchema,
    reply: "file",
    action: (ctx, { query }) => ledgerFile(ctx, query, "csv"),
  }),
  route({
    method: "GET",
    path: "/commitments/choices",
    summary: "Documents, units and areas to filter the ledger by",
    access: officials,
    reply: LedgerChoicesSchema,
    action: (ctx) => readChoices(ctx),
  }),
  route({
    method: "GET",
    path: "/commitments/desk",
    summary: "What waits for the person who asks",
    access: officials,
    reply: DeskSchema,
    action: (ctx) => readDesk(ctx),
  }),
  route({
    method: "GET",
    path: "/commitments/waiting",
    summary: "What is confirmed and not registered, by document",
    access: oneOf(...officeRoles),
    reply: WaitingSchema,
    action: (ctx) => waiting(ctx.tx),
  }),
  route({
    method: "POST",
    path: "/commitments/registrations",
    summary: "Register what is confirmed in a document as commitments",
    access: oneOf(...officeRoles),
    body: RegistrationSchema,
    reply: RegisteredSchema,
    action: (ctx, { body }) => register(ctx, body),
  }),
  route({
    method: "POST",
    path: "/commitments/acts",
    summary: "Do the same to many commitments, or see before what can be done",
    access: officials,
    body: BulkActSchema,
    reply: BulkResultSchema,
    action: (ctx, { body }) => actOnMany(ctx, body),
  }),
  route({
    method: "GET",
    path: "/commitments/commitments/:id",
    summary: "One commitment: sentence, duties, life, reports",
    access: officials,
    params: Id,
    reply: CommitmentSchema,
    action: (ctx, { params }) => getCommitment(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/commitments/commitments/:id/acts",
    summary: "Do something to a commitment: approve, dispatch, sign, report, review, extend, close and so on",
    access: officials,
    params: Id,
    body: ActSchema,
    reply: DoneSchema,
    action: (ctx, { params, body }) => act(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/commitments/commitments/:id/undo",
    summary: "Take back one's own last step; a new step leads back, nothing is deleted",
    access: officials,
    params: Id,
    body: UndoSchema,
    reply: DoneSchema,
    action: (ctx, { params, body }) => undoLast(ctx, params.id, body),
  }),
  route({
    method: "GET",
    path: "/commitments/commitments/:id/draft",
    summary: "The draft of the next report of one's own unit",
    access: oneOf("reporter"),
    params: Id,
    reply: z.object({ draft: DraftSchema.nullable() }),
    action: async (ctx, { params }) => ({ draft: await readDraft(ctx, params.id) }),
  }),
  route({
    method: "PUT",
    path: "/commitments/commitments/:id/draft",
    summary: "Keep a draft of the next report of one's own unit",
    access: oneOf("reporter"),
    params: Id,
    body: SaveDraftSchema,
    reply: DraftSchema,
    action: (ctx, { params, body }) => saveDraft(ctx, params.id, body),
  }),
];
