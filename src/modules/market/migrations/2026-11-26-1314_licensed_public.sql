-- What the coupling of research, transfer and incubation in parks is counted from; no data move.
create view market.licensed_public with (security_invoker = true) as
  select distinct p.organisation_id, l.result_id
  from market.licence l join market.licence_party p on p.licence_id = l.id and p.side = 'licensee'
  where l.state in ('agreed', 'on-trial', 'in-force', 'suspended', 'winding-up', 'ended') and l.result_id is not null;
comment on view market.licensed_public is 'Which organisation has licensed which result, for counts of later modules; who sees which licence the market says.';
grant select on market.licensed_public to haice_app;
