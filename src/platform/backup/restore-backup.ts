import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import type { z } from "zod";
import { verifyWithin } from "../audit/verify-chain.ts";
import type { Db, Tx } from "../db/database.ts";
import { type Migration, migrateWithin } from "../db/migrate.ts";
import { AppError } from "../errors/app-error.ts";
import { type BackupEnd, type BackupHead, EndSchema, exactTexts, HeadSchema, TableSchema } from "./backup-format.ts";
import { damaged, readLines } from "./read-lines.ts";
import { setAsideRules } from "./set-aside-rules.ts";
import { listTables, type TableLayout } from "./tables.ts";

export interface RestoreOptions {
  file: string;
  schemas: readonly string[];
  /** The checksum that the content has to have, as the backup told it; null: whatever its own end says. */
  sha256: string | null;
  /** All migrations that this version knows. */
  migrations: readonly Migration[];
  /** SQL that makes the tables of the accounts, run with `auth` as the search path. */
  accountTables: string;
}

const batchBytes = 4 * 1024 * 1024;
const mostRows = 1000;

/**
 * Brings a backup into a database that holds nothing of ours, in one transaction: all of it or nothing. The file is read
 * through first, so that a damaged one is refused before anything is done. The migrations that the backup names are applied first, then the rows come in as texts that PostgreSQL itself wrote; foreign keys and
 * triggers are set aside and put back, so that every key is checked over the whole. At the end the counts, the checksums
 * and the sealed record have to agree. Needs the owner of the database, no superuser. Returns the head of the backup.
 * Throws `platform.not-empty`, `platform.backup-damaged`, `platform.backup-unknown`.
 */
export async function restoreBackup(db: Db, options: RestoreOptions): Promise<BackupHead> {
  return db.transaction().execute(async (tx) => {
    await refuseUnlessEmpty(tx, options.schemas);
    const migrations = await readThrough(options);
    const lines = new CheckedLines(options.file);
    const head = await lines.head();
    await migrateWithin(tx, migrations);
    await sql.raw(`create schema auth; set local search_path = auth; ${options.accountTables}`).execute(tx);
    await sql.raw(`set local search_path = "$user", public; ${exactTexts}`).execute(tx);
    const tables = await listTables(tx, options.schemas);
    const putBack = await setAsideRules(tx, options.schemas);
    // A migration may bring rows; the backup holds them as they are by now.
    for (const { name } of tables) await sql`delete from ${sql.raw(name)}`.execute(tx);
    const end = await readTables(lines, (opening) => loaderOf(tx, tables, opening));
    await putBack();
    await compare(tx, head, end.tables, tables);
    return head;
  });
}

