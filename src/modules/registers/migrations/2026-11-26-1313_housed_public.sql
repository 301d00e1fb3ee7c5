-- What the coupling of research, transfer and incubation in parks is counted from; no data move.
create view registers.housed_public with (security_invoker = true) as
  select distinct p.id as park_id, i.owner_id
  from registers.park p join registers.incubatee i on i.carrier_id = any (p.carriers)
  where p.state <> 'ended' and i.state <> 'left' and i.owner_id is not null;
comment on view registers.housed_public is 'Which organisation is on its way through the carriers of which park, for counts of later modules; who sees which record the registers say.';
grant select on registers.housed_public to haice_app;
