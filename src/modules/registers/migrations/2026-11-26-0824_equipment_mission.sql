-- The table of the register equipment-mission, as its definition gives it.

create table registers.equipment_mission (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'running', 'done', 'lost', 'cancelled')),
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
  platform_id text references registers.ocean_platform (id),
  task text not null,
  area text,
  runs_from date,
  runs_to date check (runs_to > runs_from),
  scenario_id text references registers.scenario (id),
  telemetry text,
  data_set_id text references registers.data_set (id),
  result text,
  returned_on date
);
comment on table registers.equipment_mission is 'A mission of an unmanned platform with its telemetry.';
create index equipment_mission_owner on registers.equipment_mission (owner_id);
create index equipment_mission_changed on registers.equipment_mission (changed_at, id);
create index equipment_mission_name on registers.equipment_mission (name_zh collate "C", id);
alter table registers.equipment_mission enable row level security;
create policy sees on registers.equipment_mission for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.equipment_mission for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.equipment_mission for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.equipment_mission to haice_app;
