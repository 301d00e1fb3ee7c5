import type { Item, PartName, Ranked, Verdict, Weights } from "../contract.ts";
import { partNames } from "../contract.ts";
import { type Channel, channels } from "../language/analyser.ts";
import { type Cosines, type Query, sides } from "./query.ts";
import { codesOf, type Taxonomy, taxonomyFit } from "./taxonomy.ts";

export type Parts = Partial<Record<PartName, number>>;

/** Where an item does not say what a request asks for: neither for it nor against it. */
const neutral = 0.5;

/** The parts that apply to this request; the same ones for every item, so that they can be compared. */
export function partsOf(
  query: Query,
  item: Item,
  numbers: readonly Verdict[],
  given: { cosines: Cosines; taxonomy: Taxonomy; dense: number | null },
): Parts {
  const parts: Parts = {};
  for (const side of sides)
    if (query.vectors[side].characters.size > 0)
      for (const channel of channels) parts[partName(side, channel)] = given.cosines[side][channel];
  if (codesOf(query.request.fields).length > 0)
    parts.taxonomy = taxonomyFit(given.taxonomy, query.request.fields, item.fields) ?? neutral;
  if (query.wanted.length > 0) parts.numbers = numbersFit(numbers);
  if (given.dense !== null) parts.dense = given.dense;
  return parts;
}

const partName = (side: "title" | "body", channel: Channel): PartName => `${side}.${channel}`;

function numbersFit(verdicts: readonly Verdict[]): number {
  if (verdicts.length === 0) return neutral;
  const count = (wanted: Verdict["verdict"]) => verdicts.filter(({ verdict }) => verdict === wanted).length;
  return neutral + (count("met") - count("missed")) / (2 * verdicts.length);
}

/** The weighted mean of the parts, and what each adds to it. */
export function scoreOf(parts: Parts, weights: Weights): { score: number; parts: Ranked["parts"] } {
  const present = partNames.filter((part) => parts[part] !== undefined);
  const total = present.reduce((sum, part) => sum + weights[part], 0);
  const added = present.map((part) => {
    const value = parts[part]!;
    return { part, value, adds: total > 0 ? (weights[part] * value) / total : 0 };
  });
  return { score: added.reduce((sum, { adds }) => sum + adds, 0), parts: added };
}
