import { itemTerms } from "../candidates/item-terms.ts";
import { informationOf } from "../candidates/statistics.ts";
import type { Evidence, Explanation, Item, Ranked, Statement, Verdict } from "../contract.ts";
import type { Analyser } from "../language/analyser.ts";
import type { Corpora, Query } from "../rank/query.ts";
import { codesOf, nearness, type Taxonomy } from "../rank/taxonomy.ts";
import { writtenValue } from "../written-value.ts";
import { missingWords } from "./missing-words.ts";
import { type SharedPassage, sharedPassages } from "./shared-passages.ts";
import { en } from "./texts.en.ts";
import { type MatchTexts, zh } from "./texts.zh.ts";

/** Passages named in the sentence: the first few, and none that tells far less than the first. All stand in `shared`. */
const mostNamed = 4;
const leastShare = 0.15;

/** Why a pair fits and why not, and what would make it match; every statement carries the fields that it rests on. */
export function explain(
  query: Query,
  item: Item,
  ranked: Pick<Ranked, "verdicts" | "refusals">,
  analyser: Analyser,
  corpora: Corpora,
  taxonomy: Taxonomy = new Map(),
): Explanation {
  const { title, body } = query.vectors;
  const weightOf = (pair: string): number =>
    ((title.bigrams.get(pair) ?? 0) + (body.bigrams.get(pair) ?? 0)) * informationOf(corpora.items, "bigrams", pair);
  const shared = sharedPassages(query.request, item, analyser, weightOf);
  const constraints = ranked.verdicts;
  return {
    shared,
    statements: [
      wordsStatement(shared),
      ...fieldStatements(query.request, item, taxonomy),
      ...constraints.flatMap(verdictStatement),
      ...ranked.refusals.map(({ reason, factor }) =>
        statement(`refused-alike:${reason}`, (texts) => texts.refusedAlike(reason, factor), [], []),
      ),
    ],
    wouldMatch: [...constraints.flatMap(changeStatement), ...missing(query, item, analyser, corpora)],
  };
}

function statement(
  code: string,
  say: (texts: MatchTexts) => string,
  request: readonly Evidence[],
  item: readonly Evidence[],
): Statement {
  return { code, zh: say(zh), en: say(en), request: [...request], item: [...item] };
}

function wordsStatement(shared: readonly SharedPassage[]): Statement {
  if (shared.length === 0) return statement("nothing-shared", (texts) => texts.nothingShared(), [], []);
  const least = leastShare * (shared[0]?.weight ?? 0);
  const named = shared.slice(0, mostNamed).filter(({ weight }) => weight >= least);
  const words = named.map(({ request }) => request.value.replace(/\s+/g, " "));
  const of = (side: "request" | "item") => named.map((passage) => passage[side]);
  return statement("shared-words", (texts) => texts.sharedWords(words), of("request"), of("item"));
}

/** The nearest pair of codes; nothing when they have nothing in common. */
function fieldStatements(request: Item, item: Item, taxonomy: Taxonomy): Statement[] {
  const [wanted, given] = [codesOf(request.fields), codesOf(item.fields)];
  const evidence = [codeEvidence(request), codeEvidence(item)] as const;
  const same = wanted.filter((code) => given.includes(code));
  if (same.length > 0) return [statement("same-field", (texts) => texts.sameField(same), ...evidence)];
  const pairs = wanted.flatMap((a) => given.map((b) => ({ a, b, share: nearness(taxonomy, a, b) })));
  const best = pairs.sort((x, y) => y.share - x.share)[0];
  if (!best || best.share === 0) return [];
  return [statement("near-field", (texts) => texts.nearField(best.a, best.b, best.share), ...evidence)];
}

const codeEvidence = (item: Item): Evidence[] =>
  item.fields.flatMap((field) =>
    field.role === "code" ? [{ field: field.name, value: writtenValue(field), span: null }] : [],
  );

function verdictStatement(verdict: Verdict): Statement[] {
  const { role, gap, request, item } = verdict;
  const given = item ? [item] : [];
  const say = (texts: MatchTexts): string | null => {
    if (role !== "number") {
      if (!item || verdict.verdict === "unknown") return texts.unknown(role);
      return verdict.verdict === "met"
        ? texts.met(role, request.value, item.value)
        : texts.missed(role, request.value, item.value, gap);
    }
    if (!item) return null;
    if (verdict.verdict === "met") return texts.numberMet(request.value, item.value);
    if (verdict.verdict === "missed") return texts.numberMissed(request.value, item.value, gap);
    return texts.numberUnclear(request.value, item.value);
  };
  if (say(zh) === null) return [];
  return [statement(`${verdict.verdict}:${role}`, (texts) => say(texts) ?? "", [request], given)];
}

function changeStatement({ role, verdict, gap, request, item }: Verdict): Statement[] {
  if (verdict === "met") return [];
  const given = item ? [item] : [];
  const isMissed = verdict === "missed";
  const say = (texts: MatchTexts): string => {
    if (role === "number") return isMissed ? texts.closeNumber(request.value, gap) : texts.askNumber(request.value);
    return isMissed ? texts.closeGap(role, gap) : texts.askFor(role);
  };
  return [statement(`${isMissed ? "close" : "ask"}:${role}`, say, [request], given)];
}

function missing(query: Query, item: Item, analyser: Analyser, corpora: Corpora): Statement[] {
  const words = missingWords(query, itemTerms(analyser, item), analyser, corpora);
  if (words.length === 0) return [];
  return [statement("not-mentioned", (texts) => texts.notMentioned(words.map(({ value }) => value)), words, [])];
}
