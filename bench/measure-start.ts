import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Figure, median } from "./figure.ts";
import { regionPlans } from "./plans.ts";

const commandLine = join(import.meta.dirname, "..", "src", "cli.ts");

/** A whole call of the command line on a file of 20,000 characters, the start of the process included. */
export function measureStart(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), "haice-bench-"));
  try {
    const all = regionPlans()
      .map((plan) => plan.text)
      .join("\n");
    const file = join(folder, "plan.txt");
    writeFileSync(file, all.repeat(Math.ceil(20_000 / all.length)).slice(0, 20_000));
    const times = Array.from({ length: 9 }, () => call(["compile", file]));
    return [
      {
        name: "haice compile of 20,000 characters, with start",
        value: median(times),
        unit: "s",
        bound: { atMost: 0.8 },
        note: `median of ${times.length}, ${Math.min(...times).toFixed(2)} to ${Math.max(...times).toFixed(2)} s`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function call(args: string[]): number {
  const started = performance.now();
  const run = spawnSync(process.execPath, [commandLine, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`haice ${args.join(" ")}: ${run.stderr}`);
  return (performance.now() - started) / 1000;
}
