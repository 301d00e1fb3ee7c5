import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findBinaries } from "./binaries.ts";
import { readConnection } from "./connection-file.ts";
import { type Embedded, type EmbeddedOptions, startEmbedded } from "./embedded.ts";
import { readPostmasterFile } from "./orphan.ts";
import { isAlive } from "./process-identity.ts";
import { reachEmbedded } from "./reach-embedded.ts";
import { chooseIdentity } from "./server-identity.ts";
import { PostgresStartError } from "./start-error.ts";

// One cluster serves most cases in their order; its path has what people's folders have.
const base = mkdtempSync(join(tmpdir(), "haice-embedded-"));
const dataDir = join(base, "我的 数据 'a'");
const home = join(dataDir, "postgres");
const cluster = join(home, "cluster");
const running: Embedded[] = [];
const children: ChildProcess[] = [];

async function start(options: Partial<EmbeddedOptions> = {}): Promise<Embedded> {
  const server = await startEmbedded({ dataDir, ...options });
  running.push(server);
  return server;
}

async function ask<T extends pg.QueryResultRow>(url: string, text: string): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<T>(text);
    return rows[0]!;
  } finally {
    await client.end();
  }
}

async function failure(action: Promise<unknown>): Promise<PostgresStartError> {
  const error = await action.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PostgresStartError);
  return error as PostgresStartError;
}

