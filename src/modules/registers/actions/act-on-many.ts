import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { changeRecord, type StepTaken, takeStep } from "../actions.ts";
import type { BulkResult } from "../contract/bulk.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import type { Values } from "../kit/rows.ts";
import { changedFields } from "../rules.ts";
import { findStored, type StoredRecord } from "../views/records.ts";

/** The same for many records: a step of the life cycle, or fields that get one value. */
type BulkAct =
  | ({ act: "step" } & Omit<StepTaken, "version">)
  | { act: "change"; owner?: string | null; disclosure?: string; fields: Values; reason: string };

export interface Bulk {
  items: readonly { id: string; version: number }[];
  isPreview: boolean;
  input: BulkAct;
}

/**
 * Does the same to many records by the acts of the single ones, in one transaction: all or none. A preview tries every one
 * and takes it back; with any refusal nothing is done, and each refusal stands beside its record.
 */
export async function actOnMany(ctx: Ctx, definition: RegisterDefinition, { items, isPreview, input }: Bulk) {
  const results: BulkResult["results"] = [];
  await sql`savepoint all_of_them`.execute(ctx.tx);
  for (const { id, version } of items) results.push(await tryOne(ctx, definition, id, version, input));
  const isRefused = results.some(({ refusal }) => refusal !== null);
  if (isPreview || isRefused) await sql`rollback to savepoint all_of_them`.execute(ctx.tx);
  await sql`release savepoint all_of_them`.execute(ctx.tx);
  return { done: isPreview || isRefused ? 0 : results.length, results };
}

async function tryOne(
  ctx: Ctx,
  definition: RegisterDefinition,
  id: string,
  version: number,
  input: BulkAct,
): Promise<BulkResult["results"][number]> {
  await sql`savepoint one_of_them`.execute(ctx.tx);
  let name = { zh: "", en: null as string | null };
  try {
    const before = await findStored(ctx, definition, id);
    name = before.name;
    await actOn(ctx, definition, before, version, input);
    const after = await findStored(ctx, definition, id);
    await sql`release savepoint one_of_them`.execute(ctx.tx);
    return { id, name, changes: differences(definition, before, after), refusal: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await sql`rollback to savepoint one_of_them`.execute(ctx.tx);
    return { id, name, changes: [], refusal: { code: error.code, params: { ...error.params } } };
  }
}

async function actOn(
  ctx: Ctx,
  definition: RegisterDefinition,
  stored: StoredRecord,
  version: number,
  input: BulkAct,
): Promise<void> {
  if (input.act === "step") return takeStep(ctx, definition, stored.id, { ...input, version });
  return changeRecord(ctx, definition, stored.id, {
    name: stored.name,
    owner: input.owner === undefined ? stored.owner : input.owner,
    disclosure: input.disclosure ?? stored.disclosure,
    fields: { ...stored.values, ...input.fields },
    version,
    reason: input.reason,
  });
}

const differences = (definition: RegisterDefinition, before: StoredRecord, after: StoredRecord) => [
  ...(["state", "owner", "disclosure"] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field: field as string, before: before[field] as unknown, after: after[field] as unknown })),
  ...changedFields(definition, before.values, after.values),
];
