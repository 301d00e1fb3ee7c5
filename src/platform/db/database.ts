import { Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";

/** Modules see the database through `db.withTables<TheirTables>()`; the platform knows no table of theirs. */
export type NoTables = Record<never, never>;
export type Db = Kysely<NoTables>;
export type Tx = Transaction<NoTables>;

// Civil dates stay strings and int8 becomes a number: a Date at local midnight shifts by a day east of Greenwich.
pg.types.setTypeParser(1082, String);
pg.types.setTypeParser(20, Number);
pg.types.setTypeParser(1186, String);

export interface Database {
  db: Db;
  pool: pg.Pool;
  close(): Promise<void>;
}

/** Opens a pool on a PostgreSQL server. `url`: a connection string of a role that owns the database. */
export function openDatabase(url: string, options: { max?: number } = {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: options.max ?? 10, application_name: "haice" });
  outliveConnections(pool);
  const db = new Kysely<NoTables>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, close: () => db.destroy() };
}

/**
 * A server that goes away ends the connections of a pool: the query at work says so to its caller, the next one gets a new
 * connection, and the process lives on. The pool listens to idle connections only; one that somebody holds between two
 * queries would otherwise end the process.
 */
export function outliveConnections(pool: pg.Pool): void {
  pool.on("error", () => undefined);
  pool.on("connect", (client) => void client.on("error", () => undefined));
}

/** Who the database thinks is asking: row-level policies read these settings. */
export interface Scope {
  user: string | null;
  organisation: string | null;
  /** The roles held now; nobody's when left out. */
  roles?: readonly string[];
}

/** The product at its own work, such as a start or a round of the worker: it speaks for no organisation. */
export const itself: Scope = { user: null, organisation: null, roles: ["itself"] };

/**
 * Runs `work` in one transaction under the role without rights of its own (`haice_app`), so that row-level security
 * holds even where a route has a bug. `readOnly` makes the database refuse writes.
 */
export async function inTransaction<T>(
  db: Db,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
  options: { readOnly?: boolean } = {},
): Promise<T> {
  const builder = options.readOnly ? db.transaction().setAccessMode("read only") : db.transaction();
  return builder.execute(async (tx) => {
    await sql`select set_config('role', 'haice_app', true),
      set_config('app.user', ${scope.user ?? ""}, true),
      set_config('app.organisation', ${scope.organisation ?? ""}, true),
      set_config('app.roles', ${(scope.roles ?? []).join(",")}, true)`.execute(tx);
    return work(tx);
  });
}

/**
 * Lets the product write down what follows from an act where who acts has no right of its own: the statements of `work` alone run
 * as the product itself, in the same transaction. When `work` fails the transaction is lost, and the rights with it.
 */
export async function asItself<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ roles: string }>`
    select coalesce(current_setting('app.roles', true), '') as roles`.execute(tx);
  const hold = (roles: string) => sql`select set_config('app.roles', ${roles}, true)`.execute(tx);
  await hold("itself");
  const done = await work();
  await hold(rows[0]!.roles);
  return done;
}