async function refuseUnlessEmpty(tx: Tx, schemas: readonly string[]): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select nspname as name from pg_namespace where nspname = any(${schemas}) order by 1`.execute(tx);
  if (rows.length > 0) throw new AppError("platform.not-empty", { what: rows.map((row) => row.name).join(", ") });
}

function chosenMigrations(head: BackupHead, known: readonly Migration[]): Migration[] {
  const hashes = new Map(head.migrations.map(({ name, hash }) => [name, hash]));
  const chosen = known.filter(({ name, hash }) => hashes.get(name) === hash);
  const missing = head.migrations.find(({ name }) => !chosen.some((one) => one.name === name));
  if (missing) throw new AppError("platform.backup-unknown", { detail: missing.name });
  return chosen;
}

/** The lines of a backup: parsed, summed up on the way, and held against what its end says. */
class CheckedLines {
  readonly #lines: AsyncGenerator<Buffer>;
  readonly #whole = createHash("sha256");
  #next: Buffer | null = null;

  constructor(file: string) {
    this.#lines = readLines(file);
  }

  async head(): Promise<BackupHead> {
    const line = await this.#take();
    const value: unknown = line === null ? null : parsed(line);
    const found = HeadSchema.safeParse(value);
    if (found.success) return found.data;
    if (isFromLater(value)) throw new AppError("platform.backup-unknown", { detail: `version ${value.version}` });
    throw damaged("it does not begin like a backup");
  }

  /** The line that opens the next table, or the end. */
  async opening(): Promise<z.infer<typeof TableSchema> | BackupEnd> {
    const sum = this.#whole.copy();
    const line = await this.#take();
    if (line === null) throw damaged("it has no end");
    const value = parsed(line);
    const table = TableSchema.safeParse(value);
    if (table.success) return table.data;
    const end = EndSchema.safeParse(value);
    if (!end.success) throw damaged("a line that is neither a table nor the end");
    if (sum.digest("hex") !== end.data.sha256) throw damaged("the checksum of the whole");
    if ((await this.#take()) !== null) throw damaged("something after its end");
    return end.data;
  }

  /** The next row as it was written, or null where the table ends. */
  async row(): Promise<Buffer | null> {
    const line = await this.#peek();
    // Rows are arrays; what opens a table or ends the backup is an object.
    return line !== null && line[0] === 91 ? this.#take() : null;
  }

  async #peek(): Promise<Buffer | null> {
    if (this.#next === null) this.#next = (await this.#lines.next()).value ?? null;
    return this.#next;
  }

  async #take(): Promise<Buffer | null> {
    const line = await this.#peek();
    this.#next = null;
    if (line) this.#whole.update(line).update("\n");
    return line;
  }
}

type Opening = z.infer<typeof TableSchema>;
type Take = (rows: readonly Buffer[]) => Promise<void>;

/** The whole file without a database: its sums, its end, and the migrations that it needs. */
async function readThrough({ file, sha256, migrations }: RestoreOptions): Promise<Migration[]> {
  const lines = new CheckedLines(file);
  const chosen = chosenMigrations(await lines.head(), migrations);
  const end = await readTables(lines, () => async () => undefined);
  if (sha256 !== null && sha256 !== end.sha256) throw damaged(`sha256 ${end.sha256}`);
  return chosen;
}

/** Gives the rows of every table to who takes them, and holds counts and checksums against what the end says. */
async function readTables(lines: CheckedLines, takerOf: (opening: Opening) => Take): Promise<BackupEnd> {
  const read: BackupEnd["tables"] = [];
  for (;;) {
    const opening = await lines.opening();
    if ("end" in opening) {
      if (JSON.stringify(opening.tables) !== JSON.stringify(read)) throw damaged("counts and checksums of the tables");
      return opening;
    }
    read.push({ table: opening.table, ...(await readRows(lines, takerOf(opening))) });
  }
}

async function readRows(lines: CheckedLines, take: Take): Promise<{ rows: number; sha256: string }> {
  const hash = createHash("sha256");
  let rows = 0;
  let batch: Buffer[] = [];
  let bytes = 0;
  const flush = async () => {
    if (batch.length > 0) await take(batch);
    rows += batch.length;
    batch = [];
    bytes = 0;
  };
  for (let row = await lines.row(); row !== null; row = await lines.row()) {
    hash.update(row).update("\n");
    batch.push(row);
    bytes += row.length;
    if (bytes >= batchBytes || batch.length >= mostRows) await flush();
  }
  await flush();
  return { rows, sha256: hash.digest("hex") };
}

function loaderOf(tx: Tx, tables: readonly TableLayout[], opening: Opening): Take {
  const table = tables.find((one) => one.name === opening.table);
  const columns = opening.columns.map((name) => table?.columns.find((column) => column.name === name));
  if (!table || columns.length !== table.columns.length || columns.includes(undefined)) {
    throw new AppError("platform.backup-unknown", { detail: opening.table });
  }
  const layout = { name: table.name, columns: columns.filter((column) => column !== undefined) };
  return (rows) => insert(tx, layout, rows);
}

async function insert(tx: Tx, { name, columns }: TableLayout, rows: readonly Buffer[]): Promise<void> {
  const names = columns.map((column) => column.name).join(", ");
  const values = columns.map((column, index) => `(r->>${index})::${column.type}`).join(", ");
  await sql`insert into ${sql.raw(name)} (${sql.raw(names)}) overriding system value
    select ${sql.raw(values)} from json_array_elements(${`[${rows.join(",")}]`}::json) as rows (r)`
    .execute(tx)
    .catch((error: Error) => {
      throw damaged(`${name}: ${error.message}`);
    });
}

/** What stands in the database now is what stood there when the backup was made. */
async function compare(
  tx: Tx,
  head: BackupHead,
  loaded: BackupEnd["tables"],
  tables: readonly TableLayout[],
): Promise<void> {
  const missing = tables.find((table) => !loaded.some((one) => one.table === table.name));
  if (missing) throw damaged(`${missing.name} is not in it`);
  for (const { table, rows } of loaded) {
    const counted = await sql<{ rows: number }>`select count(*) as rows from ${sql.raw(table)}`.execute(tx);
    if (counted.rows[0]?.rows !== rows) throw damaged(`${table}: ${counted.rows[0]?.rows} ≠ ${rows}`);
  }
  const record = await verifyWithin(tx);
  if (!isDeepStrictEqual(record, head.record)) throw damaged("the sealed record of events");
}

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString("utf8"));
  } catch {
    throw damaged("a line that is not JSON");
  }
}

const isFromLater = (value: unknown): value is { version: number } =>
  typeof value === "object" &&
  value !== null &&
  "format" in value &&
  value.format === "haice-backup" &&
  "version" in value &&
  typeof value.version === "number" &&
  value.version > 1;
