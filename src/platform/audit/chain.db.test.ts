import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { type Database, inTransaction, openDatabase } from "../db/database.ts";
import { migrate, readMigrations } from "../db/migrate.ts";
import { systemCtx } from "../http/ctx.ts";
import { recordEvent } from "./record-event.ts";
import { sealEvents } from "./seal-events.ts";
import { startSealer } from "./sealer.ts";
import { verifyChain } from "./verify-chain.ts";

const nobody = { user: null, organisation: null };
const clock = { now: () => new Date("2026-11-25T08:00:00.123Z") };
const made: string[] = [];
let database: Database;

beforeAll(() => freshDatabase());
beforeEach(async () => {
  await database.close();
  await freshDatabase();
});
afterAll(async () => {
  await database.close();
  for (const name of made) await administer(`drop database if exists ${name} with (force)`);
});

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("adminUrl") });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function freshDatabase(): Promise<void> {
  const name = `chain_${randomUUID().replaceAll("-", "")}`;
  await administer(`create database ${name} template template0 encoding 'UTF8'`);
  made.push(name);
  const url = new URL(inject("adminUrl"));
  url.pathname = `/${name}`;
  database = openDatabase(url.href, { max: 20 });
  await migrate(database.pool, await readMigrations([`${import.meta.dirname}/../db/migrations`]));
}

const record = (subject: string, after?: unknown): Promise<string> =>
  inTransaction(database.db, nobody, (tx) =>
    recordEvent(systemCtx(tx, clock), { kind: "test.done", subject, after, basis: "试验" }),
  );

/** What somebody can do who owns the database: the triggers are off for these statements. */
async function tamper(...statements: string[]): Promise<void> {
  await database.pool.query(`begin; set local session_replication_role = replica; ${statements.join(";")}; commit`);
}

const findings = async (head?: string) =>
  (await verifyChain(database.db, head ?? null)).findings.map(({ kind, seal }) => `${kind} ${seal}`);

/** Three seals of two events each; the ids in order. */
async function sealThrice(): Promise<string[]> {
  const ids: string[] = [];
  for (let round = 0; round < 3; round++) {
    ids.push(await record(`a${round}`, { amount: 1.5, 名称: "海洋" }), await record(`b${round}`));
    await sealEvents(database.db);
  }
  return ids;
}

describe("sealing", () => {
  it("covers what is committed, once and in order, and leaves nothing to do", async () => {
    const ids = await sealThrice();
    const rows = await database.pool.query("select event_id from platform.sealed_event order by seal_number, position");
    expect(rows.rows.map((row) => row.event_id)).toEqual(ids);
    expect(await sealEvents(database.db)).toBe(0);
    expect(await verifyChain(database.db)).toMatchObject({ events: 6, seals: 3, unsealed: 0, findings: [] });
  });

  it("does not miss an event whose transaction began earlier and committed later", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begun = () => {};
    const isWritten = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const slow = inTransaction(database.db, nobody, async (tx) => {
      const id = await recordEvent(systemCtx(tx, clock), { kind: "test.slow", subject: "slow" });
      begun();
      await held;
      return id;
    });
    await isWritten;
    const quick = await record("quick");
    expect(await sealEvents(database.db)).toBe(1);
    release();
    const late = await slow;
    expect(late < quick).toBe(true);
    expect(await sealEvents(database.db)).toBe(1);
    expect(await verifyChain(database.db)).toMatchObject({ events: 2, seals: 2, unsealed: 0, findings: [] });
  });

  it("seals every event exactly once while many write and several processes seal", async () => {
    let isWriting = true;
    const seal = async () => {
      while (isWriting) {
        await sealEvents(database.db);
        await wait(3);
      }
    };
    const sealers = [seal(), seal()];
    const written = await Promise.all(
      Array.from({ length: 12 }, async (_, writer) => {
        const ids: string[] = [];
        for (let turn = 0; turn < 40; turn++) ids.push(await record(`${writer}-${turn}`, { turn }));
        return ids;
      }),
    );
    isWriting = false;
    await Promise.all(sealers);
    await sealEvents(database.db);
    const sealed = await database.pool.query<{ event_id: string }>("select event_id from platform.sealed_event");
    expect(sealed.rows.map((row) => row.event_id).sort()).toEqual(written.flat().sort());
    const state = await verifyChain(database.db);
    expect(state).toMatchObject({ events: 480, unsealed: 0, findings: [] });
    expect(state.seals).toBeGreaterThan(1);
  });

  it("may go on while the record is verified", async () => {
    let isWriting = true;
    const work = async () => {
      while (isWriting) {
        await record("meanwhile");
        await sealEvents(database.db);
      }
    };
    const working = [work(), work(), work()];
    for (let turn = 0; turn < 40; turn++) expect((await verifyChain(database.db)).findings).toEqual([]);
    isWriting = false;
    await Promise.all(working);
    expect((await verifyChain(database.db)).seals).toBeGreaterThan(20);
  });

  it("takes a backlog in seals of a thousand", async () => {
    await database.pool.query(
      `insert into platform.event (id, occurred_at, kind, subject, correlation_id)
       select lpad(n::text, 8, '0'), now(), 'test.done', 'x', 'x' from generate_series(1, 2500) n`,
    );
    expect(await sealEvents(database.db)).toBe(2500);
    expect(await verifyChain(database.db)).toMatchObject({ seals: 3, findings: [] });
  });

  it("is done at a clean stop for what came since the last round", async () => {
    const sealer = startSealer(database.db, (error) => {
      throw error;
    });
    await record("last");
    await sealer.stop();
    expect(await verifyChain(database.db)).toMatchObject({ events: 1, seals: 1, unsealed: 0, findings: [] });
  });

  it("is not for the role of the routes", async () => {
    await record("one");
    for (const statement of ["delete from platform.unsealed_event", "delete from platform.seal"]) {
      const client = await database.pool.connect();
      try {
        await client.query("begin");
        await client.query("set local role haice_app");
        await expect(client.query(statement)).rejects.toMatchObject({ code: "42501" });
      } finally {
        await client.query("rollback");
        client.release();
      }
    }
    await sealEvents(database.db);
    await expect(database.pool.query("update platform.seal set event_count = 2")).rejects.toThrow(/append-only/);
    await expect(database.pool.query("delete from platform.sealed_event")).rejects.toThrow(/append-only/);
  });
});

