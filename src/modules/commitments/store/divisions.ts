import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Split } from "../contract/division.ts";

export type DivisionTables = {
  "commitments.division": {
    id: string;
    commitment_id: string;
    number: number;
    version: number;
    split: Split;
    reason: string;
    saved_at: Date;
    saved_by: string;
    saved_by_name: string;
    answer: "decided" | "dropped" | null;
    answered_at: Date | null;
    answered_by: string | null;
    answered_by_name: string | null;
    basis: string | null;
    gap_reason: string | null;
  };
  "commitments.division_part": {
    id: string;
    division_id: string;
    position: number;
    organisation_id: string | null;
    area: string | null;
    value: number | null;
    weight: number | null;
    due_year: number | null;
    what: string;
  };
};
export type DivisionRow = DivisionTables["commitments.division"];
export type DivisionPartRow = DivisionTables["commitments.division_part"];

export const divisionTables = (tx: Tx) => tx.withTables<DivisionTables>();

/** Keeps a draft with its parts, in the place of what was drafted before; the caller holds the commitment. */
export async function saveDivision(
  tx: Tx,
  draft: Pick<DivisionRow, "id" | "commitment_id" | "split" | "reason" | "saved_at" | "saved_by" | "saved_by_name">,
  number: number,
  version: number,
  parts: readonly Omit<DivisionPartRow, "id" | "division_id" | "position">[],
): Promise<void> {
  const tables = divisionTables(tx);
  if (version === 1)
    await tables
      .insertInto("commitments.division")
      .values({
        ...draft,
        number,
        version,
        answer: null,
        answered_at: null,
        answered_by: null,
        answered_by_name: null,
        basis: null,
        gap_reason: null,
      })
      .execute();
  else {
    const { id, commitment_id: _commitment, ...change } = draft;
    await tables
      .updateTable("commitments.division")
      .set({ ...change, version })
      .where("id", "=", id)
      .execute();
  }
  await tables.deleteFrom("commitments.division_part").where("division_id", "=", draft.id).execute();
  if (parts.length > 0)
    await tables
      .insertInto("commitments.division_part")
      .values(parts.map((part, position) => ({ id: newId(), division_id: draft.id, position, ...part })))
      .execute();
}

/** Decides or drops a draft; the caller holds the commitment. */
export async function answerDivision(
  tx: Tx,
  id: string,
  answer: Pick<DivisionRow, "answer" | "answered_at" | "answered_by" | "answered_by_name" | "basis" | "gap_reason">,
): Promise<void> {
  await divisionTables(tx).updateTable("commitments.division").set(answer).where("id", "=", id).execute();
}
