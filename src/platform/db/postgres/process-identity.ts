import { spawnSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";

/** Whether a process with this number runs, whoever owns it. One that only waits to be reaped does not run. */
export function isAlive(pid: number): boolean {
  if (process.platform === "linux") {
    const fields = statFields(pid);
    if (fields) return fields[0] !== "Z" && fields[0] !== "X";
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * When a process began, as an opaque string; with the number it names one process even after the number was used again
 * (restarted containers give the same number to everything). Null where the system does not tell.
 */
export function beganAt(pid: number): string | null {
  if (process.platform === "linux") return statFields(pid)?.[19] ?? null;
  if (process.platform === "win32") return null;
  const listed = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return listed.status === 0 ? listed.stdout.trim() : null;
}

/** The fields of /proc/<pid>/stat from the third (state) on; the second, a name in brackets, may hold spaces: proc(5). */
function statFields(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

/** The working directory of a process, or null where the system does not tell; PostgreSQL works in its data folder. */
export function workingDirectory(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
