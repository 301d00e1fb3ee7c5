import { houseWith, houseWithMore, smallHouse } from "./small-house.ts";
import type { SourceTree } from "./source-tree.ts";

/** A way to break a rule: the house so broken, and where exactly the rule must report it. */
export interface BrokenHouse {
  what: string;
  rule: string;
  tree: SourceTree;
  file: string;
  line: number;
}

/** The house so broken. */
export const broken = (rule: string, what: string, tree: SourceTree, file: string, line: number): BrokenHouse => ({
  rule,
  what,
  tree,
  file,
  line,
});

/** The small house with one file written anew. */
export const adding = (rule: string, what: string, file: string, line: number, text: string): BrokenHouse =>
  broken(rule, what, houseWith({ [file]: text }), file, line);

/** The small house with a line put at the end of a file; the rule must report that line. */
export const ending = (rule: string, what: string, file: string, text: string): BrokenHouse =>
  broken(rule, what, houseWithMore(file, text), file, (smallHouse.get(file) ?? "").split("\n").length);

/** Folders of the two modules of the small house. */
export const ships = "src/modules/ships";
export const cruises = "src/modules/cruises";
