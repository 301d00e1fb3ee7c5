import pg from "pg";
import { AppError } from "../errors/app-error.ts";

/**
 * Looks at a given server before anything is written to it: PostgreSQL 15 or newer, a UTF8 database, and the rights that
 * a first start needs (create schemas in the database, and the role `haice_app` or CREATEROLE). Throws `platform.database`.
 */
export async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; encoding: string; creates: boolean; role: boolean }>(`
      select current_setting('server_version_num')::int as version,
             current_setting('server_encoding') as encoding,
             has_database_privilege(current_database(), 'create') as creates,
             (select rolcreaterole or rolsuper from pg_roles where rolname = current_user)
               or exists (select from pg_roles where rolname = 'haice_app') as role`);
    const found = rows[0]!;
    if (found.version < 150_000) throw problem(`PostgreSQL ${Math.floor(found.version / 10_000)} < 15`);
    if (found.encoding !== "UTF8") throw problem(`encoding ${found.encoding}, UTF8 needed`);
    if (!found.creates) throw problem("the role of DATABASE_URL lacks CREATE on the database");
    if (!found.role) throw problem("the role of DATABASE_URL lacks CREATEROLE, and the role haice_app does not exist");
  } catch (error) {
    throw error instanceof AppError ? error : problem(error instanceof Error ? error.message : String(error));
  } finally {
    await client.end().catch(() => undefined);
  }
}

const problem = (detail: string): AppError => new AppError("platform.database", { detail });
