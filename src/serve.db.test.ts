import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { connectionUrl, readConnection } from "./platform/db/postgres/connection-file.ts";
import { readPostmasterFile } from "./platform/db/postgres/orphan.ts";

// The real thing: server and database as processes of their own, with fsync, killed while many write.
const base = mkdtempSync(join(tmpdir(), "haice-killed-"));
const dataDir = join(base, "data");
const regionFolder = join(base, "region");
const home = join(dataDir, "postgres");
const root = join(import.meta.dirname, "..");
const email = "admin@sample.haice.example";
const running: Running[] = [];
/** What the server said yes to, over all cases: none of it may ever be missing. */
const acknowledged = new Set<string>();

interface Running {
  url: string;
  child: ChildProcess;
  said(): string;
}

beforeAll(() => {
  mkdirSync(regionFolder);
  const region = { code: "north", name: { zh: "北市", en: "North" }, sample: true };
  writeFileSync(join(regionFolder, "region.json"), JSON.stringify(region));
  const account = { email, name: "管理员", role: "administrator", organisation: null };
  writeFileSync(join(regionFolder, "accounts.json"), JSON.stringify([account]));
});
afterEach(async () => {
  for (const { child } of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const environment = {
  ...process.env,
  HAICE_DATA: dataDir,
  HAICE_REGION: regionFolder,
  HAICE_PORT: "0",
  HAICE_RELAXED: "true",
};

async function start(): Promise<Running> {
  const { DATABASE_URL: _given, ...env } = environment as NodeJS.ProcessEnv;
  const code = `const { serve } = await import(${JSON.stringify(join(import.meta.dirname, "serve.ts"))});
    const served = await serve(process.env, (line) => console.error(line)); console.log(served.url);
    process.once("SIGTERM", () => served.stop().then(() => process.exit(0)));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (piece) => {
    said += piece;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (line) => resolve(String(line).trim()));
    child.once("exit", (status) => reject(new Error(`ended with ${status}: ${said}`)));
  });
  const server = { url, child, said: () => said };
  running.push(server);
  return server;
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/people/sign-in`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password: "haice-sample" }),
  });
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
}

async function add(url: string, cookie: string, name: string): Promise<string | null> {
  const answer = await fetch(`${url}/api/people/organisations`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ nameZh: name, kind: "institute", basis: "test" }),
  });
  return answer.ok ? ((await answer.json()) as { code: string }).code : null;
}

/** Many write at once; when `enough` were acknowledged, `kill` happens in the middle of it. Ends when nobody gets through. */
async function writeUntil(url: string, enough: number, kill: () => void): Promise<void> {
  const cookie = await signIn(url);
  const before = acknowledged.size;
  let isKilled = false;
  const writer = async (name: number) => {
    for (let turn = 0; turn < 400; turn++) {
      const code = await add(url, cookie, `${name}-${turn}-${before}`).catch(() => null);
      if (code !== null) acknowledged.add(code);
      else if (isKilled) return;
      if (acknowledged.size - before >= enough && !isKilled) {
        isKilled = true;
        kill();
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, name) => writer(name)));
  expect(isKilled).toBe(true);
  expect(acknowledged.size - before).toBeGreaterThanOrEqual(enough);
}

async function ask<Row extends pg.QueryResultRow>(text: string): Promise<Row[]> {
  const client = new pg.Client({
    connectionString: connectionUrl(readConnection(join(home, "connection.json")), "haice"),
  });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Every acknowledged write is there by its code, each with its event, and the chain over the events is whole. */
async function expectNothingLost(url: string): Promise<void> {
  const answer = await fetch(`${url}/api/people/organisations`);
  const { organisations } = (await answer.json()) as { organisations: { code: string }[] };
  const kept = new Set(organisations.map((one) => one.code));
  expect([...acknowledged].filter((code) => !kept.has(code))).toEqual([]);
  const bare = await ask(`select code from people.organisation o where code like 'org-%'
    and not exists (select from platform.event e where e.subject = o.id)`);
  expect(bare).toEqual([]);
  const verified = await haice("verify", "--json");
  expect(JSON.parse(verified.out)).toMatchObject({ findings: [] });
  expect(verified.code).toBe(0);
}

async function haice(...args: string[]): Promise<{ code: number | null; out: string }> {
  const { DATABASE_URL: _given, ...env } = environment as NodeJS.ProcessEnv;
  const child = spawn(process.execPath, [join(root, "src/cli.ts"), ...args], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.on("data", (piece) => {
    out += piece;
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out };
}

describe("a process that is killed while many write", { timeout: 120_000 }, () => {
  it("loses no acknowledged write when it is the server", async () => {
    const first = await start();
    await writeUntil(first.url, 60, () => first.child.kill("SIGKILL"));
    const second = await start();
    await expectNothingLost(second.url);
  });

  it("loses none when it is the database: the server says so and ends, the next start comes up by itself", async () => {
    const first = await start();
    await writeUntil(first.url, 60, () => process.kill(readPostmasterFile(join(home, "cluster"))!.pid, "SIGKILL"));
    if (first.child.exitCode === null) await once(first.child, "exit");
    expect(first.child.exitCode).toBe(1);
    expect(first.said()).toMatch(/数据库意外停止[\s\S]*The database ended unexpectedly/);
    const second = await start();
    await expectNothingLost(second.url);
  });

  it("goes on when it is one connection of the database: the others are answered again after its recovery", async () => {
    const server = await start();
    const victims = await ask<{ pid: number }>("select pid from pg_stat_activity where application_name = 'haice'");
    await writeUntil(server.url, 60, () => process.kill(victims[0]!.pid, "SIGKILL"));
    await expect.poll(async () => (await fetch(`${server.url}/readyz`)).status, { timeout: 30_000 }).toBe(200);
    expect(await add(server.url, await signIn(server.url), "afterwards")).not.toBeNull();
    await expectNothingLost(server.url);
    expect(server.child.exitCode).toBeNull();
  });

  it("leaves a record that a clean stop seals to its end, and that can be checked without the server", async () => {
    const server = await start();
    await add(server.url, await signIn(server.url), "last");
    const { pid } = server.child;
    process.kill(pid!, "SIGTERM");
    await once(server.child, "exit");
    const { code, out } = await haice("verify", "--json");
    expect({ code, record: JSON.parse(out) }).toMatchObject({ code: 0, record: { unsealed: 0, findings: [] } });
    expect(server.child.exitCode).toBe(0);
  });
});
