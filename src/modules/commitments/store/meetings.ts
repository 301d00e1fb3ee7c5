import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { DecisionAct, DecisionState, MeetingKind, MeetingState, NewMeeting } from "../contract/meeting.ts";

export type MeetingTables = {
  "commitments.meeting": {
    id: string;
    kind: MeetingKind;
    title: string;
    starts_at: Date;
    minutes: number;
    place: string;
    chair: string;
    state: MeetingState;
    version: number;
    summary: string | null;
    minutes_number: string | null;
    changed_at: Date;
  };
  "commitments.meeting_step": {
    id: string;
    meeting_id: string;
    act: "called" | "changed" | "recorded" | "cancelled";
    made_at: Date;
    made_by: string;
    made_by_name: string;
    note: string | null;
  };
  "commitments.meeting_unit": { meeting_id: string; organisation_id: string; attended: boolean | null };
  "commitments.agenda_item": {
    id: string;
    meeting_id: string;
    position: number;
    title: string;
    commitment_id: string | null;
    problem_id: string | null;
    adjustment_id: string | null;
  };
  "commitments.meeting_paper": { meeting_id: string; position: number; title: string; address: string };
  "commitments.decision": {
    id: string;
    meeting_id: string;
    item_id: string | null;
    position: number;
    words: string;
    organisation_id: string;
    due_on: string;
    is_extended: boolean;
    state: DecisionState;
    version: number;
    reported_on: string | null;
    is_returned: boolean;
    commitment_id: string | null;
    made_at: Date;
  };
  "commitments.decision_step": {
    id: string;
    decision_id: string;
    act: "made" | DecisionAct;
    to_state: DecisionState;
    made_at: Date;
    made_by: string;
    made_by_name: string;
    organisation_id: string | null;
    note: string | null;
    due_on: string | null;
  };
};
export const meetingTables = (tx: Tx) => tx.withTables<MeetingTables>();
export type MeetingDbRow = MeetingTables["commitments.meeting"];
export type DecisionDbRow = MeetingTables["commitments.decision"];

export async function addMeeting(tx: Tx, row: MeetingDbRow): Promise<void> {
  await meetingTables(tx).insertInto("commitments.meeting").values(row).execute();
}

/** Changes a meeting; its version grows by one. */
export async function changeMeetingRow(
  tx: Tx,
  id: string,
  change: Partial<Omit<MeetingDbRow, "id" | "version">>,
): Promise<void> {
  await meetingTables(tx)
    .updateTable("commitments.meeting")
    .set((build) => ({ ...change, version: build("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

export async function addMeetingStep(
  tx: Tx,
  row: Omit<MeetingTables["commitments.meeting_step"], "id">,
): Promise<void> {
  await meetingTables(tx)
    .insertInto("commitments.meeting_step")
    .values({ ...row, id: newId() })
    .execute();
}

/** Units, agenda and papers of a meeting that is planned, as they shall be. */
export async function setMeetingParts(
  tx: Tx,
  meeting: string,
  { units, agenda, papers }: { units: readonly string[] } & Pick<NewMeeting, "agenda" | "papers">,
): Promise<void> {
  const tables = meetingTables(tx);
  await tables.deleteFrom("commitments.meeting_unit").where("meeting_id", "=", meeting).execute();
  await tables.deleteFrom("commitments.agenda_item").where("meeting_id", "=", meeting).execute();
  await tables.deleteFrom("commitments.meeting_paper").where("meeting_id", "=", meeting).execute();
  if (units.length > 0)
    await tables
      .insertInto("commitments.meeting_unit")
      .values(units.map((organisation_id) => ({ meeting_id: meeting, organisation_id, attended: null })))
      .execute();
  if (agenda.length > 0)
    await tables
      .insertInto("commitments.agenda_item")
      .values(
        agenda.map(({ kind, id, title }, position) => ({
          id: newId(),
          meeting_id: meeting,
          position,
          title,
          commitment_id: kind === "commitment" ? id : null,
          problem_id: kind === "problem" ? id : null,
          adjustment_id: kind === "adjustment" ? id : null,
        })),
      )
      .execute();
  if (papers.length > 0)
    await tables
      .insertInto("commitments.meeting_paper")
      .values(papers.map((paper, position) => ({ ...paper, meeting_id: meeting, position })))
      .execute();
}

/** Notes which of the units that were called came. */
export async function setAttendance(tx: Tx, meeting: string, attended: readonly string[]): Promise<void> {
  await meetingTables(tx)
    .updateTable("commitments.meeting_unit")
    .set({ attended: sql<boolean>`organisation_id = any(${[...attended]}::text[])` })
    .where("meeting_id", "=", meeting)
    .execute();
}

export async function addDecision(tx: Tx, row: DecisionDbRow): Promise<void> {
  await meetingTables(tx).insertInto("commitments.decision").values(row).execute();
}

/** Brings a decision to where an act leads; its version grows by one. */
export async function moveDecision(
  tx: Tx,
  id: string,
  change: Partial<
    Pick<DecisionDbRow, "state" | "due_on" | "is_extended" | "reported_on" | "is_returned" | "commitment_id">
  >,
): Promise<void> {
  await meetingTables(tx)
    .updateTable("commitments.decision")
    .set((build) => ({ ...change, version: build("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

export async function addDecisionStep(
  tx: Tx,
  row: Omit<MeetingTables["commitments.decision_step"], "id">,
): Promise<void> {
  await meetingTables(tx)
    .insertInto("commitments.decision_step")
    .values({ ...row, id: newId() })
    .execute();
}
