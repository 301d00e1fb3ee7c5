-- A place is worked out again from the sheets of all cases that were ranked together, also of those that left since.

create function calls.ranked_with(case_id text) returns setof jsonb
  language sql stable security definer set search_path = pg_catalog
  as $$
  select o.inputs from calls.outcome k join calls.outcome o on o.root_id = k.root_id and o.place is not null
  where k.dossier_id = case_id and calls.house_parties() <> '{}' and calls.may_read(case_id, 'scores')
  order by o.dossier_id $$;
comment on function calls.ranked_with is 'What the means of all cases of a ranking were worked out from, for the house, where it reads the scores of this one.';
revoke execute on function calls.ranked_with from public;
grant execute on function calls.ranked_with to haice_app;
