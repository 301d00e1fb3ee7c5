-- Who takes part in a guide: how many needs of which group stand behind an edition, a guide item or a call (001:L318, 003:L91).

create function calls.needs_behind(case_id text, is_edition boolean)
  returns table (needs_of text, put_forward int, named int, take_part int)
  language sql stable security definer set search_path = pg_catalog
  as $$
  with behind as (
    select d.id from calls.dossier d where is_edition and d.above_id = case_id
    union
    select l.other from calls.link l where l.dossier_id = case_id and l.kind = 'need'
    union
    select n.other from calls.link l join calls.link n on n.dossier_id = l.other and n.kind = 'need'
      where l.dossier_id = case_id and l.kind = 'guide-item')
  select c.forms #>> '{need,group}', count(*)::int,
    (count(*) filter (where exists (select from calls.link l where l.kind = 'need' and l.other = c.dossier_id)))::int,
    (count(*) filter (where coalesce(c.forms #>> '{need,design}', '') <> ''))::int
  from behind b join calls.content c on c.dossier_id = b.id
  where coalesce(c.forms #>> '{need,group}', '') <> '' and exists (select from calls.receipt r where r.dossier_id = b.id)
  group by 1 order by 1 $$;
comment on function calls.needs_behind is 'How many needs of each group were put forward below an edition, or are named by a guide item, or by the guide items of a call; how many of them an item names, and in how many the demand side takes part in the design: counts alone.';
revoke execute on function calls.needs_behind from public;
grant execute on function calls.needs_behind to haice_app;
