import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { type OpenInstallation, openInstallation } from "../src/installation.ts";
import { systemClock } from "../src/platform/clock/clock.ts";
import { startEmbedded } from "../src/platform/db/postgres/embedded.ts";
import { type Figure, median, percentile, time } from "./figure.ts";

const records = Number(process.env.HAICE_BENCH_RECORDS ?? 100_000);

/**
 * The list of one register over 100,000 records, of which a third is internal: pages of 200 with the counts by state, as the
 * office and as somebody who is not signed in, by filter, by part of a name, by pinyin, and deep in the list. The peer, in
 * the same run: the same page and the same two counts by plain statements, without rights, words, paging by cursor or HTTP.
 */
export async function measureRegisters(): Promise<Figure[]> {
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
    await fill(installation.database.pool);
    return await measure(installation);
  } finally {
    await installation.close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Platforms, made up: five words in their names, spelt as the product spells them, over levels, kinds, divisions and days. */
async function fill(pool: OpenInstallation["database"]["pool"]): Promise<void> {
  await pool.query(
    `insert into registers.platform (id, version, state, name_zh, name_key, disclosure, origin, search, initials, syllables,
       created_at, changed_at, kind, level, place)
     select 'bench-' || n, 1, (array['entered', 'building', 'recognised', 'recognised', 'ended'])[n % 5 + 1],
       name || n, name || n, case when n % 3 = 0 then 'internal' else 'public' end, 'import', name || n, initials || n, syllables || n,
       timestamptz '2019-01-01' + n * interval '30 minutes', timestamptz '2019-01-01' + n * interval '30 minutes',
       (array['key-laboratory', 'engineering-research-centre', 'technology-innovation-centre', 'institute'])[n % 4 + 1],
       (array['national', 'provincial', 'city', 'district'])[n % 7 % 4 + 1],
       (array(select code from places.area_public where kind = 'division' order by code))[n % 10 + 1]
     from generate_series(1, $1::int) n
     cross join lateral (select * from (values
       ('海洋装备实验室', ' hyzbsys', ' haiyang zhuangbei shiyanshi'), ('深海药物中心', ' shywzx', ' shenhai yaowu zhongxin'),
       ('智能船舶研究所', ' zncbyjs', ' zhineng chuanbo yanjiusuo'), ('极地观测站', ' jdgcz', ' jidi guancezhan'),
       ('海水淡化工程中心', ' hsdhgczx', ' haishui danhua gongcheng zhongxin')) v (name, initials, syllables)
       offset n % 5 limit 1) words`,
    [records],
  );
  await pool.query("vacuum analyze registers.platform");
}

const asked = [
  { name: "first page", query: "", where: "true" },
  { name: "by a filter", query: "&where=level:national", where: "level = 'national'" },
  {
    name: "by two filters",
    query: "&where=level:city&where=kind:institute&state=recognised",
    where: "level = 'city' and kind = 'institute' and state = 'recognised'",
  },
  { name: "by a part of the name", query: `&q=${encodeURIComponent("淡化")}`, where: "search like '%淡化%'" },
  { name: "by pinyin", query: "&q=jdgc", where: "initials ~ 'jdgc'" },
  { name: "by name", query: "&sort=name", where: "true" },
] as const;

async function measure({ app, database }: OpenInstallation): Promise<Figure[]> {
  const load = () => (loadavg()[0] ?? 0).toFixed(1);
  const loadBefore = load();
  const signedIn = await app.inject({
    method: "POST",
    url: "/api/people/switch",
    payload: { email: "office@sample.haice.example" },
  });
  const cookie = String([signedIn.headers["set-cookie"]].flat()[0]).split(";")[0] ?? "";
  const read = (query: string, as: string | null) =>
    time(async () => {
      const url = `/api/registers/platform/records?limit=200${query}`;
      const answer = await app.inject({ url, headers: as === null ? {} : { cookie: as } });
      if (answer.statusCode !== 200) throw new Error(`${query}: ${answer.body.slice(0, 300)}`);
    });
  const bare = (where: string, order: string) =>
    time(async () => {
      await database.pool.query(`select count(*) from registers.platform where ${where}`);
      await database.pool.query("select state, count(*) from registers.platform group by state");
      await database.pool.query(`select * from registers.platform where ${where} order by ${order}, id desc limit 200`);
    });
  const office: number[] = [];
  const plain: number[] = [];
  const anonymous: number[] = [];
  const byKind = new Map<string, number[]>();
  for (let at = 0; at < 25; at += 1)
    for (const { name, query, where } of asked) {
      const order = name === "by name" ? 'name_zh collate "C"' : "changed_at desc";
      const [own, peer] = [await read(query, cookie), await bare(where, order)];
      anonymous.push(await read(query, null));
      if (at < 5) continue;
      office.push(own);
      plain.push(peer);
      byKind.set(name, [...(byKind.get(name) ?? []), own]);
    }
  const note = `${records} records; load ${loadBefore} before, ${load()} after`;
  const ms = (name: string, value: number, most: number | null, remark = ""): Figure => ({
    name,
    value,
    unit: "ms",
    bound: most === null ? null : { atMost: most },
    note: remark,
  });
  return [
    ms(`register page of 200 with counts, office, p95 of ${office.length}`, percentile(office), 200, note),
    ms("the same, not signed in, p95", percentile(anonymous), null),
    ...[...byKind].map(([name, times]) => ms(`  ${name}, median`, median(times), null)),
    ms("bare SQL of the same pages and counts, p95", percentile(plain), null),
    {
      name: "register page over bare SQL, median",
      value: median(office) / median(plain),
      unit: "×",
      bound: { atMost: 3 },
      note: "one after the other, in turn",
    },
  ];
}
