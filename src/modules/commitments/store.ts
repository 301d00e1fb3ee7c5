import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/new-id.ts";
import type { Draft, ReportContent } from "./contract/act.ts";
import type { DueSource, DutyRole, Kind, SourceState, State, StepAct } from "./contract.ts";
import type { Content } from "./rules/content.ts";

/** The tables of this module. Only this file and `store/` write to them. */
export type CommitmentsTables = {
  "commitments.commitment": {
    id: string;
    extraction_id: string;
    measure: number | null;
    kind: Kind;
    document_id: string;
    edition: number;
    node: string;
    /** `[start,end)` in UTF-16 code units. */
    span: string;
    quote: string;
    title: string;
    content: Content;
    area: string | null;
    due_on: string | null;
    due_from: DueSource;
    parent_id: string | null;
    state: State;
    state_before: State | null;
    state_since: Date;
    version: number;
    round: number;
    dispatch: number;
    merged_into: string | null;
    source_state: SourceState;
    registered_by: string | null;
    reported_by: string | null;
    registered_at: Date;
    known_units: number;
    is_sample: boolean;
    /** The part of a division that it came from; null for what a sentence says itself. */
    part_id: string | null;
  };
  "commitments.duty": {
    id: string;
    commitment_id: string;
    position: number;
    name: string;
    role: DutyRole;
    organisation_id: string | null;
    valid_from: Date;
    valid_to: Date | null;
    basis: string;
    set_by: string | null;
  };
  "commitments.step": {
    id: string;
    commitment_id: string;
    act: StepAct;
    from_state: State | null;
    to_state: State;
    made_at: Date;
    made_by: string | null;
    made_by_name: string | null;
    organisation_id: string | null;
    basis: string | null;
    note: string | null;
    detail: Record<string, unknown> | null;
  };
  "commitments.sign_for": {
    id: string;
    commitment_id: string;
    organisation_id: string;
    dispatch: number;
    is_needed: boolean;
    asked_at: Date;
    answer: "signed" | "sent-back" | null;
    answered_at: Date | null;
    answered_by: string | null;
    answered_by_name: string | null;
    note: string | null;
    ended_at: Date | null;
  };
  "commitments.extension": {
    id: string;
    commitment_id: string;
    organisation_id: string;
    until: string;
    reason: string;
    asked_at: Date;
    asked_by: string;
    asked_by_name: string;
    answer: "granted" | "declined" | null;
    answered_at: Date | null;
    answered_by: string | null;
  };
  "commitments.report_draft": {
    id: string;
    commitment_id: string;
    organisation_id: string;
    round: number;
    content: Draft["content"];
    version: number;
    saved_at: Date;
    saved_by: string;
    saved_by_name: string;
  };
  "commitments.report": {
    id: string;
    commitment_id: string;
    organisation_id: string;
    round: number;
    content: ReportContent;
    reported_at: Date;
    reported_by: string;
    reported_by_name: string;
    verdict: "accepted" | "returned" | null;
    verdict_at: Date | null;
    verdict_by: string | null;
    verdict_note: string | null;
  };
};

export const commitmentsTables = (tx: Tx) => tx.withTables<CommitmentsTables>();
export type CommitmentRow = CommitmentsTables["commitments.commitment"];
export type DutyRow = CommitmentsTables["commitments.duty"];
export type StepRow = CommitmentsTables["commitments.step"];

export const json = <T>(value: T) => sql<T>`${JSON.stringify(value)}::jsonb`;
const jsonOrNull = <T>(value: T | null) => (value === null ? null : json(value));

async function inParts<Row>(rows: readonly Row[], insert: (part: Row[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += 1000) await insert(rows.slice(at, at + 1000));
}

/** Rows of new commitments with their duties and first steps. */
export async function addCommitments(
  tx: Tx,
  rows: { commitments: readonly CommitmentRow[]; duties: readonly DutyRow[]; steps: readonly StepRow[] },
): Promise<void> {
  const tables = commitmentsTables(tx);
  await inParts(rows.commitments, (part) =>
    tables
      .insertInto("commitments.commitment")
      .values(part.map((row) => ({ ...row, content: json(row.content) })))
      .execute(),
  );
  await inParts(rows.duties, (part) => tables.insertInto("commitments.duty").values(part).execute());
  await addSteps(tx, rows.steps);
}

export async function addSteps(tx: Tx, rows: readonly StepRow[]): Promise<void> {
  await inParts(rows, (part) =>
    commitmentsTables(tx)
      .insertInto("commitments.step")
      .values(part.map((row) => ({ ...row, detail: jsonOrNull(row.detail) })))
      .execute(),
  );
}

/** Brings a commitment to where an act leads; its version grows by one. */
export async function moveCommitment(
  tx: Tx,
  id: string,
  change: Partial<Omit<CommitmentRow, "id" | "version" | "content">>,
): Promise<void> {
  await commitmentsTables(tx)
    .updateTable("commitments.commitment")
    .set((build) => ({ ...change, version: build("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

export async function addDuties(tx: Tx, rows: readonly Omit<DutyRow, "id">[]): Promise<void> {
  if (rows.length === 0) return;
  await commitmentsTables(tx)
    .insertInto("commitments.duty")
    .values(rows.map((row) => ({ id: newId(), ...row })))
    .execute();
}

export async function endDuties(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await commitmentsTables(tx)
    .updateTable("commitments.duty")
    .set({ valid_to: at })
    .where("id", "in", [...ids])
    .execute();
}

/** Duties that were ended hold again, as new rows: who answered when stays readable. */
export async function restoreDuties(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  const earlier = await commitmentsTables(tx)
    .selectFrom("commitments.duty")
    .selectAll()
    .where("id", "in", [...ids])
    .execute();
  await addDuties(
    tx,
    earlier.map(({ id: _, ...duty }) => ({ ...duty, valid_from: at, valid_to: null })),
  );
}

/** All sample commitments go when the sample review does; the database lets no other be deleted. */
export async function dropSampleCommitments(tx: Tx): Promise<void> {
  await commitmentsTables(tx).deleteFrom("commitments.commitment").where("is_sample", "=", true).execute();
}
