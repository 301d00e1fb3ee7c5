import pg from "pg";
import { AppError } from "../errors/app-error.ts";

/**
 * Looks at a given server before anything is written to it: PostgreSQL 15 or newer, a UTF8 database, and the rights that
 * a first start needs (create schemas in the database; be granted the role `haice_app`, or make it). Throws `platform.database`.
 */
export async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  try {
    await client.connect();
    const { rows } = await client.query<Found>(`
      with me as (select rolsuper, rolcreaterole, current_setting('server_version_num')::int >= 160000 as since16
                    from pg_roles where rolname = current_user),
           ours as (select pg_has_role(current_user, r.oid, case when me.since16 then 'set' else 'member' end)
                           or pg_has_role(current_user, r.oid, 'member with admin option')
                           or (me.rolcreaterole and not me.since16) as may
                      from pg_roles r, me where r.rolname = 'haice_app')
      select current_setting('server_version_num')::int as version,
             current_setting('server_encoding') as encoding,
             has_database_privilege(current_database(), 'create') as creates,
             coalesce((select may from ours), me.rolsuper or me.rolcreaterole) as role,
             exists (select from ours) as made,
             quote_ident(current_user) as who
        from me`);
    const found = rows[0]!;
    if (found.version < 150_000) throw problem(`PostgreSQL ${Math.floor(found.version / 10_000)} < 15`);
    if (found.encoding !== "UTF8") throw problem(`encoding ${found.encoding}, UTF8 needed`);
    if (!found.creates) throw problem("the role of DATABASE_URL lacks CREATE on the database");
    if (!found.role) throw problem(`${found.who} may not act as haice_app; a superuser runs: ${remedy(found)}`);
  } catch (error) {
    throw error instanceof AppError ? error : problem(error instanceof Error ? error.message : String(error));
  } finally {
    await client.end().catch(() => undefined);
  }
}

interface Found {
  version: number;
  encoding: string;
  creates: boolean;
  /** May act as `haice_app`, or give itself that right. */
  role: boolean;
  made: boolean;
  who: string;
}

const remedy = ({ made, who }: Found): string =>
  `${made ? "" : "create role haice_app nologin noinherit; "}grant haice_app to ${who}`;

const problem = (detail: string): AppError => new AppError("platform.database", { detail });
