import { type RawBuilder, sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { fold, pinyinPatterns, pinyinQuery } from "../../policy/index.ts";
import { organisationCodes, personOf } from "../codes.ts";
import type { RecordQuery, RegisterRecord, SortKey, WordsByKey } from "../contract.ts";
import { fieldColumns } from "../kit/columns.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { fieldsOfKind, type Values, valuesFrom } from "../kit/rows.ts";
import { visibleFields } from "../rules.ts";
import { tableRef } from "../store.ts";
import { wordsFor } from "./words.ts";

type Row = Readonly<Record<string, unknown>>;

/** A record as it is stored: every field, organisations by code. Row-level security decides whether there is one. */
export interface StoredRecord {
  id: string;
  version: number;
  state: string;
  name: { zh: string; en: string | null };
  owner: string | null;
  disclosure: string;
  origin: RegisterRecord["origin"];
  createdAt: string;
  changedAt: string;
  values: Values;
}

/** @throws AppError `registers.record-not-found` */
export async function findStored(ctx: Ctx, definition: RegisterDefinition, id: string): Promise<StoredRecord> {
  const { rows } = await sql<Row>`select * from registers.${tableRef(definition)} where id = ${id}`.execute(ctx.tx);
  const [record] = await storedOf(ctx, definition, rows);
  if (!record) throw new AppError("registers.record-not-found");
  return record;
}

/** The day of the latest step of a record, or null when no day is known of any. */
export async function lastStepDay(ctx: Ctx, { code }: RegisterDefinition, id: string): Promise<string | null> {
  const { rows } = await sql<{ last: string | null }>`
    select max(day) as last from registers.state_change where register = ${code} and record_id = ${id}`.execute(ctx.tx);
  return rows[0]?.last ?? null;
}

export async function storedOf(
  ctx: Ctx,
  definition: RegisterDefinition,
  rows: readonly Row[],
): Promise<StoredRecord[]> {
  const fields = fieldsOfKind(definition, "organisation");
  const columns = ["owner_id", ...fields.map(({ name, field }) => fieldColumns(name, field)[0]?.name ?? "")];
  const ids = rows.flatMap((row) => columns.flatMap((name) => (typeof row[name] === "string" ? [row[name]] : [])));
  const codes = await organisationCodes(ctx, [...new Set(ids)]);
  const codeOf = (id: unknown): string | null => (typeof id === "string" ? (codes.get(id) ?? null) : null);
  return rows.map((row) => {
    const values = valuesFrom(definition, row);
    const named = Object.fromEntries(fields.map(({ name }) => [name, codeOf(values[name])]));
    return {
      id: row.id as string,
      version: row.version as number,
      state: row.state as string,
      name: { zh: row.name_zh as string, en: (row.name_en as string | null) ?? null },
      owner: codeOf(row.owner_id),
      disclosure: row.disclosure as string,
      origin: row.origin as RegisterRecord["origin"],
      createdAt: (row.created_at as Date).toISOString(),
      changedAt: (row.changed_at as Date).toISOString(),
      values: { ...values, ...named },
    };
  });
}

const asList = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

const like = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** What a search finds: the text as it is, or letters as pinyin. */
export function matches(q: string): RawBuilder<boolean> {
  const folded = fold(q);
  const text = sql<boolean>`search like ${like(folded)}`;
  const query = pinyinQuery(folded);
  if (!query) return text;
  const { initials, syllables } = pinyinPatterns(query);
  return sql<boolean>`(${text} or initials ~ ${initials} or syllables ~ ${syllables ?? null})`;
}

/** The conditions of a query. @throws AppError `registers.filter-unknown` */
export function conditionsOf(definition: RegisterDefinition, query: RecordQuery): RawBuilder<boolean> {
  const parts: RawBuilder<unknown>[] = [sql`true`];
  if (query.q) parts.push(matches(query.q));
  const states = asList(query.state);
  if (states.length > 0) parts.push(sql`state = any(${[...states]})`);
  const origins = asList(query.origin);
  if (origins.length > 0) parts.push(sql`origin = any(${[...origins]})`);
  const owners = asList(query.owner);
  if (owners.length > 0)
    parts.push(sql`owner_id in (select id from people.organisation_public where code = any(${[...owners]}))`);
  const byField = Map.groupBy(asList(query.where), (part) => part.split(":", 1)[0] ?? "");
  for (const [name, wanted] of byField) parts.push(fieldCondition(definition, name, wanted));
  return sql<boolean>`${sql.join(parts, sql` and `)}`;
}

function fieldCondition(definition: RegisterDefinition, name: string, parts: readonly string[]): RawBuilder<unknown> {
  const field = definition.fields[name];
  if (!field || !definition.list.filters.includes(name))
    throw new AppError("registers.filter-unknown", { filter: name });
  const values = parts.map((part) => part.slice(name.length + 1));
  const column = sql.ref(fieldColumns(name, field)[0]?.name ?? name);
  if (field.kind === "organisation")
    return sql`${column} in (select id from people.organisation_public where code = any(${values}))`;
  // A place holds what is certainly in it too: a district finds what names one of its parks.
  if (field.kind === "place")
    return sql`(${column} = any(${values}) or ${column} in
      (select place from places.placement_public where area = any(${values}) and certainty = 'inside'))`;
  return field.kind === "flag" ? sql`${column}::text = any(${values})` : sql`${column} = any(${values})`;
}

const sorts: Record<SortKey, { column: RawBuilder<unknown>; order: RawBuilder<unknown>; isUp: boolean }> = {
  name: { column: sql`name_zh collate "C"`, order: sql`asc`, isUp: true },
  "-name": { column: sql`name_zh collate "C"`, order: sql`desc`, isUp: false },
  changed: { column: sql`changed_at`, order: sql`asc`, isUp: true },
  "-changed": { column: sql`changed_at`, order: sql`desc`, isUp: false },
};

interface Page {
  records: RegisterRecord[];
  next: string | null;
  words: WordsByKey;
}

/** One page of a register with how many records pass the filters, as far as this person may see them. */
export async function listRecords(
  ctx: Ctx,
  definition: RegisterDefinition,
  query: RecordQuery,
): Promise<Page & { total: number }> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from registers.${tableRef(definition)}
    where ${conditionsOf(definition, query)}`.execute(ctx.tx);
  return { ...(await pageOf(ctx, definition, query)), total: rows[0]?.total ?? 0 };
}

/** One page alone: a file asks for many and needs no count. */
export async function pageOf(ctx: Ctx, definition: RegisterDefinition, query: RecordQuery): Promise<Page> {
  const where = conditionsOf(definition, query);
  const { column, order, isUp } = sorts[query.sort];
  const after = query.after ? readCursor(query.after) : null;
  const beyond = after
    ? sql`and (${column}, id) ${isUp ? sql`>` : sql`<`} (${after.value}${query.sort.endsWith("changed") ? sql`::timestamptz` : sql`::text`}, ${after.id})`
    : sql``;
  const { rows } = await sql<Row & { cursor: string; id: string }>`
    select *, (${column})::text as cursor from registers.${tableRef(definition)}
    where ${where} ${beyond} order by ${column} ${order}, id ${order} limit ${query.limit + 1}`.execute(ctx.tx);
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  const stored = await storedOf(ctx, definition, shown);
  return {
    records: await presentAll(ctx, definition, stored),
    next: rows.length > query.limit && last ? writeCursor(last.cursor, last.id) : null,
    words: await wordsFor(ctx, definition, stored),
  };
}

const writeCursor = (value: string, id: string): string =>
  Buffer.from(JSON.stringify([value, id])).toString("base64url");

function readCursor(cursor: string): { value: string; id: string } {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(parts) && typeof parts[0] === "string" && typeof parts[1] === "string")
      return { value: parts[0], id: parts[1] };
  } catch {
    // Not ours: the same answer as for one that reads and says something else.
  }
  throw new AppError("platform.bad-request", { detail: "after" });
}

/** Records without the fields that this person may not read. */
export async function presentAll(
  ctx: Ctx,
  definition: RegisterDefinition,
  stored: readonly StoredRecord[],
): Promise<RegisterRecord[]> {
  const person = await personOf(ctx);
  return stored.map(({ values, ...head }) => {
    const visible = visibleFields(definition, person, head.owner);
    return { ...head, fields: Object.fromEntries(visible.map((name) => [name, values[name] ?? null])) };
  });
}
