-- How many failures of a unit are tolerated on a day: what else was its failure counts against nobody who applies anew (003:L157).

create function integrity.tolerated_of_units(units text[], day date) returns table (organisation_id text, n int)
  language sql stable security definer set search_path = pg_catalog
  as $$
  select c.organisation_id, count(*)::int from integrity.tolerance_case c
  where c.organisation_id = any(units) and c.state = 'tolerated' and c.tolerated_from <= day
    and (c.tolerated_to is null or c.tolerated_to > day)
  group by c.organisation_id $$;
comment on function integrity.tolerated_of_units is 'How many failures of each of these units are tolerated on a day; a count, and nothing of the cases.';
revoke execute on function integrity.tolerated_of_units from public;
grant execute on function integrity.tolerated_of_units to haice_app;
