import { MemoryCandidates } from "../engines/match/candidates/memory.ts";
import type { Item, Judgement, Refusal } from "../engines/match/contract.ts";
import { DuplicateFinder } from "../engines/match/duplicates/duplicate-finder.ts";
import { type Analyser, createAnalyser } from "../engines/match/language/analyser.ts";
import { learnDomainWords } from "../engines/match/language/domain-words.ts";
import { learnWeights } from "../engines/match/learn/learn-weights.ts";
import { rememberRefusals } from "../engines/match/learn/refusals.ts";
import { match } from "../engines/match/match.ts";
import { type Corpora, readQuery } from "../engines/match/rank/query.ts";
import { pairParts, type RankOptions } from "../engines/match/rank/rank.ts";
import type { Taxonomy } from "../engines/match/rank/taxonomy.ts";
import type { Command, Surroundings } from "./command.ts";
import { matchHelp } from "./match-help.ts";
import { type MatchTrouble, type ReadLines, readItems, readJudgements, readRefusals, readTree } from "./match-input.ts";
import { type MatchFormat, type MatchOptions, readMatchOptions } from "./match-options.ts";
import { answerText, duplicatesText } from "./match-text.ts";
import { Progress } from "./progress.ts";

/** `haice match`: requests and items in, ranked and explained pairs out; or the duplicates of a file. */
export const matchCommand: Command = {
  name: "match",
  summary: { zh: "供需匹配：排序并说明理由", en: "match demands with results, and say why" },
  help: matchHelp,
  async run(args, surroundings) {
    const options = readMatchOptions(args);
    const trouble = new Trouble(surroundings);
    const requests = trouble.of(await readItems(options.requests, surroundings));
    if (options.duplicates) await writeDuplicates(requests, options.format, surroundings);
    else await writeMatches(requests, options, surroundings, trouble);
    return trouble.any ? 1 : 0;
  },
};

/** Tells what could not be read, and remembers that there was something. */
class Trouble {
  readonly #surroundings: Surroundings;
  any = false;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  of<Value>({ values, trouble }: ReadLines<Value>): Value[] {
    for (const one of trouble) this.tell(one);
    return values;
  }

  tell({ file, line, error }: MatchTrouble): void {
    this.any = true;
    const place = line === null ? file : `${file}:${line}`;
    this.#surroundings.say(`${place}: ${error.message[this.#surroundings.language]} (${error.code})`);
  }
}

async function writeMatches(
  requests: readonly Item[],
  options: MatchOptions,
  surroundings: Surroundings,
  trouble: Trouble,
): Promise<void> {
  const items = trouble.of(await readItems(options.among, surroundings));
  const analyser = createAnalyser({ domainWords: learnDomainWords(textsOf([...items, ...requests])) });
  const source = new MemoryCandidates(analyser, items);
  const asked = new MemoryCandidates(analyser, requests).statistics;
  const ranking = await readRanking(options, { requests, source, asked, analyser }, surroundings, trouble);
  const progress = new Progress(requests.length, surroundings);
  const output = new Output(options.format, surroundings);
  for (const request of requests) {
    const { top, explained } = options;
    const answer = await match(request, source, { ...ranking, analyser, requests: asked, top, explained });
    await output.add(answer, () => answerText(answer, request, (id) => source.get(id)!, surroundings.language));
    progress.step();
  }
  await output.end();
}

interface Known {
  requests: readonly Item[];
  source: MemoryCandidates;
  asked: Corpora["items"];
  analyser: Analyser;
}

