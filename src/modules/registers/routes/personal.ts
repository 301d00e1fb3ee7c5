import { z } from "zod";
import { signedIn } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { erase } from "../actions/erase.ts";
import { holdRecord } from "../actions/hold-record.ts";
import { nameSubject } from "../actions/name-subject.ts";
import { noteAccesses } from "../actions/note-access.ts";
import { DataSubjectSchema, OwnDataSchema, PastRetentionSchema, RetentionHoldSchema } from "../contract/own-data.ts";
import { ErasedSchema, ErasureSchema, PersonalAccessSchema, PersonalQuerySchema } from "../contract/personal.ts";
import { ownData, ownDataFile } from "../views/own-data.ts";
import { pastRetention } from "../views/past-retention.ts";
import { personalFile, readAccess } from "../views/personal.ts";

/** Data about persons: who read them, all of them as a file, and their erasure. */
export const personalRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/registers/personal/accesses",
    summary: "Who read the record of a person, and what was erased of it",
    access: signedIn,
    query: PersonalQuerySchema,
    reply: PersonalAccessSchema,
    action: (ctx, { query }) => readAccess(ctx, query),
  }),
  route({
    method: "GET",
    path: "/registers/personal/export",
    summary: "All that is kept about the person of a record, as a file",
    access: signedIn,
    query: PersonalQuerySchema,
    reply: "file",
    leavesTrace: true,
    action: async (ctx, { query }) => {
      const { file, records } = await personalFile(ctx, query);
      await noteAccesses(ctx, "export", records);
      return file;
    },
  }),
  route({
    method: "POST",
    path: "/registers/personal/subjects",
    summary: "Say whose record about a person it is, or that it is nobody's any more",
    access: signedIn,
    body: DataSubjectSchema,
    reply: z.object({}),
    action: async (ctx, { body }) => {
      await nameSubject(ctx, body);
      return {};
    },
  }),
  route({
    method: "GET",
    path: "/registers/personal/own",
    summary: "What is kept about the person who asks, and who has read it",
    access: signedIn,
    reply: OwnDataSchema,
    action: (ctx) => ownData(ctx),
  }),
  route({
    method: "GET",
    path: "/registers/personal/own/export",
    summary: "The same as a file to take away",
    access: signedIn,
    reply: "file",
    leavesTrace: true,
    action: async (ctx) => {
      const { file, records } = await ownDataFile(ctx);
      await noteAccesses(ctx, "export", records);
      return file;
    },
  }),
  route({
    method: "GET",
    path: "/registers/personal/past-retention",
    summary: "Records about persons whose retention period is over, for those who keep them",
    access: signedIn,
    reply: PastRetentionSchema,
    leavesTrace: true,
    action: async (ctx) => {
      const past = await pastRetention(ctx);
      await noteAccesses(ctx, "list", past.records);
      return past;
    },
  }),
  route({
    method: "POST",
    path: "/registers/personal/holds",
    summary: "Keep a record about a person past its retention period, until a day",
    access: signedIn,
    body: RetentionHoldSchema,
    reply: z.object({}),
    action: async (ctx, { body }) => {
      await holdRecord(ctx, body);
      return {};
    },
  }),
  route({
    method: "POST",
    path: "/registers/personal/erasures",
    summary: "Erase what is kept about the person of a record",
    access: signedIn,
    body: ErasureSchema,
    reply: ErasedSchema,
    action: (ctx, { body }) => erase(ctx, body),
  }),
];
