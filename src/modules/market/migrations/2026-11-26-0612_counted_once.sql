-- The funnel: what the register brought to a contract and has given up again is neither registered nor declared by a broker.
-- The queue of a result: a trial that was converted is a licence as any other. And a result that a signed lead took off the
-- offer, as one of the two wants it alone, is licensed to nobody else.

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
    where lead_id = l.id and to_stage is distinct from from_stage and act <> 'register'
      and (to_stage <> 'contract' or registered.at is null)
    group by to_stage
    union all
    select 'contract', registered.at, false where registered.at is not null) s
  group by 1, 2;
comment on view market.funnel_stage_public is 'Leads by the year in which they were opened and each stage that they reached; days from opening, median. Contracts: those registered; declared: said by a broker, not registered.';
grant select on market.funnel_stage_public to haice_app;

create or replace function market.licence_block(result text, but text) returns table (is_exclusive boolean, is_trial boolean)
  language sql stable security definer set search_path = '' as $$
  select l.is_exclusive, l.kind = 'trial' and not exists (
    select from market.licence_step s where s.licence_id = l.id and s.doing ->> 'act' = 'convert')
  from market.licence l
  where l.result_id = result and l.id <> but and l.state in ('agreed', 'on-trial', 'in-force', 'suspended')
$$;

create function market.contracted_alone(result text, but_lead text, licensee text) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select from market.lead l join market.demand d on d.id = l.demand_id join market.result r on r.id = l.result_id
    where l.result_id = result and l.stage in ('contract', 'performed') and l.id is distinct from but_lead
      and (licensee is null or l.demand_owner_id is distinct from licensee)
      and (d.exclusivity = 'exclusive' or r.exclusivity = 'exclusive'))
$$;
comment on function market.contracted_alone is 'Whether a signed lead keeps a result for its two sides now, not counting one lead and those of a licensee; not whose it is.';
