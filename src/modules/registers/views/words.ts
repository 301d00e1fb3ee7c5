import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { WordsByKey } from "../contract.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { fieldsOfKind } from "../kit/rows.ts";
import { tableRef } from "../store.ts";
import type { StoredRecord } from "./records.ts";

interface NameRow {
  code: string;
  name_zh: string;
  name_en: string | null;
}

/** What the codes and ids of these records are called, by `organisation:…`, `place:…`, `item:vocabulary/…`, `record:…`. */
export async function wordsFor(
  ctx: Ctx,
  definition: RegisterDefinition,
  records: readonly Pick<StoredRecord, "owner" | "values">[],
): Promise<WordsByKey> {
  const words: WordsByKey = {};
  const inFields = (names: readonly string[]) =>
    records.flatMap(({ values }) => names.flatMap((name) => codesIn(values[name])));
  const take = (prefix: string, rows: readonly NameRow[]) => {
    for (const row of rows) words[`${prefix}${row.code}`] ??= { zh: row.name_zh, en: row.name_en };
  };
  const organisations = fieldsOfKind(definition, "organisation").map(({ name }) => name);
  const owners = records.flatMap(({ owner }) => (owner ? [owner] : []));
  take("organisation:", await organisationNames(ctx, [...owners, ...inFields(organisations)]));
  take("place:", await placeNames(ctx, inFields(fieldsOfKind(definition, "place").map(({ name }) => name))));
  for (const { name, field } of fieldsOfKind(definition, "item"))
    take(`item:${field.vocabulary}/`, await itemNames(ctx, field.vocabulary, inFields([name])));
  for (const { name, field } of fieldsOfKind(definition, "reference", "references"))
    take("record:", await recordNames(ctx, field.register, inFields([name])));
  return words;
}

const codesIn = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Array.isArray(value) ? value.map(String) : [];

async function organisationNames(ctx: Ctx, codes: readonly string[]): Promise<NameRow[]> {
  if (codes.length === 0) return [];
  const { rows } = await sql<NameRow>`
    select code, name_zh, name_en from people.organisation_public where code = any(${[...new Set(codes)]})`.execute(
    ctx.tx,
  );
  return rows;
}

async function placeNames(ctx: Ctx, codes: readonly string[]): Promise<NameRow[]> {
  if (codes.length === 0) return [];
  const { rows } = await sql<NameRow>`
    select code, name_zh, name_en from places.area_public where code = any(${[...new Set(codes)]})`.execute(ctx.tx);
  return rows;
}

async function itemNames(ctx: Ctx, vocabulary: string, codes: readonly string[]): Promise<NameRow[]> {
  if (codes.length === 0) return [];
  const { rows } = await sql<NameRow>`
    select code, name_zh, name_en from taxonomies.item_public
    where vocabulary = ${vocabulary} and code = any(${[...new Set(codes)]}) order by valid_from desc`.execute(ctx.tx);
  return rows;
}

/** Names of records that this person may see; another stays without a name. */
async function recordNames(ctx: Ctx, register: string, ids: readonly string[]): Promise<NameRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<NameRow>`
    select id as code, name_zh, name_en from registers.${tableRef({ code: register })}
    where id = any(${[...new Set(ids)]})`.execute(ctx.tx);
  return rows;
}
