import { sql } from "kysely";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { parameterAt } from "../../../parameters/index.ts";
import { marketAnalyser } from "../../analyser.ts";
import type { GoodKind } from "../../contract.ts";
import { proposalsPerGood } from "../../parameters-desk.ts";
import { dropProposals, keepProposals } from "../../store/leads.ts";
import { putMatchItems, takeMatchItems } from "../../store/match-index.ts";
import { offered, readGoods } from "../../views/match-goods.ts";
import { fieldTaxonomy, rankDemands, rankResults } from "../../views/matches.ts";

/**
 * Puts a good as it stands now into what matching finds, in the transaction that changed it, and proposes its best pairs to
 * brokers; takes it out when it is not offered any more.
 */
export async function indexGood(ctx: Ctx, kind: GoodKind, id: string): Promise<void> {
  const good = (await readGoods(ctx, kind, [id])).get(id);
  if (!good?.isOffered) {
    await takeMatchItems(ctx.tx, kind, [id]);
    await dropProposals(ctx.tx, kind, id);
    return;
  }
  await putMatchItems(ctx.tx, kind, [good.item], marketAnalyser);
  await propose(ctx, kind, id);
}

/** Puts in what is offered and not yet there: goods that came in by the hundred. Pairs are proposed from the demands. */
export async function indexMissing(ctx: Ctx): Promise<void> {
  await putMissing(ctx, "result");
  for (const id of await putMissing(ctx, "demand")) await propose(ctx, "demand", id);
}

async function putMissing(ctx: Ctx, kind: GoodKind): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select g.id from ${sql.table(`market.${kind}`)} g where g.state = any(${[...offered]}::text[])
      and not exists (select from market.match_item i where i.corpus = ${kind} and i.item_id = g.id)
    order by g.id`.execute(ctx.tx);
  const ids = rows.map(({ id }) => id);
  const goods = await readGoods(ctx, kind, ids);
  await putMatchItems(
    ctx.tx,
    kind,
    [...goods.values()].map(({ item }) => item),
    marketAnalyser,
  );
  return ids;
}

/** The best pairs of a good take the place of those that were proposed for it before and that nobody has touched. */
async function propose(ctx: Ctx, kind: GoodKind, id: string): Promise<void> {
  const top = await parameterAt(ctx, proposalsPerGood);
  const pairs = kind === "demand" ? await bestOf(ctx, id) : await wantedBy(ctx, id, top);
  await dropProposals(ctx.tx, kind, id);
  await keepProposals(ctx.tx, pairs.slice(0, top), ctx.clock.now());
}

/** So many are looked at before those that miss a constraint are left out. */
const looked = 10;

/** The results that fit a demand and miss nothing, the best first. */
async function bestOf(ctx: Ctx, demand: string): Promise<Parameters<typeof keepProposals>[1][number][]> {
  const good = (await readGoods(ctx, "demand", [demand])).get(demand)!;
  const { ranked } = await rankResults(ctx, good.item, { taxonomy: await fieldTaxonomy(ctx), top: looked });
  return ranked
    .filter(({ eligible }) => eligible)
    .map(({ item, score }) => ({ demandId: demand, resultId: item, score }));
}

/** The demands that say the same as a result, where it is among the best of theirs: the nearest of its own may still be far. */
async function wantedBy(ctx: Ctx, result: string, top: number): ReturnType<typeof bestOf> {
  const good = (await readGoods(ctx, "result", [result])).get(result)!;
  const { judged } = await rankDemands(ctx, good.item, { taxonomy: await fieldTaxonomy(ctx), top: looked });
  const pairs: Awaited<ReturnType<typeof bestOf>> = [];
  for (const { demand } of judged.filter(({ fit }) => fit.eligible).slice(0, top))
    pairs.push(...(await bestOf(ctx, demand)).filter(({ resultId }) => resultId === result));
  return pairs;
}
