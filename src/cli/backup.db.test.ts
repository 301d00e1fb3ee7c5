import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openStory, storyOptions } from "../../test/story.ts";
import { openInstallation, schemas } from "../installation.ts";
import { sealEvents } from "../platform/audit/seal-events.ts";
import { openDatabase } from "../platform/db/database.ts";
import { haice as runHaice } from "./fixture-run.ts";

const story = openStory();
const folder = mkdtempSync(join(tmpdir(), "haice-backup-"));
const file = join(folder, "whole.haice");
const given = process.env.DATABASE_URL;
const givenRegion = process.env.HAICE_REGION;
const owner = `keeper_${process.pid}_${Date.now()}`;
const made: string[] = [];
let sha256 = "";

beforeAll(async () => {
  await administer(`create role ${owner} login password 'word'`, `grant haice_app to ${owner}`);
  await writeOddRecords();
  await sealEvents(story.installation.database.db);
  await story.as("commission-office", "/api/people/me");
  const run = await haice(await addressOfStory(), ["backup", "--out", file]);
  expect(run).toMatchObject({ code: 0, said: "" });
  sha256 = /sha256 ([0-9a-f]{64})/.exec(run.out)?.[1] ?? "";
});
afterAll(async () => {
  if (given === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = given;
  await administer(...made.map((name) => `drop database if exists ${name} with (force)`), `drop role ${owner}`);
  rmSync(folder, { recursive: true, force: true });
});

async function administer(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: inject("adminUrl") });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** An empty database that belongs to a role without any right of a superuser. */
async function emptyDatabase(): Promise<string> {
  const name = `restored_${randomUUID().replaceAll("-", "")}`;
  await administer(`create database ${name} owner ${owner} template template0 encoding 'UTF8'`);
  made.push(name);
  const url = new URL(inject("adminUrl"));
  Object.assign(url, { username: owner, password: "word", pathname: `/${name}` });
  return url.href;
}

async function addressOfStory(): Promise<string> {
  const [found] = await story.read<{ name: string }>("select current_database() as name");
  const url = new URL(inject("adminUrl"));
  url.pathname = `/${found?.name}`;
  return url.href;
}

function haice(database: string, args: string[]) {
  process.env.DATABASE_URL = database;
  return runHaice(args, "", "en");
}

async function ask<Row extends pg.QueryResultRow>(database: string, text: string): Promise<Row[]> {
  return (await askAll<Row>(database, [text]))[0]!;
}

/** One question after the other over one connection: a database has more tables than a server takes clients. */
async function askAll<Row extends pg.QueryResultRow>(database: string, texts: readonly string[]): Promise<Row[][]> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const answers: Row[][] = [];
    for (const text of texts) answers.push((await client.query<Row>(text)).rows);
    return answers;
  } finally {
    await client.end();
  }
}

const ours = `nspname in (${schemas.map((name) => `'${name}'`).join(", ")})`;

let whole: Promise<string> | undefined;

/** A database that the backup was restored into, once for the tests that come one after another to look at it. */
const restored = (): Promise<string> => {
  whole ??= emptyDatabase().then(async (target) => {
    expect(await haice(target, ["restore", file, "--sha256", sha256])).toMatchObject({ code: 0, said: "" });
    return target;
  });
  return whole;
};

/** Every table with a fingerprint of its rows, and every rule of the database: keys, triggers, views, indexes, rights. */
async function everything(database: string): Promise<unknown> {
  const tables = await ask<{ name: string }>(
    database,
    `select format('%I.%I', nspname, relname) as name from pg_class c join pg_namespace n on n.oid = relnamespace
      where relkind in ('r', 'p') and ${ours} order by 1`,
  );
  const found = await askAll<{ count: string; md5: string }>(
    database,
    tables.map(({ name }) => {
      // Migrations are applied at another time; what was applied has to be the same.
      const what = name === "platform.migration" ? "(name, hash)::text" : "t::text";
      return `select count(*), md5(string_agg(r, e'\\n' order by r collate "C")) from (select ${what} as r from ${name} t) as x`;
    }),
  );
  const rows = tables.map(({ name }, at) => ({ name, ...found[at]?.[0] }));
  const rules = await ask(
    database,
    `select conrelid::regclass::text as on, conname as name, pg_get_constraintdef(k.oid) as is, convalidated::text as state
       from pg_constraint k join pg_namespace n on n.oid = connamespace where ${ours}
     union all
     select tgrelid::regclass::text, tgname, pg_get_triggerdef(t.oid), tgenabled::text
       from pg_trigger t join pg_class c on c.oid = tgrelid join pg_namespace n on n.oid = relnamespace
      where not tgisinternal and ${ours}
     union all
     select tablename, indexname, indexdef, '' from pg_indexes where ${ours.replace("nspname", "schemaname")}
     union all
     select viewname, schemaname, definition, '' from pg_views where ${ours.replace("nspname", "schemaname")}
     order by 1, 2, 3`,
  );
  return { rows: rows.filter(({ name }) => name !== "auth.session"), rules };
}

