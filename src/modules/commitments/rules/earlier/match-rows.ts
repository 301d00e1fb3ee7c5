import type { MatchReason } from "../../contract/earlier.ts";
import {
  type Features,
  featuresOf,
  figuresIn,
  gramsOf,
  type Row,
  type Sentence,
  shareOf,
  weighOf,
} from "./row-words.ts";

/** A sentence that a row may mean, with how far its words speak for it (0 to 1) and why. */
export interface Candidate {
  readonly key: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}
export interface RowMatch {
  readonly certainty: "certain" | "likely" | "none";
  /** The best first. */
  readonly candidates: readonly Candidate[];
}

/**
 * From which score a sentence is proposed, and from which score and lead over the next one it is certain. Chosen on one half of the
 * made-up ledgers of `test/fixtures/ledgers` and measured on the other; no document sets them.
 */
export const matchLimits = { likely: 0.36, certain: 0.62, lead: 0.12 } as const;

const mostCandidates = 5;
/** So many sentences that share the rarest words are compared in full. */
const mostCompared = 40;

/**
 * Makes the comparison of rows of an office's ledger with sentences of documents: weighted pairs of neighbouring characters,
 * the figures in them, the units, the document that the row or its sheet names. One sentence may serve several rows.
 */
export function rowMatcher(sentences: readonly Sentence[]): (row: Row) => RowMatch {
  const all = sentences.map(featuresOf);
  const places = new Map<string, number[]>();
  for (const [at, { own, around }] of all.entries())
    for (const gram of new Set([...own, ...around])) (places.get(gram) ?? places.set(gram, []).get(gram)!).push(at);
  const weigh = weighOf(all.map(({ own }) => own));
  return (row) => {
    const words = rowWords(row);
    const found = new Map<number, number>();
    for (const gram of words.own)
      for (const at of places.get(gram) ?? []) found.set(at, (found.get(at) ?? 0) + weigh(gram));
    const candidates = [...found]
      .filter(([at]) => row.document === null || all[at]!.sentence.document === row.document)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostCompared)
      .map(([at]) => ({ features: all[at]!, ...compare(row, words, all[at]!, weigh) }))
      .sort((a, b) => b.score - a.score || (a.features.sentence.key < b.features.sentence.key ? -1 : 1));
    return judge(candidates);
  };
}

interface RowFeatures {
  readonly own: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  readonly figures: readonly string[];
}

/** What a row says itself (its measure, else its task) and what stands around it. */
function rowWords(row: Row): RowFeatures {
  const own = row.measure || row.task;
  return {
    own: gramsOf(own),
    around: gramsOf([row.measure ? row.task : "", row.group].join(" ")),
    figures: figuresIn(own),
  };
}

interface Compared extends Omit<Candidate, "key"> {
  readonly features: Features;
}

type Weigh = (gram: string) => number;

function compare(row: Row, words: RowFeatures, { sentence, own, around, figures }: Features, weigh: Weigh) {
  const cover = shareOf(words.own, own, weigh);
  const back = shareOf(own, words.own, weigh);
  const context = words.around.size === 0 ? 0 : shareOf(words.around, new Set([...around, ...own]), weigh);
  const isUnits = row.units.length > 0 && row.units.some((unit) => sentence.units.includes(unit));
  const shared = words.figures.filter((figure) => figures.includes(figure));
  const other = words.figures.filter((figure) => !figures.includes(figure));
  // A row is shorter than its sentence: what counts first is how much of the row the sentence says.
  const score =
    0.72 * cover +
    0.16 * back +
    0.08 * context +
    (shared.length > 0 ? 0.06 : 0) -
    (other.length > 0 ? 0.1 : 0) +
    (isUnits ? 0.02 : 0);
  const reasons: MatchReason[] = [{ code: "words", params: { percent: Math.round(cover * 100) } }];
  if (shared.length > 0) reasons.push({ code: "figures", params: { figures: shared.join("、") } });
  if (other.length > 0) reasons.push({ code: "other-figures", params: { figures: other.join("、") } });
  if (isUnits) reasons.push({ code: "units", params: {} });
  if (row.document !== null) reasons.push({ code: "document", params: {} });
  return { score: Math.max(0, Math.min(1, score)), reasons };
}

function judge(compared: readonly Compared[]): RowMatch {
  const candidates = compared
    .filter(({ score }) => score >= matchLimits.likely)
    .slice(0, mostCandidates)
    .map(({ features, score, reasons }) => ({ key: features.sentence.key, score, reasons }));
  const [best] = compared;
  if (!best || best.score < matchLimits.likely) return { certainty: "none", candidates: [] };
  // The same words a second time, the figure in a measure, the measure in its task: no rival.
  const rival = compared.find(({ features }) => features !== best.features && !isSamePlace(features, best.features));
  const lead = best.score - (rival?.score ?? 0);
  const hasOtherFigures = best.reasons.some(({ code }) => code === "other-figures");
  const isCertain = best.score >= matchLimits.certain && lead >= matchLimits.lead && !hasOtherFigures;
  return { certainty: isCertain ? "certain" : "likely", candidates };
}

const isSamePlace = ({ sentence: a }: Features, { sentence: b }: Features): boolean =>
  a.document === b.document && a.start < b.end && b.start < a.end;
