import { type ImportEdge, importsOf } from "./imports.ts";
import { colourOf, isBrowserPackage, isServerPackage, placeOf } from "./places.ts";
import { type ArchitectureRule, isProductionCode, type SourceTree, type Violation } from "./source-tree.ts";

const id = "colours";

/**
 * The three colours (DESIGN 4.2): browser and both-sides files never reach a server file or a server's package, on
 * whatever way: directly, through a re-export, a dynamic import, a type, or a plain file between. Server files and
 * both-sides files never reach a screen.
 */
export const coloursRule: ArchitectureRule = {
  id,
  reads: (file) => isProductionCode(file) && colourOf(file) !== "plain",
  check(tree) {
    const found: Violation[] = [];
    for (const file of tree.keys()) {
      if (!isProductionCode(file)) continue;
      const colour = colourOf(file);
      if (colour === "browser" || colour === "both") {
        const way = reach(
          tree,
          file,
          (edge) => isServerTarget(edge),
          (next) => colourOf(next) !== "server",
        );
        if (way)
          found.push(
            report(
              way,
              `a ${word(colour)} file reaches ${end(way)}`,
              "move the shared part to contract.ts or rules.ts",
            ),
          );
      }
      const screenless = colour === "server" || colour === "both";
      if (screenless && placeOf(file).layer === "module") {
        const way = reach(
          tree,
          file,
          (edge) => isScreenTarget(edge),
          (next) => placeOf(next).layer === "module" && colourOf(next) !== "server",
        );
        if (way)
          found.push(report(way, `a ${word(colour)} file reaches ${end(way)}`, "only web/ knows React and screens"));
      }
    }
    return found;
  },
};

const word = (colour: string): string => (colour === "both" ? "both-sides" : colour);

function isServerTarget(edge: ImportEdge): boolean {
  if (!edge.target) return isServerPackage(edge.specifier);
  if (!edge.target.startsWith("src/")) return false;
  return colourOf(edge.target) === "server" && placeOf(edge.target).layer !== "glossary";
}

function isScreenTarget(edge: ImportEdge): boolean {
  if (!edge.target) return isBrowserPackage(edge.specifier);
  return edge.target.startsWith("src/") && colourOf(edge.target) === "browser";
}

/** The shortest way of imports from `file` to a target that it may not reach, or null. */
function reach(
  tree: SourceTree,
  file: string,
  isForbidden: (edge: ImportEdge) => boolean,
  mayPass: (file: string) => boolean,
): ImportEdge[] | null {
  const queue: Array<{ file: string; way: ImportEdge[] }> = [{ file, way: [] }];
  const seen = new Set([file]);
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const edge of importsOf(tree, next.file)) {
      const way = [...next.way, edge];
      if (isForbidden(edge)) return way;
      if (edge.target && tree.has(edge.target) && !seen.has(edge.target) && mayPass(edge.target)) {
        seen.add(edge.target);
        queue.push({ file: edge.target, way });
      }
    }
  }
  return null;
}

const end = (way: readonly ImportEdge[]): string => {
  const last = way.at(-1);
  const through = way.slice(0, -1).map((edge) => edge.target);
  const target = last?.target ?? last?.specifier ?? "";
  return through.length > 0 ? `${target} through ${through.join(", ")}` : target;
};

function report(way: readonly ImportEdge[], what: string, how: string): Violation {
  const first = way[0]!;
  return { rule: id, file: first.file, line: first.line, message: `${what}: ${how}` };
}
