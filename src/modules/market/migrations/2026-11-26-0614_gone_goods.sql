-- Who is to learn that a good is no longer offered: other markets that show it, and the brokers who work on it, whoever takes it
-- back: also a station that posted it for a firm and is no side of its leads.

create view market.gone_good as
  select 'demand' as kind, id, changed_at as gone_at from market.demand
  where published_at is not null and state in ('draft', 'submitted', 'screened', 'expired', 'withdrawn')
  union all
  select 'result', id, changed_at from market.result
  where published_at is not null and state in ('draft', 'submitted', 'screened', 'expired', 'withdrawn');
comment on view market.gone_good is 'Goods that were public and are no more: kind, id and when they changed last, nothing else of them, whoever asks.';
grant select on market.gone_good to haice_app;

create function market.brokers_at_work(good text) returns table (lead text, broker text)
  language sql stable security definer set search_path = '' as $$
  select l.id, l.broker_id from market.lead l
  join market.demand d on d.id = l.demand_id join market.result r on r.id = l.result_id
  where (l.demand_id = good or l.result_id = good) and l.stage not in ('effect', 'refused')
    and (platform.holds_role('itself', 'administrator', 'commission-office')
      or (d.id = good and platform.own_organisation() in (d.owner_id, d.posted_by_id))
      or (r.id = good and platform.own_organisation() in (r.owner_id, r.posted_by_id)))
$$;
comment on function market.brokers_at_work is 'The running leads of a good with their brokers, for who owns it, posted it or keeps the market.';
revoke execute on function market.brokers_at_work from public;
grant execute on function market.brokers_at_work to haice_app;
