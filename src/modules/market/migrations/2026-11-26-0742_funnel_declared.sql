-- The funnel: performance and effect of a contract that is not on the register are as declared as that contract is, so that no
-- later stage counts more than an earlier one.

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
    select to_stage as stage, min(made_at) as reached,
      to_stage in ('contract', 'performed', 'effect') and registered.at is null as is_declared
    from market.lead_step
    where lead_id = l.id and to_stage is distinct from from_stage and act <> 'register'
      and (to_stage <> 'contract' or registered.at is null)
    group by to_stage
    union all
    select 'contract', registered.at, false where registered.at is not null) s
  group by 1, 2;
comment on view market.funnel_stage_public is 'Leads by the year in which they were opened and each stage that they reached; days from opening, median. From the contract on: those whose contract is registered; declared: said by a broker, not registered.';
grant select on market.funnel_stage_public to haice_app;
