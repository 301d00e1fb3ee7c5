-- The table of the register incubation-carrier, as its definition gives it.

create table registers.incubation_carrier (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'open', 'closed')),
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
  rung text check (rung in ('maker-space', 'incubator', 'accelerator')),
  kind text not null check (kind in ('general', 'specialised', 'base', 'offshore', 'out-of-town', 'youth-space', 'science-park', 'block', 'future-accelerator')),
  field text,
  country text,
  backing text check (backing in ('head-firm', 'university', 'social-capital', 'state-capital')),
  supports text,
  place text,
  point_longitude double precision check (point_longitude between -180 and 180),
  point_latitude double precision check (point_latitude between -90 and 90),
  opened_on date,
  benchmark_from date,
  benchmark_to date,
  closed_on date
);
comment on table registers.incubation_carrier is 'A maker space, incubator, accelerator or another place that grows young firms.';
create index incubation_carrier_owner on registers.incubation_carrier (owner_id);
create index incubation_carrier_changed on registers.incubation_carrier (changed_at, id);
create index incubation_carrier_name on registers.incubation_carrier (name_zh collate "C", id);
create index incubation_carrier_by_rung on registers.incubation_carrier (rung);
create index incubation_carrier_by_kind on registers.incubation_carrier (kind);
create index incubation_carrier_by_place on registers.incubation_carrier (place);
create index incubation_carrier_by_backing on registers.incubation_carrier (backing);
alter table registers.incubation_carrier enable row level security;
create policy sees on registers.incubation_carrier for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,reporter,auditor}')));
create policy adds on registers.incubation_carrier for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,operator,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.incubation_carrier for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,operator,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,operator,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.incubation_carrier to haice_app;
