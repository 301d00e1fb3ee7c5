-- The table of the register risk-cover, as its definition gives it.

create table registers.risk_cover (
  id text primary key,
  version integer not null,
  state text not null check (state in ('asked', 'covered', 'claimed', 'paid', 'ended')),
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
  kind text not null check (kind in ('insurance', 'guarantee')),
  product_id text references registers.finance_product (id),
  provider_id text references registers.finance_provider (id),
  risk text,
  exposure bigint,
  premium bigint,
  valid_from date,
  valid_to date check (valid_to > valid_from),
  claimed bigint,
  claimed_on date,
  paid bigint,
  paid_on date,
  paid_rate numeric
);
comment on table registers.risk_cover is 'A policy of technology insurance or a guarantee of a financing.';
create index risk_cover_owner on registers.risk_cover (owner_id);
create index risk_cover_changed on registers.risk_cover (changed_at, id);
create index risk_cover_name on registers.risk_cover (name_zh collate "C", id);
create index risk_cover_by_kind on registers.risk_cover (kind);
alter table registers.risk_cover enable row level security;
create policy sees on registers.risk_cover for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.risk_cover for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.risk_cover for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.risk_cover to haice_app;
