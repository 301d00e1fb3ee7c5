import type { Selectable } from "kysely";
import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Owner, Standing } from "../contract/good.ts";
import { type GoodKind, marketOwners, marketReaders, marketStations, marketStewards } from "../contract.ts";
import { readersBefore } from "../parameters-goods.ts";
import { type DemandColumns, type GoodColumns, goodsTables, type ResultColumns } from "../store/goods.ts";

export type DemandRow = Selectable<DemandColumns>;
export type ResultRow = Selectable<ResultColumns>;
export type GoodRow = Selectable<GoodColumns>;

/** A demand as it is kept, if this person may see it. @throws AppError `market.not-found` */
export async function demandRow(ctx: Pick<Ctx, "tx">, id: string): Promise<DemandRow> {
  const row = await goodsTables(ctx.tx).selectFrom("market.demand").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new AppError("market.not-found");
  return row;
}

/** A result as it is kept, if this person may see it. @throws AppError `market.not-found` */
export async function resultRow(ctx: Pick<Ctx, "tx">, id: string): Promise<ResultRow> {
  const row = await goodsTables(ctx.tx).selectFrom("market.result").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new AppError("market.not-found");
  return row;
}

/** A good as it is kept, or undefined when this person may not see it. */
export async function seenGood(ctx: Pick<Ctx, "tx">, kind: GoodKind, id: string): Promise<GoodRow | undefined> {
  const tables = goodsTables(ctx.tx);
  return kind === "demand"
    ? tables.selectFrom("market.demand").selectAll().where("id", "=", id).executeTakeFirst()
    : tables.selectFrom("market.result").selectAll().where("id", "=", id).executeTakeFirst();
}

export const goodRow = (ctx: Pick<Ctx, "tx">, kind: GoodKind, id: string): Promise<GoodRow> =>
  kind === "demand" ? demandRow(ctx, id) : resultRow(ctx, id);

const holds = (ctx: Pick<Ctx, "actor">, roles: readonly string[]): boolean =>
  ctx.actor?.roles.some((role) => roles.includes(role)) ?? false;

const isOf = (ctx: Pick<Ctx, "actor">, organisation: string | null): boolean =>
  organisation !== null && ctx.actor?.organisationId === organisation;

/** Whether the reader may be told whose it is. */
export const seesOwner = (ctx: Pick<Ctx, "actor">, row: GoodRow): boolean =>
  row.shows_owner ||
  isOf(ctx, row.owner_id) ||
  isOf(ctx, row.posted_by_id) ||
  holds(ctx, [...marketReaders, "auditor"]);

/** What the reader is to a good. */
export async function standingOf(ctx: Ctx, row: GoodRow): Promise<Standing> {
  const { rows } = await sql<{ hasRead: boolean; isRead: boolean; has: boolean; sees: boolean }>`
    with reader as (select s.by_person as id from market.market_step s
      where coalesce(s.demand_id, s.result_id) = ${row.id} and s.step = 'screen' and s.by_person is not null
        and s.at >= (select max(b.at) from market.market_step b where coalesce(b.demand_id, b.result_id) = ${row.id}
          and b.step = 'submit'))
    select exists (select from reader where id = ${ctx.actor?.id ?? null}) as "hasRead",
      exists (select from reader) as "isRead",
      market.has_confidential_part(${row.id}) as has,
      exists (select from market.confidential_part c where coalesce(c.demand_id, c.result_id) = ${row.id}) as sees`.execute(
    ctx.tx,
  );
  const posts = holds(ctx, [...marketOwners, ...marketStations]);
  const isOwner = posts && isOf(ctx, row.owner_id ?? row.posted_by_id);
  return {
    isOwner,
    isPoster: posts && !isOwner && isOf(ctx, row.posted_by_id),
    isReader: holds(ctx, marketReaders),
    isOwnReading: isOf(ctx, row.owner_id) || (ctx.actor !== null && row.created_by === ctx.actor.id),
    isSteward: holds(ctx, marketStewards),
    hasRead: rows[0]?.hasRead ?? false,
    isRead: rows[0]?.isRead ?? false,
    readersBefore: await parameterAt(ctx, readersBefore),
    hasConfidential: rows[0]?.has ?? false,
    seesConfidential: rows[0]?.sees ?? false,
  };
}

interface Named {
  id: string;
  code: string;
  name: string;
}

/** Whose goods are, by id of the good, as far as this reader may be told. */
export async function ownersOf(ctx: Ctx, goods: readonly GoodRow[]): Promise<ReadonlyMap<string, Owner>> {
  const ids = [...new Set(goods.flatMap((row) => [row.owner_id, row.posted_by_id].flatMap((id) => id ?? [])))];
  const firmIds = [...new Set(goods.flatMap((row) => row.firm_id ?? []))];
  const organisations = await sql<Named>`
    select id, code, name_zh as name from people.organisation_public where id = any(${ids})`.execute(ctx.tx);
  const firms = await sql<Named>`
    select id, code, name_zh as name from firms.firm_public where id = any(${firmIds})`.execute(ctx.tx);
  const named = (rows: readonly Named[], id: string | null) => {
    const found = rows.find((row) => row.id === id);
    return found ? { code: found.code, name: found.name } : null;
  };
  return new Map(
    goods.map((row) => {
      const sees = seesOwner(ctx, row);
      return [
        row.id,
        {
          organisation: sees ? named(organisations.rows, row.owner_id) : null,
          firm: sees ? named(firms.rows, row.firm_id) : null,
          postedBy: named(organisations.rows, row.posted_by_id),
          behalfBasis: sees ? row.behalf_basis : null,
        },
      ];
    }),
  );
}

/** Whether a lead of a good runs, not counting one: as the published view of leads at work says, which tells no more. */
export async function isWorkedOn(
  ctx: Pick<Ctx, "tx">,
  kind: GoodKind,
  good: string,
  butLead: string | null,
): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select exists (select from market.good_at_work where kind = ${kind} and good = ${good}
      and lead is distinct from ${butLead}) as is`.execute(ctx.tx);
  return rows[0]?.is === true;
}
