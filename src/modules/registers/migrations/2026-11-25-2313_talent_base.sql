-- The table of the register talent-base, as its definition gives it.

create table registers.talent_base (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'running', 'ended')),
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
  kind text not null check (kind in ('academician-station', 'postdoc-station', 'practice-base', 'training-base', 'academy', 'offshore-base', 'community', 'hub', 'parlour')),
  tasks text,
  place text,
  point_longitude double precision check (point_longitude between -180 and 180),
  point_latitude double precision check (point_latitude between -90 and 90),
  people numeric,
  projects numeric,
  recognised_on date,
  review_on date
);
comment on table registers.talent_base is 'A station, academy, community or hub that gathers or trains talents.';
create index talent_base_owner on registers.talent_base (owner_id);
create index talent_base_changed on registers.talent_base (changed_at, id);
create index talent_base_name on registers.talent_base (name_zh collate "C", id);
create index talent_base_by_kind on registers.talent_base (kind);
create index talent_base_by_place on registers.talent_base (place);
alter table registers.talent_base enable row level security;
create policy sees on registers.talent_base for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.talent_base for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.talent_base for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.talent_base to haice_app;
