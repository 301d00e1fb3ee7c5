-- The table of the register trial-base, as its definition gives it.

create table registers.trial_base (
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
  kind text not null check (kind in ('concept', 'small-trial', 'pilot', 'maturation')),
  built_by text check (built_by in ('firm', 'body', 'university', 'social-capital')),
  field text,
  equipment text,
  capacity text,
  terms text,
  free_from date,
  maintenance_from date,
  maintenance_to date check (maintenance_to > maintenance_from),
  place text,
  point_longitude double precision check (point_longitude between -180 and 180),
  point_latitude double precision check (point_latitude between -90 and 90),
  opened_on date
);
comment on table registers.trial_base is 'A base where results are proven, tried, piloted or matured.';
create index trial_base_owner on registers.trial_base (owner_id);
create index trial_base_changed on registers.trial_base (changed_at, id);
create index trial_base_name on registers.trial_base (name_zh collate "C", id);
create index trial_base_by_kind on registers.trial_base (kind);
create index trial_base_by_built_by on registers.trial_base (built_by);
create index trial_base_by_field on registers.trial_base (field);
create index trial_base_by_place on registers.trial_base (place);
alter table registers.trial_base enable row level security;
create policy sees on registers.trial_base for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.trial_base for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.trial_base for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.trial_base to haice_app;