/** Texts, numbers and bytes that a careless copy would bend. */
async function writeOddRecords(): Promise<void> {
  await story.read(`insert into platform.event (id, occurred_at, kind, subject, after, basis, correlation_id) values
    ('odd', '2026-11-25 08:00:00.123456+08', 'test.odd', 'x', '{"n": 1.10, "big": 123456789012345678901234567890, "t": "\\u2028"}',
     e'quote " back\\\\slash \\n line \\t tab ''单引号'' 𠮷 🐟', 'x')`);
  await story.read(`insert into policy.received_file (id, file_name, media_type, bytes, state, received_at, received_from)
    select 'odd', '../../etc/passwd', 'x/y', decode(string_agg(lpad(to_hex(n % 256), 2, '0'), ''), 'hex'), 'failed', now(), 'x'
      from generate_series(0, 70000) n`);
  await story.read(
    "insert into people.organisation (id, code, name_zh, kind, parent_id) values ('z', 'z', '子', 'x', null)",
  );
  await story.read(
    "insert into people.organisation (id, code, name_zh, kind, parent_id) values ('y', 'y', '孙', 'x', 'z')",
  );
  await story.read(
    "insert into ledger.metric (code, name_zh, meaning_zh, unit, grain) values ('odd', '怪', '试验', '家', 'event')",
  );
  await story.read(`insert into ledger.fact (id, metric, valid_from, recorded_at, subject, value, longitude, latitude, origin,
      source_module, source_record)
    select 'odd' || day, 'odd', day, now(), 'x', 1234567890123456789.10, 120.1234567890123, 1e-7, 'record', 'test', 'x'
      from unnest('{1949-10-01, 2026-02-28, 2031-12-31, 2099-01-01}'::date[]) as day`);
  // The parent now stands after its child in the table: foreign keys must not depend on the order of rows.
  await story.read("update people.organisation set name_en = 'parent' where id = 'z'");
}

describe("backup and restore", () => {
  it("bring back every row and every rule, by an owner who is no superuser", async () => {
    const target = await restored();
    expect(await everything(target)).toEqual(await everything(await addressOfStory()));
    expect(await ask(target, "select * from auth.session")).toEqual([]);
    expect(Number((await story.read<{ n: string }>("select count(*) n from auth.session"))[0]?.n)).toBeGreaterThan(0);
    const verified = await haice(target, ["verify"]);
    expect(verified.code).toBe(0);
    expect(verified.out).toContain("The record is whole.");
  });

  it("give an installation that starts, keeps its guards, and that people sign in to", async () => {
    const target = await restored();
    const installation = await openInstallation({ ...storyOptions(target), sealing: true });
    try {
      const answer = await installation.app.inject({
        method: "POST",
        url: "/api/people/sign-in",
        payload: { email: "auditor@sample.haice.example", password: "haice-sample" },
      });
      expect(answer.statusCode).toBe(200);
    } finally {
      await installation.close();
    }
    await expect(ask(target, "delete from platform.event")).rejects.toThrow(/append-only/);
    const verified = JSON.parse((await haice(target, ["verify", "--json"])).out) as { unsealed: number; seals: number };
    expect(verified).toMatchObject({ unsealed: 0, findings: [] });
    // One that came with the backup, and what the start and the sign-in added.
    expect(verified.seals).toBeGreaterThan(1);
  });

  it("leave no schema and no counter of the database out", async () => {
    const others = "nspname !~ '^pg_' and nspname not in ('information_schema', 'public')";
    expect(await story.read(`select nspname from pg_namespace where ${others} and not (${ours})`)).toEqual([]);
    // Rows carry their ids; a sequence would have a state of its own that a backup of rows does not hold.
    expect(await story.read("select * from pg_sequences")).toEqual([]);
  });

  it("write a file for its owner only, and overwrite nothing", async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const run = await haice(await addressOfStory(), ["backup", "--out", file]);
    expect(run.code).toBe(1);
    expect(run.said).toContain("not overwritten");
    const nowhere = await haice(await addressOfStory(), ["backup", "--out", join(folder, "no", "folder")]);
    expect(nowhere.code).toBe(1);
    expect(nowhere.said).toContain("cannot be used: ENOENT");
    expect(readdirSync(folder).filter((name) => name.endsWith(".partial"))).toEqual([]);
  });

  it("refuse a database that holds something already, and leave it as it is", async () => {
    const target = await addressOfStory();
    const before = await everything(target);
    const again = await haice(target, ["restore", file]);
    expect(again.code).toBe(1);
    expect(again.said).toMatch(/empty database only[\s\S]*platform/);
    expect(await everything(target)).toEqual(before);
  });
});

