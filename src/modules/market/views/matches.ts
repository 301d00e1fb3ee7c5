import { sql } from "kysely";
import type { Field, Item, Ranked, RefusalReason } from "../../../engines/match/contract.ts";
import { explain } from "../../../engines/match/explain/explain.ts";
import { type RefusalMemory, rememberRefusals } from "../../../engines/match/learn/refusals.ts";
import { match } from "../../../engines/match/match.ts";
import { readQuery } from "../../../engines/match/rank/query.ts";
import { rank } from "../../../engines/match/rank/rank.ts";
import type { Taxonomy } from "../../../engines/match/rank/taxonomy.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import { vocabularyOn } from "../../taxonomies/index.ts";
import { marketAnalyser } from "../analyser.ts";
import type { LeadSide } from "../contract/lead.ts";
import type { Fit, Match, MatchedGood, Matches, Pair } from "../contract/match.ts";
import { leastMatchShare } from "../parameters-desk.ts";
import { openRefusal, sideOf } from "../rules/lead.ts";
import { nearBest, rootOf, wordsOf } from "../rules/match-items.ts";
import { candidatesFor } from "./candidates.ts";
import { fieldVocabulary } from "./good-words.ts";
import { type ReadGood, readGoodOf, readGoods } from "./match-goods.ts";
import { pairStates } from "./pair-states.ts";

/** So many are shown, all explained. */
const shownMatches = 20;
/** The refusals that ranking remembers: the last ones. */
const rememberedRefusals = 2000;

/** Fields of technology: their names, and which stands below which. */
async function fieldsOf(ctx: Ctx): Promise<{ names: Map<string, MatchedGood["field"]>; taxonomy: Taxonomy }> {
  const items = await vocabularyOn(ctx, fieldVocabulary);
  return {
    names: new Map(items.map(({ code, name }) => [code, name])),
    taxonomy: new Map(items.map(({ code, parent }) => [code, parent])),
  };
}

/** Where a demand and a result come from two domains, their names. */
function acrossOf(
  { names, taxonomy }: Awaited<ReturnType<typeof fieldsOf>>,
  demand: ReadGood,
  result: ReadGood,
): Match["across"] {
  const [one, other] = [demand, result].map(({ item }) => {
    const field = item.fields.find(({ role }) => role === "code");
    return field?.role === "code" ? (field.codes[0] ?? null) : null;
  });
  const [from, to] = [rootOf(taxonomy, one ?? null), rootOf(taxonomy, other ?? null)];
  const [demandName, resultName] = [names.get(from ?? ""), names.get(to ?? "")];
  return from !== to && demandName && resultName ? { demand: demandName, result: resultName } : null;
}

/** The pairs that were refused last, so that pairs like them come lower. */
async function refusalMemory(tx: Tx): Promise<RefusalMemory> {
  const { rows } = await sql<{
    demand: string;
    result: string;
    demandFields: Field[];
    resultFields: Field[];
    reason: RefusalReason;
  }>`select demand_id as demand, result_id as result, demand_fields as "demandFields", result_fields as "resultFields", reason
    from market.refusal_memory order by refused_at desc limit ${rememberedRefusals}`.execute(tx);
  return rememberRefusals(
    rows.map((row) => ({
      request: { id: row.demand, fields: row.demandFields },
      item: { id: row.result, fields: row.resultFields },
      reason: row.reason,
    })),
    marketAnalyser,
  );
}

interface Ranking {
  readonly taxonomy: Taxonomy;
  readonly top: number;
}

/**
 * The results that fit a demand, those that miss a hard constraint too, the best fit first, explained. What is far behind the
 * best is left out.
 */
export async function rankResults(
  ctx: Ctx,
  demand: Item,
  { taxonomy, top }: Ranking,
): Promise<{ considered: number; ranked: Ranked[] }> {
  const { source, requests } = await candidatesFor(ctx.tx, demand, "result", marketAnalyser);
  const refusals = await refusalMemory(ctx.tx);
  const shown = { top, explained: top, ruledOut: top };
  const answer = await match(demand, source, { ...shown, taxonomy, analyser: marketAnalyser, requests, refusals });
  const all = [...answer.ranked, ...answer.ruledOut].sort((x, y) => y.score - x.score);
  const share = await parameterAt(ctx, leastMatchShare);
  return { considered: answer.considered, ranked: nearBest(all, ({ score }) => score, share).slice(0, top) };
}

/** One demand judged against one result, explained. */
async function judgePair(
  ctx: Ctx,
  demand: Item,
  result: Item,
  known: { taxonomy: Taxonomy; refusals: RefusalMemory },
): Promise<Ranked> {
  const { source, requests } = await candidatesFor(ctx.tx, demand, "result", marketAnalyser);
  await source.know([result]);
  const corpora = { items: source.statistics, requests };
  const query = readQuery(marketAnalyser, demand, corpora);
  const [ranked] = rank(query, [result], marketAnalyser, corpora, known);
  return { ...ranked!, explanation: explain(query, result, ranked!, marketAnalyser, corpora, known.taxonomy) };
}

