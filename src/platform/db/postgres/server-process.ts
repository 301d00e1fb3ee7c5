import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, copyFileSync, existsSync, fstatSync, openSync, readSync, statSync, truncateSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { serverEnvironment } from "./new-cluster.ts";
import { readPostmasterFile } from "./orphan.ts";
import { explainFailure, isPortTaken } from "./server-failure.ts";
import type { ServerIdentity } from "./server-identity.ts";
import { PostgresStartError } from "./start-error.ts";

/** A log above this size is put aside at the next start; one earlier log is kept. */
const LOG_BYTES = 20 * 1024 * 1024;
/** Recovery after a power cut may read gigabytes; nobody waits longer than this for a screen. */
const READY_SECONDS = 600;

/** What is to run where. `settings` are PostgreSQL parameters by name. */
export interface ServerPlan {
  postgres: string;
  identity: ServerIdentity;
  cluster: string;
  log: string;
  settings: Readonly<Record<string, string>>;
}

/** A server that accepts connections on `port` as process `pid`. */
export interface RunningServer {
  pid: number;
  port: number;
  child: ChildProcess;
}

/**
 * Starts the server on `remembered`, or on a free port where that one is taken, and resolves when it accepts
 * connections. Throws a `PostgresStartError` that says why it ended. `tell` hears about long waits.
 */
export async function startServer(
  plan: ServerPlan,
  remembered: number | null,
  tell: (line: string) => void,
): Promise<RunningServer> {
  for (let attempt = 0; ; attempt++) {
    const port = remembered !== null && attempt === 0 && (await isFree(remembered)) ? remembered : await freePort();
    const { child, output } = spawnServer(plan, port);
    if (await becomesReady(plan, child, tell)) return { pid: child.pid ?? 0, port, child };
    const written = output();
    // Between our look and the server's bind another program may have taken the port.
    if (attempt < 4 && isPortTaken(written)) continue;
    throw explainFailure({ folder: plan.cluster, log: plan.log, output: written });
  }
}

function spawnServer(plan: ServerPlan, port: number): { child: ChildProcess; output: () => string } {
  if (existsSync(plan.log) && statSync(plan.log).size > LOG_BYTES) {
    // Copied, not renamed: the file keeps its owner, whoever starts the server this time.
    copyFileSync(plan.log, `${plan.log}.1`);
    truncateSync(plan.log);
  }
  const file = openSync(plan.log, "a+", 0o600);
  const begin = fstatSync(file).size;
  const settings = { ...plan.settings, port: String(port), listen_addresses: "127.0.0.1", unix_socket_directories: "" };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const command = plan.identity.command(plan.postgres, ["-D", plan.cluster, ...flags]);
  // To a file: a server that inherited standard output would keep the caller of this process waiting for ever.
  // Its own session: Ctrl-C reaches this process only, which then closes its connections before it stops the server.
  const child = spawn(command.file, command.args, {
    stdio: ["ignore", file, file],
    detached: true,
    windowsHide: true,
    env: serverEnvironment(),
  });
  child.on("error", () => undefined);
  closeSync(file);
  return { child, output: () => readFrom(plan.log, begin) };
}

async function becomesReady(plan: ServerPlan, child: ChildProcess, tell: (line: string) => void): Promise<boolean> {
  const began = Date.now();
  for (let told = began; ; await wait(15)) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return false;
    const found = readPostmasterFile(plan.cluster);
    if (found?.pid === child.pid && found.status === "ready") return true;
    const now = Date.now();
    if (now - told > 10_000) {
      told = now;
      tell("数据库正在恢复，请稍候 … The database is recovering, please wait …");
    }
    if (now - began > READY_SECONDS * 1000) {
      child.kill("SIGINT");
      throw new PostgresStartError("postgres.start-slow", { seconds: READY_SECONDS, log: plan.log });
    }
  }
}

/** Stops the server so that it needs no recovery; harder only when it does not go. Resolves when it is gone. */
export async function stopServer(child: ChildProcess, pgCtl: string, cluster: string): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });
  // Windows knows no signals; pg_ctl speaks to the server through its event.
  if (process.platform === "win32") spawn(pgCtl, ["stop", "-D", cluster, "-m", "fast"], { stdio: "ignore" });
  else child.kill("SIGINT");
  const patience = setTimeout(() => child.kill("SIGQUIT"), 30_000);
  await gone;
  clearTimeout(patience);
}

function readFrom(file: string, begin: number): string {
  const handle = openSync(file, "r");
  try {
    const length = Math.min(fstatSync(handle).size - begin, 64 * 1024);
    const buffer = Buffer.alloc(Math.max(length, 0));
    readSync(handle, buffer, 0, buffer.length, begin);
    return buffer.toString("utf8");
  } finally {
    closeSync(handle);
  }
}

function freePort(): Promise<number> {
  return listenOnce(0);
}

async function isFree(port: number): Promise<boolean> {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}
