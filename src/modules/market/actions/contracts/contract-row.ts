import { fold } from "../../../policy/index.ts";
import type { NewContract } from "../../contract/contracts.ts";
import { directionOf } from "../../rules/contracts.ts";
import type { ContractInsert, PartyColumns } from "../../store/contracts.ts";
import { seatOf } from "../../views/contract-parts.ts";

type Content = Pick<
  ContractInsert,
  | "name"
  | "type"
  | "signed_on"
  | "starts_on"
  | "ends_on"
  | "total"
  | "technology"
  | "deductions"
  | "payment"
  | "property"
  | "field"
  | "summary"
  | "basis"
>;

/** What a person wrote of a contract, as its columns. */
export const contentRow = (content: NewContract): Content => ({
  name: content.name,
  type: content.type,
  signed_on: content.signedOn,
  starts_on: content.startsOn,
  ends_on: content.endsOn,
  total: content.total,
  technology: content.technology,
  deductions: JSON.stringify(content.deductions),
  payment: content.payment,
  property: content.property,
  field: content.field,
  summary: content.summary,
  basis: content.basis,
});

/** What follows from the parties: which way the technology goes, and what the contract is found by. */
export const derivedRow = (
  { name, number }: { name: string; number: string | null },
  parties: readonly PartyColumns[],
): Pick<ContractInsert, "direction" | "search"> => ({
  direction: directionOf(seatOf(parties, "seller"), seatOf(parties, "buyer")),
  search: [number ?? "", name, ...parties.map((party) => party.name)].map(fold).join("\n"),
});
