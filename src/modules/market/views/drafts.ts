import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { findFirms } from "../../firms/index.ts";
import type { Party, Side } from "../contract/contracts.ts";
import type { ContractDraft, ContractDraftQuery, LicenceDraft } from "../contract/drafts.ts";
import type { Right, TransferMode } from "../contract/terms.ts";
import { contentOfLicence, propertyOf, typeOf } from "../rules/contract-of.ts";
import { advance } from "../rules/licence/turns.ts";
import { goodOf, type Named, tooEarlyRefusal } from "../rules/thread.ts";
import { licenceTables } from "../store/licences.ts";
import { brokersNow } from "./brokers.ts";
import { fieldNames } from "./good-words.ts";
import { leadEnds, namedOf } from "./lead-ends.ts";
import { licenceOf, partiesOf, stepsOfMany } from "./licence-load.ts";

interface Goods {
  title: string | null;
  summary: string | null;
  field: string | null;
  rights: Right[] | null;
  modes: TransferMode[] | null;
  isExclusive: boolean;
}

async function goodsOf(ctx: Ctx, demand: string | null, result: string | null): Promise<Goods> {
  const { rows } = await sql<Goods>`
    select r.title_zh as title, r.summary, coalesce(r.field, d.field) as field, r.rights, r.modes,
      coalesce(d.exclusivity = 'exclusive', false) or coalesce(r.exclusivity = 'exclusive', false) as "isExclusive"
    from (select 1) one left join market.demand d on d.id = ${demand} left join market.result r on r.id = ${result}`.execute(
    ctx.tx,
  );
  return rows[0]!;
}

/** What a licence of a lead begins with. @throws AppError `market.lead-not-found`, `market.thread-too-early` */
export async function draftLicenceOf(ctx: Ctx, lead: string): Promise<LicenceDraft> {
  const { stage, demandId, resultId, owners, brokerId } = await leadEnds(ctx, lead);
  refuse(tooEarlyRefusal(stage));
  const house = (await brokersNow(ctx)).find(({ id }) => id === brokerId)?.organisationId ?? null;
  const goods = await goodsOf(ctx, demandId, resultId);
  const { rows } = await sql<{ licensor: string | null; licensee: string | null; broker: string | null }>`
    select (select code from people.organisation_public where id = ${owners.result.organisation}) as licensor,
      (select code from people.organisation_public where id = ${owners.demand.organisation}) as licensee,
      (select code from people.organisation_public where id = ${house}) as broker`.execute(ctx.tx);
  return { lead, title: goods.title ?? "", result: resultId, isExclusive: goods.isExclusive, ...rows[0]! };
}

/**
 * What a technology contract begins with: parties and result of the lead, and what the licence says of time and money.
 * @throws AppError `market.lead-not-found`, `market.licence-not-found`, `market.thread-too-early`
 */
export async function draftContractOf(ctx: Ctx, { lead, licence }: ContractDraftQuery): Promise<ContractDraft> {
  if (licence !== undefined) return ofLicence(ctx, licence);
  if (lead === undefined) throw new AppError("market.lead-not-found");
  const ends = await leadEnds(ctx, lead);
  refuse(tooEarlyRefusal(ends.stage));
  const goods = await goodsOf(ctx, ends.demandId, ends.resultId);
  return {
    ...(await ofGoods(ctx, goods)),
    parties: await partyDrafts(ctx, { seller: ends.owners[goodOf.seller], buyer: ends.owners[goodOf.buyer] }),
    lead: { id: lead, title: goods.title ?? "" },
    licence: null,
  };
}

async function ofLicence(ctx: Ctx, id: string): Promise<ContractDraft> {
  const row = await licenceTables(ctx.tx)
    .selectFrom("market.licence")
    .select(["title", "lead_id", "result_id"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("market.licence-not-found");
  const sides = (await partiesOf(ctx, [id])).get(id) ?? [];
  const bound = (side: "licensor" | "licensee") => {
    const { organisation_id, firm_id } = sides.find((party) => party.side === side)!;
    return { organisation: organisation_id, firm: firm_id, name: null };
  };
  const [seller, buyer] = await namedOf(ctx, [bound("licensor"), bound("licensee")]);
  const now = advance(licenceOf((await stepsOfMany(ctx, [id])).get(id) ?? []), civilDay(ctx.clock));
  return {
    ...(await ofGoods(ctx, await goodsOf(ctx, null, row.result_id))),
    name: row.title,
    type: "licence",
    ...contentOfLicence(now.licence),
    parties: await partyDrafts(ctx, { seller: seller!, buyer: buyer! }),
    lead: row.lead_id === null ? null : { id: row.lead_id, title: row.title },
    licence: { id, title: row.title },
  };
}

async function ofGoods(ctx: Ctx, goods: Goods): Promise<Omit<ContractDraft, "parties" | "lead" | "licence">> {
  return {
    name: goods.title ?? "",
    type: typeOf(goods.modes ?? []),
    signedOn: null,
    startsOn: null,
    endsOn: null,
    total: null,
    technology: null,
    deductions: [],
    payment: null,
    property: goods.rights === null ? null : propertyOf(goods.rights),
    field: goods.field === null ? null : ((await fieldNames(ctx)).get(goods.field)?.name.zh ?? goods.field),
    summary: goods.summary === null ? null : goods.summary.slice(0, 2000),
  };
}

/** A side as the form of a contract has it: a firm by its code, and the area of its house, which counts where the register of firms knows no place. */
async function partyDrafts(ctx: Ctx, sides: Readonly<Record<Side, Named>>): Promise<Party[]> {
  const of = ["seller", "buyer"] as const;
  const { rows } = await sql<{ side: Side; code: string | null; area: string | null }>`
    select s.side, o.area, (select p.code from firms.firm_public p
      where p.id = s.firm or (s.firm is null and p.organisation_id = s.organisation) order by p.id limit 1) as code
    from unnest(${[...of]}::text[], ${of.map((side) => sides[side].organisation)}::text[],
      ${of.map((side) => sides[side].firm)}::text[]) as s (side, organisation, firm)
    left join people.organisation_public o on o.id = s.organisation`.execute(ctx.tx);
  const finder = await findFirms(ctx.tx, { codes: rows.flatMap(({ code }) => code ?? []) });
  return of.map((side) => {
    const { code, area } = rows.find((row) => row.side === side)!;
    const firm = code === null ? null : finder.byCode(code);
    return {
      side,
      firm: firm ? { code: firm.code, name: { zh: firm.nameZh, en: null } } : null,
      name: firm?.nameZh ?? sides[side].names[0] ?? "",
      creditCode: firm?.creditCode ?? null,
      place: area,
      outside: null,
    };
  });
}
