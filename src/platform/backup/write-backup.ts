import { createHash } from "node:crypto";
import { createWriteStream, existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql } from "kysely";
import { type Verification, verifyWithin } from "../audit/verify-chain.ts";
import type { Db, Tx } from "../db/database.ts";
import { AppError } from "../errors/app-error.ts";
import { type BackupEnd, type BackupHead, exactTexts } from "./backup-format.ts";
import { listTables, type TableLayout } from "./tables.ts";

export interface BackupOptions {
  /** Where the backup goes; it must not exist. */
  file: string;
  /** Schemas of the installation. */
  schemas: readonly string[];
  /** Version of the product. */
  product: string;
}

/** What was written. `sha256` names the content; kept elsewhere, it tells later that the file is still the same. */
export interface WrittenBackup {
  tables: BackupEnd["tables"];
  sha256: string;
  record: Verification;
}

/** About so many bytes of rows are in memory at a time; a single larger row is taken alone. */
const batchBytes = 4 * 1024 * 1024;
const mostRows = 1000;

/**
 * Writes the whole database into one file from one snapshot, while others go on writing. The file appears under its name
 * when it is complete, readable by its owner only: it holds password hashes. Throws `platform.file-exists`.
 */
export async function writeBackup(db: Db, options: BackupOptions): Promise<WrittenBackup> {
  if (existsSync(options.file)) throw new AppError("platform.file-exists", { file: options.file });
  const partial = `${options.file}.partial`;
  try {
    const written = await db
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute(async (tx) => {
        const lines = new BackupLines(tx, options);
        const target = createWriteStream(partial, { mode: 0o600, flush: true });
        await pipeline(lines.write(), createGzip({ level: 6 }), target);
        return lines.written!;
      });
    await rename(partial, options.file);
    return written;
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    const { syscall, message } = error as NodeJS.ErrnoException;
    throw syscall === "open" || syscall === "write" || syscall === "rename"
      ? new AppError("platform.file-unusable", { file: options.file, detail: message })
      : error;
  }
}

class BackupLines {
  readonly #tx: Tx;
  readonly #options: BackupOptions;
  readonly #whole = createHash("sha256");
  written: WrittenBackup | null = null;

  constructor(tx: Tx, options: BackupOptions) {
    this.#tx = tx;
    this.#options = options;
  }

  async *write(): AsyncGenerator<Buffer> {
    const tx = this.#tx;
    await sql.raw(exactTexts).execute(tx);
    const record = await verifyWithin(tx);
    yield this.#line(JSON.stringify(await head(tx, this.#options.product, record)));
    const tables: BackupEnd["tables"] = [];
    for (const table of await listTables(tx, this.#options.schemas)) {
      yield this.#line(JSON.stringify({ table: table.name, columns: table.columns.map((column) => column.name) }));
      const hash = createHash("sha256");
      let rows = 0;
      for await (const batch of rowsOf(tx, table)) {
        const bytes = Buffer.from(`${batch.join("\n")}\n`);
        hash.update(bytes);
        rows += batch.length;
        yield this.#add(bytes);
      }
      tables.push({ table: table.name, rows, sha256: hash.digest("hex") });
    }
    const sha256 = this.#whole.digest("hex");
    this.written = { tables, sha256, record };
    yield Buffer.from(`${JSON.stringify({ end: true, tables, sha256 } satisfies BackupEnd)}\n`);
  }

  #line(text: string): Buffer {
    return this.#add(Buffer.from(`${text}\n`));
  }

  #add(bytes: Buffer): Buffer {
    this.#whole.update(bytes);
    return bytes;
  }
}

async function head(tx: Tx, product: string, record: Verification): Promise<BackupHead> {
  const migrations = await sql<BackupHead["migrations"][number]>`
    select name, hash from platform.migration order by name collate "C"`.execute(tx);
  const server = await sql<{ server: string; now: string }>`
    select current_setting('server_version') as server, now()::text as now`.execute(tx);
  const { server: version, now } = server.rows[0]!;
  return {
    format: "haice-backup",
    version: 1,
    madeAt: new Date(now).toISOString(),
    product,
    server: version,
    migrations: migrations.rows,
    record,
  };
}

async function* rowsOf(tx: Tx, { name, columns }: TableLayout): AsyncGenerator<string[]> {
  const size = columns.map((column) => `coalesce(pg_column_size(${column.name}), 0)`).join(" + ");
  const widest = await sql<{ bytes: number }>`select coalesce(max(${sql.raw(size)}), 0) as bytes from ${sql.raw(name)}`
    .execute(tx)
    .then(({ rows }) => rows[0]?.bytes ?? 0);
  // Stored sizes are compressed ones, and bytes become two letters each: three times as much is a fair guess.
  const count = Math.max(1, Math.min(mostRows, Math.floor(batchBytes / (3 * widest + 1))));
  const texts = columns.map((column) => `${column.name}::text`).join(", ");
  await sql`declare row_cursor no scroll cursor for select to_json(array[${sql.raw(texts)}])::text as row from ${sql.raw(name)}`.execute(
    tx,
  );
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.raw(String(count))} from row_cursor`.execute(tx);
    if (rows.length > 0) yield rows.map((each) => each.row);
    if (rows.length < count) break;
  }
  await sql`close row_cursor`.execute(tx);
}
