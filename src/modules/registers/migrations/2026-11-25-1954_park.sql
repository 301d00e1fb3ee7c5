-- The table of the register park, as its definition gives it.

create table registers.park (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'running', 'ended')),
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
  kind text not null check (kind in ('zone-park', 'professional', 'characteristic', 'srdi', 'future-industry', 'cluster', 'other')),
  focus text,
  area text,
  place text,
  carriers text[],
  began_on date,
  ended_on date
);
comment on table registers.park is 'A park with the industries that it is to concentrate on.';
create index park_owner on registers.park (owner_id);
create index park_changed on registers.park (changed_at, id);
create index park_name on registers.park (name_zh collate "C", id);
create index park_by_kind on registers.park (kind);
create index park_by_place on registers.park (place);
alter table registers.park enable row level security;
create policy sees on registers.park for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,reporter,auditor}')));
create policy adds on registers.park for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.park for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.park to haice_app;
