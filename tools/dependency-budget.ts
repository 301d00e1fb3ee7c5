import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What `npm ci` brings: size of all files in node_modules, and the number of packages. */
export interface Dependencies {
  megabytes: number;
  packages: number;
}

/** Measures an installed project. Hidden folders of node_modules are caches of tools, not dependencies. */
export function measureDependencies(project: string): Dependencies {
  const modules = join(project, "node_modules");
  const record: { packages: Record<string, unknown> } = JSON.parse(
    readFileSync(join(modules, ".package-lock.json"), "utf8"),
  );
  const bytes = readdirSync(modules)
    .filter((name) => !name.startsWith("."))
    .reduce((sum, name) => sum + sizeOf(join(modules, name)), 0);
  return { megabytes: Math.round(bytes / 1_000_000), packages: Object.keys(record.packages).length };
}

/** What of the budget is exceeded, one line each; empty when it is kept. */
export function overBudget(measured: Dependencies, budget: Dependencies): string[] {
  return (["megabytes", "packages"] as const)
    .filter((unit) => measured[unit] > budget[unit])
    .map((unit) => `${unit}: ${measured[unit]} > ${budget[unit]} (tools/dependency-budget.json)`);
}

function sizeOf(path: string): number {
  const found = lstatSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
