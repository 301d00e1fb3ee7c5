import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";

export interface Unit {
  id: string;
  code: string;
  nameZh: string;
  nameEn: string | null;
}

type Published = {
  "people.organisation_public": { id: string; code: string; name_zh: string; name_en: string | null };
};

/** Organisations of the register in the order of the codes. Throws `commitments.organisation-unknown` with the code. */
export async function organisationsByCode(tx: Tx, codes: readonly string[]): Promise<Unit[]> {
  const rows = await tx
    .withTables<Published>()
    .selectFrom("people.organisation_public")
    .select(["id", "code", "name_zh", "name_en"])
    .where("code", "in", [...codes])
    .execute();
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return codes.map((code) => {
    const row = byCode.get(code);
    if (!row) throw new AppError("commitments.organisation-unknown", { organisation: code });
    return { id: row.id, code, nameZh: row.name_zh, nameEn: row.name_en };
  });
}

/** What an organisation is called, for messages; empty for whoever belongs to none. */
export async function unitName(tx: Tx, id: string | null): Promise<string> {
  const row = await tx
    .withTables<Published>()
    .selectFrom("people.organisation_public")
    .select("name_zh")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.name_zh ?? "";
}
