import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Note, NoteKind, Snapshot, SnapshotRow, StartEvaluation } from "../contract/evaluation.ts";

export type EvaluationTables = {
  "commitments.evaluation": {
    id: string;
    document_id: string;
    kind: StartEvaluation["kind"];
    on_day: string;
    known: Date;
    rule: Snapshot["rule"];
    hash: string;
    state: "draft" | "final";
    started_at: Date;
    started_by: string;
    started_by_name: string;
    final_at: Date | null;
    final_by_name: string | null;
  };
  "commitments.evaluation_row": {
    evaluation_id: string;
    position: number;
    commitment_id: string;
    content: SnapshotRow;
  };
  "commitments.evaluation_note": {
    id: string;
    evaluation_id: string;
    kind: NoteKind;
    text: string;
    replaces: string | null;
    written_at: Date;
    written_by: string;
    written_by_name: string;
  };
};

export const evaluationTables = (tx: Tx) => tx.withTables<EvaluationTables>();

interface Who {
  id: string;
  name: string;
}

/** Keeps a snapshot with its hash; null when the same evaluation stands already. */
export async function addEvaluation(
  tx: Tx,
  head: { document: string; kind: StartEvaluation["kind"]; snapshot: Snapshot; hash: string; by: Who; at: Date },
): Promise<string | null> {
  const id = newId();
  const { snapshot } = head;
  const made = await evaluationTables(tx)
    .insertInto("commitments.evaluation")
    .values({
      id,
      document_id: head.document,
      kind: head.kind,
      on_day: snapshot.on,
      known: new Date(snapshot.known),
      rule: sql`${JSON.stringify(snapshot.rule)}::jsonb`,
      hash: head.hash,
      state: "draft",
      started_at: head.at,
      started_by: head.by.id,
      started_by_name: head.by.name,
      final_at: null,
      final_by_name: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!made) return null;
  await sql`
    insert into commitments.evaluation_row (evaluation_id, position, commitment_id, content)
    select ${id}, one.at - 1, one.row ->> 'commitment', one.row
    from jsonb_array_elements(${JSON.stringify(snapshot.rows)}::jsonb) with ordinality as one (row, at)`.execute(tx);
  return id;
}

/** Adds a finding or a proposal; null when another one took the place of what it replaces. */
export async function addNote(tx: Tx, evaluation: string, note: Note, by: Who, at: Date): Promise<string | null> {
  const made = await evaluationTables(tx)
    .insertInto("commitments.evaluation_note")
    .values({
      id: newId(),
      evaluation_id: evaluation,
      kind: note.kind,
      text: note.text,
      replaces: note.replaces,
      written_at: at,
      written_by: by.id,
      written_by_name: by.name,
    })
    .onConflict((conflict) => conflict.column("replaces").doNothing())
    .returning("id")
    .executeTakeFirst();
  return made?.id ?? null;
}

/** Makes an evaluation final; false when it was already. */
export async function closeEvaluation(tx: Tx, id: string, by: Who, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await evaluationTables(tx)
    .updateTable("commitments.evaluation")
    .set({ state: "final", final_at: at, final_by_name: by.name })
    .where("id", "=", id)
    .where("state", "=", "draft")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
