import { byMechanism, type EvidenceLine } from "../test/journeys/proves.ts";

/** Claims that the run did not prove: committed, but no journey of this run asserted such a record. */
export function unproved(committed: readonly EvidenceLine[], proved: readonly EvidenceLine[]): EvidenceLine[] {
  const shown = new Set(proved.map(keyOf));
  return committed.filter((line) => !shown.has(keyOf(line)));
}

/**
 * The evidence to commit after a run. After some journeys, theirs replaces what was committed for them and the rest
 * stays; after all of them (`isWhole`) only what they proved is left.
 */
export function mergedEvidence(
  committed: readonly EvidenceLine[],
  proved: readonly EvidenceLine[],
  isWhole: boolean,
): EvidenceLine[] {
  const ran = new Set(proved.map((line) => line.journey));
  const kept = isWhole ? [] : committed.filter((line) => !ran.has(line.journey));
  const lines = new Map([...kept, ...proved].map((line) => [keyOf(line), line]));
  return [...lines.values()].sort(byMechanism);
}

/** Journeys that claim more than five mechanisms, and claims for mechanisms that the map does not know. */
export function badClaims(evidence: readonly EvidenceLine[], mechanisms: ReadonlySet<string>): string[] {
  const faults = evidence
    .filter((line) => !mechanisms.has(line.mechanism))
    .map((line) => `${line.mechanism} (${line.journey}) is no mechanism of the map`);
  for (const [journey, lines] of Map.groupBy(evidence, (line) => line.journey)) {
    const claimed = new Set(lines.map((line) => line.mechanism));
    if (claimed.size > 5) faults.push(`${journey}: claims ${claimed.size} mechanisms, at most five are allowed`);
  }
  return faults;
}

const keyOf = (line: EvidenceLine): string => `${line.mechanism}\n${line.journey}\n${line.recordKind}`;
