import { parseArguments } from "./arguments.ts";
import { UsageError } from "./command.ts";

export const compileFormats = ["json", "ndjson", "xlsx", "text", "docx"] as const;
export type CompileFormat = (typeof compileFormats)[number];

export interface CompileOptions {
  files: string[];
  format: CompileFormat;
  out: string | null;
  mediaType: string | null;
}

/** The arguments of `haice compile`. @throws UsageError */
export function readCompileOptions(args: string[]): CompileOptions {
  const { values, positionals } = parseArguments({
    args,
    allowPositionals: true,
    options: {
      format: { type: "string", short: "f" },
      out: { type: "string", short: "o" },
      "media-type": { type: "string" },
    },
  });
  if (positionals.length === 0) throw new UsageError({ zh: "没有给出文件。", en: "No file was given." });
  const format = compileFormats.find((known) => known === (values.format ?? "json"));
  if (!format) {
    throw new UsageError({
      zh: `不认识的格式：${values.format}。可用：${compileFormats.join("、")}。`,
      en: `Unknown format: ${values.format}. Known: ${compileFormats.join(", ")}.`,
    });
  }
  const fromStandardInput = positionals.filter((file) => file === "-").length;
  if (fromStandardInput > 1)
    throw new UsageError({ zh: "标准输入只能读一次。", en: "Standard input can be read only once." });
  if (values.out === "") throw new UsageError({ zh: "--out 后面没有路径。", en: "--out has no path." });
  return { files: positionals, format, out: values.out ?? null, mediaType: values["media-type"] ?? null };
}
