-- One thread: a licence and a contract say which lead they come of, a contract which licence it puts on the register.

alter table market.licence add column lead_id text references market.lead (id);
comment on column market.licence.lead_id is 'The lead that it comes of; said with its first draft';
create index licence_of_lead on market.licence (lead_id) where lead_id is not null;

alter table market.technology_contract
  add column lead_id text references market.lead (id),
  add column licence_id text references market.licence (id);
comment on column market.technology_contract.lead_id is 'The lead that it comes of: its registration brings the lead to the contract';
comment on column market.technology_contract.licence_id is 'The licence that it puts on the register';
create index technology_contract_of_lead on market.technology_contract (lead_id) where lead_id is not null;
create index technology_contract_of_licence on market.technology_contract (licence_id) where licence_id is not null;

-- Whoever brought the two together, and the two, see what came of it.
drop policy sees on market.technology_contract;
create policy sees on market.technology_contract for select using (
  platform.own_organisation() = any (seen_by)
  or (select platform.holds_role('itself', 'administrator', 'commission-office', 'auditor', 'reviewer'))
  or (lead_id is not null and exists (select from market.lead l where l.id = lead_id
    and (l.broker_id = nullif(current_setting('app.user', true), '')
      or platform.own_organisation() in (l.demand_owner_id, l.result_owner_id)))));

-- A lead has come to a contract when the contract is registered; what a broker only says stands beside it.
drop view market.funnel_stage_public;
create view market.funnel_stage_public as
  select extract(year from l.opened_at at time zone 'Asia/Shanghai')::int as year, s.stage,
    count(*) filter (where not s.is_declared)::int as leads, count(*) filter (where s.is_declared)::int as declared,
    count(*) filter (where l.is_sample)::int as samples,
    percentile_cont(0.5) within group (order by greatest(0, extract(epoch from s.reached - l.opened_at)) / 86400)
      filter (where not s.is_declared) as median_days
  from market.lead l
  left join lateral (
    select (min(c.registered_on) + time '00:00') at time zone 'Asia/Shanghai' as at from market.technology_contract c
    where c.lead_id = l.id and c.state in ('registered', 'amended')) registered on true
  cross join lateral (
    select to_stage as stage, min(made_at) as reached, to_stage = 'contract' as is_declared from market.lead_step
    where lead_id = l.id and to_stage is distinct from from_stage and (to_stage <> 'contract' or registered.at is null)
    group by to_stage
    union all
    select 'contract', registered.at, false where registered.at is not null) s
  group by 1, 2;
comment on view market.funnel_stage_public is 'Leads by the year in which they were opened and each stage that they reached; days from opening, median. Contracts: those registered; declared: said by a broker, not registered.';
grant select on market.funnel_stage_public to haice_app;
