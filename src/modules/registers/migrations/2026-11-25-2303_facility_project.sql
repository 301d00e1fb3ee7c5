-- The table of the register facility-project, as its definition gives it.

create table registers.facility_project (
  id text primary key,
  version integer not null,
  state text not null check (state in ('pre-research', 'mature', 'started', 'built', 'open', 'dropped')),
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
  kind text check (kind in ('facility', 'device', 'satellite', 'base', 'phase')),
  aim text,
  platform_id text references registers.platform (id),
  place text,
  is_cluster boolean,
  is_proven boolean,
  is_funded boolean,
  is_sited boolean,
  funding text,
  milestone text,
  due date,
  evidence text,
  started_on date,
  built_on date,
  opened_on date
);
comment on table registers.facility_project is 'A major science facility on its way from pre-research to opening.';
create index facility_project_owner on registers.facility_project (owner_id);
create index facility_project_changed on registers.facility_project (changed_at, id);
create index facility_project_name on registers.facility_project (name_zh collate "C", id);
create index facility_project_by_kind on registers.facility_project (kind);
create index facility_project_by_place on registers.facility_project (place);
alter table registers.facility_project enable row level security;
create policy sees on registers.facility_project for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.facility_project for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,operator,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.facility_project for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,operator,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,operator,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.facility_project to haice_app;
