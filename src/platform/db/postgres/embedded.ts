import { chmodSync, existsSync, mkdirSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import pg from "pg";
import { findBinaries } from "./binaries.ts";
import { type Connection, connectionUrl, newConnection, readConnection, writeConnection } from "./connection-file.ts";
import { lockFolder } from "./folder-lock.ts";
import { checkMajor, createCluster } from "./new-cluster.ts";
import { clearOrphan } from "./orphan.ts";
import { explainFileError } from "./server-failure.ts";
import { chooseIdentity } from "./server-identity.ts";
import { type RunningServer, startServer, stopServer } from "./server-process.ts";
import { PostgresStartError } from "./start-error.ts";

/** Where the data live, and who hears about slow steps (each line is bilingual). */
export interface EmbeddedOptions {
  dataDir: string;
  log?: (line: string) => void;
  /** Tests only: nothing needs to survive, so nothing is forced to disk. */
  throwaway?: boolean;
  /** Called when the server ends without having been asked to; the log file says why. */
  onUnexpectedEnd?: (logFile: string) => void;
}

/** A running embedded server. `url`: database `haice` as its owner. `stop` may be called twice. */
export interface Embedded {
  url: string;
  stop(): Promise<void>;
}

/** The name of the database on the embedded server. */
export const DATABASE = "haice";
/** Many test workers with a pool each, and nothing that has to survive. */
const THROWAWAY = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_wal_size: "4GB",
  max_connections: "400",
};

/**
 * Starts the embedded PostgreSQL on `<dataDir>/postgres`, making the cluster when there is none. Takes over from a
 * killed predecessor; throws a `PostgresStartError` (code, Chinese and English text) when somebody else runs the folder,
 * when it cannot be written, when the disk is full, when another major version made it, or when this machine cannot
 * run the server. The server ends with the thread that called this, even if that is killed (Linux).
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const home = join(resolve(options.dataDir), "postgres");
  try {
    const { postgres, initdb, pgCtl } = findBinaries();
    mkdirSync(home, { recursive: true });
    chmodSync(home, 0o700);
    const unlock = await lockFolder(join(home, "owner.lock"));
    try {
      return await startLocked({ ...options, home: realpathSync(home), postgres, initdb, pgCtl, unlock });
    } catch (error) {
      unlock();
      throw error;
    }
  } catch (error) {
    throw explainFileError(home, error);
  }
}

interface Locked extends EmbeddedOptions {
  home: string;
  postgres: string;
  initdb: string;
  pgCtl: string;
  unlock: () => void;
}

async function startLocked(options: Locked): Promise<Embedded> {
  const { home, postgres, initdb, pgCtl, unlock } = options;
  const tell = options.log ?? (() => undefined);
  const durable = !options.throwaway;
  const cluster = join(home, "cluster");
  const file = join(home, "connection.json");
  const log = join(home, "server.log");
  const identity = chooseIdentity(postgres, home, cluster);
  checkMajor(cluster, identity.major);
  if (!existsSync(cluster)) {
    tell("正在创建数据库（仅第一次启动）… Creating the database (first start only) …");
    const { user, password } = newConnection();
    writeConnection(file, { user, password, port: null });
    await createCluster({ initdb, identity, home, cluster, user, password, durable });
  }
  const remembered = readConnection(file);
  await clearOrphan(cluster, tell);
  identity.giveAway(cluster);
  const settings: Record<string, string> = { cluster_name: "haice", ...(durable ? {} : THROWAWAY) };
  const server = await startServer({ postgres, identity, cluster, log, settings }, remembered.port, tell);
  const connection = { ...remembered, port: server.port };

  let stopping: Promise<void> | null = null;
  // Where the system cannot tie the server's life to ours, at least an ordinary exit takes it along.
  const atExit = () => server.child.kill("SIGINT");
  process.once("exit", atExit);
  const stop = () => {
    stopping ??= stopServer(server.child, pgCtl, cluster).then(() => {
      process.off("exit", atExit);
      unlock();
    });
    return stopping;
  };
  server.child.once("exit", () => {
    if (!stopping) options.onUnexpectedEnd?.(log);
  });

  try {
    await checkServer(connection, server, cluster, log);
    if (server.port !== remembered.port) writeConnection(file, connection);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: connectionUrl(connection, DATABASE), stop };
}

/** Makes sure that what answers is the server just started on this folder, and that the database exists. */
async function checkServer(connection: Connection, server: RunningServer, cluster: string, log: string): Promise<void> {
  const client = new pg.Client({
    connectionString: connectionUrl(connection, "postgres"),
    connectionTimeoutMillis: 30_000,
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string; pid: string; made: boolean }>(
      `select current_setting('data_directory') as folder,
              split_part(pg_read_file('postmaster.pid'), e'\\n', 1) as pid,
              exists (select from pg_database where datname = $1) as made`,
      [DATABASE],
    );
    const found = rows[0];
    if (!found || realpathSync(found.folder) !== cluster || Number(found.pid) !== server.pid) {
      const detail = `${found?.folder}, pid ${found?.pid} ≠ ${server.pid}`;
      throw new PostgresStartError("postgres.wrong-server", { port: server.port, detail, log });
    }
    if (!found.made) await client.query(`create database ${DATABASE}`);
  } catch (error) {
    if (error instanceof PostgresStartError) throw error;
    const detail = (error as Error).message;
    throw new PostgresStartError("postgres.wrong-server", { port: server.port, detail, log });
  } finally {
    await client.end().catch(() => undefined);
  }
}
