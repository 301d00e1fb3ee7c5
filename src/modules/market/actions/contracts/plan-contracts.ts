import { sql } from "kysely";
import { newId } from "../../../../platform/db/new-id.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { type FirmFinder, type FoundFirm, findFirms, placesOfMany } from "../../../firms/index.ts";
import type { ContractRowError } from "../../contract/contracts.ts";
import type { ReadContract, ReadParty } from "../../rules/contract-import.ts";
import { isCounted } from "../../rules/contracts.ts";
import {
  type ContractInsert,
  contractTables,
  type KeptContract,
  type PartyColumns,
  type StepInsert,
} from "../../store/contracts.ts";
import { keptParty } from "../../views/contract-parties.ts";
import { ofSide, partiesOfMany } from "../../views/contract-parts.ts";
import { derivedRow } from "./contract-row.ts";

interface Change {
  id: string;
  act: "amend" | "deregister";
  values: Partial<Omit<ContractInsert, "id" | "version">>;
  parties: PartyColumns[];
}

/** What a table of contracts comes to beside those that are known. */
export interface ContractPlan {
  contracts: ContractInsert[];
  parties: PartyColumns[];
  changes: Change[];
  steps: StepInsert[];
  same: number;
  unresolved: Set<string>;
  errors: ContractRowError[];
}

interface Known {
  finder: FirmFinder;
  stays: Awaited<ReturnType<typeof placesOfMany>>;
  contracts: ReadonlyMap<string, KeptContract>;
  parties: ReadonlyMap<string, PartyColumns[]>;
  /** The organisations of the firms among those parties, by firm. */
  organisations: ReadonlyMap<string, readonly { organisation: string }[]>;
}

/** Works out what becomes of each row; writes nothing. */
export async function planContracts(
  ctx: Ctx,
  rows: readonly ReadContract[],
  basis: string,
  isSample: boolean,
): Promise<ContractPlan> {
  const plan: ContractPlan = {
    contracts: [],
    parties: [],
    changes: [],
    steps: [],
    same: 0,
    unresolved: new Set(),
    errors: [],
  };
  if (rows.length === 0) return plan;
  const known = await openKnown(ctx, rows);
  const numbers = new Set<string>();
  for (const read of rows) {
    const wrong = (column: ContractRowError["column"], fault: ContractRowError["fault"], value: string) =>
      plan.errors.push({ row: read.row, column, fault, value });
    if (numbers.has(read.number)) wrong("number", "number-twice", read.number);
    numbers.add(read.number);
    const kept = known.contracts.get(read.number);
    const id = kept?.id ?? newId();
    const parties = (["seller", "buyer"] as const).flatMap((side) => {
      const found = firmOfRow(read[side], known.finder, read.signedOn);
      if ("fault" in found) {
        wrong(side, found.fault, read[side].name);
        return [];
      }
      if (found.firm === null) plan.unresolved.add(read[side].name);
      const stays = found.firm ? known.stays.get(found.firm.id) : undefined;
      const party = keptParty({ firm: null, ...read[side] }, found.firm, stays, read.signedOn);
      if (party.place === null && party.outside === null) wrong(`${side}Place`, "place-needed", read[side].name);
      return [{ row: { contract_id: id, side, position: 0, ...party }, firm: found.firm }];
    });
    if (parties.length < 2) continue;
    const partyRows = parties.map(({ row }) => row);
    const organisations = parties.flatMap(({ firm }) => firm?.organisationIds ?? []);
    if (kept) {
      const earlier = known.parties.get(kept.id) ?? [];
      // Further parties stay, whom a ledger does not name, and so do their organisations and who sent it in.
      const others = earlier.filter(({ position }) => position > 0);
      const seenBy = [
        ...organisations,
        ...others.flatMap(
          ({ firm_id }) => known.organisations.get(firm_id ?? "")?.map((one) => one.organisation) ?? [],
        ),
        ...(kept.owner_id === null ? [] : [kept.owner_id]),
      ];
      planChange(plan, ctx, read, { kept, earlier, others }, partyRows, { basis, seen_by: [...new Set(seenBy)] });
    } else planNew(plan, ctx, read, id, partyRows, organisations, { basis, is_sample: isSample });
  }
  return plan;
}