describe("a backup that is not as it was written", () => {
  // Of an installation with one account and nothing else: what is wrong with a file does not depend on its size.
  const small = join(folder, "small.haice");
  let smallSum = "";
  beforeAll(async () => {
    const source = await emptyDatabase();
    const region = join(folder, "north");
    mkdirSync(region);
    writeFileSync(
      join(region, "region.json"),
      JSON.stringify({ code: "north", name: { zh: "北市", en: "North" }, sample: false }),
    );
    Object.assign(process.env, { DATABASE_URL: source, HAICE_REGION: region });
    const account = ["administrator", "add", "--email", "auditor@sample.haice.example", "--name", "王敏"];
    expect(await runHaice(account, "haice-sample", "en")).toMatchObject({ code: 0, said: "" });
    if (givenRegion === undefined) delete process.env.HAICE_REGION;
    else process.env.HAICE_REGION = givenRegion;
    const { db, close } = openDatabase(source);
    await sealEvents(db);
    await close();
    const run = await haice(source, ["backup", "--out", small]);
    expect(run).toMatchObject({ code: 0, said: "" });
    smallSum = /sha256 ([0-9a-f]{64})/.exec(run.out)?.[1] ?? "";
  });
  const lines = () => gunzipSync(readFileSync(small)).toString("utf8").trimEnd().split("\n");
  const half = () => Math.floor(statSync(small).size / 2);
  const packed = (changed: string[]) => gzipSync(changed.map((line) => `${line}\n`).join(""));
  const without = (at: (line: string) => boolean) => packed(lines().filter((line) => !at(line)));
  const edited = (change: (line: string) => string) => packed(lines().map(change));
  const cases: Array<[string, () => Uint8Array, string]> = [
    ["that is cut off", () => readFileSync(small).subarray(0, half()), "damaged"],
    ["with a wrong byte", () => readFileSync(small).map((byte, at) => (at === half() ? byte ^ 255 : byte)), "damaged"],
    ["that is no gzip", () => Buffer.from("haice"), "damaged"],
    ["that is empty", () => Buffer.alloc(0), "damaged"],
    ["that is another gzip", () => gzipSync("{}\n"), "damaged"],
    ["without its end", () => packed(lines().slice(0, -1)), "no end"],
    ["with something after its end", () => packed([...lines(), "[]"]), "after its end"],
    ["whose last line breaks off", () => gzipSync(lines().join("\n")), "no end"],
    ["with a changed row", () => edited((line) => line.replace("auditor@sample", "someone@sample")), "checksum"],
    ["without a row", () => without((line) => line.includes("auditor@sample")), "checksum"],
    [
      "without a table",
      () => without((line) => line.includes('"table":"people.delegation"') && !line.includes("end")),
      "checksum",
    ],
    ["of a later version", () => edited((line) => line.replace('"version":1', '"version":2')), "cannot read"],
    ["with a migration nobody knows", () => edited((line) => line.replace(':people"', ':elsewhere"')), "cannot read"],
  ];

  it.each(cases)("%s is refused, and nothing is restored", async (_what, bytes, says) => {
    const broken = join(folder, `${randomUUID()}.haice`);
    writeFileSync(broken, bytes());
    const target = await emptyDatabase();
    const run = await haice(target, ["restore", broken]);
    expect(run.code).toBe(1);
    expect(run.said).toContain(says);
    expect(await ask(target, `select nspname from pg_namespace where ${ours}`)).toEqual([]);
  });

  it("whose sum is not the one that was noted is refused", async () => {
    const target = await emptyDatabase();
    const run = await haice(target, ["restore", small, "--sha256", "0".repeat(64)]);
    expect(run.code).toBe(1);
    expect(run.said).toContain(smallSum);
    expect(await ask(target, `select nspname from pg_namespace where ${ours}`)).toEqual([]);
  });

  it("of a record that is not whole keeps it as it is, and says so", async () => {
    const source = await emptyDatabase();
    expect((await haice(source, ["restore", small])).code).toBe(0);
    const [event] = await ask<{ id: string }>(source, "select id from platform.event limit 1");
    await ask(
      source,
      `alter table platform.event disable trigger user; update platform.event set basis = 'x' where id = '${event?.id}';
      alter table platform.event enable trigger user`,
    );
    const copy = join(folder, "not-whole.haice");
    const run = await haice(source, ["backup", "--out", copy]);
    expect(run.code).toBe(1);
    expect(run.said).toContain("not whole");
    const target = await emptyDatabase();
    expect((await haice(target, ["restore", copy])).code).toBe(0);
    const verified = await haice(target, ["verify"]);
    expect(verified.code).toBe(1);
    expect(verified.out).toContain(`Event ${event?.id} of seal 1 was changed`);
  });

  it("that does not exist is refused", async () => {
    const run = await haice(await emptyDatabase(), ["restore", join(folder, "none")]);
    expect(run.code).toBe(1);
    expect(run.said).toContain("cannot be used: ENOENT");
  });
});

describe("wrong usage", () => {
  it.each([
    [["backup"]],
    [["restore"]],
    [["restore", "a", "b"]],
    [["verify", "--head", "12"]],
    [["verify", "--wrong"]],
  ])("of %j returns 2", async (args) => {
    expect((await haice("postgres://nowhere.invalid/x", args)).code).toBe(2);
  });
});
