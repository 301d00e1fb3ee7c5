import { createHash } from "node:crypto";
import { z } from "zod";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { importFacts } from "./actions/import-facts.ts";
import { addSource, changeSource } from "./actions/import-sources.ts";
import { retractFact } from "./actions.ts";
import { type NewSource, NewSourceSchema } from "./contract/import.ts";
import { zh } from "./import-texts.zh.ts";
import { findSource, hasRun } from "./views/imports.ts";
import { listFacts } from "./views.ts";

/** `facts.json`: files of facts that a region pack brings, each by the mapping of its source; `sample`: made up. */
const FactsFileSchema = z.strictObject({
  sources: z.array(NewSourceSchema.extend({ sample: z.boolean(), files: z.array(z.string()) })),
  /** Facts of the story that are taken back again, by metric and subject. */
  retractions: z.array(z.strictObject({ metric: z.string(), subject: z.string(), reason: z.string() })).default([]),
});
type PackSource = z.infer<typeof FactsFileSchema>["sources"][number];

const file = "facts.json";

/** Brings the facts of the region pack through the door of every import: each file once. Sample facts come to samples only. */
export async function loadFacts(ctx: Ctx, pack: RegionPack): Promise<void> {
  const facts = await pack.json(file, FactsFileSchema);
  if (!facts) return;
  let isNew = false;
  for (const source of facts.sources) {
    if (source.sample && !pack.sample) continue;
    isNew = (await bringFiles(ctx, pack, source)) || isNew;
  }
  if (!isNew || !pack.sample) return;
  for (const { metric, subject, reason } of facts.retractions) {
    const { facts: found } = await listFacts(ctx.tx, { metric, subject, all: "false", limit: 1 });
    if (found[0]) await retractFact(ctx, found[0].id, reason);
  }
}

async function bringFiles(ctx: Ctx, pack: RegionPack, source: PackSource): Promise<boolean> {
  const { code, name, mapping, sample, files } = source;
  let isNew = false;
  for (const path of files) {
    const bytes = await pack.bytes(path);
    if (await hasRun(ctx.tx, code, createHash("sha256").update(bytes).digest("hex"))) continue;
    await saveSource(ctx, { code, name, mapping });
    const fields = { source: code, errors: "refuse", corrections: "take", reason: path } as const;
    const run = await importFacts(ctx, { fileName: path, bytes }, fields, { isSample: sample });
    const [error] = run.errors;
    if (error) throw new AppError("platform.region-pack", { file: path, detail: zh.rowError(error) });
    isNew = true;
  }
  return isNew;
}

/** A source as it is given: new, or a new version where the mapping is another than the one that is kept. */
export async function saveSource(ctx: Ctx, { code, name, mapping }: NewSource): Promise<void> {
  const earlier = await findSource(ctx.tx, code);
  if (!earlier) await addSource(ctx, { code, name, mapping });
  else if (isOther(earlier.mapping, mapping)) await changeSource(ctx, code, { name, mapping });
}

// The database keeps the keys of an object in an order of its own.
const isOther = (one: object, other: object): boolean => sorted(one) !== sorted(other);
const sorted = (mapping: object): string =>
  JSON.stringify(mapping, (_key, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
