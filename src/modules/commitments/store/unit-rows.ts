import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { ReportContent } from "../contract/act.ts";
import { type CommitmentsTables, commitmentsTables, json } from "../store.ts";

/** Asks units to sign for a dispatched commitment. */
export async function askToSign(
  tx: Tx,
  commitment: string,
  units: readonly { organisation: string; isNeeded: boolean }[],
  { dispatch, at }: { dispatch: number; at: Date },
): Promise<void> {
  if (units.length === 0) return;
  await commitmentsTables(tx)
    .insertInto("commitments.sign_for")
    .values(
      units.map(({ organisation, isNeeded }) => ({
        id: newId(),
        commitment_id: commitment,
        organisation_id: organisation,
        dispatch,
        is_needed: isNeeded,
        asked_at: at,
      })),
    )
    .execute();
}

/** A unit's answer to its sign-for. */
export async function answerSign(
  tx: Tx,
  commitment: string,
  organisation: string,
  dispatch: number,
  answer: Pick<
    CommitmentsTables["commitments.sign_for"],
    "answer" | "answered_at" | "answered_by" | "answered_by_name" | "note"
  >,
): Promise<void> {
  await commitmentsTables(tx)
    .updateTable("commitments.sign_for")
    .set(answer)
    .where("commitment_id", "=", commitment)
    .where("organisation_id", "=", organisation)
    .where("dispatch", "=", dispatch)
    .where("ended_at", "is", null)
    .execute();
}

/** A unit that does not answer for the commitment any more does not sign for it either. */
export async function endSign(tx: Tx, commitment: string, organisation: string, at: Date): Promise<void> {
  await commitmentsTables(tx)
    .updateTable("commitments.sign_for")
    .set({ ended_at: at })
    .where("commitment_id", "=", commitment)
    .where("organisation_id", "=", organisation)
    .where("ended_at", "is", null)
    .execute();
}

export async function askExtension(
  tx: Tx,
  row: Omit<CommitmentsTables["commitments.extension"], "id" | "answer" | "answered_at" | "answered_by">,
): Promise<void> {
  await commitmentsTables(tx)
    .insertInto("commitments.extension")
    .values({ id: newId(), ...row })
    .execute();
}

/** Answers the request that is open, if there is one; returns its id. */
export async function answerExtension(
  tx: Tx,
  commitment: string,
  answer: { answer: "granted" | "declined"; answered_at: Date; answered_by: string },
): Promise<string | null> {
  const row = await commitmentsTables(tx)
    .updateTable("commitments.extension")
    .set(answer)
    .where("commitment_id", "=", commitment)
    .where("answer", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** A request whose answer was taken back waits for one again. */
export async function reopenExtension(tx: Tx, id: string): Promise<void> {
  await commitmentsTables(tx)
    .updateTable("commitments.extension")
    .set({ answer: null, answered_at: null, answered_by: null })
    .where("id", "=", id)
    .execute();
}

type DraftRow = CommitmentsTables["commitments.report_draft"];

/** Writes a draft anew; false when somebody else of the unit was faster. */
export async function addDraft(tx: Tx, row: Omit<DraftRow, "id" | "version">): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await commitmentsTables(tx)
    .insertInto("commitments.report_draft")
    .values({ id: newId(), version: 1, ...row, content: json(row.content) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Writes over the version that was seen; false when it is not the newest any more. */
export async function changeDraft(tx: Tx, row: Omit<DraftRow, "id">): Promise<boolean> {
  const { numUpdatedRows } = await commitmentsTables(tx)
    .updateTable("commitments.report_draft")
    .set((build) => ({
      content: json(row.content),
      saved_at: row.saved_at,
      saved_by: row.saved_by,
      saved_by_name: row.saved_by_name,
      version: build("version", "+", 1),
    }))
    .where("commitment_id", "=", row.commitment_id)
    .where("organisation_id", "=", row.organisation_id)
    .where("round", "=", row.round)
    .where("version", "=", row.version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** A draft that was sent is no draft any more. */
export async function dropDraft(tx: Tx, commitment: string, organisation: string, round: number): Promise<void> {
  await commitmentsTables(tx)
    .deleteFrom("commitments.report_draft")
    .where("commitment_id", "=", commitment)
    .where("organisation_id", "=", organisation)
    .where("round", "=", round)
    .execute();
}

export async function addReport(
  tx: Tx,
  row: Omit<
    CommitmentsTables["commitments.report"],
    "id" | "verdict" | "verdict_at" | "verdict_by" | "verdict_note" | "content"
  > & { content: ReportContent },
): Promise<string> {
  const id = newId();
  await commitmentsTables(tx)
    .insertInto("commitments.report")
    .values({ id, ...row, content: json(row.content) })
    .execute();
  return id;
}

/** The verdict on the reports that wait for one. */
export async function judgeReports(
  tx: Tx,
  commitment: string,
  verdict: Pick<CommitmentsTables["commitments.report"], "verdict" | "verdict_at" | "verdict_by" | "verdict_note">,
): Promise<void> {
  await commitmentsTables(tx)
    .updateTable("commitments.report")
    .set(verdict)
    .where("commitment_id", "=", commitment)
    .where("verdict", "is", null)
    .execute();
}
