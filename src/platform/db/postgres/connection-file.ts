import { randomBytes } from "node:crypto";
import { chownSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { PostgresStartError } from "./start-error.ts";

/** How to reach the embedded server of one folder. The port may change from start to start. */
export interface Connection {
  user: string;
  password: string;
  port: number | null;
}

/** A connection for a new cluster: a password that nobody chose, no port yet. */
export function newConnection(): Connection {
  return { user: "haice", password: randomBytes(24).toString("base64url"), port: null };
}

/** Writes the file whole or not at all, readable by its owner only; root does not take it from whoever it belonged to. */
export function writeConnection(file: string, connection: Connection): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(connection, null, 2)}\n`, { mode: 0o600 });
  const before = statSync(file, { throwIfNoEntry: false });
  if (before && before.uid !== statSync(`${file}.new`).uid) chownSync(`${file}.new`, before.uid, before.gid);
  renameSync(`${file}.new`, file);
}

/** Reads the file; throws `postgres.connection-file` when it is missing or not what `writeConnection` wrote. */
export function readConnection(file: string): Connection {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof value === "object" && value !== null && "user" in value && "password" in value) {
      const { user, password } = value;
      const port = "port" in value && typeof value.port === "number" ? value.port : null;
      if (typeof user === "string" && typeof password === "string") return { user, password, port };
    }
    throw new Error("user, password");
  } catch (error) {
    throw new PostgresStartError("postgres.connection-file", { file, detail: (error as Error).message });
  }
}

/** The connection string of database `database` on the embedded server. */
export function connectionUrl(connection: Connection, database: string): string {
  return `postgres://${connection.user}:${connection.password}@127.0.0.1:${connection.port}/${database}`;
}
