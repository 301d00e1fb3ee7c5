import { randomBytes } from "node:crypto";
import type pg from "pg";

/**
 * The secret that signs session cookies: made once for a database, so that several processes and restarts share it.
 * Only the owner of the database can read it; `haice_app` cannot.
 */
export async function installationSecret(pool: pg.Pool): Promise<string> {
  await pool.query(
    "insert into platform.setting (name, value) values ('secret', to_jsonb($1::text)) on conflict do nothing",
    [randomBytes(32).toString("base64url")],
  );
  const found = await pool.query<{ value: string }>("select value from platform.setting where name = 'secret'");
  return found.rows[0]!.value;
}
