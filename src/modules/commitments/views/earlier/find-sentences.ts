import type { Tx } from "../../../../platform/db/database.ts";
import { rowMatcher } from "../../rules/earlier/match-rows.ts";
import { unitsSaid } from "../../rules/earlier/units-said.ts";
import type { Found, Said } from "../../store/earlier.ts";
import { readSentences } from "./sentences.ts";

/** Looks for the sentences that rows mean, among all of the documents or those of the one that is named. */
export async function findSentences(tx: Tx): Promise<(said: Said, document: string | null) => Found> {
  const sentences = await readSentences(tx);
  const byKey = new Map(sentences.map((one) => [one.key, one]));
  const match = rowMatcher(sentences);
  return (said, document) => {
    const { certainty, candidates } = match({
      task: said.task,
      measure: said.measure,
      group: said.group,
      units: unitsSaid(said).all.map(({ name }) => name),
      document,
    });
    return {
      certainty,
      candidates: candidates.map(({ key, score, reasons }) => {
        const { extraction, measure } = byKey.get(key)!;
        return { extraction, measure, score: Math.round(score * 1000) / 1000, reasons };
      }),
    };
  };
}
