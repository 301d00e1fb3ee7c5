import { sql } from "kysely";
import type { Field, RefusalReason } from "../../../engines/match/contract.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { ConceptState, InterestKind, LeadSide, LeadStage, LeadStepAct } from "../contract/lead.ts";

type LeadTables = {
  "market.proposed_pair": {
    demand_id: string;
    result_id: string;
    score: number;
    state: "new" | "taken" | "refused";
    found_at: Date;
  };
  "market.lead": {
    id: string;
    demand_id: string;
    result_id: string;
    demand_owner_id: string | null;
    result_owner_id: string | null;
    stage: LeadStage;
    version: number;
    broker_id: string;
    broker_name: string;
    handed_by: string[];
    opened_at: Date;
    stage_since: Date;
    last_talk: string;
    agreed_next: string | null;
    contract: string | null;
    is_sample: boolean;
  };
  "market.lead_step": {
    id: string;
    lead_id: string;
    act: LeadStepAct;
    from_stage: LeadStage | null;
    to_stage: LeadStage;
    made_at: Date;
    made_by: string | null;
    made_by_name: string | null;
    organisation_id: string | null;
    note: string | null;
    detail: string | null;
  };
  "market.lead_question": {
    id: string;
    lead_id: string;
    side: LeadSide;
    words: string;
    asked_at: Date;
    asked_by_name: string;
    due: string;
    answered_at: Date | null;
    answered_by_name: string | null;
    wants: boolean | null;
    reason: RefusalReason | null;
    answer: string | null;
  };
  "market.lead_interest": {
    lead_id: string;
    person_id: string;
    person_name: string;
    kind: InterestKind;
    side: LeadSide;
    words: string;
    declared_at: Date;
  };
  "market.refused_pair": {
    id: string;
    demand_id: string;
    result_id: string;
    lead_id: string | null;
    reason: RefusalReason;
    side: LeadSide | null;
    words: string | null;
    refused_at: Date;
    refused_by: string | null;
    refused_by_name: string | null;
    taken_back_at: Date | null;
    demand_fields: string;
    result_fields: string;
    is_sample: boolean;
  };
  "market.pair_wish": {
    demand_id: string;
    result_id: string;
    side: LeadSide;
    words: string | null;
    wished_at: Date;
    wished_by: string;
    wished_by_name: string;
  };
  "market.concept_proof": {
    id: string;
    lead_id: string;
    hypothesis: string;
    test: string;
    cost: number | null;
    state: ConceptState;
    version: number;
    asked_at: Date;
    asked_by_name: string;
    state_since: Date;
    decision: string | null;
    is_sample: boolean;
  };
};

export const leadTables = (tx: Tx) => tx.withTables<LeadTables>();
export type LeadDbRow = LeadTables["market.lead"];
export type QuestionDbRow = LeadTables["market.lead_question"];
export type ConceptDbRow = LeadTables["market.concept_proof"];

