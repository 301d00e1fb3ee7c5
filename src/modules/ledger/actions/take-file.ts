import { z } from "zod";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Watch } from "../actions.ts";
import { MappingSchema, NewSourceSchema, type Preview, type Run } from "../contract/import.ts";
import { saveSource } from "../load-facts.ts";
import { type BroughtFile, importFacts, previewImport } from "./import-facts.ts";
import { recordLinesOnce } from "./record-lines.ts";

interface TakeOptions {
  /** Code of the source whose mapping reads a table; null: the mapping names it itself. */
  source: string | null;
  /** What the columns mean, as it stands in a file: a mapping, or a whole source. It becomes the newest version of the source. */
  mapping: unknown;
  takeGood: boolean;
  /** Why changed rows take the place of what is known; null: they are left out. */
  reason: string | null;
  isPreview: boolean;
}

/** What came of a file; `recorded` null: these very lines had been recorded before. */
export type Taken =
  | { kind: "lines"; recorded: number | null }
  | { kind: "run"; run: Run }
  | { kind: "preview"; preview: Preview };

/** Takes a file from a person at a terminal: lines of JSON by their name or ending, else a table by the mapping of a source. */
export async function takeFile(ctx: Ctx, file: BroughtFile, options: TakeOptions, watch?: Watch): Promise<Taken> {
  if (isLines(file.fileName)) return { kind: "lines", ...(await recordLinesOnce(ctx, file.bytes, watch)) };
  const given = readSource(options);
  const source = given?.code ?? options.source ?? "";
  if (options.isPreview) return { kind: "preview", preview: await previewImport(ctx, file, source, given?.mapping) };
  if (given) await saveSource(ctx, given);
  const run = await importFacts(
    ctx,
    file,
    {
      source,
      errors: options.takeGood ? "take-good" : "refuse",
      corrections: options.reason === null ? "leave" : "take",
      ...(options.reason === null ? {} : { reason: options.reason }),
    },
    { watch },
  );
  return { kind: "run", run };
}

/** Whether a name is that of JSON lines. Standard input (`-`) is. */
export const isLines = (fileName: string): boolean => fileName === "-" || /\.(ndjson|jsonl)$/i.test(fileName);

function readSource({ mapping, source }: TakeOptions) {
  if (mapping === null) return null;
  const whole = NewSourceSchema.safeParse(mapping);
  if (whole.success && (source === null || source === whole.data.code)) return whole.data;
  const alone = MappingSchema.safeParse(mapping);
  if (alone.success && source !== null) return { code: source, name: source, mapping: alone.data };
  const detail = z.prettifyError((looksWhole(mapping) ? whole.error : alone.error) ?? new z.ZodError([]));
  throw new AppError("platform.bad-request", { detail: detail || "source" });
}

const looksWhole = (mapping: unknown): boolean =>
  typeof mapping === "object" && mapping !== null && "mapping" in mapping;
