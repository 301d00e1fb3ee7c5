import { MemoryCandidates } from "../../src/engines/match/candidates/memory.ts";
import type { Item } from "../../src/engines/match/contract.ts";
import { createAnalyser } from "../../src/engines/match/language/analyser.ts";
import { segmentByJieba } from "../../src/engines/match/language/segment.ts";
import { match } from "../../src/engines/match/match.ts";
import type { Figure } from "../figure.ts";
import { madeUpMarket } from "./made-up-market.ts";
import { loadPeers } from "./peers/load-peers.ts";
import { percentiles } from "./percentiles.ts";
import { textOf } from "./tech-match.ts";

const results = Number(process.env.HAICE_BENCH_RESULTS ?? 200_000);
const demands = 100;
const top = 100;
/** A peer that needs longer than this to take the results, or to answer, is stopped, and the figure says so. */
const peerSeconds = Number(process.env.HAICE_BENCH_PEER_SECONDS ?? 120);

/** Speed at 200,000 results: the engine, then its peers over the same texts, the same demands, in the same run. */
export async function measureScale(): Promise<Figure[]> {
  return [...(await measureEngine()), ...(await measurePeers())];
}

async function measureEngine(): Promise<Figure[]> {
  const market = madeUpMarket(results, demands);
  const analyser = createAnalyser();
  analyser.words("加载词典");
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const source = new MemoryCandidates(analyser, market.results);
  const seconds = (performance.now() - started) / 1000;
  const size = `${results.toLocaleString("en")} results`;
  const megabytes = (process.memoryUsage().rss - before) / 1e6;
  const asked = new MemoryCandidates(analyser, market.demands).statistics;
  const ask = async (demand: Item) => await match(demand, source, { analyser, requests: asked, top, explained: 10 });
  for (const demand of market.demands.slice(0, 10)) await ask(demand);
  const times: number[] = [];
  const processor: number[] = [];
  for (const demand of market.demands) {
    const [from, used] = [performance.now(), process.cpuUsage()];
    await ask(demand);
    times.push(performance.now() - from);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
  }
  const added = await measureAdded(source, ask);
  return [
    {
      name: `match, ${size} put into memory`,
      value: seconds,
      unit: "s",
      bound: null,
      note: `${Math.round(megabytes)} MB`,
    },
    ...percentiles("match, 100 ranked and 10 explained", times, { atMost: 150 }),
    // What it costs without what else the machine was doing; other threads (garbage collection) are in it.
    ...percentiles("  the same, processor time", processor, null),
    added,
  ];
}

/** Each of ten new results is asked for by its own words at once. */
async function measureAdded(
  source: MemoryCandidates,
  ask: (demand: Item) => Promise<{ ranked: Array<{ item: string }>; ruledOut: Array<{ item: string }> }>,
): Promise<Figure> {
  const fresh = madeUpMarket(0, 10).demands.map((item, index) => ({
    ...item,
    id: `new${index}`,
    fields: item.fields.map((field) =>
      field.role === "title" ? { ...field, text: `新到${index}号${field.text}` } : field,
    ),
  }));
  let found = 0;
  let slowest = 0;
  for (const item of fresh) {
    const from = performance.now();
    source.put(item);
    slowest = Math.max(slowest, performance.now() - from);
    const { ranked, ruledOut } = await ask({ ...item, id: "asked" });
    if (ranked[0]?.item === item.id || ruledOut[0]?.item === item.id) found++;
  }
  return {
    name: "match, of ten new results found first by their own words at once",
    value: found,
    unit: "",
    bound: { atLeast: 10 },
    note: `put in ${slowest.toFixed(1)} ms at most`,
  };
}

interface Peer {
  name: string;
  add(id: string, text: string): void | Promise<void>;
  search(query: string): unknown;
}

async function measurePeers(): Promise<Figure[]> {
  const peers = await loadPeers();
  const skipped = (name: string, note: string): Figure => ({ name, value: null, unit: "ms", bound: null, note });
  if (!peers) return [skipped("  peers", "skipped: npm ci --prefix bench/match/peers")];
  const makers: Array<() => Promise<Peer>> = [
    async () => {
      const index = peers.miniSearch();
      return {
        name: "MiniSearch",
        add: (id, text) => index.add({ id, text }),
        search: (query) => index.search(query).slice(0, top),
      };
    },
    async () => {
      const index = peers.flexSearch();
      return {
        name: "FlexSearch",
        add: (id, text) => index.add(id, text),
        search: (query) => index.search(query, top),
      };
    },
    async () => {
      const index = await peers.orama();
      return { name: "Orama", add: (id, text) => index.insert(id, text), search: (query) => index.search(query, top) };
    },
  ];
  const figures: Figure[] = [];
  for (const make of makers) figures.push(...(await measurePeer(await make())));
  return figures;
}

const words = (item: Item): string => segmentByJieba(textOf(item, "title", "text")).join(" ");

async function measurePeer(peer: Peer): Promise<Figure[]> {
  const market = madeUpMarket(results, demands);
  const started = performance.now();
  const secondsSince = (from: number): number => (performance.now() - from) / 1000;
  let put = 0;
  for (const result of market.results) {
    await peer.add(result.id, words(result));
    put++;
    if (secondsSince(started) > peerSeconds) break;
  }
  const name = `  ${peer.name}, put in, words cut included`;
  const note = put < results ? `stopped at ${put.toLocaleString("en")} results` : "";
  const figures: Figure[] = [{ name, value: secondsSince(started), unit: "s", bound: null, note }];
  const asking = performance.now();
  const times: number[] = [];
  for (const demand of market.demands) {
    const query = words(demand);
    const from = performance.now();
    await peer.search(query);
    times.push(performance.now() - from);
    if (secondsSince(asking) > peerSeconds) break;
  }
  const found = percentiles(`  ${peer.name}, 100 found, nothing explained`, times, null);
  return [...figures, ...found.map((figure) => ({ ...figure, note: [figure.note, note].filter(Boolean).join(", ") }))];
}
