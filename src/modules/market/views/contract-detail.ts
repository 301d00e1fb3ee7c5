import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import { personNames } from "../../people/index.ts";
import type { ContractDetail, NewContract, Party } from "../contract/contracts.ts";
import { contractRecord } from "../contract-facts.ts";
import { registrarIsAnother } from "../parameters-contracts.ts";
import { missingLines } from "../rules/contract-check.ts";
import { isOwnContract } from "../rules/contract-life.ts";
import { directionOf, ruleSetOn } from "../rules/contracts.ts";
import { contractTables, type PartyColumns } from "../store/contracts.ts";
import { resolveParties } from "./contract-parties.ts";
import { asChecked, partiesOfMany, ruleSets, seatOf } from "./contract-parts.ts";

/** One contract with its check-list, its steps, its facts and the figures in which they count. */
export async function findContract(ctx: Ctx, id: string): Promise<ContractDetail> {
  const row = await contractTables(ctx.tx)
    .selectFrom("market.technology_contract")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("market.contract-not-found");
  const parties = (await partiesOfMany(ctx.tx, [id])).get(id) ?? [];
  const sets = await ruleSets(ctx.tx);
  const isOpen = row.state === "submitted" || row.state === "returned" || row.state === "checked";
  const facts = await factsOf(ctx, id);
  return {
    id: row.id,
    number: row.number,
    name: row.name,
    type: row.type,
    state: row.state,
    direction: row.direction,
    signedOn: row.signed_on,
    registeredOn: row.registered_on,
    total: row.total,
    technology: row.technology,
    isSample: row.is_sample,
    version: row.version,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    deductions: row.deductions,
    payment: row.payment as ContractDetail["payment"],
    property: row.property as ContractDetail["property"],
    field: row.field,
    summary: row.summary,
    basis: row.basis,
    ...(await linksOf(ctx, row)),
    parties: await namedParties(ctx, parties),
    ruleSet: row.signed_on === null ? null : ruleSetOn(sets, row.signed_on),
    missing: isOpen ? missingLines(asChecked(row, parties), sets, civilDay(ctx.clock)) : [],
    steps: await stepsOf(ctx, id),
    facts,
    indicators: await indicatorsOf(ctx, [...new Set(facts.map(({ metric }) => metric))]),
    checkedBy: row.checked_by,
    needsSecond: await parameterAt(ctx, registrarIsAnother),
    isOwn: isOwnContract(ctx.actor, row),
  };
}

/** What it comes of, as far as the reader sees that: a lead is shown to its broker, its sides and the office, a licence to its sides. */
async function linksOf(
  ctx: Ctx,
  { lead_id, licence_id }: { lead_id: string | null; licence_id: string | null },
): Promise<Pick<ContractDetail, "lead" | "licence">> {
  if (lead_id === null && licence_id === null) return { lead: null, licence: null };
  const { rows } = await sql<{ lead: string | null; title: string | null; licence: string | null }>`
    select l.id as lead, d.title_zh as title, x.title as licence
    from (select 1) one left join market.lead l on l.id = ${lead_id} left join market.demand d on d.id = l.demand_id
    left join market.licence x on x.id = ${licence_id}`.execute(ctx.tx);
  const [found] = rows;
  return {
    lead: lead_id === null ? null : { id: lead_id, title: found?.lead ? (found.title ?? "") : null },
    licence: licence_id === null ? null : { id: licence_id, title: found?.licence ?? null },
  };
}

async function namedParties(ctx: Ctx, parties: readonly PartyColumns[]): Promise<Party[]> {
  const ids = parties.flatMap(({ firm_id }) => firm_id ?? []);
  const { rows } = await sql<{ id: string; code: string; name_zh: string; name_en: string | null }>`
    select id, code, name_zh, name_en from firms.firm_public where id = any(${ids})`.execute(ctx.tx);
  const firms = new Map(rows.map((row) => [row.id, row]));
  return parties.map(({ side, firm_id, name, credit_code, place, outside }) => {
    const firm = firm_id === null ? undefined : firms.get(firm_id);
    return {
      side,
      firm: firm ? { code: firm.code, name: { zh: firm.name_zh, en: firm.name_en } } : null,
      name,
      creditCode: credit_code,
      place,
      outside,
    };
  });
}

async function stepsOf(ctx: Ctx, id: string): Promise<ContractDetail["steps"]> {
  const rows = await contractTables(ctx.tx)
    .selectFrom("market.contract_step")
    .select(["at", "act", "state", "by", "reason"])
    .where("contract_id", "=", id)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const names = await personNames(
    ctx.tx,
    rows.flatMap(({ by }) => by ?? []),
  );
  return rows.map((row) => ({
    at: row.at.toISOString(),
    act: row.act as ContractDetail["steps"][number]["act"],
    state: row.state,
    by: row.by === null ? null : (names.get(row.by) ?? null),
    reason: row.reason,
  }));
}

async function factsOf(ctx: Ctx, id: string): Promise<ContractDetail["facts"]> {
  const { rows } = await sql<{
    id: string;
    metric: string;
    name_zh: string;
    name_en: string | null;
    place: string | null;
    value: string;
    unit: string;
    valid_from: string;
  }>`
    select f.id, f.metric, m.name_zh, m.name_en, f.place, f.value::text, m.unit, f.valid_from
    from ledger.live_fact f join ledger.metric_public m on m.code = f.metric
    where f.source_module = 'market' and f.source_record = ${contractRecord(id)} order by f.metric`.execute(ctx.tx);
  return rows.map((row) => ({
    id: row.id,
    metric: row.metric,
    metricName: { zh: row.name_zh, en: row.name_en },
    place: row.place,
    value: row.value,
    unit: row.unit,
    validFrom: row.valid_from,
  }));
}

/** The figures whose formulas read these metrics, in the order of the region. */
async function indicatorsOf(ctx: Ctx, metrics: readonly string[]): Promise<ContractDetail["indicators"]> {
  const { rows } = await sql<{ code: string; name: { zh: string; en: string }; area: string; basis: string | null }>`
    select code, name, area, basis from indicators.definition_public where metrics && ${[...metrics]}
    order by position`.execute(ctx.tx);
  return rows;
}

/** What a contract that is being written would miss, and which way it goes: nothing is kept. */
export async function checkContent(ctx: Ctx, content: NewContract) {
  const { rows } = await resolveParties(ctx, content);
  const parties = rows("");
  const sets = await ruleSets(ctx.tx);
  const checked = asChecked(
    {
      type: content.type,
      signed_on: content.signedOn,
      starts_on: content.startsOn,
      ends_on: content.endsOn,
      total: content.total,
      technology: content.technology,
      deductions: content.deductions,
      payment: content.payment,
      property: content.property,
      summary: content.summary,
    },
    parties,
  );
  return {
    missing: missingLines(checked, sets, civilDay(ctx.clock)),
    direction: directionOf(seatOf(parties, "seller"), seatOf(parties, "buyer")),
    ruleSet: content.signedOn === null ? null : ruleSetOn(sets, content.signedOn),
  };
}
