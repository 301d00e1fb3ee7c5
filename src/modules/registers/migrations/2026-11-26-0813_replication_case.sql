-- The table of the register replication-case, as its definition gives it.

create table registers.replication_case (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'used', 'ended')),
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
  application text check (application in ('smart-block', 'smart-park', 'smart-ocean', 'digital-village', 'other')),
  demonstration_id text references registers.demonstration_project (id),
  scenario_id text references registers.scenario (id),
  content text not null,
  place text,
  point_longitude double precision check (point_longitude between -180 and 180),
  point_latitude double precision check (point_latitude between -90 and 90),
  effect text,
  used_on date,
  ended_on date
);
comment on table registers.replication_case is 'A place where a demonstration or scenario was repeated.';
create index replication_case_owner on registers.replication_case (owner_id);
create index replication_case_changed on registers.replication_case (changed_at, id);
create index replication_case_name on registers.replication_case (name_zh collate "C", id);
create index replication_case_by_application on registers.replication_case (application);
create index replication_case_by_place on registers.replication_case (place);
alter table registers.replication_case enable row level security;
create policy sees on registers.replication_case for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.replication_case for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.replication_case for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.replication_case to haice_app;
