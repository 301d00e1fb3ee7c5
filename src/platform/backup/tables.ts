import { sql } from "kysely";
import type { Tx } from "../db/database.ts";

/** A table as both sides of a backup need it. Names are quoted where SQL needs it. */
export interface TableLayout {
  name: string;
  /** Columns that hold something of their own; generated ones are computed again. */
  columns: Array<{ name: string; type: string }>;
}

/** Migrations are applied anew by a restore; nobody stays signed in over one. */
const leftOut = ["platform.migration", "auth.session"];

/** The tables of the schemas, by name; a partitioned table counts as one. */
export async function listTables(tx: Tx, schemas: readonly string[]): Promise<TableLayout[]> {
  const { rows } = await sql<TableLayout>`
    select format('%I.%I', n.nspname, c.relname) as name,
           json_agg(json_build_object('name', quote_ident(a.attname), 'type', a.atttypid::regtype::text) order by a.attnum)
             as columns
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any(${schemas})
       and format('%s.%s', n.nspname, c.relname) <> all(${leftOut})
     group by 1 order by 1`.execute(tx);
  return rows;
}
