import type { Tx } from "../../../platform/db/database.ts";
import type { AccessWay } from "../contract/personal.ts";

interface PersonalAccessRow {
  id: string;
  register: string;
  record_ids: string[];
  way: AccessWay;
  read_by: string;
  read_by_name: string;
  read_at: Date;
}

interface ErasureRow {
  id: string;
  register: string;
  record_id: string;
  fields: string[];
  attachments: number;
  reason: string;
  erased_by: string;
  erased_by_name: string;
  erased_at: Date;
}

export const personalTables = (tx: Tx) =>
  tx.withTables<{ "registers.personal_access": PersonalAccessRow; "registers.erasure": ErasureRow }>();

export async function addAccess(tx: Tx, row: PersonalAccessRow): Promise<void> {
  await personalTables(tx).insertInto("registers.personal_access").values(row).execute();
}

export async function addErasure(tx: Tx, row: ErasureRow): Promise<void> {
  await personalTables(tx).insertInto("registers.erasure").values(row).execute();
}