/** Another process of ours that starts the server on the folder and holds it. */
async function otherProcess(): Promise<ChildProcess> {
  const url = new URL("./embedded.ts", import.meta.url).href;
  const code = `const { startEmbedded } = await import(${JSON.stringify(url)});
    await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} }); console.log("ready"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  await once(child.stdout!, "data");
  return child;
}

async function gone(pid: number): Promise<boolean> {
  for (const until = Date.now() + 10_000; Date.now() < until; await wait(20)) if (!isAlive(pid)) return true;
  return false;
}

beforeAll(async () => {
  // What a first start that was killed leaves behind: an unfinished cluster and a lock of a process that is gone.
  mkdirSync(join(home, "cluster.new", "base"), { recursive: true });
  writeFileSync(join(home, "cluster.new", "PG_VERSION"), "18\n");
  writeFileSync(join(home, "owner.lock"), JSON.stringify({ pid: 2 ** 22 + 1, began: "1" }));
  const server = await start();
  await ask(server.url, "create table kept (text text)");
  await ask(server.url, "insert into kept values ('海洋工程')");
  await server.stop();
  running.length = 0;
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

test("a new cluster is durable, UTF8, local, and asks for a password that only its owner can read", async () => {
  const server = await start();
  const setting = (name: string) => `current_setting('${name}') as ${name}`;
  const names = ["fsync", "synchronous_commit", "full_page_writes", "listen_addresses", "password_encryption"];
  expect(await ask(server.url, `select ${names.map(setting).join(", ")}`)).toEqual({
    fsync: "on",
    synchronous_commit: "on",
    full_page_writes: "on",
    listen_addresses: "127.0.0.1",
    password_encryption: "scram-sha-256",
  });
  const database =
    "select pg_encoding_to_char(encoding) as encoding, datlocale from pg_database where datname = 'haice'";
  expect(await ask(server.url, database)).toEqual({ encoding: "UTF8", datlocale: "C.UTF-8" });
  expect(statSync(join(home, "connection.json")).mode & 0o777).toBe(0o600);
  expect(statSync(home).mode & 0o077).toBe(0);
  const wrong = new URL(server.url);
  wrong.password = "wrong";
  await expect(ask(wrong.href, "select 1")).rejects.toMatchObject({ code: "28P01" });
});

test("Chinese words have trigrams", async () => {
  const server = await start();
  await ask(server.url, "create extension if not exists pg_trgm");
  expect(await ask(server.url, "select cardinality(show_trgm('海洋工程')) as count")).toEqual({ count: 5 });
});

test("a second start finds the data on the same port, and leaves nothing running", async () => {
  const first = await start();
  const pid = readPostmasterFile(cluster)!.pid;
  await first.stop();
  expect(isAlive(pid)).toBe(false);
  const second = await start();
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, "select text from kept")).toEqual({ text: "海洋工程" });
});

test("a folder that another process runs is refused, with its process id and what to do in both languages", async () => {
  const other = await otherProcess();
  const error = await failure(start());
  expect(error.code).toBe("postgres.already-running");
  expect(error.params.pid).toBe(other.pid);
  expect(error.message).toMatch(/正由另一个海策进程使用[\s\S]*in use by another Haice process/);
  expect(existsSync(join(home, "owner.lock"))).toBe(true);
});

test("a command reaches the server that another process runs, and leaves it running", async () => {
  await otherProcess();
  const pid = readPostmasterFile(cluster)!.pid;
  const reached = await reachEmbedded({ dataDir, mayMake: false });
  expect(await ask(reached.url, "select text from kept")).toEqual({ text: "海洋工程" });
  await reached.stop();
  expect(isAlive(pid)).toBe(true);
});

test("a command starts the server where nobody does, and stops it", async () => {
  const reached = await reachEmbedded({ dataDir, mayMake: false });
  running.push(reached);
  const pid = readPostmasterFile(cluster)!.pid;
  expect(await ask(reached.url, "select text from kept")).toEqual({ text: "海洋工程" });
  await reached.stop();
  expect(isAlive(pid)).toBe(false);
});

test("a command that only looks makes no database where there is none", async () => {
  const nowhere = join(base, "mistyped");
  const error = await failure(reachEmbedded({ dataDir: nowhere, mayMake: false }));
  expect(error.code).toBe("postgres.no-cluster");
  expect(existsSync(nowhere)).toBe(false);
});

test("a second start in the same process is refused as well", async () => {
  await start();
  expect((await failure(start())).params.pid).toBe(process.pid);
});

test("when the parent is killed the server follows, and the next start takes over", async () => {
  const other = await otherProcess();
  const pid = readPostmasterFile(cluster)!.pid;
  other.kill("SIGKILL");
  if (process.platform === "linux") expect(await gone(pid)).toBe(true);
  const server = await start();
  expect(await ask(server.url, "select text from kept")).toEqual({ text: "海洋工程" });
});

test("a server that outlived its parent is stopped and replaced", async () => {
  const { postgres } = findBinaries();
  const identity = chooseIdentity(postgres, home, cluster);
  const flags = ["-D", cluster, "-c", "unix_socket_directories="];
  const { file, args } = identity.command(postgres, [...flags, "-c", "port=54329", "-c", "listen_addresses=127.0.0.1"]);
  const orphan = spawn(file, args, { stdio: "ignore" });
  children.push(orphan);
  for (let turn = 0; readPostmasterFile(cluster)?.status !== "ready" && turn < 500; turn++) await wait(20);
  expect(readPostmasterFile(cluster)?.pid).toBe(orphan.pid);
  const lines: string[] = [];
  const server = await start({ log: (line) => lines.push(line) });
  expect(lines.join("\n")).toContain(String(orphan.pid));
  expect(await ask(server.url, "select text from kept")).toEqual({ text: "海洋工程" });
});

test("stale locks that name a living program do not stop a start, and do not harm that program", async () => {
  const bystander = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  children.push(bystander);
  writeFileSync(join(cluster, "postmaster.pid"), `${bystander.pid}\n${cluster}\n1\n54321\n\n127.0.0.1\n\nready\n`);
  writeFileSync(join(home, "owner.lock"), JSON.stringify({ pid: bystander.pid, began: "before" }));
  const server = await start();
  expect(await ask(server.url, "select 1 as one")).toEqual({ one: 1 });
  expect(isAlive(bystander.pid!)).toBe(true);
});

test("of several starts at once one wins", async () => {
  const results = await Promise.allSettled([start(), start(), start()]);
  expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
});

test("a taken port is left to whoever has it", async () => {
  const port = readConnection(join(home, "connection.json")).port!;
  const squatter = createServer().listen(port, "127.0.0.1");
  await once(squatter, "listening");
  try {
    const server = await start();
    expect(new URL(server.url).port).not.toBe(String(port));
    expect(await ask(server.url, "select 1 as one")).toEqual({ one: 1 });
  } finally {
    squatter.close();
  }
});

test("a server that ends by itself is reported with its log", async () => {
  const told = new Promise<string>((resolve) => void start({ onUnexpectedEnd: resolve }));
  for (let turn = 0; readPostmasterFile(cluster)?.status !== "ready" && turn < 500; turn++) await wait(20);
  // Not before the start is through: until then it would be a failed start.
  while (running.length === 0) await wait(20);
  process.kill(readPostmasterFile(cluster)!.pid, "SIGINT");
  expect(readFileSync(await told, "utf8")).toContain("received fast shutdown request");
});

test("a folder of another major version is refused and left alone", async () => {
  const old = join(base, "old");
  mkdirSync(join(old, "postgres", "cluster"), { recursive: true });
  writeFileSync(join(old, "postgres", "cluster", "PG_VERSION"), "14\n");
  const error = await failure(start({ dataDir: old }));
  expect(error.code).toBe("postgres.other-version");
  expect(error.params).toMatchObject({ found: "14" });
  expect(readdirSync(join(old, "postgres"))).toEqual(["cluster"]);
});

test("a folder that cannot be made is refused with what to do", async () => {
  writeFileSync(join(base, "file"), "");
  const error = await failure(start({ dataDir: join(base, "file") }));
  expect(error.code).toBe("postgres.folder-unusable");
  expect(error.message).toMatch(/写权限[\s\S]*write permission/);
});

test("a lost password is named, not guessed", async () => {
  const file = join(home, "connection.json");
  const kept = readFileSync(file);
  try {
    writeFileSync(file, "{");
    expect((await failure(start())).code).toBe("postgres.connection-file");
  } finally {
    writeFileSync(file, kept);
  }
});

test("a platform without binaries is told about DATABASE_URL", () => {
  expect(() => findBinaries("sunos", "sparc")).toThrow(/DATABASE_URL/);
  expect(existsSync(findBinaries().postgres)).toBe(true);
});
