import { readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isAlive, workingDirectory } from "./process-identity.ts";

/** The first and the eighth line of PostgreSQL's lock file: its process and how far it is (miscadmin.h). */
export interface PostmasterFile {
  pid: number;
  status: string;
}

/** Reads `postmaster.pid` of a cluster; null when there is none or it is not whole yet. */
export function readPostmasterFile(cluster: string): PostmasterFile | null {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    const pid = Math.abs(Number(lines[0]));
    return Number.isInteger(pid) && pid > 0 ? { pid, status: (lines[7] ?? "").trim() } : null;
  } catch {
    return null;
  }
}

/**
 * Ends a server that outlived its parent, and removes a lock file whose process is gone or is another program that got
 * the same number. Call it only while holding the folder's lock: then whatever still runs here has no parent.
 */
export async function clearOrphan(cluster: string, log: (line: string) => void): Promise<void> {
  const found = readPostmasterFile(cluster);
  if (!found) return;
  if (isServerOf(found.pid, cluster)) {
    log(
      `停止上次遗留的数据库进程 ${found.pid} … Stopping the database process ${found.pid} that an earlier run left …`,
    );
    await stopProcess(found.pid);
  }
  if (!isServerOf(found.pid, cluster)) rmSync(join(cluster, "postmaster.pid"), { force: true });
}

/** Fast shutdown first, then the one that needs recovery at the next start, then none at all (PostgreSQL, 18.5). */
async function stopProcess(pid: number): Promise<void> {
  const steps: [NodeJS.Signals, number][] = [
    ["SIGINT", 15_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 2_000],
  ];
  for (const [signal, patience] of steps) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (const until = Date.now() + patience; Date.now() < until; await wait(25)) if (!isAlive(pid)) return;
  }
}

function isServerOf(pid: number, cluster: string): boolean {
  if (pid === process.pid || !isAlive(pid)) return false;
  if (process.platform !== "linux") return true;
  return workingDirectory(pid) === realpathSync(cluster);
}
