import { z } from "zod";
import { everyone, oneOf, signedIn } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { answerEnquiry, askEnquiry } from "../actions/enquiries.ts";
import { NewAnswerSchema, NewEnquirySchema, ThreadListSchema, WaitingThreadsSchema } from "../contract/enquiry.ts";
import { answeringRoles } from "../rules/enquiry-thread.ts";
import { listThreads, listWaitingThreads } from "../views/enquiries.ts";

const Code = z.object({ code: z.string() });
const Id = z.object({ id: z.string() });

export const enquiryRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/policy/documents/:code/enquiries",
    summary: "Questions on a document with their answers, as far as the reader may see them",
    access: everyone,
    params: Code,
    reply: ThreadListSchema,
    action: async (ctx, { params }) => ({ threads: await listThreads(ctx, params.code) }),
  }),
  route({
    method: "POST",
    path: "/policy/documents/:code/enquiries",
    summary: "Ask about a document or words of it, or ask a thread further; replies with the thread",
    access: signedIn,
    params: Code,
    body: NewEnquirySchema,
    reply: Id,
    action: (ctx, { params, body }) => askEnquiry(ctx, params.code, body),
  }),
  route({
    method: "GET",
    path: "/policy/enquiries/waiting",
    summary: "Questions that wait for an answer of the reader",
    access: oneOf(...answeringRoles),
    reply: WaitingThreadsSchema,
    action: async (ctx) => ({ threads: await listWaitingThreads(ctx) }),
  }),
  route({
    method: "POST",
    path: "/policy/enquiries/:id/answers",
    summary: "Publish an answer",
    access: oneOf(...answeringRoles),
    params: Id,
    body: NewAnswerSchema,
    reply: Id,
    action: (ctx, { params, body }) => answerEnquiry(ctx, params.id, body.answer),
  }),
];
