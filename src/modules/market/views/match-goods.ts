import { type RawBuilder, sql } from "kysely";
import type { Item } from "../../../engines/match/contract.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { GoodState } from "../contract/good.ts";
import type { LeadSide } from "../contract/lead.ts";
import type { MatchedGood } from "../contract/match.ts";
import type { Parameter } from "../contract/terms.ts";
import { demandItem, resultItem } from "../rules/match-items.ts";

/** The states in which a good is offered, so that brokers are told of it. */
export const offered: readonly GoodState[] = ["published", "matched"];

/** A demand or a result with its item and who owns it, as far as row-level security lets the reader see it. */
export interface ReadGood {
  readonly item: Item;
  readonly ownerId: string | null;
  readonly isOffered: boolean;
  readonly shown: MatchedGood;
}

interface Row {
  id: string;
  titleZh: string;
  titleEn: string | null;
  state: GoodState;
  field: string | null;
  parameters: Parameter[];
  exclusivity: "exclusive" | "shared" | "either";
  ownerId: string | null;
  owner: string | null;
  isSample: boolean;
  text: string;
  more: string | null;
  money: number | null;
  readiness: number | null;
  claimed: number | null;
}

const own: Readonly<Record<LeadSide, RawBuilder<unknown>>> = {
  demand: sql`g.problem as text, g.acceptance as more, g.budget_most as money, g.needed_readiness as readiness, null::int as claimed from market.demand g`,
  result: sql`g.summary as text, g.compared_with as more, g.price_least as money, g.proven_readiness as readiness, g.claimed_readiness as claimed from market.result g`,
};

/** The goods of these ids by id; those that the reader may not see are missing. */
export async function readGoods(
  ctx: Pick<Ctx, "tx">,
  side: LeadSide,
  ids: readonly string[],
  fields: ReadonlyMap<string, MatchedGood["field"]> = new Map(),
): Promise<Map<string, ReadGood>> {
  const { rows } = await sql<Row>`
    select g.id, g.title_zh as "titleZh", g.title_en as "titleEn", g.state, g.field, g.parameters, g.exclusivity,
      g.owner_id as "ownerId", case when g.shows_owner then coalesce(o.name_zh, f.name_zh) end as owner,
      g.origin = 'sample' as "isSample", ${own[side]}
    left join people.organisation_public o on o.id = g.owner_id
    left join firms.firm_public f on f.id = g.firm_id
    where g.id = any(${[...ids]}::text[])`.execute(ctx.tx);
  return new Map(
    rows.map((row) => {
      const item =
        side === "demand"
          ? demandItem({
              ...row,
              problem: row.text,
              acceptance: row.more,
              budgetMost: row.money,
              neededReadiness: row.readiness,
            })
          : resultItem({
              ...row,
              summary: row.text,
              comparedWith: row.more,
              priceLeast: row.money,
              provenReadiness: row.readiness,
            });
      const readiness = side === "demand" ? null : { claimed: row.claimed, proven: row.readiness };
      return [row.id, readGood(row, { item, readiness }, fields)];
    }),
  );
}

function readGood(
  row: Row,
  { item, readiness }: Pick<ReadGood, "item"> & Pick<MatchedGood, "readiness">,
  fields: ReadonlyMap<string, MatchedGood["field"]>,
): ReadGood {
  const isOffered = offered.includes(row.state);
  return {
    item,
    ownerId: row.ownerId,
    isOffered,
    shown: {
      id: row.id,
      title: { zh: row.titleZh, en: row.titleEn },
      field: row.field === null ? null : (fields.get(row.field) ?? { zh: row.field, en: null }),
      owner: row.owner,
      isSample: row.isSample,
      isListed: isOffered,
      readiness,
      texts: item.fields.flatMap((field) => ("text" in field ? [{ field: field.name, text: field.text }] : [])),
    },
  };
}

/** One good. `market.lead-good-not-found` also for what the reader may not see. */
export async function readGoodOf(
  ctx: Pick<Ctx, "tx">,
  side: LeadSide,
  id: string,
  fields?: ReadonlyMap<string, MatchedGood["field"]>,
): Promise<ReadGood> {
  const good = (await readGoods(ctx, side, [id], fields)).get(id);
  if (!good) throw new AppError("market.lead-good-not-found", { side });
  return good;
}
