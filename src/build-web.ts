import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");

/** Builds the web app into `dist/` when a source file is newer than the last build. */
export async function buildWebIfStale(say: (line: string) => void): Promise<void> {
  const index = path.join(root, "dist", "index.html");
  const built = existsSync(index) ? statSync(index).mtimeMs : 0;
  const sources = ["src", "vite.config.ts", "package-lock.json"].map((name) => path.join(root, name));
  if (sources.every((source) => newest(source) <= built)) return;
  say("正在构建网页… Building the web app …");
  const { build } = await import("vite");
  await build({ configFile: path.join(root, "vite.config.ts"), logLevel: "warn" });
}

function newest(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}
