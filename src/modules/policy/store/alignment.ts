import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { NewPairJudgement } from "../contract/alignment.ts";
import type { Relation } from "../rules/alignment/relation.ts";

type AlignmentTables = {
  "policy.alignment_judgement": {
    id: string;
    upper_extraction: string;
    lower_extraction: string;
    verdict: NewPairJudgement["verdict"];
    relation: Relation | null;
    proposal: unknown;
    note: string | null;
    person: string;
    person_name: string;
    judged_at: Date;
  };
  "policy.extraction": { id: string; edition_id: string; kind: string; local_id: string };
  "policy.edition": { id: string; document_id: string; number: number };
  "policy.document": { id: string; code: string };
};

export const alignmentTables = (tx: Tx) => tx.withTables<AlignmentTables>();
export type PairJudgementRow = AlignmentTables["policy.alignment_judgement"];

/** Makes whoever judges the same pair, from either side, wait for the end of this transaction. */
export async function lockPair(tx: Tx, upper: string, lower: string): Promise<void> {
  const pair = [upper, lower].sort().join(" ");
  await sql`select pg_advisory_xact_lock(hashtextextended(${pair}, 0))`.execute(tx);
}

export async function insertPairJudgement(tx: Tx, row: Omit<PairJudgementRow, "id">): Promise<string> {
  const id = newId();
  const proposal = row.proposal === null ? null : sql`${JSON.stringify(row.proposal)}::jsonb`;
  await alignmentTables(tx)
    .insertInto("policy.alignment_judgement")
    .values({ id, ...row, proposal })
    .execute();
  return id;
}
