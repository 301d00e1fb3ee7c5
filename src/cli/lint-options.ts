import { resolve } from "node:path";
import { parseArguments } from "./arguments.ts";
import { UsageError } from "./command.ts";

export const lintFormats = ["text", "json", "docx"] as const;
export type LintFormat = (typeof lintFormats)[number];

export interface LintOptions {
  files: string[];
  /** Plans that the drafts have to agree with. */
  against: string[];
  format: LintFormat;
  out: string | null;
  mediaType: string | null;
}

/** The arguments of `haice lint`. Everything behind `--against` up to the next option is a plan. @throws UsageError */
export function readLintOptions(args: readonly string[]): LintOptions {
  const { rest, against } = takeAgainst(args);
  const { values, positionals } = parseArguments({
    args: rest,
    allowPositionals: true,
    options: {
      format: { type: "string", short: "f" },
      out: { type: "string", short: "o" },
      "media-type": { type: "string" },
    },
  });
  if (positionals.length === 0) {
    throw against.length > 0
      ? new UsageError({
          zh: "没有给出要体检的文件。要体检的文件写在 --against 之前。",
          en: "No file to check was given. The files to check stand before --against.",
        })
      : new UsageError({ zh: "没有给出文件。", en: "No file was given." });
  }
  const format = lintFormats.find((known) => known === (values.format ?? "text"));
  if (!format) {
    throw new UsageError({
      zh: `不认识的格式：${values.format}。可用：${lintFormats.join("、")}。`,
      en: `Unknown format: ${values.format}. Known: ${lintFormats.join(", ")}.`,
    });
  }
  if ([...positionals, ...against].filter((file) => file === "-").length > 1)
    throw new UsageError({ zh: "标准输入只能读一次。", en: "Standard input can be read only once." });
  if (values.out === "") throw new UsageError({ zh: "--out 后面没有路径。", en: "--out has no path." });
  const out = values.out ?? null;
  refuseLoss(positionals, against, format, out);
  return { files: positionals, against, format, out, mediaType: values["media-type"] ?? null };
}

/** A draft is not written over by its own check-up, and several Word files do not fit on one standard output. */
function refuseLoss(files: readonly string[], against: readonly string[], format: LintFormat, out: string | null) {
  if (out !== null && [...files, ...against].some((file) => file !== "-" && resolve(file) === resolve(out))) {
    throw new UsageError({
      zh: `--out 不能是被读取的文件：${out}。`,
      en: `--out cannot be a file that is read: ${out}.`,
    });
  }
  if (format === "docx" && out === null && (files.length > 1 || process.stdout.isTTY)) {
    throw new UsageError({
      zh: files.length > 1 ? "多个 docx 请用 --out 写入文件夹。" : "docx 请用 --out 写入文件。",
      en: files.length > 1 ? "Write several .docx to a folder with --out." : "Write a .docx to a file with --out.",
    });
  }
}

function takeAgainst(args: readonly string[]): { rest: string[]; against: string[] } {
  const rest: string[] = [];
  const against: string[] = [];
  let taking = false;
  for (const arg of args) {
    if (arg === "--against") taking = true;
    else if (arg.startsWith("--against=")) {
      against.push(arg.slice("--against=".length));
      taking = false;
    } else if (taking && (arg === "-" || !arg.startsWith("-"))) against.push(arg);
    else {
      taking = false;
      rest.push(arg);
    }
  }
  if (args.includes("--against") && against.length === 0)
    throw new UsageError({ zh: "--against 后面没有文件。", en: "--against names no plan." });
  return { rest, against };
}
