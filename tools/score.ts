/**
 * Prints how well the compiler does on annotated documents, per file and pooled over each set.
 * Usage: node tools/score.ts [GOLD_FOLDER [DOCUMENT_FOLDER]] [--detail]; without folders the sets of the project.
 * A gold file NAME.json belongs to the document NAME.txt (or .md). Exit code 2 when a folder has nothing to score.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../src/engines/compile/compile.ts";
import { type Counts, f1, type Gold, noiseFigures, pool, scoreCompiled } from "./score-compiled.ts";

const flags = process.argv.slice(2);
const detail = flags.includes("--detail");
const [goldFolder, documentFolder = "regions/qingdao/documents"] = flags.filter((flag) => !flag.startsWith("--"));
const sets: ReadonlyArray<readonly [string, string]> =
  goldFolder === undefined
    ? [
        ["test/fixtures/gold", documentFolder],
        ["test/fixtures/gold-made-up", "test/fixtures/gold-made-up"],
        ["test/fixtures/gold-fragments", "test/fixtures/gold-fragments"],
      ]
    : [[goldFolder, documentFolder]];
for (const [gold, documents] of sets) scoreSet(gold, documents);

function scoreSet(goldFolder: string, documentFolder: string): void {
  const all: Counts[] = [];
  for (const file of readdirSync(goldFolder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()) {
    const name = file.replace(/\.json$/, "");
    const source = [".txt", ".md"]
      .map((ending) => join(documentFolder, name + ending))
      .find((path) => existsSync(path));
    if (!source) continue;
    const gold: Gold = JSON.parse(readFileSync(join(goldFolder, file), "utf8"));
    const text = readFileSync(source, "utf8").replace(/^\ufeff/, "");
    const missed: string[] = [];
    const counts = scoreCompiled(
      compile({ text, source: { file: source, mediaType: "text/plain", sha256: "" } }),
      gold,
      missed,
    );
    all.push(counts);
    print(name, counts);
    if (detail) for (const line of missed) console.log(`    ${line}`);
  }
  if (all.length === 0) {
    console.error("nothing to score: no gold file with a document of its name");
    process.exit(2);
  }
  print(`pooled: ${goldFolder}`, pool(all));
}

function print(name: string, counts: Counts): void {
  const noise = noiseFigures(counts.noise);
  const figures = {
    headings: f1(counts.headings),
    targets: f1(counts.targets),
    "with all fields": f1(counts.targetsStrict),
    tasks: f1(counts.tasks),
    units: f1(counts.units),
    "noise recall": noise.recall,
    "noise precision": noise.precision,
  };
  const line = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(3)}`);
  const { meta, goals } = counts;
  const found = goals.of > 0 ? `  goals ${goals.right}/${goals.of}` : "";
  console.log(`${name}\n  ${line.join("  ")}  meta ${meta.right}/${meta.of}${found}`);
}
