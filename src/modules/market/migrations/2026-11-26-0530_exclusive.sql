-- A result that somebody may use alone is not offered to others as long as that lasts.

create function market.licensed_alone(result text, but_lead text) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select from market.licence l where l.result_id = result and l.is_exclusive
    and l.state in ('agreed', 'on-trial', 'in-force', 'suspended') and (but_lead is null or l.lead_id is distinct from but_lead))
$$;
comment on function market.licensed_alone is 'Whether an exclusive licence binds a result now, not counting those of a lead; not whose it is.';

-- Its sides take the result off the offer when they are bound, and put it back at the end.
create policy follows_licence on market.result for update using (
  exists (select from market.licence l where l.result_id = result.id and l.is_exclusive and market.is_in_licence(l.id)));

-- For lists and look-ups of a market with very many rows.
create index technology_contract_seen_by on market.technology_contract using gin (seen_by);
create index licence_by_change on market.licence (changed_at desc, id);
create index lead_by_broker_day on market.lead (broker_id, last_talk) where stage not in ('effect', 'refused');
create index demand_by_poster on market.demand (posted_by_id) where posted_by_id is not null;
create index result_by_poster on market.result (posted_by_id) where posted_by_id is not null;
create index demand_valid_until on market.demand (valid_until) where state = 'published';
create index result_valid_until on market.result (valid_until) where state = 'published';
