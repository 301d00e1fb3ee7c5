-- The table of the register ocean-platform, as its definition gives it.

create table registers.ocean_platform (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'deployed', 'serviced', 'retired')),
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
  kind text not null check (kind in ('aerial', 'surface', 'underwater', 'fixed', 'satellite')),
  equipment text check (equipment in ('glider', 'vehicle', 'robot', 'smart-buoy', 'drifter', 'wave-glider', 'boat', 'drone', 'other')),
  sensors text,
  point_longitude double precision check (point_longitude between -180 and 180),
  point_latitude double precision check (point_latitude between -90 and 90),
  deployed_from date,
  deployed_to date check (deployed_to > deployed_from),
  interval numeric,
  data_set_id text references registers.data_set (id),
  link text
);
comment on table registers.ocean_platform is 'A platform that observes the sea from the air, the surface, below it or a fixed place.';
create index ocean_platform_owner on registers.ocean_platform (owner_id);
create index ocean_platform_changed on registers.ocean_platform (changed_at, id);
create index ocean_platform_name on registers.ocean_platform (name_zh collate "C", id);
create index ocean_platform_by_kind on registers.ocean_platform (kind);
create index ocean_platform_by_equipment on registers.ocean_platform (equipment);
alter table registers.ocean_platform enable row level security;
create policy sees on registers.ocean_platform for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.ocean_platform for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.ocean_platform for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.ocean_platform to haice_app;
