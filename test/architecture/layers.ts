import { allImports, type ImportEdge } from "./imports.ts";
import { moduleFolders, moduleOrder, modulesFile } from "./module-order.ts";
import { type Place, placeOf } from "./places.ts";
import { type ArchitectureRule, isProductionCode, isTest, type Violation } from "./source-tree.ts";

const id = "layers";

/**
 * Who may know whom (DESIGN 4.1): platform knows no module, engines know nothing of ours, a module knows the modules
 * before it, the shared pieces of the shell know platform and glossary, only the router knows the screens of modules.
 */
export const layersRule: ArchitectureRule = {
  id,
  reads: isProductionCode,
  check(tree) {
    const order = moduleOrder(tree);
    const found: Violation[] = [];
    for (const name of moduleFolders(tree)) {
      if (!order.includes(name)) {
        const message = `module ${name} is not in the array \`modules\`: add it after the modules that it uses`;
        found.push({ rule: id, file: modulesFile, line: 1, message });
      }
    }
    for (const edge of allImports(tree)) {
      const message = refusal(edge, order);
      if (message) found.push({ rule: id, file: edge.file, line: edge.line, message });
    }
    return found;
  },
};

function refusal(edge: ImportEdge, order: readonly string[]): string | null {
  if (edge.target?.startsWith("regions/")) return "nothing imports regions/: load it as data through the region pack";
  if (!edge.file.startsWith("src/")) return null;
  if (edge.specifier === "" || edge.kind === "glob") {
    return `the target of this ${edge.kind} cannot be read: write the path as a literal`;
  }
  if (!edge.target) return null;
  const from = placeOf(edge.file);
  const to = placeOf(edge.target);
  if (to.layer === "elsewhere") return outside(edge);
  if (from.layer === "engine") {
    if (to.layer === "engine" && to.name === from.name) return null;
    return "an engine imports nothing of ours: give it what it needs as an argument";
  }
  if (to.layer === "glossary") return null;
  if (from.layer === "glossary") return "the glossary imports nothing";
  if (from.layer === "root") return null;
  if (to.layer === "root") return rootRefusal(edge);
  if (from.layer === "platform") {
    return to.layer === "platform" ? null : "platform knows no module, engine or screen: move this to who uses it";
  }
  if (from.layer === "module") return fromModule(from, to, order);
  return fromShell(edge.file, from, to);
}

function outside(edge: ImportEdge): string | null {
  if (isTest(edge.file) && /^(test|bench)\//.test(edge.target ?? "")) return null;
  if (edge.target === "package.json") return null;
  return "code under src/ imports only code under src/";
}

function rootRefusal(edge: ImportEdge): string | null {
  if (isTest(edge.file)) return null;
  return "only the composition root knows the composition root: take what you need as an argument";
}

function fromModule(from: Place, to: Place, order: readonly string[]): string | null {
  if (to.layer === "platform" || to.layer === "engine") return null;
  if (to.layer === "shell") {
    if (!from.inside.startsWith("web/")) return "only a module's web/ uses the shell's pieces";
    return isRouter(to) ? "a screen does not import the router: the router imports the screen" : null;
  }
  if (to.name === from.name) return null;
  const here = order.indexOf(from.name);
  const there = order.indexOf(to.name);
  if (there >= 0 && there < here) return null;
  return `${from.name} may not know ${to.name}, which comes later in src/modules.ts: let ${to.name} subscribe to an event instead`;
}

function fromShell(file: string, from: Place, to: Place): string | null {
  if (to.layer === "engine") return "the shell imports no engine: a module's door offers it";
  const shared = /^(ui|charts|maps|theme)(\/|\.)/.test(from.inside);
  if (shared) {
    const piece = to.layer === "shell" && /^(ui|charts|maps|theme)(\/|\.)/.test(to.inside);
    if (to.layer === "platform" || piece) return null;
    return "src/web/{ui,charts,maps,theme} import platform and glossary only";
  }
  if (to.layer === "module" && to.inside.startsWith("web/") && !isRouter(from)) {
    return `only src/web/router imports a module's web/: take it out of ${file}`;
  }
  return null;
}

/** `src/web/router.tsx` or the folder `src/web/router/`. */
function isRouter(place: Place): boolean {
  return place.layer === "shell" && /^router(\/|\.tsx?$)/.test(place.inside);
}
