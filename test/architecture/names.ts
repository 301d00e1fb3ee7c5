import { type ArchitectureRule, isCode, isGenerated, type Violation } from "./source-tree.ts";

const id = "names";

/** Words that say nothing about what a file holds (DESIGN 3). */
const empty = new Set([
  "util",
  "utils",
  "helper",
  "helpers",
  "common",
  "commons",
  "type",
  "types",
  "misc",
  "shared",
  "lib",
]);
/** The same words inside a longer name: `string-utils`, `date-helpers`. */
const emptyEnding = /(^|-)(utils?|helpers?|misc)$/;

/**
 * Names that say what is inside: no utils, helpers, common, types, misc; kebab-case files named after what they
 * export; React components in PascalCase.
 */
export const namesRule: ArchitectureRule = {
  id,
  reads: isCode,
  check(tree) {
    const found: Violation[] = [];
    for (const file of tree.keys()) {
      const message = emptyName(file) ?? wrongCase(file);
      if (message) found.push({ rule: id, file, line: 1, message });
    }
    return found;
  },
};

const stem = (part: string): string => part.replace(/\..*$/, "");

function emptyName(file: string): string | null {
  for (const part of file.split("/").slice(1)) {
    const name = stem(part).toLowerCase();
    if (empty.has(name) || emptyEnding.test(name))
      return `"${part}" says nothing: name the file or folder after what it holds`;
  }
  return null;
}

function wrongCase(file: string): string | null {
  if (!isCode(file) || isGenerated(file)) return null;
  const part = file.split("/").at(-1) ?? "";
  const name = part.replace(/(\.(test|db|zh|en|config|bench))*\.[a-z]+$/, "");
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
  if (/\.[jt]sx$/.test(part)) {
    if (kebab || /^[A-Z][A-Za-z0-9]*$/.test(name)) return null;
    return `"${part}": a component's file is PascalCase, any other kebab-case`;
  }
  return kebab ? null : `"${part}": files are kebab-case, named after what they export`;
}
