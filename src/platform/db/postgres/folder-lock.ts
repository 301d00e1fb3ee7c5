import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beganAt, isAlive } from "./process-identity.ts";
import { PostgresStartError } from "./start-error.ts";

interface Holder {
  pid: number;
  began: string | null;
}

/** A file that is being written is empty for an instant; older than this it was left by a crash. */
const WRITING_MS = 2_000;

/**
 * Takes the lock file `file` for this process and returns the function that gives it back.
 * A lock whose process is gone (or whose number now belongs to another process) is taken over.
 * Throws `postgres.already-running` with the process id while the holder lives, this process included.
 */
export async function lockFolder(file: string): Promise<() => void> {
  const mine = JSON.stringify({ pid: process.pid, began: beganAt(process.pid) } satisfies Holder);
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: "wx", mode: 0o600 });
      return () => release(file, mine);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const found = read(file);
    const holder = found === null ? null : parse(found);
    if (holder && lives(holder)) {
      throw new PostgresStartError("postgres.already-running", { folder: dirname(file), pid: holder.pid });
    }
    if (found === null || (holder === null && age(file) < WRITING_MS)) await wait(50);
    else takeAway(file, found);
  }
}

function release(file: string, mine: string): void {
  if (read(file) === mine) rmSync(file, { force: true });
}

/** Of several processes that saw the same stale lock only one may remove it: the rename decides who. */
function takeAway(file: string, stale: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  // Somebody quicker put a fresh lock there between our reading and our rename: give it back.
  if (read(aside) !== stale) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

function lives(holder: Holder): boolean {
  if (!isAlive(holder.pid)) return false;
  const began = beganAt(holder.pid);
  return began === null || holder.began === null || began === holder.began;
}

function parse(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("pid" in value) || typeof value.pid !== "number") return null;
    return { pid: value.pid, began: "began" in value && typeof value.began === "string" ? value.began : null };
  } catch {
    return null;
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function age(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}
