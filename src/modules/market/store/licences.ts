import { type ColumnType, sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { FirmSize } from "../../firms/contract.ts";
import type { LicenceAccount, LicenceSide, LicenceState } from "../contract/licence.ts";
import type { LicenceKind } from "../contract/licence-terms.ts";
import type { Doing, Entry, Step } from "../rules/licence/licence.ts";
import type { PlaceState } from "../rules/licence/queue.ts";

export type PartySide = LicenceSide | "broker";

type LicenceTables = {
  "market.licence": {
    id: string;
    kind: LicenceKind;
    state: LicenceState;
    steps: number;
    title: string;
    result_id: string | null;
    lead_id: string | null;
    is_exclusive: boolean;
    is_public: boolean;
    licensee_size: FirmSize | null;
    began_on: string | null;
    looked_on: string;
    is_sample: boolean;
    created_by: string | null;
    created_at: Date;
    changed_at: Date;
  };
  "market.licence_party": { licence_id: string; side: PartySide; organisation_id: string; firm_id: string | null };
  "market.licence_step": {
    id: string;
    licence_id: string;
    number: number;
    on_day: string;
    side: LicenceSide | null;
    /** Written as JSON text, read as what it is. */
    doing: ColumnType<Doing, string>;
    state: LicenceState;
    by_person: string | null;
    by_name: string | null;
    made_at: Date;
  };
  "market.licence_entry": { id: string; licence_id: string; claim: string; on_day: string; number: number };
  "market.licence_posting": { entry_id: string; account: LicenceAccount; amount: number };
  "market.licence_place": {
    id: string;
    result_id: string;
    organisation_id: string;
    state: PlaceState;
    offered_until: string | null;
    joined_at: Date;
  };
  "market.pay_later_title": { title: string; valid_from: string; valid_to: string | null; basis: string };
  "market.licence_notice": { licence_id: string; side: string; what: string; until: string; told_at: Date };
};

export const licenceTables = (tx: Tx) => tx.withTables<LicenceTables>();
export type LicenceRow = LicenceTables["market.licence"];
export type LicenceParty = LicenceTables["market.licence_party"];

/** The head of a new licence, before its first step, with its sides. */
export async function insertLicence(
  tx: Tx,
  row: Omit<LicenceRow, "steps" | "is_public" | "began_on">,
  parties: readonly Omit<LicenceParty, "licence_id">[],
): Promise<void> {
  await licenceTables(tx)
    .insertInto("market.licence")
    .values({ ...row, steps: 0, is_public: false, began_on: null })
    .execute();
  await licenceTables(tx)
    .insertInto("market.licence_party")
    .values(parties.map((party) => ({ ...party, licence_id: row.id })))
    .execute();
}

/** Steps that follow `after` others; `by`: whose they are, null for what happened by itself. */
export async function insertSteps(
  tx: Tx,
  licence: string,
  after: number,
  steps: readonly Step[],
  by: { id: string; name: string } | null,
  at: Date,
): Promise<void> {
  if (steps.length === 0) return;
  await licenceTables(tx)
    .insertInto("market.licence_step")
    .values(
      steps.map(({ on, side, doing, state }, index) => ({
        id: newId(),
        licence_id: licence,
        number: after + index + 1,
        on_day: on,
        side,
        doing: JSON.stringify(doing),
        state,
        by_person: side === null && doing.act !== "draft" ? null : (by?.id ?? null),
        by_name: side === null && doing.act !== "draft" ? null : (by?.name ?? null),
        made_at: at,
      })),
    )
    .execute();
}

/** Entries that follow `after` others; the database refuses one that does not balance when the transaction ends. */
export async function insertEntries(tx: Tx, licence: string, after: number, entries: readonly Entry[]): Promise<void> {
  for (const [index, { on, claim, postings }] of entries.entries()) {
    const id = newId();
    await licenceTables(tx)
      .insertInto("market.licence_entry")
      .values({ id, licence_id: licence, claim, on_day: on, number: after + index + 1 })
      .execute();
    await licenceTables(tx)
      .insertInto("market.licence_posting")
      .values(postings.map((posting) => ({ entry_id: id, ...posting })))
      .execute();
  }
}

export async function updateLicence(
  tx: Tx,
  id: string,
  head: Partial<
    Pick<LicenceRow, "state" | "steps" | "is_exclusive" | "is_public" | "began_on" | "looked_on" | "changed_at">
  >,
): Promise<void> {
  await licenceTables(tx).updateTable("market.licence").set(head).where("id", "=", id).execute();
}

/** Holds a result until the end of the transaction: of those who sign for it or move its queue at once, one comes after the other. */
export async function holdResult(tx: Tx, result: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('market.licence'), hashtext(${result}))`.execute(tx);
}

export async function insertPlace(tx: Tx, result: string, organisation: string, at: Date): Promise<string> {
  const id = newId();
  await licenceTables(tx)
    .insertInto("market.licence_place")
    .values({
      id,
      result_id: result,
      organisation_id: organisation,
      state: "waiting",
      offered_until: null,
      joined_at: at,
    })
    .execute();
  return id;
}

/** Moves a place on from the state in which it was `seen`; false when it is in another one now. */
export async function updatePlace(
  tx: Tx,
  seen: { id: string; state: PlaceState },
  set: { state: PlaceState; offeredUntil: string | null },
): Promise<boolean> {
  const changed = await licenceTables(tx)
    .updateTable("market.licence_place")
    .set({ state: set.state, offered_until: set.offeredUntil })
    .where("id", "=", seen.id)
    .where("state", "=", seen.state)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** Notes that a side was told of a day; false when it was already. */
export async function noteTold(
  tx: Tx,
  row: { licence: string; side: string; what: string; until: string },
  at: Date,
): Promise<boolean> {
  const added = await licenceTables(tx)
    .insertInto("market.licence_notice")
    .values({ licence_id: row.licence, side: row.side, what: row.what, until: row.until, told_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** The titles of the region pack take the place of those kept before. */
export async function savePayLaterTitles(
  tx: Tx,
  rows: readonly { title: string; valid_from: string; valid_to: string | null; basis: string }[],
): Promise<void> {
  await licenceTables(tx).deleteFrom("market.pay_later_title").execute();
  if (rows.length > 0) await licenceTables(tx).insertInto("market.pay_later_title").values(rows).execute();
}
