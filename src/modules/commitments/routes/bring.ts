import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { tableLimits } from "../../ledger/index.ts";
import { bringBack, paste } from "../actions/bring-back.ts";
import { BackFieldsSchema, BroughtBackSchema, PasteSchema } from "../contract/bring-back.ts";
import { overseers } from "../contract.ts";

const upload = { maxBytes: tableLimits.fileBytes };
const officials = oneOf(...overseers, "reporter");

/** Ledgers that come back from a spreadsheet, and ledgers that were kept elsewhere. */
export const bringRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: "/commitments/bring-back/previews",
    summary: "What an edited export of the ledger would change, and what is refused and why; changes nothing",
    access: officials,
    upload,
    body: BackFieldsSchema,
    reply: BroughtBackSchema,
    action: (ctx, { file, body }) => bringBack(ctx, file!, body, { isPreview: true }),
  }),
  route({
    method: "POST",
    path: "/commitments/bring-back/runs",
    summary: "Apply the changes of an edited export, each by its act; what is refused stays as it is",
    access: officials,
    upload,
    body: BackFieldsSchema,
    reply: BroughtBackSchema,
    action: (ctx, { file, body }) => bringBack(ctx, file!, body, { isPreview: false }),
  }),
  route({
    method: "POST",
    path: "/commitments/pastes/previews",
    summary:
      "What cells copied from a spreadsheet would change in the ledger, and what is refused and why; changes nothing",
    access: officials,
    body: PasteSchema,
    reply: BroughtBackSchema,
    action: (ctx, { body }) => paste(ctx, body, { isPreview: true }),
  }),
  route({
    method: "POST",
    path: "/commitments/pastes/runs",
    summary: "Apply the changes of pasted cells, each by its act; what is refused stays as it is",
    access: officials,
    body: PasteSchema,
    reply: BroughtBackSchema,
    action: (ctx, { body }) => paste(ctx, body, { isPreview: false }),
  }),
];