/** A pair that matching proposes. One that somebody took up or refused stays so; only its score is new. */
export async function keepProposals(
  tx: Tx,
  pairs: readonly { demandId: string; resultId: string; score: number }[],
  at: Date,
): Promise<void> {
  if (pairs.length === 0) return;
  await leadTables(tx)
    .insertInto("market.proposed_pair")
    .values(
      pairs.map(({ demandId, resultId, score }) => ({
        demand_id: demandId,
        result_id: resultId,
        score,
        state: "new" as const,
        found_at: at,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["demand_id", "result_id"]).doUpdateSet((row) => ({ score: row.ref("excluded.score") })),
    )
    .execute();
}

/** Keeps that a side wants a pair; false when it has said so before. */
export async function addWish(tx: Tx, row: LeadTables["market.pair_wish"]): Promise<boolean> {
  const added = await leadTables(tx)
    .insertInto("market.pair_wish")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Takes back what was proposed for a good and nobody has touched or wants. */
export async function dropProposals(tx: Tx, side: LeadSide, id: string): Promise<void> {
  await leadTables(tx)
    .deleteFrom("market.proposed_pair")
    .where(side === "demand" ? "demand_id" : "result_id", "=", id)
    .where("state", "=", "new")
    .where(sql<boolean>`(demand_id, result_id) not in (select demand_id, result_id from market.pairs_wished())`)
    .execute();
}

/** What became of a pair, whether it was proposed or found by somebody. */
export async function settleProposal(
  tx: Tx,
  pair: { demandId: string; resultId: string },
  state: "new" | "taken" | "refused",
  at: Date,
): Promise<void> {
  await leadTables(tx)
    .insertInto("market.proposed_pair")
    .values({ demand_id: pair.demandId, result_id: pair.resultId, score: 0, state, found_at: at })
    .onConflict((conflict) => conflict.columns(["demand_id", "result_id"]).doUpdateSet({ state }))
    .execute();
}

/** What is decided of a pair is decided by one after the other, until the end of the transaction. */
export async function lockPair(tx: Tx, pair: { demandId: string; resultId: string }): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`market.pair ${pair.demandId} ${pair.resultId}`}, 0))`.execute(
    tx,
  );
}

/** A new lead; null when somebody has one of the pair that is not refused. */
export async function addLead(
  tx: Tx,
  row: Omit<LeadDbRow, "id" | "version" | "handed_by" | "agreed_next" | "contract">,
): Promise<string | null> {
  const id = newId();
  const { numInsertedOrUpdatedRows } = await leadTables(tx)
    .insertInto("market.lead")
    .values({ ...row, id, version: 1, handed_by: [], agreed_next: null, contract: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 0n ? null : id;
}

/** Changes a lead; its version grows by one. */
export async function changeLead(
  tx: Tx,
  id: string,
  change: Partial<
    Pick<
      LeadDbRow,
      "stage" | "stage_since" | "last_talk" | "agreed_next" | "contract" | "broker_id" | "broker_name" | "handed_by"
    >
  >,
): Promise<void> {
  await leadTables(tx)
    .updateTable("market.lead")
    .set((row) => ({ ...change, version: row("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

export async function addLeadStep(
  tx: Tx,
  step: Omit<LeadTables["market.lead_step"], "id" | "detail"> & { detail: object | null },
): Promise<void> {
  await leadTables(tx)
    .insertInto("market.lead_step")
    .values({ ...step, id: newId(), detail: step.detail && JSON.stringify(step.detail) })
    .execute();
}

export async function addQuestion(
  tx: Tx,
  row: Pick<QuestionDbRow, "lead_id" | "side" | "words" | "asked_at" | "asked_by_name" | "due">,
): Promise<string> {
  const id = newId();
  const open = { answered_at: null, answered_by_name: null, wants: null, reason: null, answer: null };
  await leadTables(tx)
    .insertInto("market.lead_question")
    .values({ ...row, ...open, id })
    .execute();
  return id;
}

export async function answerQuestion(
  tx: Tx,
  id: string,
  answer: Pick<QuestionDbRow, "answered_at" | "answered_by_name" | "wants" | "reason" | "answer">,
): Promise<void> {
  await leadTables(tx).updateTable("market.lead_question").set(answer).where("id", "=", id).execute();
}

export async function addInterest(tx: Tx, row: LeadTables["market.lead_interest"]): Promise<void> {
  await leadTables(tx)
    .insertInto("market.lead_interest")
    .values(row)
    .onConflict((conflict) => conflict.columns(["lead_id", "person_id"]).doNothing())
    .execute();
}

/** Keeps why a pair was refused, with what both sides said in public then. */
export async function addRefusedPair(
  tx: Tx,
  row: Omit<LeadTables["market.refused_pair"], "id" | "taken_back_at" | "demand_fields" | "result_fields"> & {
    demandFields: readonly Field[];
    resultFields: readonly Field[];
  },
): Promise<void> {
  const { demandFields, resultFields, ...rest } = row;
  await leadTables(tx)
    .insertInto("market.refused_pair")
    .values({
      ...rest,
      id: newId(),
      taken_back_at: null,
      demand_fields: JSON.stringify(demandFields),
      result_fields: JSON.stringify(resultFields),
    })
    .execute();
}

/** The pair is worked on again: its refusals no longer count, also those that its new broker may not read. */
export async function takeBackRefusals(tx: Tx, pair: { demandId: string; resultId: string }, at: Date): Promise<void> {
  await sql`select market.take_back_refusals(${pair.demandId}, ${pair.resultId}, ${at})`.execute(tx);
}

export async function addConcept(
  tx: Tx,
  row: Pick<ConceptDbRow, "lead_id" | "hypothesis" | "test" | "cost" | "asked_at" | "asked_by_name" | "is_sample">,
): Promise<string> {
  const id = newId();
  await leadTables(tx)
    .insertInto("market.concept_proof")
    .values({ ...row, id, state: "asked", version: 1, state_since: row.asked_at, decision: null })
    .execute();
  return id;
}

export async function moveConcept(
  tx: Tx,
  id: string,
  change: Pick<ConceptDbRow, "state" | "state_since" | "decision">,
): Promise<void> {
  await leadTables(tx)
    .updateTable("market.concept_proof")
    .set((row) => ({ ...change, version: row("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}
