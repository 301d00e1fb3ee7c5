import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { mapRows } from "../src/modules/mission/map-rows.ts";
import {
  CapabilityFileSchema,
  EvidenceFileSchema,
  evidenceFile,
  isCapabilityFile,
  RoomsFileSchema,
  roomsFile,
} from "../src/modules/mission/pack-files.ts";
import type { MissionRows } from "../src/modules/mission/store.ts";
import { modules } from "../src/modules.ts";
import { clearEvidence, type EvidenceLine, readEvidence } from "../test/journeys/proves.ts";
import { badClaims, mergedEvidence, unproved } from "./mission-evidence.ts";
import { missionPage } from "./mission-page.ts";

const root = path.join(import.meta.dirname, "..");
const pack = path.join(root, "regions/qingdao");
const pageFile = path.join(root, "docs/mission-map.md");

const usage = `Usage: node tools/mission-map.ts [--whole | --verify | --clear]

  (nothing)   take over what the journeys proved, write the evidence file and docs/mission-map.md
  --whole     the same after all journeys ran: what was not proved in this run is no longer claimed
  --verify    change nothing; fail (exit code 1) where the committed evidence claims more than this run proved
  --clear     forget the evidence of earlier runs; done before the journeys begin
`;

/** The evidence that is committed with the region pack. */
export function committedEvidence(): EvidenceLine[] {
  return EvidenceFileSchema.parse(readJson(evidenceFile)).evidence;
}

/** The rows of the whole map, with this evidence. Throws with the file and the fault when the pack is not right. */
export function readMap(evidence: readonly EvidenceLine[]): MissionRows {
  const names = readdirSync(path.join(pack, "mechanisms")).filter(isCapabilityFile).sort();
  const capabilities = names.map((name) => CapabilityFileSchema.parse(readJson(`mechanisms/${name}`)));
  const { rows, fault } = mapRows(capabilities, RoomsFileSchema.parse(readJson(roomsFile)), {
    evidence: [...evidence],
  });
  if (fault !== null) throw new Error(`${roomsFile}: ${fault}`);
  return rows;
}

/** The text of docs/mission-map.md for this evidence and the modules of this version. */
export function currentPage(evidence: readonly EvidenceLine[]): string {
  return missionPage(
    readMap(evidence),
    modules.map((module) => module.name),
  );
}

/** What is wrong with the committed evidence after a whole run of the journeys; empty when every claim was proved. */
export function verifyEvidence(): string[] {
  const committed = committedEvidence();
  const known = new Set(readMap([]).mechanisms.map((mechanism) => mechanism.id));
  const claims = unproved(committed, readEvidence());
  return [
    ...badClaims(committed, known),
    ...claims.map(
      (line) =>
        `${line.mechanism} is claimed to work by "${line.journey}" (${line.recordKind}), which this run did not prove`,
    ),
  ];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(pack, file), "utf8"));
}

function write(isWhole: boolean): void {
  const evidence = mergedEvidence(committedEvidence(), readEvidence(), isWhole);
  const known = new Set(readMap([]).mechanisms.map((mechanism) => mechanism.id));
  const faults = badClaims(evidence, known);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  writeFileSync(path.join(pack, evidenceFile), `${JSON.stringify({ evidence }, null, 1)}\n`);
  writeFileSync(pageFile, currentPage(evidence));
  console.log(
    `${new Set(evidence.map((line) => line.mechanism)).size} mechanisms proved by ${new Set(evidence.map((line) => line.journey)).size} journeys`,
  );
}

function main(): void {
  const { values } = parseArgs({
    options: {
      whole: { type: "boolean" },
      verify: { type: "boolean" },
      clear: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) console.log(usage);
  else if (values.clear) clearEvidence();
  else if (values.verify) {
    const faults = verifyEvidence();
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) {
      console.error("Run all journeys, then `node tools/mission-map.ts --whole`.");
      process.exitCode = 1;
    }
  } else write(values.whole === true);
}

if (import.meta.main) main();
