import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { type OpenInstallation, openInstallation } from "../src/installation.ts";
import { indicators } from "../src/modules/indicators/index.ts";
import { recordMany } from "../src/modules/ledger/index.ts";
import { systemClock } from "../src/platform/clock/clock.ts";
import { inTransaction } from "../src/platform/db/database.ts";
import { startEmbedded } from "../src/platform/db/postgres/embedded.ts";
import { type Ctx, systemCtx } from "../src/platform/http/ctx.ts";
import { bareBoard } from "./bare-board.ts";
import { type Figure, median, percentile, time } from "./figure.ts";
import { fillLedger } from "./fill-ledger.ts";

const facts = Number(process.env.HAICE_BENCH_FACTS ?? 2_000_000);
const indicatorsAsked = 50;

/**
 * The board of indicators over a large ledger, through HTTP in process: as of now from the kept values, as of a past day and
 * a past moment from the facts. Peers, in the same run: a full computation of everything, and bare SQL over the facts.
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
    await fillLedger(installation.database.pool, facts);
    await addIndicators(installation);
    return await measure(installation);
  } finally {
    await installation.close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Makes the board as large as promised: indicators of the pack that count records, in other areas and of one class alone. */
async function addIndicators({ database }: OpenInstallation): Promise<void> {
  await database.pool.query(
    `with made as (
       select d.content, row_number() over (order by d.position) as n from indicators.definition d
       where d.content -> 'formula' ->> 'op' in ('count-at', 'count-in', 'sum-in')
     ), areas as (
       select code, row_number() over (order by code) as n from places.area_public where kind = 'division'
     )
     insert into indicators.definition (code, position, content)
     select code, 1000 + n, content || jsonb_build_object('code', code, 'area', area,
       'formula', content -> 'formula' || '{"where": {"bench": ["b", "d"]}}')
     from (select m.n, m.content, a.code as area, 'bench-' || m.n as code
       from made m join areas a on a.n = m.n % 10 + 1) added
     order by n limit $1 - (select count(*) from indicators.definition)`,
    [indicatorsAsked],
  );
}

async function measure(installation: OpenInstallation): Promise<Figure[]> {
  const { app, database } = installation;
  const run = <T>(work: (ctx: Ctx) => Promise<T>) =>
    inTransaction(database.db, { user: null, organisation: null }, (tx) => work(systemCtx(tx, systemClock)));
  const load = () => (loadavg()[0] ?? 0).toFixed(1);
  const loadBefore = load();
  const work = (ctx: Ctx) => indicators.work!(ctx, installation.services);
  const whole = await time(() => run(work));
  const bare = await time(() => run((ctx) => bareBoard(ctx, "2024-06-30", "2024-03-01T00:00:00Z")));
  const read = (query: string) => time(() => get(app, `/api/indicators/indicators${query}`, indicatorsAsked));
  const now = await repeat(40, () => read(""));
  const past = await repeat(12, (at) => read(`?on=${2020 + (at % 6)}-06-30`));
  const known = await repeat(12, (at) => read(`?known=${2020 + (at % 6)}-09-01T00:00:00Z`));
  const pastAndKnown = await repeat(12, (at) => read(`?on=2024-06-30&known=${2021 + (at % 5)}-03-01T00:00:00Z`));
  const afterFact = await repeat(10, (at) =>
    time(async () => {
      await run((ctx) => recordMany(ctx, [newFact(at)]));
      await run(work);
    }),
  );
  const bulk = await time(() =>
    run((ctx) =>
      recordMany(
        ctx,
        Array.from({ length: 10_000 }, (_, index) => newFact(1000 + index)),
      ),
    ),
  );
  const { rows } = await database.pool.query<{ count: number }>("select count(*) from ledger.fact");
  const note = `${rows[0]?.count} facts; load ${loadBefore} before, ${load()} after`;
  const one = median(pastAndKnown);
  return [
    figure(`board of ${indicatorsAsked} indicators as of now, p95 of ${now.length}`, percentile(now), 200, note),
    figure(`board as of a past day, p95 of ${past.length}`, percentile(past), 2000),
    figure(`board as known at a past instant, p95 of ${known.length}`, percentile(known), 2000),
    figure(
      `board as of a past day and known at a past instant, p95 of ${known.length}`,
      percentile(pastAndKnown),
      2000,
    ),
    figure(
      `a new fact, recorded and all that depends on it worked out again, slowest of ${afterFact.length}`,
      Math.max(...afterFact),
      1000,
    ),
    { name: "full computation of all indicators", value: whole, unit: "ms", bound: null, note: "once" },
    {
      name: "bare SQL, a statement for each figure, as of that day and instant",
      value: bare,
      unit: "ms",
      bound: null,
      note: "once",
    },
    ratio("full computation over board as of now, median", whole / median(now), 10, "how much the kept values spare"),
    ratio(
      "bare SQL over board as of a past day and instant, median",
      bare / one,
      1,
      "how much the narrow table spares",
    ),
    {
      name: "10,000 facts recorded",
      value: bulk,
      unit: "ms",
      bound: null,
      note: "with all that the database keeps of them",
    },
  ];
}

const newFact = (at: number) => ({
  metric: "technology-contract",
  unit: "万元",
  validFrom: "2026-01-02",
  validTo: null,
  subject: `bench-new-${at}`,
  place: null,
  organisation: null,
  point: null,
  dimensions: {},
  value: "7.5",
  source: { origin: "record", module: "ledger", record: `bench-${at}` } as const,
});

const figure = (name: string, value: number, most: number, note = ""): Figure => ({
  name,
  value,
  unit: "ms",
  bound: { atMost: most },
  note,
});

const ratio = (name: string, value: number, atLeast: number, note: string): Figure => ({
  name,
  value,
  unit: "×",
  bound: { atLeast },
  note,
});

async function repeat(times: number, run: (index: number) => Promise<number>): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) taken.push(await run(index));
  return taken;
}

async function get(app: OpenInstallation["app"], url: string, rows: number): Promise<void> {
  const answer = await app.inject({ url });
  const found = answer.statusCode === 200 ? answer.json<{ indicators: unknown[] }>().indicators.length : 0;
  if (found !== rows) throw new Error(`${url}: ${found} indicators instead of ${rows}: ${answer.body.slice(0, 300)}`);
}
