import { stat } from "node:fs/promises";
import { UsageError } from "./command.ts";

export interface OutputTarget {
  kind: "file" | "folder";
  path: string;
}

/**
 * Where `--out` leads: a file for one input, a folder for many; an existing folder always takes files by their names.
 * Null without `--out`. @throws UsageError when several results would go into one file
 */
export async function outputTarget(out: string | null, inputs: number): Promise<OutputTarget | null> {
  if (out === null) return null;
  const existing = await stat(out).catch(() => null);
  if (existing?.isDirectory()) return { kind: "folder", path: out };
  if (inputs === 1) return { kind: "file", path: out };
  if (existing) {
    throw new UsageError({
      zh: `多个输入时 --out 应为文件夹：${out} 是文件。`,
      en: `With several inputs --out is a folder: ${out} is a file.`,
    });
  }
  return { kind: "folder", path: out };
}
