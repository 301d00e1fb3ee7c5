import type pg from "pg";

/** The years that the facts are spread over. */
const firstDay = "2019-01-01";
const days = 2555;

/**
 * So many facts, made up: of every metric that records make, over seven years, ten divisions and five classes, learned two
 * days late and written in the order in which they were learned, as a ledger grows. Two subjects in three have several facts;
 * one fact in a hundred is corrected after ninety days, one in a thousand taken back.
 */
export async function fillLedger(pool: pg.Pool, facts: number): Promise<void> {
  const { rows } = await pool.query<{ count: number }>(
    "select count(*)::int as count from ledger.metric where grain in ('event', 'state')",
  );
  const each = Math.ceil(facts / rows[0]!.count);
  for (let from = 0; from < days; from += 365) {
    await pool.query(
      `insert into ledger.fact (id, metric, valid_from, valid_to, recorded_at, subject, place, dimensions, value, origin, source_module, source_record)
       select 'bench-' || m.code || '-' || n, m.code, day, case when m.grain = 'state' then day + 1095 end, day + interval '2 days',
         'bench-' || (n % ($1 * 2 / 3 + 1)), (array(select code from places.area_public where kind = 'division' order by code))[n % 10 + 1],
         jsonb_build_object('bench', chr(97 + n % 5)), case when m.grain = 'state' then 1 else (n % 100000) / 100.0 + 1 end, 'import', 'bench', n::text
       from (select n, date '${firstDay}' + (n::bigint * 7919 % ${days})::int as day from generate_series(1, $1::int) n) generated
       cross join (select code, grain from ledger.metric where grain in ('event', 'state')) m
       where day >= date '${firstDay}' + $2::int and day < date '${firstDay}' + $2::int + 365
       order by day, n, m.code`,
      [each, from],
    );
  }
  await supersede(pool, "00", "90 days", false);
  await supersede(pool, "050", "30 days", true);
  await pool.query("vacuum analyze ledger.fact, ledger.fact_life");
  await pool.query("analyze ledger.supersession, ledger.subject, ledger.cell");
}

/** The facts whose number ends so are corrected, or taken back, after some time. */
async function supersede(pool: pg.Pool, ending: string, after: string, isRetraction: boolean): Promise<void> {
  const superseded =
    "source_module = 'bench' and not is_retraction and supersedes is null and source_record like '%' || $1";
  await pool.query(
    `insert into ledger.fact (id, metric, valid_from, valid_to, recorded_at, subject, place, dimensions, value, origin, source_module,
       source_record, is_retraction, supersedes)
     select 'by-' || id, metric, valid_from, valid_to, recorded_at + $2::interval, subject, place, dimensions,
       case when not $3 then value + 1 end, origin, source_module, source_record, $3, id
     from ledger.fact where ${superseded}`,
    [ending, after, isRetraction],
  );
  await pool.query(
    `insert into ledger.supersession (superseded, by, recorded_at)
     select supersedes, id, recorded_at from ledger.fact
     where supersedes is not null and is_retraction = $2 and source_module = 'bench' and source_record like '%' || $1`,
    [ending, isRetraction],
  );
}
