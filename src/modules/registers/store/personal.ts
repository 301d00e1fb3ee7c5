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
  /** Null: the product itself, in time. */
  erased_by: string | null;
  erased_by_name: string | null;
  erased_at: Date;
}

/** Whose record it is: the account of the person. */
interface DataSubjectRow {
  register: string;
  record_id: string;
  person_id: string;
  basis: string;
  named_by: string;
  named_by_name: string;
  named_at: Date;
}

export const personalTables = (tx: Tx) =>
  tx.withTables<{
    "registers.personal_access": PersonalAccessRow;
    "registers.erasure": ErasureRow;
    "registers.data_subject": DataSubjectRow;
  }>();

/** Says whose record it is; one that says another person is taken back first. */
export async function addDataSubject(tx: Tx, row: DataSubjectRow): Promise<void> {
  await removeDataSubject(tx, row);
  await personalTables(tx).insertInto("registers.data_subject").values(row).execute();
}

export async function removeDataSubject(
  tx: Tx,
  { register, record_id }: Pick<DataSubjectRow, "register" | "record_id">,
): Promise<void> {
  await personalTables(tx)
    .deleteFrom("registers.data_subject")
    .where("register", "=", register)
    .where("record_id", "=", record_id)
    .execute();
}

export async function addAccess(tx: Tx, row: PersonalAccessRow): Promise<void> {
  await personalTables(tx).insertInto("registers.personal_access").values(row).execute();
}

export async function addErasure(tx: Tx, row: ErasureRow): Promise<void> {
  await personalTables(tx).insertInto("registers.erasure").values(row).execute();
}
