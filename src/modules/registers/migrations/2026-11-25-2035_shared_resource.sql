-- The table of the register shared-resource, as its definition gives it.

create table registers.shared_resource (
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
  kind text not null check (kind in ('vessel', 'instrument', 'information', 'data', 'quality', 'computing', 'trial-field', 'samples')),
  ability text,
  for_whom text,
  terms text,
  hours_open numeric,
  hours_able numeric,
  platform_id text references registers.platform (id),
  place text,
  point_longitude double precision check (point_longitude between -180 and 180),
  point_latitude double precision check (point_latitude between -90 and 90),
  opened_on date,
  maintenance_from date,
  maintenance_to date check (maintenance_to > maintenance_from)
);
comment on table registers.shared_resource is 'A research resource that others may use.';
create index shared_resource_owner on registers.shared_resource (owner_id);
create index shared_resource_changed on registers.shared_resource (changed_at, id);
create index shared_resource_name on registers.shared_resource (name_zh collate "C", id);
create index shared_resource_by_kind on registers.shared_resource (kind);
create index shared_resource_by_place on registers.shared_resource (place);
alter table registers.shared_resource enable row level security;
create policy sees on registers.shared_resource for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.shared_resource for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.shared_resource for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.shared_resource to haice_app;
