import { MemoryCandidates } from "../../src/engines/match/candidates/memory.ts";
import { createAnalyser } from "../../src/engines/match/language/analyser.ts";
import { learnDomainWords } from "../../src/engines/match/language/domain-words.ts";
import { type JudgedList, learnWeights } from "../../src/engines/match/learn/learn-weights.ts";
import { type Parts, scoreOf } from "../../src/engines/match/rank/parts.ts";
import { readQuery } from "../../src/engines/match/rank/query.ts";
import { pairParts } from "../../src/engines/match/rank/rank.ts";
import { plainWeights } from "../../src/engines/match/rank/weights.ts";
import type { Figure } from "../figure.ts";
import { baselines } from "./baselines.ts";
import { loadPeers } from "./peers/load-peers.ts";
import { advantage, meanOf, ndcg, seededRandom } from "./quality.ts";
import { type JudgedDemand, readTechMatch, type TechMatch, textOf } from "./tech-match.ts";

const unit = "nDCG@10";
const folds = 10;

/** How well the engine ranks judged pairs, beside the best of the baselines over the same demands in the same run. */
export async function measureQuality(): Promise<Figure[]> {
  const data = readTechMatch();
  if (!data) {
    const note = "skipped: no data (HAICE_BENCH_MATCH names a folder with demands.jsonl, results.jsonl, qrels.tsv)";
    return [{ name: "match, quality", value: null, unit, bound: null, note }];
  }
  const peers = await loadPeers();
  const methods = baselines(data.results, peers);
  const others = scoresOf(methods, data.judged);
  const best = bestOf(others);
  const lists = judgedLists(data);
  const ofOneLine = data.judged.map(titleAlone);
  const short = judgedLists({ ...data, judged: ofOneLine }).map((list) => qualityOf(list, plainWeights));
  const shortBest = bestOf(scoresOf(methods, ofOneLine));
  const plain = lists.map((list) => qualityOf(list, plainWeights));
  const learnt = crossValidated(lists);
  const note = `${data.judged.length} demands, ${data.results.length} results`;
  return [
    ...others.map(({ name, values }) => ({ name: `  ${name}`, value: meanOf(values), unit, bound: null, note: "" })),
    ...(peers
      ? []
      : [{ name: "  MiniSearch", value: null, unit, bound: null, note: "skipped: npm ci --prefix bench/match/peers" }]),
    { name: "match, nothing learnt", value: meanOf(plain), unit, bound: null, note },
    ...against("  over the best baseline", plain, best, null, 0.000_001),
    { name: "match, learnt, cross-validated by demand", value: meanOf(learnt), unit, bound: null, note },
    ...against("  over the best baseline", learnt, best, 0.03, 0.01),
    { name: "match, demands of one line: their title alone", value: meanOf(short), unit, bound: null, note },
    ...against("  over the best baseline", short, shortBest, null, 0.000_001),
  ];
}

interface MethodValues {
  name: string;
  values: number[];
}

/** How well each method ranks, demand by demand. */
const scoresOf = (methods: ReturnType<typeof baselines>, demands: readonly JudgedDemand[]): MethodValues[] =>
  methods.map(({ name, score }) => ({
    name,
    values: demands.map(({ demand, judged }) => {
      const scoreOfItem = score(demand);
      return ndcg(judged.map(({ item, grade }) => ({ score: scoreOfItem(item), grade })));
    }),
  }));

const bestOf = (methods: readonly MethodValues[]): MethodValues =>
  methods.reduce((a, b) => (meanOf(b.values) > meanOf(a.values) ? b : a));

/** A demand of one short line: nothing but its title. */
const titleAlone = ({ demand, judged }: JudgedDemand): JudgedDemand => ({
  demand: { ...demand, fields: demand.fields.filter(({ role }) => role === "title") },
  judged,
});

function against(
  name: string,
  values: readonly number[],
  best: { name: string; values: readonly number[] },
  mean: number | null,
  low: number,
): Figure[] {
  const over = advantage(values, best.values);
  return [
    {
      name: `${name}, mean`,
      value: over.mean,
      unit,
      bound: mean === null ? null : { atLeast: mean },
      note: best.name.trim(),
    },
    {
      name: `${name}, lower 95 % bound`,
      value: over.low,
      unit,
      bound: { atLeast: low },
      note: "paired bootstrap over demands",
    },
  ];
}

/** The parts of every judged pair; statistics and domain words come from the texts alone, never from the grades. */
function judgedLists({ demands, results, judged }: TechMatch): JudgedList[] {
  const texts = [...results, ...demands].flatMap((item) => [textOf(item, "title"), textOf(item, "text")]);
  const analyser = createAnalyser({ domainWords: learnDomainWords(texts) });
  const corpora = {
    items: new MemoryCandidates(analyser, results).statistics,
    requests: new MemoryCandidates(analyser, demands).statistics,
  };
  return judged.map((one) => {
    const query = readQuery(analyser, one.demand, corpora);
    return {
      pairs: one.judged.map(({ item, grade }) => ({ parts: pairParts(query, item, analyser, corpora).parts, grade })),
    };
  });
}

const qualityOf = ({ pairs }: JudgedList, weights: typeof plainWeights): number =>
  ndcg(
    pairs.map(({ parts, grade }: { parts: Parts; grade: number }) => ({ score: scoreOf(parts, weights).score, grade })),
  );

/** Each demand is ranked with weights learnt from the others of nine folds out of ten. */
function crossValidated(lists: readonly JudgedList[]): number[] {
  const random = seededRandom(1);
  const foldOf = lists
    .map((_, index) => ({ index, draw: random() }))
    .sort((a, b) => a.draw - b.draw)
    .reduce(
      (all, { index }, place) => all.with(index, place % folds),
      lists.map(() => 0),
    );
  const weights = Array.from({ length: folds }, (_, fold) =>
    learnWeights(lists.filter((_, index) => foldOf[index] !== fold)),
  );
  return lists.map((list, index) => qualityOf(list, weights[foldOf[index]!]!));
}
