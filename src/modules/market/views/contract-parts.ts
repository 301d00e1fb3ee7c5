import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { RuleSet, Side } from "../contract/contracts.ts";
import type { CheckedContract, CheckedParty } from "../rules/contract-check.ts";
import type { Seat } from "../rules/contracts.ts";
import { contractTables, type KeptContract, type PartyColumns } from "../store/contracts.ts";

/** The rules of all days, in the order of the region pack. */
export async function ruleSets(tx: Tx): Promise<RuleSet[]> {
  const rows = await contractTables(tx)
    .selectFrom("market.contract_rule_set")
    .selectAll()
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    code: row.code,
    name: { zh: row.name_zh, en: row.name_en },
    validFrom: row.valid_from,
    validTo: row.valid_to,
    isOn: row.is_on,
    types: row.types as RuleSet["types"],
    deductions: row.deductions as RuleSet["deductions"],
    note: { zh: row.note_zh, en: row.note_en },
  }));
}

/** The parties of contracts by contract: the sellers, then the buyers, the first of each side first. */
export async function partiesOfMany(tx: Tx, ids: readonly string[]): Promise<Map<string, PartyColumns[]>> {
  if (ids.length === 0) return new Map();
  const rows = await contractTables(tx)
    .selectFrom("market.contract_party")
    .selectAll()
    .where(sql<boolean>`contract_id = any(${[...ids]})`)
    .orderBy("side", "desc")
    .orderBy("position")
    .execute();
  return Map.groupBy(rows, (row) => row.contract_id);
}

export const ofSide = (parties: readonly PartyColumns[], side: Side): PartyColumns[] =>
  parties.filter((party) => party.side === side);

/** Where the party of a side sat whose place counts. */
export function seatOf(parties: readonly PartyColumns[], side: Side): Seat {
  const [first] = ofSide(parties, side);
  if (!first) return { place: null, outside: null };
  const { place, outside, longitude, latitude } = first;
  return { place, outside, point: longitude === null || latitude === null ? null : { longitude, latitude } };
}

const checkedParty = ({ name, credit_code, place, outside }: PartyColumns): CheckedParty => ({
  name,
  creditCode: credit_code,
  place,
  outside,
});

/** A kept contract as the check-list reads it. */
export const asChecked = (
  contract: Pick<
    KeptContract,
    | "type"
    | "signed_on"
    | "starts_on"
    | "ends_on"
    | "total"
    | "technology"
    | "deductions"
    | "payment"
    | "property"
    | "summary"
  >,
  parties: readonly PartyColumns[],
): CheckedContract => ({
  type: contract.type,
  sellers: ofSide(parties, "seller").map(checkedParty),
  buyers: ofSide(parties, "buyer").map(checkedParty),
  signedOn: contract.signed_on,
  startsOn: contract.starts_on,
  endsOn: contract.ends_on,
  total: contract.total,
  technology: contract.technology,
  deductions: contract.deductions,
  payment: contract.payment as CheckedContract["payment"],
  property: contract.property as CheckedContract["property"],
  summary: contract.summary,
});
