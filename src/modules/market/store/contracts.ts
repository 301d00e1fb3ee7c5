import { type ColumnType, sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { ContractState, ContractType, Deduction, Direction, RuleSet, Side } from "../contract/contracts.ts";

type Json<T> = ColumnType<T, string, string>;

export interface ContractColumns {
  id: string;
  number: string | null;
  name: string;
  type: ContractType;
  state: ContractState;
  version: number;
  direction: Direction;
  signed_on: string | null;
  starts_on: string | null;
  ends_on: string | null;
  registered_on: string | null;
  total: number | null;
  technology: number | null;
  deductions: Json<Deduction[]>;
  payment: string | null;
  property: string | null;
  field: string | null;
  summary: string | null;
  lead_id: string | null;
  licence_id: string | null;
  checked_by: string | null;
  owner_id: string | null;
  submitted_by: string | null;
  seen_by: string[];
  search: string;
  is_sample: boolean;
  basis: string;
  created_at: Date;
}
/** A contract as it is written. */
export type ContractInsert = Omit<ContractColumns, "deductions"> & { deductions: string };
/** A contract as it is read. */
export type KeptContract = Omit<ContractColumns, "deductions"> & { deductions: Deduction[] };

export interface PartyColumns {
  contract_id: string;
  side: Side;
  position: number;
  firm_id: string | null;
  name: string;
  credit_code: string | null;
  place: string | null;
  outside: string | null;
  longitude: number | null;
  latitude: number | null;
}

interface StepColumns {
  id: string;
  contract_id: string;
  at: Date;
  act: string;
  state: ContractState;
  by: string | null;
  reason: string;
  before: Json<object> | null;
}
export type StepInsert = Omit<StepColumns, "id" | "before"> & { before: object | null };

interface RuleSetColumns {
  code: string;
  position: number;
  name_zh: string;
  name_en: string;
  valid_from: string | null;
  valid_to: string | null;
  is_on: boolean;
  types: string[];
  deductions: string[];
  note_zh: string;
  note_en: string;
}

/** The tables of technology contracts. Only this file writes to them. */
type ContractTables = {
  "market.technology_contract": ContractColumns;
  "market.contract_party": PartyColumns;
  "market.contract_step": StepColumns;
  "market.contract_rule_set": RuleSetColumns;
};

export const contractTables = (tx: Tx) => tx.withTables<ContractTables>();

const batch = 1000;
const batches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, at) => rows.slice(at * batch, (at + 1) * batch));

/** Contracts with their parties, all new. */
export async function insertContracts(
  tx: Tx,
  contracts: readonly ContractInsert[],
  parties: readonly PartyColumns[],
): Promise<void> {
  const tables = contractTables(tx);
  for (const part of batches(contracts)) await tables.insertInto("market.technology_contract").values(part).execute();
  for (const part of batches(parties)) await tables.insertInto("market.contract_party").values(part).execute();
}

/** New values of a contract, whose version goes up; `parties`: take the place of those that it had. */
export async function updateContract(
  tx: Tx,
  id: string,
  values: Partial<Omit<ContractInsert, "id" | "version">>,
  parties?: readonly PartyColumns[],
): Promise<void> {
  await contractTables(tx)
    .updateTable("market.technology_contract")
    .set((row) => ({ ...values, version: row("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
  if (!parties) return;
  await contractTables(tx).deleteFrom("market.contract_party").where("contract_id", "=", id).execute();
  await contractTables(tx)
    .insertInto("market.contract_party")
    .values([...parties])
    .execute();
}

export async function insertSteps(tx: Tx, steps: readonly StepInsert[]): Promise<void> {
  const rows = steps.map((step) => ({
    id: newId(),
    ...step,
    before: step.before === null ? null : JSON.stringify(step.before),
  }));
  for (const part of batches(rows)) await contractTables(tx).insertInto("market.contract_step").values(part).execute();
}

/** The rules by which contracts are registered, as the region pack has them now. */
export async function saveRuleSets(tx: Tx, sets: readonly RuleSet[]): Promise<void> {
  await contractTables(tx).deleteFrom("market.contract_rule_set").execute();
  if (sets.length === 0) return;
  await contractTables(tx)
    .insertInto("market.contract_rule_set")
    .values(
      sets.map(({ code, name, validFrom, validTo, isOn, types, deductions, note }, position) => ({
        code,
        position,
        name_zh: name.zh,
        name_en: name.en,
        valid_from: validFrom,
        valid_to: validTo,
        is_on: isOn,
        types: [...types],
        deductions: [...deductions],
        note_zh: note.zh,
        note_en: note.en,
      })),
    )
    .execute();
}

/** The contract, held so that two people who change it at the same time come one after the other. */
export async function lockContract(tx: Tx, id: string): Promise<KeptContract | undefined> {
  return contractTables(tx)
    .selectFrom("market.technology_contract")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** Whether who asks may read the contract. */
export async function isReadable(tx: Tx, id: string): Promise<boolean> {
  const found = await contractTables(tx)
    .selectFrom("market.technology_contract")
    .select("id")
    .where("id", "=", id)
    .executeTakeFirst();
  return found !== undefined;
}

/** Numbers are given one after the other, so that each is known or new. */
export async function lockNumbers(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('market.contract-numbers'))`.execute(tx);
}
