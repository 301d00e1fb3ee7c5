import type { ColumnType } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { GoodState, GoodStep } from "../contract/good.ts";
import type { exclusivities, Inventor, Parameter, Right, secrecies, TransferMode } from "../contract/terms.ts";
import type { GoodKind } from "../contract.ts";

/** A list as JSON: read as it is, written as text. */
type Json<T> = ColumnType<T[], string, string>;
type Terms = { exclusivity: (typeof exclusivities)[number]; secrecy: (typeof secrecies)[number] };

/** The columns that a demand and a result have alike. */
export interface GoodColumns extends Terms {
  id: string;
  version: number;
  state: GoodState;
  title_zh: string;
  title_en: string | null;
  owner_id: string | null;
  firm_id: string | null;
  posted_by_id: string | null;
  behalf_basis: string | null;
  shows_owner: boolean;
  field: string | null;
  place: string | null;
  parameters: Json<Parameter>;
  modes: TransferMode[];
  valid_until: string | null;
  told_until: string | null;
  published_at: Date | null;
  origin: "person" | "import" | "sample";
  search: string;
  initials: string;
  syllables: string;
  created_by: string | null;
  created_at: Date;
  changed_at: Date;
}

export interface DemandColumns extends GoodColumns {
  problem: string;
  budget_least: number | null;
  budget_most: number | null;
  deadline: string | null;
  acceptance: string | null;
  needed_readiness: number | null;
}

export interface ResultColumns extends GoodColumns {
  summary: string;
  compared_with: string | null;
  price_least: number | null;
  price_most: number | null;
  cost_note: string | null;
  claimed_readiness: number | null;
  proven_readiness: number | null;
  inventors: Json<Inventor>;
  rights: Json<Right>;
  is_job_result: boolean;
  is_listed_apart: boolean;
}

export interface StepColumns {
  id: string;
  demand_id: string | null;
  result_id: string | null;
  step: GoodStep;
  from_state: GoodState;
  to_state: GoodState;
  reason: string | null;
  by_person: string | null;
  by_name: string | null;
  by_organisation: string | null;
  at: Date;
}

interface ConfidentialColumns {
  id: string;
  demand_id: string | null;
  result_id: string | null;
  content: string;
  changed_by: string | null;
  changed_at: Date;
}

/** The tables of demands and results. Only the files of this folder write to them. */
type GoodsTables = {
  "market.demand": DemandColumns;
  "market.result": ResultColumns;
  "market.market_step": StepColumns;
  "market.confidential_part": ConfidentialColumns;
};

export const goodsTables = (tx: Tx) => tx.withTables<GoodsTables>();
type Written<T> = { [K in keyof T]: T[K] extends ColumnType<unknown, infer I, unknown> ? I : T[K] };
export type DemandWritten = Written<DemandColumns>;
export type ResultWritten = Written<ResultColumns>;

/** The columns of the tables beside goods that say which of the two it is about. */
export const goodRef = (kind: GoodKind, id: string) => ({
  demand_id: kind === "demand" ? id : null,
  result_id: kind === "result" ? id : null,
});

export async function insertDemands(tx: Tx, rows: readonly DemandWritten[]): Promise<void> {
  for (const row of rows) await goodsTables(tx).insertInto("market.demand").values(row).execute();
}

export async function insertResults(tx: Tx, rows: readonly ResultWritten[]): Promise<void> {
  if (rows.length === 0) return;
  await goodsTables(tx)
    .insertInto("market.result")
    .values([...rows])
    .execute();
}

/** Writes what changed where the version is still the one that was seen; false: somebody was faster. */
export async function updateDemand(tx: Tx, id: string, version: number, set: Partial<DemandWritten>): Promise<boolean> {
  const { numUpdatedRows } = await goodsTables(tx)
    .updateTable("market.demand")
    .set({ ...set, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** As for a demand. */
export async function updateResult(tx: Tx, id: string, version: number, set: Partial<ResultWritten>): Promise<boolean> {
  const { numUpdatedRows } = await goodsTables(tx)
    .updateTable("market.result")
    .set({ ...set, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function insertSteps(tx: Tx, rows: readonly Omit<StepColumns, "id">[]): Promise<void> {
  for (const row of rows)
    await goodsTables(tx)
      .insertInto("market.market_step")
      .values({ id: newId(), ...row })
      .execute();
}

/** The confidential part as it is from now on; null: there is none any more. What was there before is not kept. */
export async function saveConfidential(
  tx: Tx,
  kind: GoodKind,
  id: string,
  content: string | null,
  by: { person: string | null; at: Date },
): Promise<void> {
  const tables = goodsTables(tx);
  const column = kind === "demand" ? "demand_id" : "result_id";
  if (content === null) {
    await tables.deleteFrom("market.confidential_part").where(column, "=", id).execute();
    return;
  }
  const changed = { content, changed_by: by.person, changed_at: by.at };
  const { numUpdatedRows } = await tables
    .updateTable("market.confidential_part")
    .set(changed)
    .where(column, "=", id)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  await tables
    .insertInto("market.confidential_part")
    .values({ id: newId(), ...goodRef(kind, id), ...changed })
    .execute();
}

/** The end of validity that the owner was told of; nothing that anybody wrote, so the version stays. */
export async function saveTold(tx: Tx, kind: GoodKind, id: string, until: string | null): Promise<void> {
  const tables = goodsTables(tx);
  if (kind === "demand")
    await tables.updateTable("market.demand").set({ told_until: until }).where("id", "=", id).execute();
  else await tables.updateTable("market.result").set({ told_until: until }).where("id", "=", id).execute();
}
