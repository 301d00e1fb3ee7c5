-- The ladder of titles, and the innovation index. The index compares figures that belong to each firm: the database works it out
-- over all of them and tells whoever asks only of firms whose figures they may see.

alter table firms.title_kind add column rung smallint check (rung > 0), add column rung_basis text,
  add check ((rung is null) = (rung_basis is null));
create unique index title_kind_rung on firms.title_kind (rung) where rung is not null;
comment on column firms.title_kind.rung is 'Its place on the ladder of the plans, 1 the lowest; null: it stands on no rung';
comment on column firms.title_kind.rung_basis is 'The line of a document that puts the rungs in this order';

create function firms.index_of(of_year int, weights jsonb)
  returns table (firm_id text, score numeric, place int, firms int, parts jsonb)
  language sql stable security definer set search_path = pg_catalog as $$
  with own as (
    select counts_for as id,
      max(value) filter (where year = of_year and measure = 'revenue')::numeric as revenue,
      max(value) filter (where year = of_year and measure = 'rd-spending')::numeric as rd,
      max(value) filter (where year = of_year and measure = 'staff')::numeric as staff,
      max(value) filter (where year = of_year and measure = 'rd-staff')::numeric as rd_staff,
      max(value) filter (where year = of_year and measure = 'valid-patents')::numeric as patents,
      max(value) filter (where year = of_year - 1 and measure = 'revenue')::numeric as revenue_before,
      max(value) filter (where year = of_year - 1 and measure = 'rd-spending')::numeric as rd_before
    from firms.figure_entry
    where counts_for is not null and superseded_at is null and year in (of_year, of_year - 1)
    group by counts_for having bool_or(year = of_year)
  ), part as (
    select o.id, p.name, p.value
    from own o join firms.firm_entry f on f.id = o.id and f.kind = 'enterprise'
    cross join lateral (values
      ('rd-intensity', 100 * rd / nullif(revenue, 0)),
      ('rd-growth', 100 * (rd - rd_before) / nullif(rd_before, 0)),
      ('rd-staff', 100 * rd_staff / nullif(staff, 0)),
      ('patents', 100 * patents / nullif(staff, 0)),
      ('revenue-growth', 100 * (revenue - revenue_before) / nullif(revenue_before, 0))) as p (name, value)
  ), ordered as (
    select id, name, value, count(value) over (partition by name) as known,
      rank() over (partition by name order by value) - 1 as below, count(*) over (partition by name, value) as alike
    from part
  ), shared as (
    select id, name, value, known, coalesce((weights ->> name)::numeric, 0) as weight,
      case when value is null then 0 when known = 1 then 0.5 else (below + (alike - 1) / 2.0) / (known - 1) end as share
    from ordered
  ), scored as (
    select id, coalesce(round(100 * sum(weight * share) / nullif(sum(weight), 0), 2), 0) as score,
      jsonb_agg(jsonb_build_object('part', name, 'value', round(value, 2), 'known', known,
        'share', case when value is not null then round(share, 4) end) order by name) as parts
    from shared group by id
  ), placed as (
    select *, rank() over (order by score desc)::int as place, (count(*) over ())::int as firms from scored
  )
  select p.id, p.score, p.place, p.firms, p.parts from placed p
  where firms.acts_as('{itself,administrator,commission-office,auditor}') or p.id = firms.own_firm()
$$;
comment on function firms.index_of is 'The innovation index of a year: of each part the share of firms below, weighed; equal scores share a place, what is not reported counts 0. Rows only of firms whose figures the person of this session may see.';
revoke execute on function firms.index_of from public;
grant execute on function firms.index_of to haice_app;
