-- The table of the register data-asset, as its definition gives it.

create table registers.data_asset (
  id text primary key,
  version integer not null,
  state text not null check (state in ('applied', 'registered', 'listed', 'withdrawn')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null unique,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('public', 'internal')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  data_set_id text references registers.data_set (id),
  content text not null,
  rights text not null check (rights in ('hold', 'process', 'product')),
  source text,
  chain text,
  quality numeric,
  quality_basis text,
  value bigint,
  value_basis text,
  is_clear boolean,
  terms text,
  price bigint,
  registered_on date,
  listed_on date,
  ends_on date
);
comment on table registers.data_asset is 'A data set registered as an asset: rights, quality, value, who passed it on to whom.';
create index data_asset_owner on registers.data_asset (owner_id);
create index data_asset_changed on registers.data_asset (changed_at, id);
create index data_asset_name on registers.data_asset (name_zh collate "C", id);
create index data_asset_by_rights on registers.data_asset (rights);
alter table registers.data_asset enable row level security;
create policy sees on registers.data_asset for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.data_asset for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.data_asset for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.data_asset to haice_app;
