import { z } from "zod";
import { everyone } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { SentenceSchema, sentenceNames } from "../contract/sentence.ts";
import { readSentence } from "../views/sentence.ts";

/** From a sentence to what measures it and what is followed up of it. */
export const sentenceRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/commitments/sentences/:by/:id",
    summary: "The indicators that measure a sentence, and the commitments made from it that the reader may see",
    access: everyone,
    params: z.object({ by: z.enum(sentenceNames), id: z.string().min(1).max(80) }),
    reply: SentenceSchema,
    action: (ctx, { params }) => readSentence(ctx, params.by, params.id),
  }),
];