/** Taxonomies, and what was learnt from judged and refused pairs. */
async function readRanking(
  options: MatchOptions,
  known: Known,
  surroundings: Surroundings,
  trouble: Trouble,
): Promise<Omit<RankOptions, "dense">> {
  const treeOf = async (file: string | null): Promise<Taxonomy> =>
    new Map(file === null ? [] : trouble.of(await readTree(file, surroundings)));
  const judged = options.judged === null ? [] : trouble.of(await readJudgements(options.judged, surroundings));
  const refused = options.refused === null ? [] : trouble.of(await readRefusals(options.refused, surroundings));
  const taxonomy = await treeOf(options.taxonomy);
  const pairs = new Pairs(known, trouble);
  return {
    taxonomy,
    areas: await treeOf(options.areas),
    soft: options.soft,
    weights: learnWeights(judgedLists(pairs.of(judged, options.judged ?? ""), known, taxonomy)),
    refusals: rememberRefusals(pairs.of(refused, options.refused ?? ""), known.analyser),
  };
}

/** Finds the items of pairs; a pair of which one is not there is told. */
class Pairs {
  readonly #requestOf: ReadonlyMap<string, Item>;
  readonly #known: Known;
  readonly #trouble: Trouble;

  constructor(known: Known, trouble: Trouble) {
    this.#requestOf = new Map(known.requests.map((request) => [request.id, request]));
    this.#known = known;
    this.#trouble = trouble;
  }

  of<Pair extends Judgement | Refusal>(pairs: readonly Pair[], file: string) {
    return pairs.flatMap((pair) => {
      const [request, item] = [this.#requestOf.get(pair.request), this.#known.source.get(pair.item)];
      if (request && item) return [{ ...pair, request, item }];
      const id = request ? pair.item : pair.request;
      const message = {
        zh: `没有编号为 ${id} 的条目，这一对没有采用。`,
        en: `There is no item ${id}; the pair is not used.`,
      };
      this.#trouble.tell({ file, line: null, error: { code: "unknown-id", message } });
      return [];
    });
  }
}

function judgedLists(
  judged: ReadonlyArray<{ request: Item; item: Item; grade: number }>,
  { source, asked, analyser }: Known,
  taxonomy: Taxonomy,
) {
  const corpora = { items: source.statistics, requests: asked };
  return [...Map.groupBy(judged, ({ request }) => request)].map(([request, all]) => {
    const query = readQuery(analyser, request, corpora);
    return {
      pairs: all.map(({ item, grade }) => ({
        grade,
        parts: pairParts(query, item, analyser, corpora, { taxonomy }).parts,
      })),
    };
  });
}

async function writeDuplicates(items: readonly Item[], format: MatchFormat, surroundings: Surroundings): Promise<void> {
  const finder = new DuplicateFinder(createAnalyser());
  // Each is looked for among those before it, so that a pair is told once.
  const found = items.flatMap((item) => {
    const duplicates = finder.find(item);
    finder.put(item);
    return duplicates.length > 0 ? [{ item, duplicates }] : [];
  });
  const itemOf = new Map(items.map((item) => [item.id, item]));
  if (format === "text")
    return surroundings.write(duplicatesText(found, (id) => itemOf.get(id)!, surroundings.language));
  const output = new Output(format, surroundings);
  for (const { item, duplicates } of found) await output.add({ item: item.id, duplicates }, () => "");
  await output.end();
}

/** One array, an object a line, or text for people; written as it comes. */
class Output {
  readonly #format: MatchFormat;
  readonly #surroundings: Surroundings;
  #count = 0;

  constructor(format: MatchFormat, surroundings: Surroundings) {
    this.#format = format;
    this.#surroundings = surroundings;
  }

  async add(object: object, text: () => string): Promise<void> {
    const isFirst = this.#count++ === 0;
    if (this.#format === "ndjson") return this.#surroundings.write(`${JSON.stringify(object)}\n`);
    if (this.#format === "json") return this.#surroundings.write(`${isFirst ? "[" : ","}\n${JSON.stringify(object)}`);
    await this.#surroundings.write(`${isFirst ? "" : "\n"}${text()}`);
  }

  async end(): Promise<void> {
    if (this.#format === "json") await this.#surroundings.write(this.#count > 0 ? "\n]\n" : "[]\n");
  }
}

function* textsOf(items: readonly Item[]): Generator<string> {
  for (const item of items) for (const field of item.fields) if ("text" in field) yield field.text;
}
