import { creditCodeRefusal } from "../../people/rules.ts";
import type { ContractColumn, ContractFault, ContractRowError, ContractType, RuleSet } from "../contract/contracts.ts";
import { fenOf, ruleSetOn } from "./contracts.ts";

/** A party as a row names it: an area of the region, or any other words for where it sits; both null: not said. */
export interface ReadParty {
  readonly name: string;
  readonly creditCode: string | null;
  readonly place: string | null;
  readonly outside: string | null;
}

/** A row as read: a contract that the office has registered. */
export interface ReadContract {
  readonly row: number;
  readonly number: string;
  readonly name: string;
  readonly type: ContractType;
  readonly signedOn: string;
  readonly registeredOn: string;
  readonly deregisteredOn: string | null;
  readonly total: number;
  readonly technology: number;
  readonly field: string | null;
  readonly seller: ReadParty;
  readonly buyer: ReadParty;
}

/** How cells are read; a null answer says that the cell names nothing. */
export interface ContractCells {
  isBlank(cell: string): boolean;
  /** An exact decimal. */
  number(cell: string): string | null;
  day(cell: string): string | null;
  /** Code of an area that is called so. */
  place(cell: string): string | null;
  typeWords: Readonly<Record<string, ContractType>>;
  ruleSets: readonly RuleSet[];
}

/** Reads one row; every fault is told with its column. Amounts are in 万元. */
export function readContractRow(
  row: number,
  cellOf: (column: ContractColumn) => string,
  cells: ContractCells,
): { read: ReadContract | null; errors: ContractRowError[] } {
  const errors: ContractRowError[] = [];
  const fail = (column: ContractColumn, fault: ContractFault): null => {
    errors.push({ row, column, fault, value: cellOf(column) });
    return null;
  };
  const filled = (column: ContractColumn): boolean => !cells.isBlank(cellOf(column));
  const read = <T>(column: ContractColumn, fault: ContractFault, how: (cell: string) => T | null): T | null =>
    filled(column) ? (how(cellOf(column)) ?? fail(column, fault)) : null;
  const needed = <T>(column: ContractColumn, fault: ContractFault, how: (cell: string) => T | null): T | null =>
    filled(column) ? read(column, fault, how) : fail(column, "needed");
  const text = (cell: string) => cell.trim();
  const amount = (cell: string) => {
    const number = cells.number(cell);
    return number === null ? null : fenOf(number);
  };
  const party = (side: "seller" | "buyer"): ReadParty | null => {
    const name = needed(side, "needed", text);
    const creditCode = read(`${side}Code`, "credit-code", (cell) => {
      const code = cell.trim().toUpperCase();
      return creditCodeRefusal(code) ? null : code;
    });
    const cell = cellOf(`${side}Place`).trim();
    const place = filled(`${side}Place`) ? cells.place(cell) : null;
    return name === null
      ? null
      : { name, creditCode, place, outside: filled(`${side}Place`) && place === null ? cell : null };
  };

  const number = needed("number", "needed", text);
  const name = needed("name", "needed", text);
  const type = needed("type", "type", (cell) => cells.typeWords[cell.trim().toLowerCase()] ?? null);
  const signedOn = needed("signedOn", "day", cells.day);
  const registeredOn = needed("registeredOn", "day", cells.day);
  const deregisteredOn = read("deregisteredOn", "day", cells.day);
  const total = needed("total", "amount", amount);
  const technology = needed("technology", "amount", amount);
  const seller = party("seller");
  const buyer = party("buyer");
  if (signedOn !== null && registeredOn !== null && registeredOn < signedOn) fail("registeredOn", "signed-later");
  if (registeredOn !== null && deregisteredOn !== null && deregisteredOn < registeredOn)
    fail("deregisteredOn", "ended");
  if (total !== null && technology !== null && technology > total) fail("technology", "technology-over-total");
  if (type !== null && signedOn !== null && !(ruleSetOn(cells.ruleSets, signedOn)?.types.includes(type) ?? false))
    fail("type", "type-not-known");
  const isRead =
    number !== null &&
    name !== null &&
    type !== null &&
    signedOn !== null &&
    registeredOn !== null &&
    total !== null &&
    technology !== null &&
    seller !== null &&
    buyer !== null;
  if (!isRead || errors.length > 0) return { read: null, errors };
  const field = filled("field") ? cellOf("field").trim() : null;
  return {
    read: { row, number, name, type, signedOn, registeredOn, deregisteredOn, total, technology, field, seller, buyer },
    errors,
  };
}
