import { sql } from "kysely";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegisterDefinition } from "./kit/define-register.ts";
import { fieldsOfKind, type Values } from "./kit/rows.ts";
import type { Person } from "./rules.ts";
import { tableRef } from "./store.ts";

/** Whoever asks, as the rules see them; null: nobody, or the installation itself. */
export async function personOf(ctx: Ctx): Promise<Person | null> {
  if (!ctx.actor) return null;
  const { rows } = await sql<{ code: string }>`
    select code from people.organisation_public where id = ${ctx.actor.organisationId}`.execute(ctx.tx);
  return { roles: ctx.actor.roles, organisation: rows[0]?.code ?? null };
}

/** Ids of organisations by code, and back. */
export async function organisationIds(ctx: Ctx, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map();
  const { rows } = await sql<{ id: string; code: string }>`
    select id, code from people.organisation_public where code = any(${[...codes]})`.execute(ctx.tx);
  return new Map(rows.map((row) => [row.code, row.id]));
}

export async function organisationCodes(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; code: string }>`
    select id, code from people.organisation_public where id = any(${[...ids]})`.execute(ctx.tx);
  return new Map(rows.map((row) => [row.id, row.code]));
}

/** A code of a field that names nothing: which field, which code. */
export interface UnknownCode {
  field: string;
  code: string;
}

/** Every code of these records that names nothing that this person can see: places, items as of today, records, organisations. */
export async function unknownCodes(
  ctx: Ctx,
  definition: RegisterDefinition,
  all: readonly Values[],
  day: string,
): Promise<UnknownCode[]> {
  const unknown: UnknownCode[] = [];
  const check = async (field: string, find: (codes: string[]) => Promise<ReadonlySet<string>>) => {
    const codes = [...new Set(all.flatMap((values) => codesIn(values[field])))];
    if (codes.length === 0) return;
    const known = await find(codes);
    unknown.push(...codes.filter((code) => !known.has(code)).map((code) => ({ field, code })));
  };
  const organisations = async (codes: string[]) => new Set((await organisationIds(ctx, codes)).keys());
  for (const { name } of fieldsOfKind(definition, "organisation")) await check(name, organisations);
  for (const { name } of fieldsOfKind(definition, "place")) await check(name, (codes) => knownPlaces(ctx, codes));
  for (const { name, field } of fieldsOfKind(definition, "item"))
    await check(name, (codes) => knownItems(ctx, field.vocabulary, codes, day));
  for (const { name, field } of fieldsOfKind(definition, "reference", "references"))
    await check(name, (codes) => knownRecords(ctx, field.register, codes));
  return unknown;
}

const codesIn = (value: Values[string] | undefined): string[] =>
  typeof value === "string" ? [value] : Array.isArray(value) ? [...value] : [];

async function knownPlaces(ctx: Ctx, codes: string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ code: string }>`
    select code from places.area_public where code = any(${codes})`.execute(ctx.tx);
  return new Set(rows.map((row) => row.code));
}

async function knownItems(ctx: Ctx, vocabulary: string, codes: string[], day: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ code: string }>`
    select code from taxonomies.item_public
    where vocabulary = ${vocabulary} and code = any(${codes})
      and valid_from <= ${day} and (valid_to is null or valid_to > ${day})`.execute(ctx.tx);
  return new Set(rows.map((row) => row.code));
}

async function knownRecords(ctx: Ctx, register: string, ids: string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from registers.${tableRef({ code: register })} where id = any(${ids})`.execute(ctx.tx);
  return new Set(rows.map((row) => row.id));
}

/** The error of a code that names nothing. */
export const unknownCodeError = ({ fields }: RegisterDefinition, { field, code }: UnknownCode): AppError =>
  new AppError("registers.code-unknown", {
    zh: fields[field]?.label.zh ?? field,
    en: fields[field]?.label.en ?? field,
    code,
  });
