import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { insertIntoArray } from "./insert-into-array.ts";

const usage = `Usage: npm run new:module -- NAME --noun NOUN --zh 中文名 [--en "English name"]

Makes a small working module src/modules/NAME of the house's floor plan: a register of NOUNs with its table, rule,
action, routes, texts, screen and tests. Puts it into src/modules.ts, the router and the glossary.

  NAME    small letters only, as it is the name of the module, its folder and its PostgreSQL schema: berths
  --noun  one record of it, singular, kebab-case; its word in the glossary and its table: berth
  --zh    what the record is called in Chinese: 泊位
  --en    what it is called in English, when that is not NOUN

Example: npm run new:module -- berths --noun berth --zh 泊位
`;

/** What a new module is called. */
export interface ModuleNames {
  module: string;
  noun: string;
  zh: string;
  en: string;
}

const templateFolder = path.join(import.meta.dirname, "module-template");

/** What is wrong with the names, or null. */
export function namesFault(names: ModuleNames, root: string): string | null {
  if (!/^[a-z]+$/.test(names.module)) return `"${names.module}" is no name of a module: small letters only`;
  if (!/^[a-z]+(-[a-z]+)*$/.test(names.noun)) return `"${names.noun}" is no noun: kebab-case, singular`;
  if (!/^\p{Script=Han}+$/u.test(names.zh)) return `"${names.zh}" is no Chinese name`;
  if (!/^[a-z][a-z -]*$/i.test(names.en)) return `"${names.en}" is no English name`;
  if (existsSync(path.join(root, "src/modules", names.module))) return `src/modules/${names.module} is there already`;
  return null;
}

/** Writes the module into the project at `root` and lets modules.ts, router and glossary know it; returns the files written. */
export function writeModule(names: ModuleNames, root: string, now: Date): string[] {
  const folder = `src/modules/${names.module}`;
  const files = globSync("**/*.txt", { cwd: templateFolder }).sort();
  const written = files.map((file) => {
    const target = path.join(folder, targetName(file, names, now));
    write(root, target, fill(readFileSync(path.join(templateFolder, file), "utf8"), names));
    return target;
  });
  return [...written, ...makeKnown(names, root)];
}

function targetName(file: string, names: ModuleNames, now: Date): string {
  const stamp = now.toISOString().slice(0, 16).replace("T", "-").replace(":", "");
  return file
    .replace(/\.txt$/, "")
    .replace("migration.sql", `${stamp}_${names.module}.sql`)
    .replace("NounListPage", `${pascal(names.noun)}ListPage`);
}

function fill(template: string, names: ModuleNames): string {
  const words: Record<string, string> = {
    module: names.module,
    noun: names.noun,
    Noun: pascal(names.noun),
    camel: camel(names.noun),
    table: names.noun.replaceAll("-", "_"),
    list: `${camel(names.noun)}s`,
    zh: names.zh,
    en: names.en,
    En: names.en.charAt(0).toUpperCase() + names.en.slice(1),
  };
  return template.replace(/\$([A-Za-z]+)\$/g, (whole, word: string) => words[word] ?? whole);
}

const pascal = (noun: string): string =>
  noun.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());
const camel = (noun: string): string => noun.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());

function makeKnown(names: ModuleNames, root: string): string[] {
  const { module, noun } = names;
  change(root, "src/modules.ts", {
    importLine: `import { ${module} } from "./modules/${module}/index.ts";`,
    array: "modules",
    element: module,
  });
  change(root, "src/web/router.tsx", {
    importLine: `import { pages as ${module} } from "../modules/${module}/web/index.tsx";`,
    array: "parts",
    element: module,
  });
  const known = ["src/modules.ts", "src/web/router.tsx"];
  if (hasWord(root, noun)) return known;
  const glossary = `src/glossary/${module}.ts`;
  write(root, glossary, glossaryFile(names));
  change(root, "src/glossary.ts", {
    importLine: `import { ${module}Words } from "./glossary/${module}.ts";`,
    array: "words",
    element: `...${module}Words`,
  });
  return [...known, glossary, "src/glossary.ts"];
}

/** Whether the glossary has the word already; then its owner changes, and it is not written a second time. */
function hasWord(root: string, noun: string): boolean {
  const files = globSync("src/glossary/*.ts", { cwd: root });
  return files.some((file) => readFileSync(path.join(root, file), "utf8").includes(`id: "${noun}"`));
}

const glossaryFile = ({ module, noun, zh, en }: ModuleNames): string => `import type { Term } from "./term.ts";

/** Words of the module ${module}. */
export const ${module}Words = [
  {
    id: "${noun}",
    zh: "${zh}",
    en: "${en}",
    meaning: { zh: "登记在册的${zh}。", en: "A ${en} that is registered." },
    owner: "${module}",
  },
] as const satisfies readonly Term[];
`;

function change(root: string, file: string, insertion: Parameters<typeof insertIntoArray>[1]): void {
  write(root, file, insertIntoArray(readFileSync(path.join(root, file), "utf8"), insertion));
}

function write(root: string, file: string, text: string): void {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function main(): void {
  const root = path.join(import.meta.dirname, "..");
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { noun: { type: "string" }, zh: { type: "string" }, en: { type: "string" }, help: { type: "boolean" } },
  });
  const [module] = positionals;
  if (values.help || !module || !values.noun || !values.zh) {
    (values.help ? console.log : console.error)(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const names = { module, noun: values.noun, zh: values.zh, en: values.en ?? values.noun.replaceAll("-", " ") };
  const fault = namesFault(names, root);
  if (fault !== null) {
    console.error(fault);
    process.exitCode = 2;
    return;
  }
  const isKnownWord = hasWord(root, names.noun);
  const files = writeModule(names, root, new Date());
  spawnSync(process.execPath, ["node_modules/@biomejs/biome/bin/biome", "check", "--write", ...files], { cwd: root });
  spawnSync(process.execPath, ["tools/openapi.ts"], { cwd: root, stdio: "inherit" });
  for (const file of files) console.log(file);
  if (isKnownWord) console.log(`\nThe glossary has "${names.noun}": make ${module} its owner there.`);
  console.log(`\nMove ${module} in src/modules.ts to its place: after the modules that it uses. Then npm run check.`);
}

if (import.meta.main) main();
