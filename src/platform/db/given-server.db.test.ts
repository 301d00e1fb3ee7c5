import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkServer } from "./check-server.ts";
import { inTransaction, openDatabase } from "./database.ts";
import { migrate, readMigrations } from "./migrate.ts";
import { type Embedded, startEmbedded } from "./postgres/embedded.ts";

// Roles belong to a whole server, so these cases need one that no other test has set up before.
const folder = mkdtempSync(join(tmpdir(), "haice-given-"));
let server: Embedded | undefined;
beforeAll(async () => {
  server = await startEmbedded({ dataDir: folder, throwaway: true });
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs statements as the superuser. */
async function administer(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server?.url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address of a new database that a new role owns. */
async function ownedDatabase(name: string, attributes: string): Promise<string> {
  await administer(
    `create role ${name} login password 'word' ${attributes}`,
    `create database ${name} owner ${name} template template0 encoding 'UTF8'`,
  );
  const url = new URL(server?.url ?? "");
  Object.assign(url, { username: name, password: "word", pathname: `/${name}` });
  return url.href;
}

/** A first start on the database, then a transaction under the role of the application; returns that role's name. */
async function actsAs(url: string): Promise<unknown> {
  await checkServer(url);
  const { db, pool, close } = openDatabase(url, { max: 1 });
  try {
    await migrate(pool, await readMigrations([join(import.meta.dirname, "migrations")]));
    return await inTransaction(db, { user: null, organisation: null }, async (tx) => {
      const { rows } = await sql<{ name: string }>`select current_user::text as name`.execute(tx);
      return rows[0]?.name;
    });
  } finally {
    await close();
  }
}

const detailOf = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: { params?: { detail?: unknown } }) => error.params?.detail,
  );

describe("a server given by DATABASE_URL, to a role that is no superuser", () => {
  it("refuses an owner that can neither make haice_app nor act as it, and says what to run", async () => {
    const url = await ownedDatabase("bare", "");
    expect(await detailOf(actsAs(url))).toContain("create role haice_app nologin noinherit; grant haice_app to bare");
  });

  it("starts for an owner that may create roles", async () => {
    expect(await actsAs(await ownedDatabase("maker", "createrole"))).toBe("haice_app");
  });

  it("refuses a second owner whom nobody let act as haice_app, and starts once somebody did", async () => {
    const url = await ownedDatabase("second", "createrole");
    expect(await detailOf(actsAs(url))).toMatch(/a superuser runs: grant haice_app to second$/);
    await administer("grant haice_app to second");
    expect(await actsAs(url)).toBe("haice_app");
  });

  it("refuses a role that may not create schemas, and a database that is not UTF8", async () => {
    const url = await ownedDatabase("latin", "createrole");
    await administer("create database other template template0 encoding 'LATIN1' locale 'C'");
    const other = url.replace(/latin$/, "other");
    expect(await detailOf(checkServer(other))).toBe("encoding LATIN1, UTF8 needed");
    const strange = url.replace(/latin$/, "maker");
    expect(await detailOf(checkServer(strange))).toBe("the role of DATABASE_URL lacks CREATE on the database");
  });
});
