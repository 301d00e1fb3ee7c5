import type { Configuration } from "../configuration.ts";
import type { Database } from "../platform/db/database.ts";
import type { Surroundings } from "./command.ts";

/** The database of an installation as a command finds it. */
export interface Reached extends Database {
  url: string;
  configuration: Configuration;
}

/**
 * Runs `work` on the database that the settings name: that of `DATABASE_URL`, else the embedded one of `HAICE_DATA`,
 * whether the product runs there or not. `mayMake`: an embedded database that is not there yet is made. What goes wrong
 * is said in words; the exit code is that of `work`, or 1.
 */
export async function withDatabase(
  surroundings: Surroundings,
  options: { mayMake: boolean },
  work: (database: Reached) => Promise<number>,
): Promise<number> {
  // Loaded here, so that `--help` and wrong usage answer at once.
  const { explain } = await import("../explain.ts");
  try {
    const { readConfiguration } = await import("../configuration.ts");
    const configuration = readConfiguration(process.env);
    const server = await reach(configuration, options.mayMake, surroundings.say);
    try {
      const { openDatabase } = await import("../platform/db/database.ts");
      const database = openDatabase(server.url, { max: 3 });
      try {
        return await work({ ...database, url: server.url, configuration });
      } finally {
        await database.close();
      }
    } finally {
      await server.stop();
    }
  } catch (error) {
    surroundings.say(explain(error));
    return 1;
  }
}

async function reach(
  { databaseUrl, dataDir }: Configuration,
  mayMake: boolean,
  log: (line: string) => void,
): Promise<{ url: string; stop(): Promise<void> }> {
  if (databaseUrl !== null) {
    const { checkServer } = await import("../platform/db/check-server.ts");
    await checkServer(databaseUrl);
    return { url: databaseUrl, stop: async () => undefined };
  }
  const { reachEmbedded } = await import("../platform/db/postgres/reach-embedded.ts");
  return reachEmbedded({ dataDir, log, mayMake });
}
