import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { ProblemCause, ProblemState, problemStepActs, problemSubjects } from "../contract/problem.ts";
import type { FoundCause } from "../rules/problem-causes.ts";

export type ProblemTables = {
  "commitments.problem": {
    id: string;
    subject: (typeof problemSubjects)[number];
    commitment_id: string | null;
    target: string | null;
    indicator: string | null;
    document_id: string | null;
    found_by: "product" | "person";
    cause: ProblemCause | null;
    words: string | null;
    state: ProblemState;
    version: number;
    found_at: Date;
    found_by_id: string | null;
    found_by_name: string | null;
    finder_id: string | null;
    asked_id: string | null;
    recommendation: string | null;
    answer_by: string | null;
    answer: string | null;
    effect: string | null;
    is_sample: boolean;
  };
  "commitments.problem_step": {
    id: string;
    problem_id: string;
    act: (typeof problemStepActs)[number];
    from_state: ProblemState | null;
    to_state: ProblemState;
    made_at: Date;
    made_by: string | null;
    made_by_name: string | null;
    organisation_id: string | null;
    note: string | null;
    detail: string | null;
  };
};
export const problemTables = (tx: Tx) => tx.withTables<ProblemTables>();
export type ProblemDbRow = ProblemTables["commitments.problem"];

/** The causes of some commitments as they are now: new ones become proposals, those that have gone are noted. Returns how many. */
export async function keepCauses(
  tx: Tx,
  lookedAt: readonly string[],
  causes: readonly (FoundCause & { commitment: string })[],
  at: Date,
): Promise<{ found: number; gone: number }> {
  const named = causes.map((one) => ({ ...one, id: newId() }));
  const { rows } = await sql<{ found: number; gone: number }>`
    select found, gone from commitments.keep_causes(${[...lookedAt]}::text[], ${JSON.stringify(named)}::jsonb, ${at})`.execute(
    tx,
  );
  return rows[0]!;
}

type NewProblemRow = Pick<
  ProblemDbRow,
  "subject" | "commitment_id" | "target" | "indicator" | "document_id" | "words" | "state" | "found_at" | "is_sample"
> & { found_by_id: string; found_by_name: string; finder_id: string | null };

/** What a person notes. Returns its id. */
export async function addProblem(tx: Tx, row: NewProblemRow): Promise<string> {
  const id = newId();
  await problemTables(tx)
    .insertInto("commitments.problem")
    .values({
      ...row,
      id,
      found_by: "person",
      cause: null,
      version: 1,
      asked_id: null,
      recommendation: null,
      answer_by: null,
      answer: null,
      effect: null,
    })
    .execute();
  return id;
}

/** Brings a problem to where an act leads; its version grows by one. */
export async function moveProblem(
  tx: Tx,
  id: string,
  change: Partial<Pick<ProblemDbRow, "state" | "asked_id" | "recommendation" | "answer_by" | "answer" | "effect">>,
): Promise<void> {
  await problemTables(tx)
    .updateTable("commitments.problem")
    .set((build) => ({ ...change, version: build("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

export async function addProblemStep(
  tx: Tx,
  step: Omit<ProblemTables["commitments.problem_step"], "id" | "detail"> & { detail: object | null },
): Promise<void> {
  await problemTables(tx)
    .insertInto("commitments.problem_step")
    .values({ ...step, id: newId(), detail: step.detail && JSON.stringify(step.detail) })
    .execute();
}
