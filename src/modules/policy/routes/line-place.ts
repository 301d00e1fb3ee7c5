import { everyone } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { LinePlaceSchema, SourceLineSchema } from "../contract/line-place.ts";
import { findLine } from "../views/line-place.ts";

export const linePlaceRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/policy/lines/:file/:line",
    summary: "Where a line of a source document stands, by the number of its file",
    access: everyone,
    params: SourceLineSchema,
    reply: LinePlaceSchema,
    action: (ctx, { params }) => findLine(ctx.tx, params.file, params.line),
  }),
];