/**
 * The demands that say the same as a result, each judged as a demand judges it. They stand in the order of what they share
 * with it, as scores of different demands cannot be compared; a refusal of a pair like one of them puts it lower.
 */
export async function rankDemands(
  ctx: Ctx,
  result: Item,
  { taxonomy, top }: Ranking,
): Promise<{ considered: number; judged: { demand: string; fit: Ranked }[] }> {
  const words = wordsOf(result);
  const { source, requests } = await candidatesFor(ctx.tx, words, "demand", marketAnalyser);
  const found = await match(words, source, { analyser: marketAnalyser, requests, taxonomy, top, explained: 0 });
  const ids = found.ranked.map(({ item }) => item);
  const demands = await readGoods(ctx, "demand", ids);
  const known = { taxonomy, refusals: await refusalMemory(ctx.tx) };
  const judged: { demand: string; fit: Ranked; order: number }[] = [];
  for (const { item: id, score } of found.ranked) {
    const demand = demands.get(id);
    if (!demand) continue;
    const fit = await judgePair(ctx, demand.item, result, known);
    judged.push({ demand: id, fit, order: fit.refusals.reduce((left, { factor }) => left * factor, score) });
  }
  judged.sort((a, b) => b.order - a.order || (a.demand < b.demand ? -1 : 1));
  const share = await parameterAt(ctx, leastMatchShare);
  return { considered: found.considered, judged: nearBest(judged, ({ order }) => order, share) };
}

const fitOf = ({ score, eligible, parts, verdicts, refusals, explanation }: Ranked): Fit => ({
  score,
  isEligible: eligible,
  parts,
  verdicts,
  refusals: refusals.map(({ reason, factor }) => ({ reason, factor })),
  explanation,
});

/** What fits a demand or a result best: what misses a constraint apart, with what would make it match. */
export async function matchesOf(ctx: Ctx, side: LeadSide, id: string): Promise<Matches> {
  const tree = await fieldsOf(ctx);
  const { names, taxonomy } = tree;
  const good = await readGoodOf(ctx, side, id, names);
  const { considered, fits } = await fitsOf(ctx, side, good, taxonomy);
  const other: LeadSide = side === "demand" ? "result" : "demand";
  const others = await readGoods(ctx, other, [...fits.keys()], names);
  const pairOf = (one: string) => (side === "demand" ? { demand: id, result: one } : { demand: one, result: id });
  const states = await pairStates(ctx.tx, [...fits.keys()].map(pairOf));
  const matches = [...fits].flatMap(([one, fit], at): Match[] => {
    const found = others.get(one);
    if (!found) return [];
    const across = side === "demand" ? acrossOf(tree, good, found) : acrossOf(tree, found, good);
    return [{ good: found.shown, fit: fitOf(fit), pair: states[at]!, across }];
  });
  return {
    side,
    good: good.shown,
    considered,
    ranked: matches.filter(({ fit }) => fit.isEligible),
    ruledOut: matches.filter(({ fit }) => !fit.isEligible),
  };
}

async function fitsOf(
  ctx: Ctx,
  side: LeadSide,
  good: ReadGood,
  taxonomy: Taxonomy,
): Promise<{ considered: number; fits: ReadonlyMap<string, Ranked> }> {
  if (side === "result") {
    const { considered, judged } = await rankDemands(ctx, good.item, { taxonomy, top: shownMatches });
    return { considered, fits: new Map(judged.map(({ demand, fit }) => [demand, fit])) };
  }
  const { considered, ranked } = await rankResults(ctx, good.item, { taxonomy, top: shownMatches });
  return { considered, fits: new Map(ranked.map((one) => [one.item, one])) };
}

/** Both sides of one pair, judged and explained, whatever the index holds of them. */
export async function readPair(ctx: Ctx, demandId: string, resultId: string): Promise<Pair> {
  const tree = await fieldsOf(ctx);
  const { names, taxonomy } = tree;
  const demand = await readGoodOf(ctx, "demand", demandId, names);
  const result = await readGoodOf(ctx, "result", resultId, names);
  const [pair] = await pairStates(ctx.tx, [{ demand: demandId, result: resultId }]);
  const refusal = openRefusal(ctx.actor!, { demandOwner: demand.ownerId, resultOwner: result.ownerId });
  return {
    demand: demand.shown,
    result: result.shown,
    fit: fitOf(await judgePair(ctx, demand.item, result.item, { taxonomy, refusals: await refusalMemory(ctx.tx) })),
    pair: pair!,
    across: acrossOf(tree, demand, result),
    side: sideOf(ctx.actor!, { demandOwner: demand.ownerId, resultOwner: result.ownerId }),
    openRefusal: refusal && { code: refusal.code },
  };
}

/** How fields of technology stand to each other, for who ranks outside a screen. */
export const fieldTaxonomy = async (ctx: Ctx): Promise<Taxonomy> => (await fieldsOf(ctx)).taxonomy;
