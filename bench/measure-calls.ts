import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { type OpenInstallation, openInstallation } from "../src/installation.ts";
import { canonicalJson } from "../src/modules/calls/rules/canonical-json.ts";
import { systemClock } from "../src/platform/clock/clock.ts";
import { startEmbedded } from "../src/platform/db/postgres/embedded.ts";
import { who } from "../test/calls-forms.ts";
import { type Figure, median } from "./figure.ts";
import { cookieOf, desk, draftContent, fillDrafts, fillExperts } from "./fill-calls.ts";

const submissions = Number(process.env.HAICE_BENCH_SUBMISSIONS ?? 2000);
const seconds = Number(process.env.HAICE_BENCH_CALLS_SECONDS ?? 600);

/**
 * The last ten minutes of a deadline: 2,000 applications over HTTP, each saved a last time and handed in, at even intervals
 * whatever the server does. None may be lost: every receipt that was answered is looked up and its hash worked out again.
 * The peer, in the same run: the bare INSERTs of the rows of one hand-in, with fsync, without people, rules or HTTP. Then
 * the pages and the mass acts of the office over these applications.
 */
export async function measureCalls(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "haice-bench-"));
  const server = await startEmbedded({ dataDir });
  const installation = await openInstallation({
    databaseUrl: server.url,
    regionFolder: join(import.meta.dirname, "../regions/qingdao"),
    clock: systemClock,
    webFolder: null,
    secureCookies: false,
    relaxed: true,
    log: false,
    sealing: false,
    version: "bench",
  });
  try {
    const { call, ids } = await fillDrafts(installation, submissions);
    return [...(await deadline(installation, ids)), ...(await afterwards(installation, call))];
  } finally {
    await installation.close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

interface Receipt {
  number: string;
  sha256: string;
}

async function deadline(installation: OpenInstallation, ids: readonly string[]): Promise<Figure[]> {
  const { app, database } = installation;
  const base = await app.listen({ port: 0, host: "127.0.0.1" });
  const cookie = await cookieOf(app, who.firm);
  const loadBefore = load();
  const saving: number[] = [];
  const handing: number[] = [];
  const bare: number[] = [];
  const receipts: Receipt[] = [];
  const refused: string[] = [];
  const ask = async (method: string, address: string, body: object, times: number[]): Promise<unknown> => {
    const started = performance.now();
    const answer = await fetch(`${base}/api/calls/${address}`, {
      method,
      headers: { cookie, origin: base, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const said = await answer.json();
    times.push(performance.now() - started);
    if (answer.status !== 200) refused.push(`${answer.status} ${JSON.stringify(said).slice(0, 200)}`);
    return said;
  };
  const submit = async (id: string): Promise<void> => {
    await ask("PUT", `dossiers/${id}/content`, { version: 2, content: draftContent }, saving);
    const acted = (await ask("POST", `dossiers/${id}/acts`, { act: "hand-in", version: 1 }, handing)) as {
      receipt?: Receipt;
    };
    if (acted.receipt) receipts.push(acted.receipt);
    if (receipts.length % 4 === 1) bare.push(await bareHandIn(database.pool, id));
  };
  await preparePeer(database.pool);
  const started = performance.now();
  const running: Promise<void>[] = [];
  for (const [at, id] of ids.entries()) {
    const due = started + (at * seconds * 1000) / ids.length;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    running.push(submit(id));
  }
  await Promise.all(running);
  const took = (performance.now() - started) / 1000;
  const found = await foundAgain(database.pool, receipts);
  const note = `${ids.length} in ${took.toFixed(0)} s; load ${loadBefore} before, ${load()} after`;
  return [
    {
      name: "submissions lost (no receipt, or its hash not found again)",
      value: ids.length - found,
      unit: "",
      bound: { atMost: 0 },
      note: refused[0] ?? note,
    },
    ms("hand-in over HTTP at the deadline, p95", percentile(handing), 500, note),
    ms("the same, median", median(handing), null),
    ms("saving the draft just before, p95", percentile(saving), 500),
    ms("bare INSERT of the same rows, one transaction, p95", percentile(bare), null, `${bare.length} in the same run`),
    ms("the same, median", median(bare), null),
  ];
}

/** How many receipts stand in the database with the hash that comes out of what was handed in. */
async function foundAgain(pool: pg.Pool, receipts: readonly Receipt[]): Promise<number> {
  const { rows } = await pool.query<{
    number: string;
    sha256: string;
    dossier_id: string;
    handed_in: object;
    made_at: Date;
  }>(
    "select number, sha256, dossier_id, handed_in, made_at from calls.receipt r where exists (select from calls.dossier d where d.id = r.dossier_id and d.stage = 'handed-in')",
  );
  const kept = new Map(
    rows.map(({ number, dossier_id: dossier, made_at, handed_in: handedIn }) => [
      number,
      createHash("sha256")
        .update(canonicalJson({ dossier, at: made_at.toISOString(), handedIn }))
        .digest("hex"),
    ]),
  );
  return receipts.filter(({ number, sha256 }) => kept.get(number) === sha256).length;
}

const peerTables = ["calls.act_record", "calls.receipt", "calls.content", "platform.event"] as const;

/** Tables of the same columns and indexes beside the real ones. */
async function preparePeer(pool: pg.Pool): Promise<void> {
  await pool.query("create schema bare");
  for (const table of peerTables)
    await pool.query(
      `create table bare.${table.split(".")[1]} (like ${table} including indexes including constraints)`,
    );
}

/** The rows that one submission left, written again by four plain statements in one transaction. */
async function bareHandIn(pool: pg.Pool, id: string): Promise<number> {
  const rows = await Promise.all(
    peerTables.map(
      async (table) =>
        (
          await pool.query<{ row: object }>(
            `select to_jsonb(t) as row from ${table} t where ${table === "platform.event" ? "subject" : "dossier_id"} = $1`,
            [id],
          )
        ).rows,
    ),
  );
  const client = await pool.connect();
  const started = performance.now();
  await client.query("begin");
  for (const [at, table] of peerTables.entries())
    await client.query(
      `insert into bare.${table.split(".")[1]} select (jsonb_populate_record(null::${table}, r)).* from jsonb_array_elements($1::jsonb) r`,
      [JSON.stringify(rows[at]!.map(({ row }) => row))],
    );
  await client.query("commit");
  const took = performance.now() - started;
  client.release();
  return took;
}

/** The pages and the mass acts of the office over all that was handed in. */
async function afterwards(installation: OpenInstallation, call: string): Promise<Figure[]> {
  const { app, database } = installation;
  const office = desk(installation, await cookieOf(app, who.office));
  const firm = desk(installation, await cookieOf(app, who.firm));
  await database.pool.query("analyze");
  const pages = async (ask: typeof office, address: string) => {
    const times: number[] = [];
    for (let at = 0; at < 20; at += 1) times.push(await time(() => ask("GET", address)));
    return percentile(times);
  };
  const one = "bench-00000002";
  const figures = [
    ms("page of one application, office, p95 of 20", await pages(office, `dossiers/${one}`), 200),
    ms(
      `page of the call with ${submissions} applications, office, p95 of 20`,
      await pages(office, `dossiers/${call}`),
      1000,
    ),
    ms("list of calls, office, p95 of 20", await pages(office, "calls"), 500),
    ms(`list of calls of the firm with ${submissions} of its own, p95 of 20`, await pages(firm, "calls"), 1000),
  ];
  await database.pool.query("update calls.dossier set stage = 'accepted' where above_id = $1", [call]);
  await database.pool.query(
    `update calls.dossier set stage = 'checking', dates = jsonb_build_object('opens', '2026-01-01', 'closes', '2026-01-31') where id = $1`,
    [call],
  );
  await fillExperts(installation, Math.ceil((submissions * 3) / 150));
  figures.push(
    ms(
      `conflicts and three experts for each of ${submissions}`,
      await time(() => office("POST", `dossiers/${call}/assignments`, {})),
      30_000,
    ),
  );
  figures.push(ms("board of the review, p95 of 20", await pages(office, `dossiers/${call}/board`), 1000));
  const { version } = await office<{ version: number }>("GET", `dossiers/${call}`);
  figures.push(
    ms(
      `start of the review: one act in ${submissions} cases`,
      await time(() => office("POST", `dossiers/${call}/acts`, { act: "start-review", version })),
      10_000,
    ),
  );
  return figures;
}

const load = () => (loadavg()[0] ?? 0).toFixed(1);

const ms = (name: string, value: number, most: number | null, note = ""): Figure => ({
  name,
  value,
  unit: "ms",
  bound: most === null ? null : { atMost: most },
  note,
});

const percentile = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
