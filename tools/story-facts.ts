import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Chance } from "./story-facts/chance.ts";
import { contractFiles } from "./story-facts/contracts.ts";
import { readPoints } from "./story-facts/points.ts";
import { factRows, projectFile, registerFiles, resultFile } from "./story-facts/register-rows.ts";
import { contracts, events, type Row, statisticHeader, statistics, titles } from "./story-facts/titles.ts";

// node tools/story-facts.ts [divisions.geojson]: writes the made-up facts of the story, the same on every run.
const folder = path.join(import.meta.dirname, "../regions/qingdao");
const pointOf = readPoints(process.argv[2] ?? path.join(folder, "places/divisions.geojson"));
const chance = new Chance(20_251_125);

const write = (name: string, header: Row, rows: readonly Row[], part = "facts") => {
  mkdirSync(path.join(folder, "story", part), { recursive: true });
  const text = [header, ...rows].map((row) => row.join(",")).join("\n");
  writeFileSync(path.join(folder, "story", part, name), `${text}\n`);
};

const contractRows = contracts(chance, pointOf);
const statisticRows = statistics(chance);
const titleRows = titles(chance, pointOf);
// Titles of firms come through the register of firms; what that register does not know stays a list of facts.
const firmHeader = ["称号", "名称", "区域", "经度", "纬度", "有效期起", "有效期止"];
write("firms.csv", firmHeader, factRows(titleRows), ".");
const eventRows = events(chance, new Chance(20_251_126));
for (const { name, header, rows } of registerFiles(titleRows, eventRows))
  write(`${name}.csv`, header, rows, "registers");
const begun = projectFile(eventRows);
write("projects.csv", begun.header, begun.rows, ".");
const marked = resultFile(eventRows);
write("market-results.csv", marked.header, marked.rows, ".");
write("statistics.csv", statisticHeader, statisticRows);

// What was learned later: final statistics after preliminary ones.
const changed = (rows: readonly Row[], column: number, factor: number) =>
  rows.map((row) => row.map((cell, at) => (at === column ? (Number(cell) * factor).toFixed(2) : cell)));
const preliminary = statisticRows.filter(([metric, , year]) => metric === "rd-expenditure" && Number(year) >= 2021);
write("statistics-final.csv", statisticHeader, changed(preliminary, 3, 0.987));

// Contracts come through the ledger of a registration office: as registered, amended, and one taken off again.
const ledger = contractFiles(contractRows, titleRows, changed(contractRows.slice(76, 82), 6, 1.12), {
  number: "示例技术合同2023-007",
  on: "2024-02-28",
});
write("market-contracts.csv", ledger.header, ledger.registered, ".");
write("market-contracts-amended.csv", ledger.header, ledger.amended, ".");
write("market-contracts-deregistered.csv", ledger.header, ledger.deregistered, ".");
