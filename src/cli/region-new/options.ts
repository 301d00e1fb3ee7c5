import { resolve } from "node:path";
import { parseArguments } from "../arguments.ts";
import { UsageError } from "../command.ts";

export interface RegionNewOptions {
  files: string[];
  out: string;
  name: string | null;
  nameEn: string | null;
  code: string | null;
  sample: boolean;
}

/** The arguments of `haice region new`. @throws UsageError */
export function readRegionNewOptions(args: readonly string[]): RegionNewOptions {
  const { values, positionals } = parseArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: "string", short: "o" },
      name: { type: "string" },
      "name-en": { type: "string" },
      code: { type: "string" },
      sample: { type: "boolean" },
    },
  });
  const [verb, ...files] = positionals;
  if (verb !== "new") throw new UsageError({ zh: "只有 haice region new。", en: "There is haice region new only." });
  if (files.length === 0) throw new UsageError({ zh: "没有给出规划文件。", en: "No plan was given." });
  if (files.includes("-"))
    throw new UsageError({
      zh: "规划要从文件读取：数据包保存原文件。",
      en: "Plans are read from files: the pack keeps the file itself.",
    });
  if (!values.out) throw new UsageError({ zh: "请用 --out 给出文件夹。", en: "Give the folder with --out." });
  const code = values.code ?? null;
  if (code !== null && !/^[a-z][a-z0-9-]{1,39}$/.test(code))
    throw new UsageError({
      zh: `--code 只用小写字母、数字和连字符：${code}。`,
      en: `--code has lower-case letters, digits and hyphens only: ${code}.`,
    });
  return {
    files: [...new Set(files.map((file) => resolve(file)))],
    out: resolve(values.out),
    name: words(values.name),
    nameEn: words(values["name-en"]),
    code,
    sample: values.sample === true,
  };
}

const words = (value: string | undefined): string | null => value?.trim() || null;
