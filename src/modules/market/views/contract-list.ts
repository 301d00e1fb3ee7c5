import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { fold } from "../../policy/index.ts";
import type { ContractList, ContractQuery, ContractRow } from "../contract/contracts.ts";
import { missingLines } from "../rules/contract-check.ts";
import type { KeptContract } from "../store/contracts.ts";
import { asChecked, ofSide, partiesOfMany, ruleSets } from "./contract-parts.ts";

const asList = (value: string | readonly string[] | undefined): string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : [...value];

const like = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

function conditionsOf(query: ContractQuery): RawBuilder<boolean> {
  const parts: RawBuilder<boolean>[] = [sql<boolean>`true`];
  if (query.q) parts.push(sql<boolean>`c.search like ${like(fold(query.q))}`);
  for (const [column, values] of [
    ["state", asList(query.state)],
    ["type", asList(query.type)],
    ["direction", asList(query.direction)],
  ] as const)
    if (values.length > 0) parts.push(sql<boolean>`${sql.ref(`c.${column}`)} = any(${values})`);
  const places = asList(query.place);
  if (places.length > 0)
    parts.push(sql<boolean>`exists (select from market.contract_party p where p.contract_id = c.id and p.position = 0
      and (p.place = any(${places}) or p.place in (select x.place from places.placement_public x
        where x.area = any(${places}) and x.certainty = 'inside'
          and daterange(x.valid_from, x.valid_to) @> coalesce(c.registered_on, c.signed_on, c.created_at::date))))`);
  if (query.year !== undefined)
    parts.push(
      sql<boolean>`c.registered_on >= make_date(${query.year}::int, 1, 1) and c.registered_on < make_date(${query.year}::int + 1, 1, 1)`,
    );
  return sql<boolean>`${sql.join(parts, sql` and `)}`;
}

/** One page of the contracts that the reader may see: what waits for the office first, then the last registered. */
export async function listContracts(ctx: Ctx, query: ContractQuery): Promise<ContractList> {
  const where = conditionsOf(query);
  const waits = sql<boolean>`c.state in ('submitted', 'checked', 'returned')`;
  const order = (of: string) => {
    const column = (name: string) => sql.ref(`${of}.${name}`);
    return sql`(${column("state")} in ('submitted', 'checked', 'returned'), coalesce(${column("registered_on")}, ${column("created_at")}::date), ${column("id")})`;
  };
  const beyond = query.after
    ? sql`and ${order("c")} < (select ${order("a")} from market.technology_contract a where a.id = ${query.after})`
    : sql``;
  const { rows } = await sql<KeptContract>`
    select c.* from market.technology_contract c where ${where} ${beyond}
    order by (c.state in ('submitted', 'checked', 'returned')) desc,
      coalesce(c.registered_on, c.created_at::date) desc, c.id desc limit ${query.limit + 1}`.execute(ctx.tx);
  const { rows: counted } = await sql<{ total: number; waiting: number }>`
    select count(*)::int as total, count(*) filter (where ${waits})::int as waiting
    from market.technology_contract c where ${where}`.execute(ctx.tx);
  const shown = rows.slice(0, query.limit);
  const parties = await partiesOfMany(
    ctx.tx,
    shown.map(({ id }) => id),
  );
  const sets = await ruleSets(ctx.tx);
  const today = civilDay(ctx.clock);
  return {
    contracts: shown.map((row): ContractRow => {
      const of = parties.get(row.id) ?? [];
      const names = (side: "seller" | "buyer") =>
        ofSide(of, side)
          .map(({ name }) => name)
          .join("、");
      const isOpen = row.state === "submitted" || row.state === "returned" || row.state === "checked";
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
        seller: names("seller"),
        buyer: names("buyer"),
        missing: isOpen ? missingLines(asChecked(row, of), sets, today).length : 0,
      };
    }),
    total: counted[0]?.total ?? 0,
    waiting: counted[0]?.waiting ?? 0,
    next: rows.length > query.limit ? (shown.at(-1)?.id ?? null) : null,
  };
}
