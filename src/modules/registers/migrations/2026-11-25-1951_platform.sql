-- The table of the register platform, as its definition gives it.

create table registers.platform (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'building', 'recognised', 'ended')),
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
  kind text not null check (kind in ('comprehensive-laboratory', 'key-laboratory', 'engineering-laboratory', 'engineering-research-centre', 'enterprise-technology-centre', 'industrial-design-centre', 'technology-innovation-centre', 'manufacturing-innovation-centre', 'industrial-innovation-centre', 'new-rd-institution', 'application-laboratory', 'data-centre', 'facility', 'institute', 'transfer-centre', 'cooperation-centre', 'community', 'other')),
  kind_as_written text,
  level text check (level in ('national', 'provincial', 'city', 'district')),
  other_names text,
  field text,
  topics text,
  partners text,
  mode text check (mode in ('project-incubation', 'equity-investment', 'joint-operation', 'university-company-fund', 'mixed-ownership')),
  is_high_end_marine boolean,
  place text,
  point_longitude double precision check (point_longitude between -180 and 180),
  point_latitude double precision check (point_latitude between -90 and 90),
  recognised_on date,
  ended_on date,
  successor_id text references registers.platform (id)
);
comment on table registers.platform is 'A laboratory, centre or other platform of the programme, of any level, from entry to end.';
create index platform_owner on registers.platform (owner_id);
create index platform_changed on registers.platform (changed_at, id);
create index platform_name on registers.platform (name_zh collate "C", id);
create index platform_by_kind on registers.platform (kind);
create index platform_by_level on registers.platform (level);
create index platform_by_place on registers.platform (place);
create index platform_by_field on registers.platform (field);
alter table registers.platform enable row level security;
create policy sees on registers.platform for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,reporter,auditor}')));
create policy adds on registers.platform for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.platform for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.platform to haice_app;
