-- A pair that was refused can be taken up by another broker; of two who are as fast as each other one gets it. Why a pair was
-- refused is for its sides, its broker and who keeps the market; ranking learns from it without words and names.

alter table market.lead drop constraint lead_demand_id_result_id_key;
create unique index lead_not_refused on market.lead (demand_id, result_id) where stage <> 'refused';
create index lead_of_pair on market.lead (demand_id, result_id, opened_at desc);
comment on table market.lead is 'A demand and a result that a broker brings together, until the effect of the contract or a refusal. Of a pair one at most is not refused.';

-- Of a pair that two refused at once the later refusal stands.
update market.refused_pair r set taken_back_at = r.refused_at
where r.taken_back_at is null and exists (
  select from market.refused_pair later
  where later.demand_id = r.demand_id and later.result_id = r.result_id and later.taken_back_at is null
    and (later.refused_at, later.id) > (r.refused_at, r.id));
create unique index refused_pair_standing on market.refused_pair (demand_id, result_id) where taken_back_at is null;

alter table market.refused_pair enable row level security;
create policy refused_pair_read on market.refused_pair for select to haice_app
  using ((select platform.holds_role('itself', 'administrator', 'commission-office', 'auditor'))
    or refused_by = nullif(current_setting('app.user', true), '')
    or exists (select from market.lead l where l.id = lead_id)
    or exists (select from market.demand d where d.id = demand_id and d.owner_id = platform.own_organisation())
    or exists (select from market.result r where r.id = result_id and r.owner_id = platform.own_organisation()));
create policy refused_pair_add on market.refused_pair for insert to haice_app
  with check ((select platform.holds_role('itself')) or refused_by = nullif(current_setting('app.user', true), ''));
revoke update on market.refused_pair from haice_app;

create function market.take_back_refusals(of_demand text, of_result text, at timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog
  as $$
  update market.refused_pair set taken_back_at = at
  where demand_id = of_demand and result_id = of_result and taken_back_at is null
    and (platform.holds_role('itself') or exists (
      select from market.lead l where l.demand_id = of_demand and l.result_id = of_result and l.stage <> 'refused'
        and l.broker_id = nullif(current_setting('app.user', true), '')))
  $$;
comment on function market.take_back_refusals is 'The refusals of a pair count no more, whoever refused it: for the broker who took it up.';
revoke execute on function market.take_back_refusals from public;
grant execute on function market.take_back_refusals to haice_app;

create view market.refusal_memory as
  select demand_id, result_id, demand_fields, result_fields, reason, refused_at
  from market.refused_pair where taken_back_at is null;
comment on view market.refusal_memory is 'What ranking learns from: which pairs stand refused and the kind of reason, no words and no names. Fields: what both sides said in public then.';
grant select on market.refusal_memory to haice_app;

-- Pairs are worked out anew in the transaction of whoever changes a good; nobody signed out reads or writes them.
alter table market.proposed_pair enable row level security;
create policy proposed_pair_signed_in on market.proposed_pair to haice_app
  using ((select platform.holds_role('itself')) or nullif(current_setting('app.user', true), '') is not null);

-- Readiness counts as far as it is proven, also for what matching has read already.
update market.match_item i set fields =
  coalesce((select jsonb_agg(e.field order by e.place) from jsonb_array_elements(i.fields) with ordinality as e (field, place)
    where e.field ->> 'role' <> 'readiness'), '[]')
  || case when r.proven_readiness is null then '[]'::jsonb
    else jsonb_build_array(jsonb_build_object('role', 'readiness', 'name', 'provenReadiness', 'level', r.proven_readiness)) end
from market.result r where i.corpus = 'result' and r.id = i.item_id;
delete from market.proposed_pair p using market.demand d, market.result r
where p.state = 'new' and d.id = p.demand_id and r.id = p.result_id and d.needed_readiness > r.proven_readiness;
