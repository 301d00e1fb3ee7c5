import { sql } from "kysely";
import type { z } from "zod";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { StepRecordSchema } from "../contract/good.ts";
import type { GoodKind } from "../contract.ts";
import { publicStates } from "../rules/life.ts";
import { goodsTables, type StepColumns } from "../store/goods.ts";
import { type GoodRow, ownersOf, seesOwner } from "./good-rows.ts";

/** The vocabulary by which goods are told apart. */
export const fieldVocabulary = "technology-area";

/** An item of the field tree by its code, of any day: what was chosen once keeps its name. */
export async function fieldNames(ctx: Pick<Ctx, "tx">): Promise<FieldNames> {
  const { rows } = await sql<{ code: string; parent: string | null; name_zh: string; name_en: string | null }>`
    select distinct on (code) code, parent, name_zh, name_en from taxonomies.item_public
    where vocabulary = ${fieldVocabulary} order by code, valid_from desc`.execute(ctx.tx);
  return new Map(
    rows.map((row) => [row.code, { code: row.code, parent: row.parent, name: { zh: row.name_zh, en: row.name_en } }]),
  );
}
export type FieldNames = ReadonlyMap<
  string,
  { code: string; parent: string | null; name: { zh: string; en: string | null } }
>;

/** What every good says of itself, by id. */
export async function headsOf(ctx: Ctx, kind: GoodKind, rows: readonly GoodRow[], fields: FieldNames) {
  const owners = await ownersOf(ctx, rows);
  return new Map(rows.map((row) => [row.id, headOf(kind, row, fields, owners.get(row.id)!)]));
}

const headOf = (kind: GoodKind, row: GoodRow, fields: FieldNames, owner: OwnerOf) => {
  const field = row.field === null ? undefined : fields.get(row.field);
  return {
    id: row.id,
    kind,
    version: row.version,
    state: row.state,
    title: { zh: row.title_zh, en: row.title_en },
    field: field ? { code: field.code, name: field.name } : null,
    place: row.place,
    owner,
    isSample: row.origin === "sample",
    validUntil: row.valid_until,
    publishedAt: row.published_at?.toISOString() ?? null,
    changedAt: row.changed_at.toISOString(),
  };
};
type OwnerOf = Awaited<ReturnType<typeof ownersOf>> extends ReadonlyMap<string, infer V> ? V : never;
type StepRecord = z.infer<typeof StepRecordSchema>;

/** What happened to a good, oldest first. Strangers are told what made it public and after, and no name of who is not. */
export async function stepsOf(ctx: Ctx, kind: GoodKind, row: GoodRow, isInside: boolean): Promise<StepRecord[]> {
  const rows = await goodsTables(ctx.tx)
    .selectFrom("market.market_step")
    .selectAll()
    .where(kind === "demand" ? "demand_id" : "result_id", "=", row.id)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const shown = isInside ? rows : rows.filter(({ to_state }) => publicStates.includes(to_state));
  return shown.map((step) => ({
    step: step.step,
    from: step.from_state,
    to: step.to_state,
    reason: isInside ? step.reason : null,
    by: isInside && mayName(ctx, row, step) ? step.by_name : null,
    at: step.at.toISOString(),
  }));
}

const mayName = (ctx: Ctx, row: GoodRow, step: StepColumns): boolean =>
  step.by_organisation !== row.owner_id || seesOwner(ctx, row);
