import { z } from "zod";
import { everyone, oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { addResultPaper, mostPaperBytes, removeResultPaper, resultPaper } from "../actions/goods/papers.ts";
import { PaperFieldsSchema, PaperRemovalSchema } from "../contract/papers.ts";
import { marketOwners, marketStations } from "../contract.ts";

const One = z.object({ id: z.string().min(1).max(80) });
const posters = oneOf(...marketOwners, ...marketStations);

/** Files of results. */
export const paperRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: "/market/results/:id/papers",
    summary: "Add a file to a result: for everybody who sees it, or for its owner and those who read for the market",
    access: posters,
    params: One,
    body: PaperFieldsSchema,
    upload: { maxBytes: mostPaperBytes },
    reply: One,
    action: (ctx, { params, body, file }) => addResultPaper(ctx, params.id, file!, body),
  }),
  route({
    method: "GET",
    path: "/market/papers/:id",
    summary: "A file of a result, to be saved",
    access: everyone,
    params: One,
    reply: "file",
    action: (ctx, { params }) => resultPaper(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/market/papers/:id/removal",
    summary: "Take a file of a result away: its content is gone for good, its name and the reason stay",
    access: posters,
    params: One,
    body: PaperRemovalSchema,
    reply: One,
    action: (ctx, { params, body }) => removeResultPaper(ctx, params.id, body.reason),
  }),
];
