import { type ConstraintRole, constraintRoles } from "../engines/match/contract.ts";
import { parseArguments } from "./arguments.ts";
import { UsageError } from "./command.ts";

export const matchFormats = ["text", "json", "ndjson"] as const;
export type MatchFormat = (typeof matchFormats)[number];

export interface MatchOptions {
  requests: string[];
  among: string[];
  duplicates: boolean;
  format: MatchFormat;
  top: number;
  explained: number;
  judged: string | null;
  refused: string | null;
  taxonomy: string | null;
  areas: string | null;
  soft: ConstraintRole[];
}

const most = 1000;

/** The arguments of `haice match`. @throws UsageError */
export function readMatchOptions(args: readonly string[]): MatchOptions {
  const { values, positionals } = parseArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      among: { type: "string", multiple: true },
      duplicates: { type: "boolean" },
      format: { type: "string", short: "f" },
      top: { type: "string", short: "n" },
      explain: { type: "string" },
      judged: { type: "string" },
      refused: { type: "string" },
      taxonomy: { type: "string" },
      areas: { type: "string" },
      soft: { type: "string" },
    },
  });
  const duplicates = values.duplicates ?? false;
  const among = values.among ?? [];
  if (positionals.length === 0) throw new UsageError({ zh: "没有给出文件。", en: "No file was given." });
  if (!duplicates && among.length === 0)
    throw new UsageError({
      zh: "没有给出 --among：要在哪个文件中寻找。",
      en: "--among is missing: the file to look in.",
    });
  if (duplicates && among.length > 0)
    throw new UsageError({ zh: "--duplicates 不与 --among 同用。", en: "--duplicates does not go with --among." });
  if ([...positionals, ...among].filter((file) => file === "-").length > 1)
    throw new UsageError({ zh: "标准输入只能读一次。", en: "Standard input can be read only once." });
  return {
    requests: positionals,
    among,
    duplicates,
    format: oneOf("--format", values.format ?? "text", matchFormats),
    top: count("--top", values.top ?? "10", 1),
    explained: count("--explain", values.explain ?? "10", 0),
    judged: values.judged ?? null,
    refused: values.refused ?? null,
    taxonomy: values.taxonomy ?? null,
    areas: values.areas ?? null,
    soft: (values.soft ?? "")
      .split(",")
      .filter((role) => role !== "")
      .map((role) => oneOf("--soft", role, constraintRoles)),
  };
}

function oneOf<Known extends string>(option: string, given: string, known: readonly Known[]): Known {
  const found = known.find((one) => one === given);
  if (found) return found;
  throw new UsageError({
    zh: `${option} 不认识：${given}。可用：${known.join("、")}。`,
    en: `${option} does not know ${given}. Known: ${known.join(", ")}.`,
  });
}

function count(option: string, given: string, least: number): number {
  const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError({
    zh: `${option} 应为 ${least} 到 ${most} 的整数，收到 ${given}。`,
    en: `${option} is a whole number from ${least} to ${most}, not ${given}.`,
  });
}
