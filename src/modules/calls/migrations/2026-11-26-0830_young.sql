-- The share of young researchers among those who lead (003:L137: it is to grow), counted for a call and for the one before.

create function calls.young_leads(case_id text)
  returns table (is_before boolean, handed_in int, young int, supported int, supported_young int)
  language sql stable security definer set search_path = pg_catalog
  as $$
  with this as (select d.id, d.workflow, d.made_at from calls.dossier d where d.id = case_id),
    roots as (
      select id, false as is_before from this
      union all
      (select d.id, true from calls.dossier d join this t on d.workflow = t.workflow and d.made_at < t.made_at
       where d.above_id is null and exists (select from calls.dossier b join calls.act_record r on r.dossier_id = b.id
         where b.root_id = d.id and r.act = 'support')
       order by d.made_at desc limit 1)),
    led as (
      select r.is_before, c.forms #>> '{application,young}' = 'yes' as young,
        exists (select from calls.act_record a where a.dossier_id = d.id and a.act = 'support') as supported
      from roots r join calls.dossier d on d.root_id = r.id and d.id <> r.id join calls.content c on c.dossier_id = d.id
      where c.forms #>> '{application,young}' <> '' and exists (select from calls.receipt x where x.dossier_id = d.id))
  select l.is_before, count(*)::int, (count(*) filter (where l.young))::int, (count(*) filter (where l.supported))::int,
    (count(*) filter (where l.young and l.supported))::int
  from led l group by l.is_before $$;
comment on function calls.young_leads is 'How many applications to a call were handed in and supported, and how many of them a young researcher leads; likewise for the last call of the same workflow before it that supported any: counts alone.';
revoke execute on function calls.young_leads from public;
grant execute on function calls.young_leads to haice_app;
