import { sql } from "kysely";
import type { Tx } from "../db/database.ts";

/**
 * Takes the foreign keys off and switches the triggers of the schemas' tables off, and returns how to put them back, which
 * checks every key over all rows. So rows may come in any order, also where tables point at each other or at themselves.
 * The owner of the tables may do this; `session_replication_role` would need a superuser, which managed servers refuse.
 */
export async function setAsideRules(tx: Tx, schemas: readonly string[]): Promise<() => Promise<void>> {
  const keys = await sql<{ drop: string; add: string }>`
    select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as drop,
           format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) as add
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     where k.contype = 'f' and k.conparentid = 0 and n.nspname = any(${schemas}) order by 1`.execute(tx);
  const guarded = await sql<{ name: string }>`
    select distinct t.tgrelid::regclass::text as name
      from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
     where not t.tgisinternal and t.tgenabled = 'O' and n.nspname = any(${schemas}) order by 1`.execute(tx);
  for (const key of keys.rows) await sql.raw(key.drop).execute(tx);
  for (const { name } of guarded.rows) await sql.raw(`alter table ${name} disable trigger user`).execute(tx);
  return async () => {
    // Rows that wait for a deferred check would keep the tables from being altered.
    await sql`set constraints all immediate`.execute(tx);
    for (const { name } of guarded.rows) await sql.raw(`alter table ${name} enable trigger user`).execute(tx);
    for (const key of keys.rows) await sql.raw(key.add).execute(tx);
  };
}
