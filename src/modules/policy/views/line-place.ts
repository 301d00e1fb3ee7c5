import type { z } from "zod";
import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { LinePlaceSchema } from "../contract/line-place.ts";
import { policyTables } from "../store.ts";

/**
 * Finds a line of a document that came with the region's data, by the number that its file's name begins with. The data
 * name their bases so (003:L51). Error: `policy.line-not-found`.
 */
export async function findLine(tx: Tx, file: string, line: number): Promise<z.infer<typeof LinePlaceSchema>> {
  const edition = await policyTables(tx)
    .selectFrom("policy.edition as e")
    .innerJoin("policy.document as d", "d.id", "e.document_id")
    .select(["d.code", "e.number", "e.text"])
    .where("e.received_from", "is", null)
    .where("e.file_name", "like", `${file}-%`)
    .orderBy("e.number")
    .executeTakeFirst();
  const lines = edition?.text.split("\n") ?? [];
  const text = lines[line - 1];
  if (!edition || text === undefined) throw new AppError("policy.line-not-found", { file, line });
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return { code: edition.code, edition: edition.number, start, end: start + text.length };
}