describe("verifying", () => {
  it("names the event that was changed, whatever was changed of it", async () => {
    const ids = await sealThrice();
    const changes = ["basis = 'x'", "actor = 'x'", `after = '{"amount": 2}'`, "occurred_at = now()", "kind = 'a.b'"];
    for (const [index, change] of changes.entries()) {
      await tamper(`update platform.event set ${change} where id = '${ids[index]}'`);
    }
    const { findings } = await verifyChain(database.db);
    expect(findings.map((one) => [one.kind, one.event])).toEqual(ids.slice(0, 5).map((id) => ["event-changed", id]));
  });

  it("finds a change although its hash was changed with it", async () => {
    const [id] = await sealThrice();
    await tamper(
      `update platform.event set basis = 'x' where id = '${id}'`,
      `update platform.sealed_event set hash = sha256('x') where event_id = '${id}'`,
    );
    expect(await findings()).toEqual(["event-changed 1", "seal-changed 1"]);
  });

  it("finds events that were removed, alone or with their place in the seal", async () => {
    const ids = await sealThrice();
    await tamper(`delete from platform.event where id = '${ids[0]}'`);
    expect(await findings()).toEqual(["event-missing 1"]);
    await tamper(`delete from platform.sealed_event where event_id = '${ids[0]}'`);
    expect(await findings()).toEqual(["seal-changed 1"]);
  });

  it("finds an event that was put into the past, past the queue or through it", async () => {
    await sealThrice();
    const past = v7({ msecs: Date.now() - 5 * 60 * 60 * 1000 });
    const insert = `insert into platform.event (id, occurred_at, kind, subject, correlation_id)
      values ('${past}', now() - interval '5 hours', 'test.done', 'x', 'x')`;
    await tamper(insert);
    expect(await findings()).toEqual(["event-without-seal null"]);
    await tamper(`insert into platform.unsealed_event values ('${past}')`);
    await sealEvents(database.db);
    expect(await findings()).toEqual(["event-from-the-past 4"]);
  });

  it("finds seals that changed places, were rewritten or removed", async () => {
    await sealThrice();
    await tamper(
      "update platform.seal set number = number + 10 where number > 1",
      "update platform.seal set number = 15 - number where number > 10",
    );
    expect(await findings()).toEqual(expect.arrayContaining(["seal-changed 2", "seal-changed 3"]));
    await tamper("delete from platform.seal where number > 1");
    expect(await findings()).toEqual(["seal-missing 2"]);
    await tamper("update platform.seal set sealed_at = now() + interval '1 hour'");
    expect(await findings()).toContain("seal-changed 1");
  });

  it("finds an end that was cut off by a head that was noted before, and only by it", async () => {
    await sealThrice();
    const noted = (await verifyChain(database.db)).head?.hash ?? "";
    const ids = await sealThrice();
    expect(await findings(noted)).toEqual([]);
    await tamper(
      "delete from platform.seal where number > 2",
      "delete from platform.sealed_event where seal_number > 2",
      `delete from platform.event where id not in (select event_id from platform.sealed_event)`,
    );
    expect(ids).toHaveLength(6);
    expect(await findings()).toEqual([]);
    expect(await findings(noted)).toEqual(["head-unknown null"]);
  });

  it("holds for an empty record", async () => {
    expect(await verifyChain(database.db)).toEqual({ events: 0, seals: 0, unsealed: 0, head: null, findings: [] });
  });
});
