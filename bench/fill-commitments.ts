import type pg from "pg";

/**
 * A ledger as large as a province's, by SQL: commitments on the sentences of the story's documents, two or three responsible
 * units each, ten steps each, and a sign-for for all that was dispatched.
 */
export async function fillCommitments(pool: pg.Pool, commitments: number, steps: number): Promise<void> {
  await pool.query("delete from commitments.commitment");
  await pool.query(
    `with sentences as (
       select x.id, x.node, x.span, e.document_id, e.number, row_number() over (order by x.id) - 1 as n, count(*) over () as all_of
       from policy.extraction x join policy.edition e on e.id = x.edition_id
     ), made as (
       select g, s.*, (array['registered', 'approved', 'dispatched', 'signed', 'in-progress', 'in-progress', 'in-progress',
           'reported', 'reviewed', 'closed', 'closed', 'closed'])[1 + (g * 7 + g / 5) % 12] as state
       from generate_series(1, $1::int) g join sentences s on s.n = g % s.all_of
     )
     insert into commitments.commitment (id, extraction_id, measure, kind, document_id, edition, node, span, quote, title, content,
       area, due_on, due_from, state, state_since, version, round, dispatch, registered_at, known_units)
     select 'bench-' || lpad(g::text, 8, '0'), id, g, 'measure', document_id, number, node, int4range(g, g + 60),
       '第' || g || '条，推动产学研协同创新和成果转化，支持企业建设创新平台，完善科技服务体系，提升产业发展能级。' || md5(g::text),
       '推动产学研协同创新第' || g || '项', jsonb_build_object('kind', 'task', 'filler', repeat(md5(g::text), 40)), null,
       case when g % 17 = 0 then null else date '2025-01-01' + g % 1400 end, case when g % 17 = 0 then 'none' else 'own' end,
       state, timestamptz '2025-01-01' + make_interval(hours => g % 14000), 10, g % 5,
       (state not in ('registered', 'approved'))::int, timestamptz '2025-01-01', case when g % 9 = 0 then 0 else 2 + g % 2 end
     from made`,
    [commitments],
  );
  await pool.query(
    `with units as (
       select id, name_zh, row_number() over (order by (code in ('qd-haiyangju', 'wc-gongxinju')) desc, code) - 1 as n,
         count(*) over () as all_of
       from people.organisation where not sample
     )
     insert into commitments.duty (id, commitment_id, position, name, role, organisation_id, valid_from, basis)
     select c.id || '-' || p, c.id, p, u.name_zh, case p when 0 then 'lead' else 'co' end, u.id, c.registered_at, 'bench'
     from (select id, registered_at, known_units, substr(id, 7)::int as g from commitments.commitment) c
     cross join lateral generate_series(0, c.known_units - 1) p
     join units u on u.n = (c.g * 13 + p * 29 + c.g / 97) % u.all_of`,
  );
  await pool.query(
    `insert into commitments.step (id, commitment_id, act, from_state, to_state, made_at, made_by, made_by_name)
     select c.id || '-' || lpad(s::text, 3, '0'), c.id, (array['register', 'approve', 'dispatch', 'sign', 'start', 'report', 'accept'])[1 + s % 7],
       'registered', 'approved', c.registered_at + make_interval(days => s), 'bench', 'bench'
     from commitments.commitment c cross join generate_series(1, $1::int) s`,
    [Math.round(steps / commitments)],
  );
  await pool.query(
    `insert into commitments.sign_for (id, commitment_id, organisation_id, dispatch, is_needed, asked_at)
     select distinct on (d.commitment_id, d.organisation_id) d.id, d.commitment_id, d.organisation_id, 1, true, c.registered_at
     from commitments.duty d join commitments.commitment c on c.id = d.commitment_id where c.dispatch = 1`,
  );
  await pool.query(
    `insert into commitments.lamp_state (commitment_id, lamp, reasons, rule, worked_out_on)
     select id, (array['normal', 'late', 'warning', 'no-data', 'normal'])[1 + substr(id, 7)::int % 5], '[{"code": "reported", "days": 3, "on": null}]', 'bench', '2026-01-01'
     from commitments.commitment`,
  );
  await pool.query("vacuum analyze");
}
