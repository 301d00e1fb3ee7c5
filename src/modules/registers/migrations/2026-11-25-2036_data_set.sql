-- The table of the register data-set, as its definition gives it.

create table registers.data_set (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'published', 'withdrawn')),
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
  observed_by text check (observed_by in ('air', 'mobile', 'fixed', 'satellite', 'model')),
  field text,
  content text not null,
  covers_from date,
  covers_to date check (covers_to > covers_from),
  area text,
  quality text,
  standard text,
  access text not null check (access in ('open', 'request', 'licence', 'closed')),
  address text,
  annotated boolean,
  published_on date
);
comment on table registers.data_set is 'A marine data set with its extent and terms.';
create index data_set_owner on registers.data_set (owner_id);
create index data_set_changed on registers.data_set (changed_at, id);
create index data_set_name on registers.data_set (name_zh collate "C", id);
create index data_set_by_observed_by on registers.data_set (observed_by);
create index data_set_by_field on registers.data_set (field);
create index data_set_by_access on registers.data_set (access);
alter table registers.data_set enable row level security;
create policy sees on registers.data_set for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.data_set for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.data_set for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.data_set to haice_app;
