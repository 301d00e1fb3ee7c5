import { type RawBuilder, sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import { firmStages, type MoneyMap, type MoneyPart } from "../contract/finance.ts";
import { longTermYears } from "../parameters.ts";
import { stagesOf } from "../rules/finance-match.ts";

/** What counts as early and small: the first stages and sizes that the registers name. */
const early = ["seed", "start-up"];
const small = ["micro", "small"];

interface FundRow {
  id: string;
  zh: string;
  en: string | null;
  stage: string | null;
  size: number | null;
}

/**
 * Where money goes: which stage has no fund, venture money and credit by stage and size, and through a fund of funds the
 * investments of every fund below it. Row-level security decides what is counted.
 */
export async function readMoneyMap(ctx: Ctx, fund: string | null): Promise<MoneyMap> {
  const { rows: funds } = await sql<FundRow>`
    select id, name_zh as zh, name_en as en, stage, size from registers.fund where state <> 'closed'
    order by name_zh collate "C"`.execute(ctx.tx);
  const { rows: below } = await sql<{ id: string }>`
    with recursive below as (
      select id from registers.fund where id = ${fund}
      union select f.id from registers.fund f join below b on f.parent_id = b.id
    ) select id from below`.execute(ctx.tx);
  const looked = below.map(({ id }) => id);
  const of = fund === null ? sql<boolean>`true` : sql<boolean>`i.fund_id = any(${looked})`;
  const invested = sql`registers.fund_investment i where i.state in ('invested', 'left') and ${of}`;
  const byField = await partsOf(ctx, sql`i.field`, invested);
  return {
    funds: funds.map(({ id, zh, en }) => ({ id, name: { zh, en } })),
    fund: looked.length > 0 ? fund : null,
    below: Math.max(0, looked.length - 1),
    stages: firmStages.map((stage) => {
      const own = funds.filter((one) => stagesOf(one.stage).includes(stage));
      return { stage, funds: own.length, size: own.reduce((sum, { size }) => sum + (size ?? 0), 0) };
    }),
    flow: await flowOf(ctx),
    byStage: await partsOf(ctx, sql`i.stage`, invested),
    byField,
    byAge: await partsOf(
      ctx,
      sql`case when i.firm_age is null then null when i.firm_age < 3 then 'under-3' when i.firm_age < 6 then '3-to-5'
        when i.firm_age < 11 then '6-to-10' else 'over-10' end`,
      invested,
    ),
    claims: await claimsOf(ctx, invested),
    lines: await partsOf(
      ctx,
      sql`i.line`,
      sql`registers.equity_investment i where i.state in ('paid', 'converted', 'left')`,
    ),
    words: await fieldWords(
      ctx,
      byField.flatMap(({ key }) => key ?? []),
    ),
  };
}

async function partsOf({ tx }: Ctx, key: RawBuilder<unknown>, from: RawBuilder<unknown>): Promise<MoneyPart[]> {
  const { rows } = await sql<MoneyPart>`
    select ${key} as key, count(*)::int as count, coalesce(sum(i.amount), 0)::bigint as amount from ${from}
    group by 1 order by amount desc, count desc, key`.execute(tx);
  return rows;
}

async function claimsOf(ctx: Ctx, invested: RawBuilder<unknown>): Promise<MoneyMap["claims"]> {
  const one = async (condition: RawBuilder<unknown>): Promise<MoneyPart> =>
    (await partsOf(ctx, sql`null::text`, sql`${invested} and ${condition}`))[0] ?? { key: null, count: 0, amount: 0 };
  return {
    total: await one(sql`true`),
    early: await one(sql`i.stage = any(${early})`),
    small: await one(sql`i.size = any(${small})`),
    long: await one(sql`i.held >= ${await parameterAt(ctx, longTermYears)}`),
    hard: await one(sql`i.is_hard`),
  };
}

/** Venture money and credit side by side; a firm of which stage or size is not known stands apart. */
async function flowOf({ tx }: Ctx): Promise<MoneyMap["flow"]> {
  const { rows } = await sql<MoneyMap["flow"][number]>`
    select stage, size, coalesce(sum(equity), 0)::bigint as equity, sum(investments)::int as investments,
      coalesce(sum(credit), 0)::bigint as credit, sum(loans)::int as loans
    from (
      select stage, size, amount as equity, 1 as investments, 0::bigint as credit, 0 as loans
      from registers.fund_investment where state in ('invested', 'left')
      union all
      select stage, size, 0, 0, amount, 1 from registers.credit_loan where state not in ('registered', 'dropped')
    ) m group by stage, size
    order by array_position(${[...firmStages]}::text[], stage), array_position('{micro,small,medium,large}'::text[], size)`.execute(
    tx,
  );
  return rows;
}

async function fieldWords({ tx }: Ctx, codes: readonly string[]): Promise<MoneyMap["words"]> {
  const { rows } = await sql<{ code: string; zh: string; en: string | null }>`
    select distinct on (code) code, name_zh as zh, name_en as en from taxonomies.item_public
    where vocabulary = 'technology-area' and code = any(${[...codes]})`.execute(tx);
  return Object.fromEntries(rows.map(({ code, zh, en }) => [code, { zh, en }]));
}
