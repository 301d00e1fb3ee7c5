import type { Item } from "../../src/engines/match/contract.ts";
import { fold } from "../../src/engines/match/language/fold.ts";
import { segmentByJieba } from "../../src/engines/match/language/segment.ts";
import type { Peers } from "./peers/load-peers.ts";
import { textOf } from "./tech-match.ts";

/** A method that scores a result for a demand; written out here, apart from the engine, so that nothing is shared with it. */
export interface Baseline {
  name: string;
  score(demand: Item): (result: Item) => number;
}

type Read = (text: string) => string[];
const readWords: Read = (text) =>
  segmentByJieba(text.normalize("NFKC").toLowerCase()).filter((word) => /[\p{L}\p{N}]/u.test(word));
const readBigrams: Read = (text) =>
  [...fold(text).text.matchAll(/\p{Script=Han}+|[a-z0-9.]+/gu)].flatMap(([run]) =>
    /^[a-z0-9.]/.test(run) || run.length === 1
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
const title = (demand: Item): string[] => [textOf(demand, "title")];
const titleAndText = (demand: Item): string[] => [textOf(demand, "title"), textOf(demand, "text")];
/** The title three times: the strongest plain form of the cosine that we found. */
const titleThrice = (demand: Item): string[] => [
  ...Array.from({ length: 3 }, () => textOf(demand, "title")),
  textOf(demand, "text"),
];

/** Everything the engine has to be better than, over the same results. */
export function baselines(results: readonly Item[], peers: Peers | null): Baseline[] {
  return [
    bm25("BM25, words of the title", results, readWords, title),
    bm25("BM25, words with the text", results, readWords, titleAndText),
    bm25("BM25, bigrams with the text", results, readBigrams, titleAndText),
    cosine("idf bigrams, title", results, readBigrams, title),
    cosine("idf bigrams with the text", results, readBigrams, titleAndText),
    cosine("idf bigrams, title thrice with the text", results, readBigrams, titleThrice),
    ...(peers
      ? [
          miniSearch("MiniSearch, title", results, title, peers),
          miniSearch("MiniSearch with the text", results, titleAndText, peers),
        ]
      : []),
  ];
}

interface Counted {
  counts: Map<string, number>;
  length: number;
}

function countAll(results: readonly Item[], read: Read) {
  const documents = new Map<string, Counted>();
  const frequency = new Map<string, number>();
  for (const result of results) {
    const terms = read(textOf(result, "title"));
    const counts = countTerms(terms);
    documents.set(result.id, { counts, length: terms.length });
    for (const term of counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const idf = (term: string): number => {
    const documentsWith = frequency.get(term) ?? 0;
    return documentsWith === 0 ? 0 : Math.log(1 + (results.length - documentsWith + 0.5) / (documentsWith + 0.5));
  };
  return { documents, idf };
}

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function bm25(name: string, results: readonly Item[], read: Read, queryOf: (demand: Item) => string[]): Baseline {
  const { documents, idf } = countAll(results, read);
  const mean = [...documents.values()].reduce((sum, { length }) => sum + length, 0) / documents.size;
  const [k1, b] = [1.2, 0.75];
  return {
    name,
    score: (demand) => {
      const query = countTerms(queryOf(demand).flatMap(read));
      return (result) => {
        const { counts, length } = documents.get(result.id)!;
        let score = 0;
        for (const [term, count] of counts)
          score +=
            (query.get(term) ?? 0) * idf(term) * ((count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / mean)));
        return score;
      };
    },
  };
}

function cosine(name: string, results: readonly Item[], read: Read, queryOf: (demand: Item) => string[]): Baseline {
  const { documents, idf } = countAll(results, read);
  const weight = (term: string, count: number): number => (1 + Math.log(count)) * idf(term);
  return {
    name,
    score: (demand) => {
      const query = countTerms(queryOf(demand).flatMap(read));
      return (result) => {
        let [dot, squares] = [0, 0];
        for (const [term, count] of documents.get(result.id)!.counts) {
          const own = weight(term, count);
          const wanted = query.get(term);
          squares += own * own;
          if (wanted) dot += own * weight(term, wanted);
        }
        return squares === 0 ? 0 : dot / Math.sqrt(squares);
      };
    },
  };
}

function miniSearch(
  name: string,
  results: readonly Item[],
  queryOf: (demand: Item) => string[],
  peers: Peers,
): Baseline {
  const index = peers.miniSearch();
  for (const result of results) index.add({ id: result.id, text: readWords(textOf(result, "title")).join(" ") });
  return {
    name,
    score: (demand) => {
      const found = index.search(queryOf(demand).flatMap(readWords).join(" "));
      const scores = new Map(found.map(({ id, score }) => [id, score]));
      return (result) => scores.get(result.id) ?? 0;
    },
  };
}
