import { PostgresStartError } from "./start-error.ts";

/** What is known about a start that failed: where, and what the program wrote before it ended. */
export interface Failure {
  folder: string;
  log: string;
  output: string;
}

/** Whether the server ended because another program has its port. */
export function isPortTaken(output: string): boolean {
  return /could not bind|Address already in use/.test(output);
}

/**
 * Turns what initdb or postgres wrote (in English, its messages are not translated here) into an error that says what
 * to do. Sources: the messages of PostgreSQL's `miscinit.c` and strerror(3).
 */
export function explainFailure({ folder, log, output }: Failure): PostgresStartError {
  const locked = /lock file "[^"]*" already exists[\s\S]*?PID (\d+)/.exec(output);
  if (locked) return new PostgresStartError("postgres.already-running", { folder, pid: locked[1] ?? "?" });
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    return new PostgresStartError("postgres.disk-full", { folder });
  }
  const other = /initialized by PostgreSQL version ([\d.]+), which is not compatible with this version ([\d.]+)/.exec(
    output,
  );
  if (other) {
    return new PostgresStartError("postgres.other-version", {
      folder,
      found: other[1] ?? "",
      expected: other[2] ?? "",
    });
  }
  const denied = /^.*(?:Permission denied|wrong ownership|Read-only file system|Operation not permitted).*$/m.exec(
    output,
  );
  if (denied) return new PostgresStartError("postgres.folder-unusable", { folder, detail: denied[0].trim() });
  const loader = /^.*error while loading shared libraries.*$/m.exec(output);
  if (loader) return new PostgresStartError("postgres.binaries-do-not-run", { detail: loader[0].trim() });
  return new PostgresStartError("postgres.start-failed", { log, detail: lastLines(output, 5) });
}

/** Turns an error of the file system on the data folder into one that says what to do. */
export function explainFileError(folder: string, error: unknown): unknown {
  if (error instanceof PostgresStartError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") return new PostgresStartError("postgres.disk-full", { folder });
  if (code && ["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOENT"].includes(code)) {
    return new PostgresStartError("postgres.folder-unusable", { folder, detail: message });
  }
  return error;
}

function lastLines(output: string, count: number): string {
  return output.trim().split("\n").slice(-count).join("\n") || "?";
}
