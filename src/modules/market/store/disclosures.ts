import type { Tx } from "../../../platform/db/database.ts";

export interface DisclosureColumns {
  id: string;
  demand_id: string | null;
  result_id: string | null;
  party_id: string;
  asked_by: "party" | "owner";
  purpose: string;
  asked_at: Date;
  party_agreed_by: string | null;
  party_agreed_at: Date | null;
  owner_agreed_by: string | null;
  owner_agreed_at: Date | null;
  ended_by: string | null;
  ended_at: Date | null;
  end_reason: string | null;
  read_at: Date | null;
}

export const disclosureTables = (tx: Tx) => tx.withTables<{ "market.disclosure": DisclosureColumns }>();

export async function insertDisclosure(tx: Tx, row: DisclosureColumns): Promise<void> {
  await disclosureTables(tx).insertInto("market.disclosure").values(row).execute();
}

export async function updateDisclosure(
  tx: Tx,
  id: string,
  set: Partial<
    Pick<
      DisclosureColumns,
      | "party_agreed_by"
      | "party_agreed_at"
      | "owner_agreed_by"
      | "owner_agreed_at"
      | "ended_by"
      | "ended_at"
      | "end_reason"
      | "read_at"
    >
  >,
): Promise<void> {
  await disclosureTables(tx).updateTable("market.disclosure").set(set).where("id", "=", id).execute();
}
