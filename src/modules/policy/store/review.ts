import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Content } from "../contract/review.ts";
import type { ConclusionRow, JudgementRow } from "../rules/review.ts";
import { rangeText } from "../store.ts";

export type ReviewTables = {
  "policy.judgement": {
    id: string;
    extraction_id: string;
    person: string;
    person_name: string;
    verdict: JudgementRow["verdict"];
    content: Content | null;
    note: string | null;
    judged_at: Date;
    is_sample: boolean;
  };
  "policy.conclusion": {
    id: string;
    extraction_id: string;
    outcome: ConclusionRow["outcome"];
    content: Content | null;
    way: ConclusionRow["way"];
    note: string | null;
    concluded_by: string;
    concluded_by_name: string;
    concluded_at: Date;
    is_sample: boolean;
  };
  "policy.extraction": {
    id: string;
    edition_id: string;
    kind: Content["kind"];
    local_id: string;
    node: string;
    span: string;
    content: unknown;
    proposed_by: string | null;
    proposed_at: Date | null;
  };
  "policy.edition": { id: string; document_id: string; number: number };
  "policy.document": { id: string; code: string };
};

export const reviewTables = (tx: Tx) => tx.withTables<ReviewTables>();

/**
 * Makes whoever judges in the same edition wait for the end of this transaction: of two people who judge the same
 * extraction at once, the second sees what the first said.
 */
export async function lockReview(tx: Tx, editionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${editionId}, 0))`.execute(tx);
}

const jsonOf = (content: Content | null) => (content === null ? null : sql<Content>`${JSON.stringify(content)}::jsonb`);

export async function insertJudgements(
  tx: Tx,
  rows: ReadonlyArray<Omit<ReviewTables["policy.judgement"], "id">>,
): Promise<void> {
  const values = rows.map((row) => ({ id: newId(), ...row, content: jsonOf(row.content) }));
  for (let at = 0; at < values.length; at += 1000) {
    await reviewTables(tx)
      .insertInto("policy.judgement")
      .values(values.slice(at, at + 1000))
      .execute();
  }
}

export async function insertConclusions(
  tx: Tx,
  rows: ReadonlyArray<Omit<ReviewTables["policy.conclusion"], "id">>,
): Promise<void> {
  const values = rows.map((row) => ({ id: newId(), ...row, content: jsonOf(row.content) }));
  for (let at = 0; at < values.length; at += 1000) {
    await reviewTables(tx)
      .insertInto("policy.conclusion")
      .values(values.slice(at, at + 1000))
      .execute();
  }
}

/** Keeps what a person proposes by hand beside the compiler's extractions; its local id is `h1`, `h2` … of the edition. */
export async function insertHandProposal(
  tx: Tx,
  proposal: {
    editionId: string;
    kind: Content["kind"];
    node: string;
    start: number;
    end: number;
    content: unknown;
    by: string;
    at: Date;
  },
): Promise<{ id: string; localId: string }> {
  const id = newId();
  const { local_id } = await reviewTables(tx)
    .insertInto("policy.extraction")
    .values((build) => ({
      id,
      edition_id: proposal.editionId,
      kind: proposal.kind,
      local_id: build
        .selectFrom("policy.extraction")
        .select(sql<string>`'h' || (count(*) + 1)`.as("next"))
        .where("edition_id", "=", proposal.editionId)
        .where("proposed_by", "is not", null),
      node: proposal.node,
      span: rangeText(proposal),
      content: sql`${JSON.stringify(proposal.content)}::jsonb`,
      proposed_by: proposal.by,
      proposed_at: proposal.at,
    }))
    .returning("local_id")
    .executeTakeFirstOrThrow();
  return { id, localId: local_id };
}
