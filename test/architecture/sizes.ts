import { isSharedText } from "./places.ts";
import {
  type ArchitectureRule,
  isCode,
  isGenerated,
  isProductionCode,
  type SourceTree,
  type Violation,
} from "./source-tree.ts";

const id = "sizes";

/** Hard stop for a hand-written file (DESIGN 4.8). */
const longest = 400;
const longestDoor = 30;
const longestReadme = 25;
const readmeHeadings = ["Purpose", "Words", "Tables", "Doors", "Events", "Source clauses"];

/**
 * Files that are longer, with the length they have now. The list may only shrink: an entry must be exactly as long as
 * its file, a file that fits again must leave it, and the list may hold no more entries than `mostLongFiles`.
 */
export type LongFiles = ReadonlyMap<string, number>;
const longFiles: LongFiles = new Map();
const mostLongFiles = 0;

/** Files stay readable: 400 lines at most, doors 30, a module's README 25 with its fixed headings. */
export const sizesRule: ArchitectureRule = {
  id,
  reads: isProductionCode,
  check: (tree) => checkSizes(tree, longFiles, mostLongFiles),
};

/** The rule with a list of exceptions, so that a test can show that the list cannot grow. */
export function checkSizes(tree: SourceTree, exceptions: LongFiles, most: number): Violation[] {
  const found: Violation[] = [];
  const report = (file: string, line: number, message: string) => found.push({ rule: id, file, line, message });
  if (exceptions.size > most) report("test/architecture/sizes.ts", 1, "the list of long files may only shrink");
  for (const [file, text] of tree) {
    const lines = countLines(text);
    const measured =
      (isCode(file) || /\.(css|sql)$/.test(file)) && !isGenerated(file) && !isSharedText(file) && !isGlossary(file);
    const allowed = exceptions.get(file);
    if (allowed !== undefined) {
      if (lines <= longest) report(file, 1, "fits in 400 lines again: take it off the list of long files");
      else if (lines > allowed) report(file, allowed, `${lines} lines, ${allowed} when it was listed: split it`);
      else if (lines < allowed) report(file, 1, `is down to ${lines} lines: lower its entry in the list of long files`);
    } else if (measured && lines > longest)
      report(file, longest + 1, `${lines} lines: split it where its subject changes`);
    if (/^src\/modules\/[^/]+\/index\.ts$/.test(file) && lines > longestDoor) {
      report(file, longestDoor + 1, `${lines} lines: a door is a list of names, at most ${longestDoor} lines`);
    }
  }
  for (const file of exceptions.keys())
    if (!tree.has(file)) report(file, 1, "is gone: take it off the list of long files");
  for (const name of moduleNames(tree)) checkReadme(tree, `src/modules/${name}/README.md`, report);
  return found;
}

const isGlossary = (file: string): boolean => file === "src/glossary.ts" || file.startsWith("src/glossary/");

function countLines(text: string): number {
  const lines = text.split("\n").length;
  return text.endsWith("\n") ? lines - 1 : lines;
}

function moduleNames(tree: SourceTree): Set<string> {
  const names = [...tree.keys()].flatMap((file) => /^src\/modules\/([^/]+)\//.exec(file)?.[1] ?? []);
  return new Set(names);
}

function checkReadme(
  tree: SourceTree,
  file: string,
  report: (file: string, line: number, message: string) => void,
): void {
  const text = tree.get(file);
  if (text === undefined) {
    report(file, 1, `is missing: write it with the headings ${readmeHeadings.join(", ")}`);
    return;
  }
  const lines = countLines(text);
  if (lines > longestReadme)
    report(file, longestReadme + 1, `${lines} lines: a module's README has at most ${longestReadme}`);
  for (const heading of readmeHeadings) {
    if (!new RegExp(`^## ${heading}$`, "m").test(text)) report(file, 1, `has no heading "## ${heading}"`);
  }
}
