-- The table of the register innovation-space, as its definition gives it.

create table registers.innovation_space (
  id text primary key,
  version integer not null,
  state text not null check (state in ('built', 'open', 'full', 'closed')),
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
  kind text not null check (kind in ('block', 'community', 'housing', 'workshop')),
  place text,
  point_longitude double precision check (point_longitude between -180 and 180),
  point_latitude double precision check (point_latitude between -90 and 90),
  park_id text references registers.park (id),
  size numeric,
  eligible text,
  rent numeric,
  free numeric,
  tenants text,
  opened_on date,
  free_from date
);
comment on table registers.innovation_space is 'Space for young founders and innovative firms: who may use it, at which rent, what is free.';
create index innovation_space_owner on registers.innovation_space (owner_id);
create index innovation_space_changed on registers.innovation_space (changed_at, id);
create index innovation_space_name on registers.innovation_space (name_zh collate "C", id);
create index innovation_space_by_kind on registers.innovation_space (kind);
create index innovation_space_by_place on registers.innovation_space (place);
alter table registers.innovation_space enable row level security;
create policy sees on registers.innovation_space for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.innovation_space for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.innovation_space for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.innovation_space to haice_app;
