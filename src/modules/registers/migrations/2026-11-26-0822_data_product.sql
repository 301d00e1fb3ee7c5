-- The table of the register data-product, as its definition gives it.

create table registers.data_product (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'published', 'checked', 'retired')),
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
  use text not null check (use in ('ranch', 'environment', 'traffic', 'resources', 'weather', 'disaster')),
  content text not null,
  derived_from text[],
  process text,
  level text,
  users text,
  user_count numeric,
  published_on date,
  skill text,
  skill_basis text,
  checked_on date,
  next_check date
);
comment on table registers.data_product is 'A product made of data sets: for which use, how good, who uses it.';
create index data_product_owner on registers.data_product (owner_id);
create index data_product_changed on registers.data_product (changed_at, id);
create index data_product_name on registers.data_product (name_zh collate "C", id);
create index data_product_by_use on registers.data_product (use);
alter table registers.data_product enable row level security;
create policy sees on registers.data_product for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.data_product for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.data_product for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.data_product to haice_app;
