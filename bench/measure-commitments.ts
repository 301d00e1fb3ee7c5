import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { type OpenInstallation, openInstallation } from "../src/installation.ts";
import { systemClock } from "../src/platform/clock/clock.ts";
import { startEmbedded } from "../src/platform/db/postgres/embedded.ts";
import { type Figure, median, percentile, time } from "./figure.ts";
import { fillCommitments } from "./fill-commitments.ts";

const commitments = Number(process.env.HAICE_BENCH_COMMITMENTS ?? 50_000);
const steps = commitments * 10;
const users = 200;
const thinkSeconds = 10;
const seconds = Number(process.env.HAICE_BENCH_SECONDS ?? 30);

/**
 * The ledger's page over 50,000 commitments and 500,000 steps: 200 people with 10 seconds between two pages, of whom one in
 * five follows everything up and the others see what their unit answers for, each with filters and sorts of their own. The
 * peer, in the same run: the same page and the same totals by two plain statements, without people, rights or HTTP.
 */
export async function measureCommitments(): Promise<Figure[]> {
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
    await fillCommitments(installation.database.pool, commitments, steps);
    return await measure(installation);
  } finally {
    await installation.close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

interface Page {
  cookie: string;
  /** Null: whoever follows up everything. */
  unit: string | null;
  filter: { name: "state" | "due" | "document"; value: string } | null;
  sort: { by: "due" | "state" | "place"; sql: string };
  offset: number;
}

async function measure(installation: OpenInstallation): Promise<Figure[]> {
  const { app, database } = installation;
  const load = () => (loadavg()[0] ?? 0).toFixed(1);
  const loadBefore = load();
  const pageAt = await pages(installation);
  const read = (page: Page) => time(() => get(app, page));
  for (let at = 0; at < 20; at += 1) await read(pageAt(at));

  const inTurn: { page: Page; http: number; bare: number }[] = [];
  for (let at = 0; at < 200; at += 1) {
    const page = pageAt(at);
    inTurn.push({ page, bare: await time(() => bare(database.pool, page)), http: await read(page) });
  }
  const rate = users / thinkSeconds;
  const underLoad: Promise<number>[] = [];
  for (let at = 0; at < seconds * rate; at += 1) {
    underLoad.push(read(pageAt(1000 + at)));
    await new Promise((resolve) => setTimeout(resolve, 1000 / rate));
  }
  const taken = await Promise.all(underLoad);
  const { rows } = await database.pool.query<{ c: number; s: number }>(
    "select (select count(*) from commitments.commitment) as c, (select count(*) from commitments.step) as s",
  );
  const note = `${rows[0]?.c} commitments, ${rows[0]?.s} steps; load ${loadBefore} before, ${load()} after`;
  const ms = (name: string, value: number, most: number | null, remark = ""): Figure => ({
    name,
    value,
    unit: "ms",
    bound: most === null ? null : { atMost: most },
    note: remark,
  });
  const [http, plain] = [inTurn.map((one) => one.http), inTurn.map((one) => one.bare)];
  return [
    ms(
      `ledger page, ${users} users, ${thinkSeconds} s think time, p95 of ${taken.length}`,
      percentile(taken),
      200,
      note,
    ),
    ms("the same, median", median(taken), null),
    ms("ledger page one after the other, p95", percentile(http), null, `slowest: ${slowest(inTurn)}`),
    ms("bare SQL of the same pages and totals, p95", percentile(plain), null),
    {
      name: "ledger page over bare SQL, p95",
      value: percentile(http) / percentile(plain),
      unit: "×",
      bound: { atMost: 3 },
      note: "one after the other, in turn",
    },
  ];
}

/** What the pages that took longest asked for, so that a missed promise says where to look. */
const slowest = (taken: readonly { page: Page; http: number; bare: number }[]): string =>
  taken
    .toSorted((a, b) => b.http - a.http)
    .slice(0, 3)
    .map(({ page: { unit, filter, sort, offset }, http, bare: plain }) => {
      const asked = [unit ? "unit" : "office", filter?.value ?? "all", sort.by, String(offset)];
      return `${asked.join(" ")} ${Math.round(http)} ms (bare ${Math.round(plain)})`;
    })
    .join("; ");

/** Pages as people ask for them: the same for the same number. */
async function pages({ app, database }: OpenInstallation): Promise<(at: number) => Page> {
  const cookieOf = async (email: string) => {
    const answer = await app.inject({ method: "POST", url: "/api/people/switch", payload: { email } });
    return String([answer.headers["set-cookie"]].flat()[0]).split(";")[0] ?? "";
  };
  const { rows } = await database.pool.query<{ email: string; organisation_id: string; role: string }>(
    `select p.email, p.organisation_id, g.role from people.person p join people.role_grant g on g.person_id = p.id
     where g.role in ('reporter', 'commission-office') order by p.email`,
  );
  const office = rows.find(({ role }) => role === "commission-office")!;
  const units = rows.filter(({ role }) => role === "reporter");
  const cookies = new Map<string, string>();
  for (const { email } of rows) cookies.set(email, await cookieOf(email));
  const filters: Page["filter"][] = [
    null,
    { name: "state", value: "in-progress" },
    { name: "due", value: "overdue" },
    { name: "document", value: "west-coast-2023" },
    null,
  ];
  const sorts: Page["sort"][] = [
    { by: "place", sql: "c.document_id, c.span" },
    { by: "due", sql: "c.due_on" },
    { by: "state", sql: "c.state_rank" },
  ];
  return (at) => {
    const person = at % 5 === 0 ? office : units[at % units.length]!;
    return {
      cookie: cookies.get(person.email)!,
      unit: person === office ? null : person.organisation_id,
      filter: filters[at % 7] ?? null,
      sort: sorts[at % 3]!,
      offset: at % 4 === 0 ? 100 * (at % 13) : 0,
    };
  };
}

async function get(app: OpenInstallation["app"], { cookie, filter, sort, offset }: Page): Promise<void> {
  const query = new URLSearchParams({ sort: sort.by, offset: String(offset), limit: "100" });
  if (filter) query.set(filter.name, filter.value);
  const answer = await app.inject({ url: `/api/commitments/ledger?${query}`, headers: { cookie } });
  if (answer.statusCode !== 200) throw new Error(`${query}: ${answer.body.slice(0, 300)}`);
}

async function bare(pool: OpenInstallation["database"]["pool"], { unit, filter, sort, offset }: Page): Promise<void> {
  const values: unknown[] = [];
  const value = (given: unknown) => `$${values.push(given)}`;
  const where = ["true"];
  if (unit)
    where.push(`exists (select from commitments.duty d where d.commitment_id = c.id and d.organisation_id = ${value(unit)}
      and d.valid_to is null)`);
  if (filter?.name === "state") where.push(`c.state = ${value(filter.value)}`);
  if (filter?.name === "due")
    where.push("c.due_on < current_date and c.state not in ('closed', 'suspended', 'merged', 'withdrawn')");
  if (filter?.name === "document") where.push(`d.code = ${value(filter.value)}`);
  await pool.query(
    `select c.state, l.lamp, count(*), count(*) filter (where c.known_units = 0)
     from commitments.commitment c join policy.document d on d.id = c.document_id
     join commitments.lamp_state l on l.commitment_id = c.id where ${where.join(" and ")} group by c.state, l.lamp`,
    values,
  );
  await pool.query(
    `select page.*, (select json_agg(u.name order by u.position) from commitments.duty u
       where u.commitment_id = page.id and u.valid_to is null) as units
     from (select c.id, c.version, c.kind, c.title, c.quote, d.code, d.title_zh, lower(c.span) as start, c.state, c.state_since,
         c.due_on, c.round, l.lamp, l.reasons
       from commitments.commitment c join policy.document d on d.id = c.document_id
       join commitments.lamp_state l on l.commitment_id = c.id where ${where.join(" and ")}
       order by ${sort.sql}, c.id limit 100 offset ${value(offset)}) page`,
    values,
  );
}
