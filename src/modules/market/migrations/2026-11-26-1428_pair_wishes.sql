-- The owner of a demand or a result says that a pair is wanted. Until now a firm that read its matches could do nothing with them
-- but wait for a broker; "it does not fit" of an owner was kept only within a lead.

create table market.pair_wish (
  demand_id text not null references market.demand (id),
  result_id text not null references market.result (id),
  side text not null check (side in ('demand', 'result')),
  words text check (words <> ''),
  wished_at timestamptz not null,
  wished_by text not null,
  wished_by_name text not null,
  primary key (demand_id, result_id, side)
);
comment on table market.pair_wish is 'That one side of a pair wants to be brought together with the other; brokers see these pairs first. words: what it asks of the broker.';
create index pair_wish_of_result on market.pair_wish (result_id);

alter table market.pair_wish enable row level security;
create policy pair_wish_read on market.pair_wish for select to haice_app
  using ((select platform.holds_role('itself', 'broker', 'administrator', 'commission-office', 'auditor'))
    or wished_by = nullif(current_setting('app.user', true), '')
    or side = 'demand' and exists (select from market.demand d where d.id = demand_id and d.owner_id = platform.own_organisation())
    or side = 'result' and exists (select from market.result r where r.id = result_id and r.owner_id = platform.own_organisation()));
create policy pair_wish_add on market.pair_wish for insert to haice_app
  with check (wished_by = nullif(current_setting('app.user', true), '') and case side
    when 'demand' then exists (select from market.demand d where d.id = demand_id and d.owner_id = platform.own_organisation())
    else exists (select from market.result r where r.id = result_id and r.owner_id = platform.own_organisation()) end);
grant select, insert on market.pair_wish to haice_app;

create function market.pairs_wished() returns table (demand_id text, result_id text)
  language sql stable security definer set search_path = pg_catalog as $$
  select demand_id, result_id from market.pair_wish
$$;
comment on function market.pairs_wished is 'Which pairs a side wants, whoever asks: what is proposed anew does not drop them. Neither who nor why.';
revoke execute on function market.pairs_wished from public;
grant execute on function market.pairs_wished to haice_app;
