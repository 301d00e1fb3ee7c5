import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/** What one assertion of a journey showed: a record of this kind exists for this mechanism. */
export interface EvidenceLine {
  mechanism: string;
  journey: string;
  recordKind: string;
}

/** Where the journeys of a run leave their evidence, one file a journey. */
export const evidenceFolder = path.join(import.meta.dirname, "../.artifacts/mission");

const mostMechanisms = 5;
const reference = /^([a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)?):(.+)$|^\/([a-z][a-z0-9-]*)\/(.+)$/;

/**
 * Says which mechanisms a journey proves, by asserting a record: `assertRecord` must throw (an `expect` that fails does)
 * unless the record is there, and returns what it asserted, as `module.record:id` or as the record's address in the
 * app. Evidence is written only after that. A journey proves at most five mechanisms, over all its calls.
 */
export async function proves(
  mechanisms: readonly string[],
  journey: string,
  assertRecord: () => Promise<string>,
  folder: string = evidenceFolder,
): Promise<void> {
  refuseTooMany(mechanisms, journey, folder);
  const recordKind = kindOf(await assertRecord());
  mkdirSync(folder, { recursive: true });
  const lines = mechanisms.map((mechanism) =>
    JSON.stringify({ mechanism, journey, recordKind } satisfies EvidenceLine),
  );
  appendFileSync(fileOf(journey, folder), `${lines.join("\n")}\n`);
}

/** Removes the evidence of earlier runs. Called before the journeys begin, so that only this run can prove anything. */
export function clearEvidence(folder: string = evidenceFolder): void {
  rmSync(folder, { recursive: true, force: true });
}

/** What the journeys of this run proved; sorted, each line once. */
export function readEvidence(folder: string = evidenceFolder): EvidenceLine[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".ndjson"));
  const lines = files.flatMap((name) => readFileSync(path.join(folder, name), "utf8").split("\n").filter(Boolean));
  return [...new Set(lines)].map((line) => JSON.parse(line) as EvidenceLine).sort(byMechanism);
}

/** The order in which evidence is kept: by mechanism, then journey, then kind of record. */
export function byMechanism(a: EvidenceLine, b: EvidenceLine): number {
  const [one, two] = [a, b].map((line) => `${line.mechanism}\n${line.journey}\n${line.recordKind}`);
  return one! < two! ? -1 : one! > two! ? 1 : 0;
}

function refuseTooMany(mechanisms: readonly string[], journey: string, folder: string): void {
  if (mechanisms.length === 0) throw new Error(`${journey}: name the mechanisms that the record proves`);
  const bad = mechanisms.find((id) => !/^[A-Z]{3}-\d{2,3}$/.test(id));
  if (bad !== undefined) throw new Error(`${journey}: "${bad}" is no id of a mechanism`);
  const earlier = readEvidence(folder).filter((line) => line.journey === journey);
  const all = new Set([...earlier.map((line) => line.mechanism), ...mechanisms]);
  if (all.size > mostMechanisms) {
    throw new Error(
      `${journey}: a journey proves at most ${mostMechanisms} mechanisms, this would be ${[...all].join(", ")}`,
    );
  }
}

/** `policy.document:abc` → policy.document, `/documents/abc?at=3` → documents; anything else names no record. */
function kindOf(asserted: string): string {
  const found = reference.exec(asserted);
  const kind = found?.[1] ?? found?.[3];
  if (kind === undefined)
    throw new Error(`"${asserted}" names no record: return module.record:id or the record's address`);
  return kind;
}

const fileOf = (journey: string, folder: string): string =>
  path.join(folder, `${createHash("sha256").update(journey).digest("hex").slice(0, 16)}.ndjson`);
