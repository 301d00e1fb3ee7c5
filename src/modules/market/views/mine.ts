import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Mine } from "../contract/mine.ts";
import { type GoodKind, goodKinds, marketReaders, marketStewards } from "../contract.ts";
import { disclosureTables } from "../store/disclosures.ts";
import { shownOf } from "./disclosures.ts";
import type { GoodRow } from "./good-rows.ts";
import { fieldNames, headsOf } from "./good-words.ts";

/** So many of each kind are shown; the newest first. */
const most = 200;

/** What concerns the reader's organisation, and what the reader can read for the market. */
export async function readMine(ctx: Ctx): Promise<Mine> {
  const own = ctx.actor?.organisationId ?? null;
  const isReader = ctx.actor?.roles.some((role) => (marketReaders as readonly string[]).includes(role)) ?? false;
  const mine = sql`(g.owner_id = ${own} or g.posted_by_id = ${own})`;
  const reads = sql`g.state in ('submitted', 'screened') and g.owner_id is distinct from ${own}
    and g.created_by is distinct from ${ctx.actor?.id ?? null}
    and exists (select from market.market_step s where coalesce(s.demand_id, s.result_id) = g.id and s.step = 'submit')`;
  return {
    own: own === null ? [] : await found(ctx, mine),
    toRead: isReader ? await found(ctx, reads) : [],
    disclosures: own === null ? [] : await waiting(ctx, own),
    plans: await plansDue(ctx, own),
  };
}

/** Plans whose next contact is today or past: of the own house, or of all for who keeps the market. */
async function plansDue(ctx: Ctx, own: string | null): Promise<Mine["plans"]> {
  const keepsAll = ctx.actor?.roles.some((role) => (marketStewards as readonly string[]).includes(role)) ?? false;
  const day = civilDay(ctx.clock);
  const { rows } = await sql<Mine["plans"][number]>`
    select r.id, json_build_object('zh', r.title_zh, 'en', r.title_en) as title, p.next_contact as "nextContact", p.manager,
      p.next_contact < ${day}::date as "isLate"
    from market.result_transfer_plan p join market.result r on r.id = p.result_id
    where p.next_contact <= ${day}::date and r.state not in ('withdrawn', 'transferred')
      and (${keepsAll} or ${own} in (r.owner_id, r.posted_by_id))
    order by p.next_contact, r.id limit ${most}`.execute(ctx.tx);
  return rows;
}

async function found(ctx: Ctx, where: ReturnType<typeof sql>): Promise<Mine["own"]> {
  const fields = await fieldNames(ctx);
  const both = await Promise.all(
    goodKinds.map(async (kind) => {
      const { rows } = await sql<GoodRow>`
        select g.* from ${tableOf(kind)} g where ${where} order by g.changed_at desc, g.id limit ${most}`.execute(
        ctx.tx,
      );
      const heads = await headsOf(ctx, kind, rows, fields);
      return rows.map((row) => heads.get(row.id)!);
    }),
  );
  return both.flat().sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

const tableOf = (kind: GoodKind) => (kind === "demand" ? sql`market.demand` : sql`market.result`);

async function waiting(ctx: Ctx, own: string): Promise<Mine["disclosures"]> {
  const rows = await disclosureTables(ctx.tx)
    .selectFrom("market.disclosure")
    .selectAll()
    .where("ended_at", "is", null)
    // As `waitsFor` says it, before the limit: what waits for the other side hides nothing that waits here.
    .where((row) =>
      row.or([
        row("owner_agreed_at", "is", null).and("party_id", "<>", own),
        row("owner_agreed_at", "is not", null).and("party_agreed_at", "is", null).and("party_id", "=", own),
      ]),
    )
    .orderBy("asked_at", "desc")
    .limit(most)
    .execute();
  const ids = rows.map((row) => (row.demand_id ?? row.result_id)!);
  const goods = await found(ctx, sql`g.id = any(${ids})`);
  const shown = await shownOf(ctx, rows);
  return rows.flatMap((row, at) => {
    const good = goods.find(({ id }) => id === (row.demand_id ?? row.result_id));
    return good ? [{ ...shown[at]!, good }] : [];
  });
}
