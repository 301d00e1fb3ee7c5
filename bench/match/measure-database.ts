import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Item } from "../../src/engines/match/contract.ts";
import { createAnalyser } from "../../src/engines/match/language/analyser.ts";
import { match } from "../../src/engines/match/match.ts";
import { type OpenInstallation, openInstallation } from "../../src/installation.ts";
import { putMatchItems } from "../../src/modules/market/store/match-index.ts";
import { candidatesFor } from "../../src/modules/market/views/candidates.ts";
import { systemClock } from "../../src/platform/clock/clock.ts";
import { inTransaction, itself } from "../../src/platform/db/database.ts";
import { startEmbedded } from "../../src/platform/db/postgres/embedded.ts";
import type { Figure } from "../figure.ts";
import { madeUpMarket } from "./made-up-market.ts";
import { percentiles } from "./percentiles.ts";

const results = Number(process.env.HAICE_BENCH_RESULTS ?? 200_000);
const demands = 100;
const portion = 1000;
const analyser = createAnalyser();

/**
 * Matching as the product does it, with candidates from PostgreSQL: as many results as in memory, from the same generator, put
 * in by the door of the product, and the same demands asked. Needs some 15 GB of disk and half an hour at 200,000 results.
 */
export async function measureMatchDatabase(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "haice-bench-"));
  const server = await startEmbedded({ dataDir });
  const installation = await openInstallation({
    databaseUrl: server.url,
    regionFolder: join(import.meta.dirname, "../../regions/qingdao"),
    clock: systemClock,
    webFolder: null,
    secureCookies: false,
    relaxed: true,
    log: false,
    sealing: false,
    version: "bench",
  });
  try {
    const market = madeUpMarket(results, demands);
    return [await fill(installation, market.results, market.demands), ...(await ask(installation, market.demands))];
  } finally {
    await installation.close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function fill(installation: OpenInstallation, all: Iterable<Item>, asked: readonly Item[]): Promise<Figure> {
  const { db, pool } = installation.database;
  const started = performance.now();
  const put = (items: readonly Item[], corpus: "demand" | "result") =>
    inTransaction(db, itself, (tx) => putMatchItems(tx, corpus, items, analyser));
  await put(asked, "demand");
  let waiting: Item[] = [];
  let done = 0;
  for (const item of all) {
    waiting.push(item);
    if (waiting.length < portion) continue;
    await put(waiting, "result");
    done += waiting.length;
    waiting = [];
    if (process.stderr.isTTY) process.stderr.write(`\r${done.toLocaleString("en")} results`);
  }
  if (waiting.length > 0) await put(waiting, "result");
  const value = (performance.now() - started) / 1000;
  await pool.query("vacuum analyze market.match_item, market.match_posting, market.match_frequency");
  const { rows } = await pool.query<{ size: string }>(
    "select pg_size_pretty(sum(pg_total_relation_size(c.oid))) as size from pg_class c where c.relname like 'match\\_%' and c.relkind = 'r'",
  );
  return {
    name: `match from PostgreSQL, ${results.toLocaleString("en")} results put in`,
    value,
    unit: "s",
    bound: null,
    note: rows[0]?.size ?? "",
  };
}

async function ask(installation: OpenInstallation, asked: readonly Item[]): Promise<Figure[]> {
  const one = (demand: Item) =>
    inTransaction(installation.database.db, itself, async (tx) => {
      const { source, requests } = await candidatesFor(tx, demand, "result", analyser);
      return match(demand, source, { analyser, requests, top: 100, explained: 10 });
    });
  for (const demand of asked.slice(0, 10)) await one(demand);
  const times: number[] = [];
  for (const demand of asked) {
    const from = performance.now();
    await one(demand);
    times.push(performance.now() - from);
  }
  return percentiles("match from PostgreSQL, 100 ranked and 10 explained", times, null);
}
