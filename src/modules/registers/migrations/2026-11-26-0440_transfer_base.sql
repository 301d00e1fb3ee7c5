-- The table of the register transfer-base, as its definition gives it.

create table registers.transfer_base (
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
  kind text not null check (kind in ('zone', 'industrial-base', 'university-base', 'laboratory-base', 'exchange-centre')),
  level text check (level in ('national', 'provincial', 'city', 'district')),
  fields text,
  is_legal_person boolean,
  site text check (site in ('campus', 'near', 'other')),
  duties text,
  projects numeric,
  transferred numeric,
  place text,
  point_longitude double precision check (point_longitude between -180 and 180),
  point_latitude double precision check (point_latitude between -90 and 90),
  opened_on date,
  review_on date
);
comment on table registers.transfer_base is 'A zone, base or exchange centre of result transfer.';
create index transfer_base_owner on registers.transfer_base (owner_id);
create index transfer_base_changed on registers.transfer_base (changed_at, id);
create index transfer_base_name on registers.transfer_base (name_zh collate "C", id);
create index transfer_base_by_kind on registers.transfer_base (kind);
create index transfer_base_by_level on registers.transfer_base (level);
create index transfer_base_by_place on registers.transfer_base (place);
alter table registers.transfer_base enable row level security;
create policy sees on registers.transfer_base for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.transfer_base for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.transfer_base for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.transfer_base to haice_app;
