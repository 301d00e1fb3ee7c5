import type pg from "pg";

/**
 * Does something that only one process on this database may be doing at a time; another waits until it is over. The lock
 * is that of the connection given to `work`, so that it also goes when the process ends in between.
 */
export async function whileAlone<Result>(
  pool: pg.Pool,
  name: string,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext($1))", [name]);
    return await work(client);
  } finally {
    await client.query("select pg_advisory_unlock(hashtext($1))", [name]).catch(() => undefined);
    client.release();
  }
}
