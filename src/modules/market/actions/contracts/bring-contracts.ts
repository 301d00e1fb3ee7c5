import { sql } from "kysely";
import { isBlank, readDate, readNumber } from "../../../../engines/tables/cell-values.ts";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { readTable } from "../../../ledger/index.ts";
import { nameKey } from "../../../people/rules.ts";
import type { BroughtContracts, ContractRowError, ContractType } from "../../contract/contracts.ts";
import { postContractFacts } from "../../contract-facts.ts";
import { contractsEn } from "../../contracts-texts.en.ts";
import { contractsZh } from "../../contracts-texts.zh.ts";
import { findContractColumns } from "../../rules/contract-columns.ts";
import { type ContractCells, type ReadContract, readContractRow } from "../../rules/contract-import.ts";
import { insertContracts, insertSteps, lockNumbers, updateContract } from "../../store/contracts.ts";
import { ruleSets } from "../../views/contract-parts.ts";
import { planContracts } from "./plan-contracts.ts";

const shownErrors = 200;
const shownNames = 100;

/**
 * Brings the ledger of a registration office, whole or not at all: with any error nothing is kept, and each names its row
 * and column. A contract is known by its number: one that says the same is left as it is, one that says something else is
 * amended with its facts, one with a day of deregistration leaves the count. `isTrial`: says what would come of it.
 */
export async function bringContracts(
  ctx: Ctx,
  file: { fileName: string; bytes: Uint8Array },
  { isTrial, basis, isSample = false }: { isTrial: boolean; basis: string; isSample?: boolean },
): Promise<BroughtContracts> {
  const table = await readTable(file.bytes, file.fileName, null);
  const found = findContractColumns(table.rows, [contractsZh.bring.headings, contractsEn.bring.headings]);
  const errors: ContractRowError[] = [...found.errors];
  const filled = table.rows
    .map((cells, at) => ({ row: at + 1, cells }))
    .slice(found.headerRow + 1)
    .filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const reading = await openCells(ctx);
  const rows: ReadContract[] = [];
  for (const { row, cells } of errors.length > 0 ? [] : filled) {
    const read = readContractRow(row, (column) => cells[found.columns.get(column) ?? -1] ?? "", reading);
    errors.push(...read.errors);
    if (read.read) rows.push(read.read);
  }
  await lockNumbers(ctx.tx);
  const plan = await planContracts(ctx, rows, basis, isSample);
  errors.push(...plan.errors);
  const report: BroughtContracts = {
    isKept: false,
    rows: filled.length,
    added: plan.contracts.length,
    amended: plan.changes.filter(({ act }) => act === "amend").length,
    deregistered: plan.changes.filter(({ act }) => act === "deregister").length,
    same: plan.same,
    wrong: errors.some((error) => error.row === 0) ? filled.length : new Set(errors.map(({ row }) => row)).size,
    unresolved: [...plan.unresolved].slice(0, shownNames),
    errors: errors.slice(0, shownErrors),
  };
  if (isTrial || errors.length > 0) return report;
  await insertContracts(ctx.tx, plan.contracts, plan.parties);
  for (const { id, values, parties } of plan.changes) await updateContract(ctx.tx, id, values, parties);
  await insertSteps(ctx.tx, plan.steps);
  await postContractFacts(
    ctx,
    plan.contracts.map(({ id }) => id),
    basis,
    true,
  );
  await postContractFacts(ctx, [...new Set(plan.changes.map(({ id }) => id))], basis);
  const { added, amended, deregistered, same } = report;
  await recordEvent(ctx, {
    kind: "market.contracts-brought",
    subject: file.fileName,
    after: { added, amended, deregistered, same },
    basis,
  });
  return { ...report, isKept: true };
}

async function openCells(ctx: Ctx): Promise<ContractCells> {
  const { rows } = await sql<{ code: string; name_zh: string; name_en: string | null }>`
    select code, name_zh, name_en from places.area_public`.execute(ctx.tx);
  const places = new Map<string, string | null>();
  for (const row of rows)
    for (const name of [row.code, row.name_zh, row.name_en])
      if (name !== null) {
        const key = nameKey(name);
        // What two areas are called names neither.
        places.set(key, places.has(key) && places.get(key) !== row.code ? null : row.code);
      }
  const typeWords = Object.fromEntries(
    [contractsZh.types, contractsZh.shortTypes, contractsEn.types].flatMap((words) =>
      Object.entries(words).map(([type, word]) => [word.toLowerCase(), type as ContractType]),
    ),
  );
  return {
    isBlank,
    number: (cell) => {
      const number = readNumber(cell);
      return "value" in number && !number.isPercent ? number.value : null;
    },
    day: (cell) => {
      const days = readDate(cell);
      return days && days.first === days.last ? days.first : null;
    },
    place: (cell) => places.get(nameKey(cell)) ?? null,
    typeWords,
    ruleSets: await ruleSets(ctx.tx),
  };
}
