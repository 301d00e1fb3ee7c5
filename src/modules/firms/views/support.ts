import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Offer, Support } from "../contract/support.ts";
import { firmStewards } from "../contract.ts";
import { byFit, type Conditions, type FirmProfile, fitOf, poolsOf, reasonsOf } from "../rules/support.ts";
import { isOneOf } from "../rules.ts";
import { areasOfFirms, titleKinds } from "./parts.ts";

interface OfferRow extends Conditions {
  readonly register: Offer["register"];
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly isOpen: boolean;
  readonly forWhom: string | null;
}

/**
 * What firms can ask for and which of it a firm fulfils, condition by condition. `code`: the firm; left out: the firm of
 * whoever asks, and for those who keep the register every offer with the number of firms that fulfil it.
 * @throws AppError `firms.not-found`, `firms.not-own`
 */
export async function readSupport(ctx: Ctx, code: string | undefined): Promise<Support> {
  const day = civilDay(ctx.clock);
  const isSteward = ctx.actor?.roles.some((role) => firmStewards.some((one) => one === role)) ?? false;
  const firm = await firmAsked(ctx, code, isSteward);
  const profile = firm && (await profileOf(ctx, firm.id, firm.organisations, day));
  const offers: Offer[] = [];
  for (const { nameZh, nameEn, pool, isForResearching, ...row } of await offerRows(ctx, day)) {
    const asked = { pool, isForResearching, title: row.title, place: row.place };
    const reasons = profile ? reasonsOf(profile, asked) : [];
    const reach = isSteward && !firm ? await reachOf(ctx, asked, day) : null;
    offers.push({ ...row, name: { zh: nameZh, en: nameEn }, reasons, fit: profile ? fitOf(reasons) : null, reach });
  }
  return {
    day,
    firm: firm && { code: firm.code, name: firm.name },
    offers: offers.sort(byFit),
    kinds: await titleKinds(ctx.tx),
  };
}

interface AskedFirm {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** The participants with accounts that it is. */
  readonly organisations: readonly string[];
}

/**
 * The firm that somebody asks about; their own when they name none, which stewards do not have. Null: there is none.
 * @throws AppError `firms.not-found`, `firms.not-own`
 */
export async function firmAsked(
  { tx, actor }: Ctx,
  code: string | undefined,
  isSteward: boolean,
): Promise<AskedFirm | null> {
  const own = actor?.organisationId ?? null;
  if (code === undefined && isSteward) return null;
  const { rows } = await sql<AskedFirm>`
    select f.id, f.code, f.name_zh as name,
      array(select t.organisation_id from firms.firm_organisation t where t.firm_id = f.id) as organisations
    from firms.firm_entry e join firms.firm f on f.id = coalesce(e.same_as, e.id)
    where ${code === undefined ? sql`e.organisation_id = ${own}` : sql`e.code = ${code}`}`.execute(tx);
  const [firm] = rows;
  if (!firm) {
    if (code === undefined) return null;
    throw new AppError("firms.not-found", { code });
  }
  if (!isSteward && !isOneOf(firm.organisations, actor)) throw new AppError("firms.not-own");
  return firm;
}

async function profileOf(ctx: Ctx, id: string, organisations: readonly string[], day: string): Promise<FirmProfile> {
  const { rows } = await sql<Pick<FirmProfile, "titles" | "spending" | "pools">>`
    select
      coalesce((select json_agg(json_build_object('title', t.title, 'validTo', t.valid_to))
        from firms.firm_title t where t.firm_id = ${id} and ${held(day)}), '[]') as titles,
      (select value from firms.firm_figure where firm_id = ${id} and measure = 'rd-spending' and superseded_at is null
        order by year desc limit 1) as spending,
      (select coalesce(array_agg(distinct pool), '{}') from registers.pool_place
        where owner_id = any(${[...organisations]}::text[]) and state <> 'found') as pools`.execute(ctx.tx);
  const { titles, spending, pools } = rows[0]!;
  const areas = (await areasOfFirms(ctx, [id])).get(id) ?? null;
  return { titles, spending, areas, pools: organisations.length === 0 ? null : pools };
}

async function offerRows({ tx }: Ctx, day: string): Promise<readonly OfferRow[]> {
  const { rows } = await sql<OfferRow>`
    select * from (
      select 'policy-instrument' as register, id, name_zh as "nameZh", name_en as "nameEn", state = 'open' as "isOpen",
        for_whom as "forWhom", title_needed as title, pool_needed as pool, place_needed as place,
        is_for_researching as "isForResearching"
      from registers.policy_offer_public where window_to is null or window_to > ${day}::date
      union all
      select 'finance-product', id, name_zh, name_en, state = 'offered', for_whom, title_needed, null, null, false
      from registers.product_offer_public where offered_to is null or offered_to > ${day}::date
    ) o order by o.register desc, o."nameZh" collate "C", o.id`.execute(tx);
  return rows;
}

const held = (day: string): RawBuilder<boolean> => sql<boolean>`
  t.valid_from <= ${day}::date and (t.valid_to is null or t.valid_to > ${day}::date)
  and (t.ended_on is null or t.ended_on > ${day}::date)`;

/** How many firms certainly fulfil what is asked; null where nothing can be checked. */
async function reachOf({ tx }: Ctx, { title, pool, place, isForResearching }: Conditions, day: string) {
  const parts: RawBuilder<boolean>[] = [];
  if (title !== null)
    parts.push(
      sql<boolean>`exists (select from firms.firm_title t where t.firm_id = f.id and t.title = ${title} and ${held(day)})`,
    );
  if (pool !== null)
    parts.push(sql<boolean>`exists (select from registers.pool_place p where p.owner_id in (
      select t.organisation_id from firms.firm_organisation t where t.firm_id = f.id)
      and p.pool = any(${[...poolsOf(pool)]}) and p.state <> 'found')`);
  if (place !== null)
    parts.push(sql<boolean>`exists (select from firms.firm_place p where p.firm_id = f.id
      and daterange(p.valid_from, p.valid_to) @> ${day}::date and (p.place = ${place} or p.place in
        (select x.place from places.placement_public x where x.area = ${place} and x.certainty = 'inside'
          and daterange(x.valid_from, x.valid_to) @> ${day}::date)))`);
  if (isForResearching)
    parts.push(sql<boolean>`(select r.value from firms.firm_figure r where r.firm_id = f.id
      and r.measure = 'rd-spending' and r.superseded_at is null order by r.year desc limit 1) > 0`);
  if (parts.length === 0) return null;
  const { rows } = await sql<{ firms: number }>`
    select count(*)::int as firms from firms.firm f where ${sql.join(parts, sql` and `)}`.execute(tx);
  return rows[0]?.firms ?? 0;
}
