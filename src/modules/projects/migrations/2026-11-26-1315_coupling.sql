-- How close research, transfer and incubation are in parks: counts alone, since whose licence it is the licence keeps to its parties.
create function projects.coupling()
  returns table (park_id text, firms bigint, licensed bigint, chained bigint)
  language sql stable security definer set search_path = '' as $$
  select h.park_id, count(*),
    count(*) filter (where exists (select from market.licensed_public l where l.organisation_id = h.owner_id)),
    count(*) filter (where exists (select from market.licensed_public l
      join projects.offered_result r on r.result_id = l.result_id where l.organisation_id = h.owner_id))
  from registers.housed_public h group by h.park_id
$$;
comment on function projects.coupling is 'Firms of each park that are on their way through its carriers; how many of them have licensed a result, and how many one that came out of a project.';
revoke execute on function projects.coupling from public;
grant execute on function projects.coupling to haice_app;
