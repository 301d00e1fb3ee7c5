import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "./figure.ts";
import { regionPlans } from "./plans.ts";

const commandLine = join(import.meta.dirname, "..", "src", "cli.ts");
const documents = Number(process.env.HAICE_BENCH_DOCUMENTS ?? 10_000);

/** Ten thousand documents through one process: the most memory that it ever held against that of the first tenth. */
export async function measureMemory(): Promise<Figure[]> {
  const name = `memory over ${documents.toLocaleString("en")} documents`;
  if (process.platform !== "linux")
    return [{ name, value: null, unit: "MB", bound: null, note: "skipped: read from /proc, which only Linux has" }];
  const folder = mkdtempSync(join(tmpdir(), "haice-bench-"));
  try {
    const plans = regionPlans();
    const files = plans.map((plan, index) => {
      const file = join(folder, `${index}.txt`);
      writeFileSync(file, plan.text.slice(0, 6000));
      return file;
    });
    const run = await watch(Array.from({ length: documents }, (_, index) => files[index % files.length] ?? ""));
    return [
      { name, value: run.peak, unit: "MB", bound: null, note: `${run.lines} lines in ${run.seconds.toFixed(1)} s` },
      {
        name: "  peak of the last half against that of the first",
        value: run.growth,
        unit: "×",
        bound: { atMost: 1.3 },
        note: "1 is flat",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function watch(files: string[]): Promise<{ peak: number; growth: number; lines: number; seconds: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, [commandLine, "compile", "--format", "ndjson", ...files], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let lines = 0;
  const halves: [number, number] = [0, 0];
  const sample = setInterval(() => {
    const half = lines * 2 < files.length ? 0 : 1;
    halves[half] = Math.max(halves[half], residentMegabytes(child.pid ?? 0));
  }, 50);
  for await (const piece of child.stdout) for (const byte of piece as Buffer) if (byte === 10) lines++;
  clearInterval(sample);
  return {
    peak: Math.max(...halves),
    growth: halves[1] / Math.max(1, halves[0]),
    lines,
    seconds: (performance.now() - started) / 1000,
  };
}

function residentMegabytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
