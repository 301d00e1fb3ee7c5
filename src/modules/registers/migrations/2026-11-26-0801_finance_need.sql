-- The table of the register finance-need, as its definition gives it.

create table registers.finance_need (
  id text primary key,
  version integer not null,
  state text not null check (state in ('asked', 'routed', 'offered', 'done', 'ended')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null unique,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('internal')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  kind text not null check (kind in ('loan', 'guarantee', 'insurance', 'equity', 'listing', 'other')),
  asked_on date not null,
  stage text check (stage in ('seed', 'start-up', 'growth', 'mature')),
  field text,
  place text,
  amount bigint,
  use text,
  provider_id text references registers.finance_provider (id),
  product_id text references registers.finance_product (id),
  fund_id text references registers.fund (id),
  routed_on date,
  offer text,
  offered_on date,
  days numeric,
  rating numeric
);
comment on table registers.finance_need is 'A need of a firm for finance or help with a listing.';
create index finance_need_owner on registers.finance_need (owner_id);
create index finance_need_changed on registers.finance_need (changed_at, id);
create index finance_need_name on registers.finance_need (name_zh collate "C", id);
create index finance_need_by_kind on registers.finance_need (kind);
create index finance_need_by_stage on registers.finance_need (stage);
create index finance_need_by_field on registers.finance_need (field);
create index finance_need_by_place on registers.finance_need (place);
alter table registers.finance_need enable row level security;
create policy sees on registers.finance_need for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.finance_need for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.finance_need for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.finance_need to haice_app;
