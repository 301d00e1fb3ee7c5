import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The project's own text files by their path from the project's root, with forward slashes. Fixtures are such a map, made in memory. */
export type SourceTree = ReadonlyMap<string, string>;

/** One broken rule: where, and what to do about it. */
export interface Violation {
  rule: string;
  file: string;
  line: number;
  message: string;
}

/**
 * A rule of the house. `reads` names the files that the rule is about; a rule that finds none of them is itself reported,
 * because a guard that looks at nothing passes for ever. `check` gets the whole tree, as most rules need the neighbours.
 */
export interface ArchitectureRule {
  id: string;
  reads: (file: string) => boolean;
  check: (tree: SourceTree) => Violation[];
}

const rootFolders = ["src", "test", "tools", "bench"];
const leftOut = new Set(["node_modules", "fixtures", ".artifacts", "dist"]);
const readExtensions = /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs|sql|css|md|json)$/;

/** Reads the project's own files under `root`: src, test, tools and bench, without fixtures and what is built. */
export function readSourceTree(root: string): SourceTree {
  const files = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!leftOut.has(entry.name)) walk(file);
      } else if (readExtensions.test(entry.name)) files.set(file, readFileSync(path.join(root, file), "utf8"));
    }
  };
  const present = new Set(readdirSync(root));
  for (const folder of rootFolders) if (present.has(folder)) walk(folder);
  return files;
}

/** Runs one rule; a rule that had no file to look at is a violation, not a pass. */
export function runRule(rule: ArchitectureRule, tree: SourceTree): Violation[] {
  const looked = [...tree.keys()].some(rule.reads);
  if (looked) return rule.check(tree);
  return [{ rule: rule.id, file: "-", line: 0, message: "no file was scanned: the rule looks in the wrong place" }];
}

/** What a person reads when a rule is broken: file:line, the rule, and what to do. */
export function printViolations(violations: readonly Violation[]): string {
  return violations.map((found) => `${found.file}:${found.line} [${found.rule}] ${found.message}`).join("\n");
}

/** Line number (from 1) of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/** TypeScript that we wrote and that is not a test: what the rules about dependencies are for. */
export function isProductionCode(file: string): boolean {
  return file.startsWith("src/") && isCode(file) && !isTest(file);
}

/** A file that holds code of ours, whatever its kind. */
export function isCode(file: string): boolean {
  return /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/.test(file) && !file.endsWith(".d.ts");
}

/** A test, which lives beside what it tests. */
export function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

/** Written by a machine, so not held to the rules of hand-written files. */
export function isGenerated(file: string): boolean {
  return /\.gen\.[a-z]+$/.test(file);
}
