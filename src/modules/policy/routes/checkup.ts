import { z } from "zod";
import { mediaTypes } from "../../../engines/compile/read/sniff-format.ts";
import { everyone } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { en } from "../checkup-texts.en.ts";
import { zh } from "../checkup-texts.zh.ts";
import { CheckUpQuerySchema, CheckUpSchema } from "../contract/checkup.ts";
import { fileTitle } from "../rules/publication.ts";
import { checkUpDocx, getCheckUp } from "../views/checkup.ts";

const Code = z.object({ code: z.string() });

export const checkUpRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/policy/documents/:code/checkup",
    summary: "What to mend in a document before it is signed, also against other documents",
    access: everyone,
    params: Code,
    query: CheckUpQuerySchema,
    reply: CheckUpSchema,
    action: (ctx, { params, query }) => getCheckUp(ctx.tx, params.code, query),
  }),
  route({
    method: "GET",
    path: "/policy/documents/:code/checkup.docx",
    summary: "The document as a Word file with the findings as comments",
    access: everyone,
    params: Code,
    query: CheckUpQuerySchema,
    reply: "file",
    action: async (ctx, { params, query }) => {
      const { title, bytes } = await checkUpDocx(ctx.tx, params.code, query, ctx.language);
      const fileName = (ctx.language === "en" ? en : zh).checkUp.file(fileTitle(title ?? params.code));
      return { fileName, mediaType: mediaTypes.docx, bytes };
    },
  }),
];
