import { type ArchitectureRule, isCode, isTest, type SourceTree, type Violation } from "./source-tree.ts";

const id = "shortcuts";

/** Ways round the compiler, the linter or the tests; each with what to do instead. */
const shortcuts: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bas\s+unknown\s+as\b/, "a double cast: give the value its true type"],
  [/\bbiome-ignore\b/, "a silenced linter: change the code"],
  [/@ts-(ignore|nocheck)\b/, "a silenced compiler: change the code"],
  [/\b(?:it|test|describe)\.(skip|only|todo|fails)\b/, "a test that does not run, or runs alone: mend or remove it"],
  [/\b(?:TODO|FIXME|XXX)\b/, "a mark to come back: file an issue, or do it now"],
];

/** No shortcuts in any of our code. The folder of this check is left out, as it must name them. */
export const shortcutsRule: ArchitectureRule = {
  id,
  reads: (file) => isCode(file) && !isOwn(file),
  check(tree: SourceTree) {
    const found: Violation[] = [];
    for (const [file, text] of tree) {
      if (!isCode(file) || isOwn(file)) continue;
      text.split("\n").forEach((content, index) => {
        // In a test it proves that something does not compile, and fails once it does.
        if (/@ts-expect-error\b/.test(content) && !isTest(file)) {
          found.push({ rule: id, file, line: index + 1, message: "a silenced compiler: change the code" });
        }
        for (const [pattern, message] of shortcuts) {
          if (pattern.test(content)) found.push({ rule: id, file, line: index + 1, message });
        }
      });
    }
    return found;
  },
};

const isOwn = (file: string): boolean => /^test\/architecture[./]/.test(file);
