import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export interface Plan {
  name: string;
  path: string;
  text: string;
}

/** The plan documents of every region pack: they come with the project, so these figures need no other data. */
export function regionPlans(): Plan[] {
  const regions = join(import.meta.dirname, "..", "regions");
  return readdirSync(regions)
    .map((region) => join(regions, region, "documents"))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => textFiles(folder));
}

/** Further plans from the folder that HAICE_BENCH_PLANS names; null when there is none. */
export function furtherPlans(): Plan[] | null {
  const folder = process.env.HAICE_BENCH_PLANS;
  if (!folder || !existsSync(folder) || !statSync(folder).isDirectory()) return null;
  const plans = textFiles(folder);
  return plans.length > 0 ? plans : null;
}

function textFiles(folder: string): Plan[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ name, path: join(folder, name), text: readFileSync(join(folder, name), "utf8") }));
}
