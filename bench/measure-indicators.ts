import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type OpenInstallation, openInstallation } from "../src/installation.ts";
import { indicators } from "../src/modules/indicators/index.ts";
import { systemClock } from "../src/platform/clock/clock.ts";
import { inTransaction } from "../src/platform/db/database.ts";
import { startEmbedded } from "../src/platform/db/postgres/embedded.ts";
import { systemCtx } from "../src/platform/http/ctx.ts";
import { type Figure, median } from "./figure.ts";

/** So many facts, of every metric that records make, over seven years and ten divisions; one in a hundred corrected. */
const facts = Number(process.env.HAICE_BENCH_FACTS ?? 2_000_000);

/**
 * The board of indicators over a large ledger, through HTTP in process: as of now from the kept values, as of a past day and
 * a past moment from the facts. The peer is a full computation of the same figures from all facts.
 */
export async function measureIndicators(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "haice-bench-"));
  const server = await startEmbedded({ dataDir, throwaway: true });
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
    await fill(installation);
    return await measure(installation);
  } finally {
    await installation.close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function fill({ database }: OpenInstallation): Promise<void> {
  const { pool } = database;
  const { rows } = await pool.query<{ code: string; grain: string }>(
    "select code, grain from ledger.metric where grain in ('event', 'state') order by code",
  );
  const each = Math.ceil(facts / rows.length);
  for (const { code, grain } of rows) {
    await pool.query(
      `insert into ledger.fact (id, metric, valid_from, valid_to, recorded_at, subject, place, value, origin, source_module, source_record)
       select 'bench-' || $1 || '-' || n, $1, day, case when $2 = 'state' then day + 1095 end, day + interval '2 days',
         'bench-' || (n % ($3 * 2 / 3 + 1)), (array(select code from places.area_public where kind = 'division' order by code))[n % 10 + 1],
         case when $2 = 'state' then 1 else (n % 100000) / 100.0 + 1 end, 'import', 'bench', n::text
       from (select n, date '2019-01-01' + (n::bigint * 7919 % 2555)::int as day from generate_series(1, $3::int) n) generated`,
      [code, grain, each],
    );
  }
  await pool.query(
    `insert into ledger.supersession (superseded, by, recorded_at)
     select id, 'bench-by-' || id, recorded_at + interval '90 days' from ledger.fact
     where source_module = 'bench' and source_record like '%00'`,
  );
  await pool.query("vacuum analyze ledger.fact");
  await pool.query("analyze ledger.supersession");
}

async function measure(installation: OpenInstallation): Promise<Figure[]> {
  const { app, database } = installation;
  const work = () =>
    inTransaction(database.db, { user: null, organisation: null }, (tx) =>
      indicators.work!(systemCtx(tx, systemClock)),
    );
  const whole = await time(work);
  const read = (query: string) => time(() => get(app, `/api/indicators/indicators${query}`));
  const now = await repeat(40, () => read(""));
  const past = await repeat(8, (run) => read(`?on=${2020 + (run % 5)}-06-30`));
  const known = await repeat(8, (run) => read(`?on=2024-06-30&known=${2021 + (run % 4)}-03-01T00:00:00Z`));
  const afterFact = await repeat(5, async (run) => {
    await database.pool.query(
      "insert into indicators.metric_change (id, metric, changed_at) values ($1, 'technology-contract', now())",
      [`bench-${run}`],
    );
    return time(work);
  });
  const { rows } = await database.pool.query<{ count: number }>("select count(*) from ledger.fact");
  const note = `${rows[0]?.count} facts, ${now.length} reads`;
  const percentile = (times: number[]) => times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;
  return [
    { name: "board of 42 indicators as of now, p95", value: percentile(now), unit: "ms", bound: { atMost: 200 }, note },
    figure("board as of a past day, slowest", Math.max(...past), 2000),
    figure("board as of a past day and known at a past moment, slowest", Math.max(...known), 2000),
    figure("what depends on a new fact is worked out again, slowest", Math.max(...afterFact), 1000),
    { name: "full computation of all indicators (the peer)", value: whole, unit: "ms", bound: null, note: "once" },
    {
      name: "full computation over board as of now, median",
      value: whole / median(now),
      unit: "×",
      bound: { atLeast: 10 },
      note: "how much the kept values spare",
    },
  ];
}

const figure = (name: string, value: number, most: number): Figure => ({
  name,
  value,
  unit: "ms",
  bound: { atMost: most },
  note: "",
});

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function repeat(times: number, run: (index: number) => Promise<number>): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) taken.push(await run(index));
  return taken;
}

async function get(app: OpenInstallation["app"], url: string): Promise<void> {
  const answer = await app.inject({ url });
  if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.body.slice(0, 300)}`);
}
