import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { connectionUrl, readConnection } from "./connection-file.ts";
import { DATABASE, type Embedded, type EmbeddedOptions, startEmbedded } from "./embedded.ts";
import { PostgresStartError } from "./start-error.ts";

/**
 * The database of a data folder for a command that runs beside the product or without it: the server that another process
 * runs there is used and left running, else it is started and `stop` ends it. Where there is none, one is made if `mayMake`,
 * else the error is `postgres.no-cluster`: a mistyped folder must not look like an empty record.
 */
export async function reachEmbedded(options: EmbeddedOptions & { mayMake: boolean }): Promise<Embedded> {
  const home = join(resolve(options.dataDir), "postgres");
  const isThere = existsSync(join(home, "cluster"));
  if (!isThere && !options.mayMake) throw new PostgresStartError("postgres.no-cluster", { folder: home });
  try {
    return await startEmbedded(options);
  } catch (error) {
    if (!(error instanceof PostgresStartError) || error.code !== "postgres.already-running") throw error;
    const connection = readConnection(join(home, "connection.json"));
    return { url: connectionUrl(connection, DATABASE), stop: async () => undefined };
  }
}
