-- Any part of a title or text, and the sound of a title, is found by trigrams. Row-level security keeps an index of parts from
-- being asked in front of it, so that functions ask as the owner of the tables and answer ids alone; who asks sees behind each id
-- what he may.

create index demand_search on market.demand using gin (search gin_trgm_ops);
create index demand_initials on market.demand using gin (initials gin_trgm_ops);
create index demand_syllables on market.demand using gin (syllables gin_trgm_ops);
create index result_search on market.result using gin (search gin_trgm_ops);
create index result_initials on market.result using gin (initials gin_trgm_ops);
create index result_syllables on market.result using gin (syllables gin_trgm_ops);

create function market.demands_found(part text, in_initials text, in_syllables text) returns setof text
  language sql stable security definer set search_path = '' as $$
  select id from market.demand where search like part or initials ~ in_initials or syllables ~ in_syllables
$$;
comment on function market.demands_found is 'Ids of the demands with a part in their text or a sound in their title; null: not asked. Nothing else of them.';
create function market.results_found(part text, in_initials text, in_syllables text) returns setof text
  language sql stable security definer set search_path = '' as $$
  select id from market.result where search like part or initials ~ in_initials or syllables ~ in_syllables
$$;
comment on function market.results_found is 'Ids of the results with a part in their text or a sound in their title; null: not asked. Nothing else of them.';
revoke execute on function market.demands_found, market.results_found from public;
grant execute on function market.demands_found, market.results_found to haice_app;