async function openKnown(ctx: Ctx, rows: readonly ReadContract[]): Promise<Known> {
  const sides = rows.flatMap(({ seller, buyer, signedOn }) => [
    { ...seller, signedOn },
    { ...buyer, signedOn },
  ]);
  const finder = await findFirms(ctx.tx, {
    creditCodes: sides.flatMap(({ creditCode }) => creditCode ?? []),
    names: sides.map(({ name }) => name),
  });
  const ids = new Set(
    sides.flatMap((party) => {
      const found = firmOfRow(party, finder, party.signedOn);
      return "firm" in found && found.firm ? [found.firm.id] : [];
    }),
  );
  const contracts = await contractTables(ctx.tx)
    .selectFrom("market.technology_contract")
    .selectAll()
    .where(sql<boolean>`number = any(${rows.map(({ number }) => number)})`)
    .execute();
  const parties = await partiesOfMany(
    ctx.tx,
    contracts.map(({ id }) => id),
  );
  const firms = [...parties.values()].flat().flatMap(({ firm_id }) => firm_id ?? []);
  const { rows: owned } = await sql<{ id: string; organisation: string }>`
    select f.id, g.organisation_id as organisation from firms.firm_public f
    join firms.firm_public g on g.same_as = f.same_as and g.organisation_id is not null
    where f.id = any(${firms}::text[])`.execute(ctx.tx);
  return {
    finder,
    stays: ids.size > 0 ? await placesOfMany(ctx.tx, [...ids]) : new Map(),
    contracts: new Map(contracts.map((contract) => [contract.number!, contract])),
    parties,
    organisations: Map.groupBy(owned, ({ id }) => id),
  };
}

/** The firm of a party as a row names it: null when the register has none, a fault when it has more than one. */
function firmOfRow(
  { name, creditCode }: ReadParty,
  finder: FirmFinder,
  signedOn: string | null,
): { firm: FoundFirm | null } | { fault: "two-firms" | "several-firms" } {
  const named = finder.byName(name, signedOn);
  const coded = creditCode === null ? null : finder.byCreditCode(creditCode);
  if (coded)
    return named.length > 0 && !named.some(({ id }) => id === coded.id) ? { fault: "two-firms" } : { firm: coded };
  const open = named.filter((firm) => creditCode === null || firm.creditCode === null);
  return open.length > 1 ? { fault: "several-firms" } : { firm: open[0] ?? null };
}

const rowValues = (read: ReadContract) => ({
  name: read.name,
  type: read.type,
  signed_on: read.signedOn,
  registered_on: read.registeredOn,
  total: read.total,
  technology: read.technology,
  field: read.field,
});

function planNew(
  plan: ContractPlan,
  ctx: Ctx,
  read: ReadContract,
  id: string,
  parties: PartyColumns[],
  organisations: string[],
  common: { basis: string; is_sample: boolean },
): void {
  const state = read.deregisteredOn === null ? "registered" : "deregistered";
  const at = ctx.clock.now();
  plan.contracts.push({
    id,
    number: read.number,
    state,
    version: 1,
    ...rowValues(read),
    ...derivedRow({ name: read.name, number: read.number }, parties),
    starts_on: null,
    ends_on: null,
    // An office's ledger has both amounts and not what the difference is made of.
    deductions: "[]",
    payment: null,
    property: null,
    summary: null,
    lead_id: null,
    licence_id: null,
    checked_by: null,
    owner_id: null,
    submitted_by: ctx.actor?.id ?? null,
    seen_by: [...new Set(organisations)],
    created_at: at,
    ...common,
  });
  plan.parties.push(...parties);
  plan.steps.push({
    contract_id: id,
    at,
    act: "bring",
    state,
    by: ctx.actor?.id ?? null,
    reason: common.basis,
    before: null,
  });
}

function planChange(
  plan: ContractPlan,
  ctx: Ctx,
  read: ReadContract,
  { kept, earlier, others }: { kept: KeptContract; earlier: readonly PartyColumns[]; others: readonly PartyColumns[] },
  parties: PartyColumns[],
  { basis, seen_by }: { basis: string; seen_by: string[] },
): void {
  const values = rowValues(read);
  const isSame =
    Object.entries(values).every(([key, value]) => kept[key as keyof typeof values] === value) &&
    parties.every((party) => isSameParty(party, ofSide(earlier, party.side)[0]));
  // What the office has taken off the register stays off it, whatever an older ledger says.
  const ends = read.deregisteredOn !== null && isCounted(kept.state);
  if (!isCounted(kept.state) || (isSame && !ends)) {
    plan.same += 1;
    return;
  }
  const act = ends ? "deregister" : "amend";
  const state = ends ? "deregistered" : "amended";
  const isSameMoney = read.total === kept.total && read.technology === kept.technology;
  plan.changes.push({
    id: kept.id,
    act,
    values: {
      ...values,
      ...derivedRow({ name: read.name, number: read.number }, [...parties, ...others]),
      // What the difference of the earlier amounts was made of does not explain that of the new ones.
      ...(isSameMoney ? {} : { deductions: "[]" }),
      seen_by,
      state,
      basis,
    },
    parties: [...parties, ...others],
  });
  const { search: _search, seen_by: _seen, ...before } = kept;
  plan.steps.push({
    contract_id: kept.id,
    at: ctx.clock.now(),
    act,
    state,
    by: ctx.actor?.id ?? null,
    reason: basis,
    before: { ...before, parties: earlier },
  });
}

const isSameParty = (one: PartyColumns, other: PartyColumns | undefined): boolean =>
  other !== undefined &&
  (["firm_id", "name", "credit_code", "place", "outside", "longitude", "latitude"] as const).every(
    (key) => one[key] === other[key],
  );
