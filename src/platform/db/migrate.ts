import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "kysely";
import type pg from "pg";
import { AppError } from "../errors/app-error.ts";
import type { Tx } from "./database.ts";
import { whileAlone } from "./while-alone.ts";

/** One migration file: plain SQL, forward only, named `YYYY-MM-DD-HHMM_what.sql`. */
export interface Migration {
  name: string;
  sql: string;
  hash: string;
}

/** The SQL files of the folders, in the order of their names (time of writing), folders in the order given. */
export async function readMigrations(folders: readonly string[]): Promise<Migration[]> {
  const found: Migration[] = [];
  for (const folder of folders) {
    const owner = path.basename(path.dirname(folder));
    const files = await readdir(folder).catch(() => [] as string[]);
    for (const file of files.filter((name) => name.endsWith(".sql"))) {
      const text = await readFile(path.join(folder, file), "utf8");
      found.push({ name: `${file.replace(/\.sql$/, "")}:${owner}`, sql: text, hash: sha256(text) });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Applies what is missing, each file in a transaction of its own, and returns their names. A file that changed after it
 * was applied is an error: history is never edited. Two starts at a time do not collide.
 */
export async function migrate(pool: pg.Pool, migrations: readonly Migration[]): Promise<string[]> {
  return whileAlone(pool, "haice.migrate", async (client) => {
    await client.query(BOOTSTRAP);
    const done = await client.query<{ name: string; hash: string }>("select name, hash from platform.migration");
    const hashes = new Map(done.rows.map((row) => [row.name, row.hash]));
    const applied: string[] = [];
    for (const migration of migrations) {
      const hash = hashes.get(migration.name);
      if (hash === migration.hash) continue;
      if (hash !== undefined) throw new AppError("platform.migration-changed", { name: migration.name });
      await apply(client, migration);
      applied.push(migration.name);
    }
    return applied;
  });
}

/** Sets up an empty database within the transaction of the caller, so that a failure later leaves nothing of it. */
export async function migrateWithin(tx: Tx, migrations: readonly Migration[]): Promise<void> {
  await sql.raw(BOOTSTRAP).execute(tx);
  for (const { name, sql: text, hash } of migrations) {
    await sql.raw(text).execute(tx);
    await sql`insert into platform.migration (name, hash) values (${name}, ${hash})`.execute(tx);
  }
}

async function apply(client: pg.PoolClient, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query("insert into platform.migration (name, hash) values ($1, $2)", [migration.name, migration.hash]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`migration ${migration.name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const SINCE_16 = "current_setting('server_version_num')::int >= 160000";

// The role is made once per cluster; two databases of one cluster may be set up at the same moment, hence the handler.
// Since PostgreSQL 16 whoever makes a role is its member, and yet may not take it on before granting it to itself.
const BOOTSTRAP = `
create schema if not exists platform;
create table if not exists platform.migration (
  name text primary key,
  hash text not null,
  applied_at timestamptz not null default now()
);
do $$ begin
  if not exists (select from pg_roles where rolname = 'haice_app') then
    create role haice_app nologin noinherit;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  if not pg_has_role(current_user, 'haice_app', case when ${SINCE_16} then 'set' else 'member' end) then
    execute format('grant haice_app to %I', current_user);
  end if;
end $$;
`;
