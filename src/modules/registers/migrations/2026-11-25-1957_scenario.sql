-- The table of the register scenario, as its definition gives it.

create table registers.scenario (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'planned', 'dug', 'polished', 'listed', 'docked', 'promoted', 'withdrawn')),
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
  chain text not null check (chain in ('three', 'five')),
  kind text check (kind in ('verification', 'super', 'open', 'lead-market')),
  sector text check (sector in ('marine', 'digital-city', 'health', 'low-carbon', 'rural', 'safety', 'industry', 'other')),
  need text,
  data_offered text,
  limits text,
  budget bigint,
  whole_id text references registers.scenario (id),
  place text,
  edition text,
  listed_on date,
  docked_on date,
  suppliers text,
  replications numeric
);
comment on table registers.scenario is 'A place where new technology can be tried, on one of two chains of work.';
create index scenario_owner on registers.scenario (owner_id);
create index scenario_changed on registers.scenario (changed_at, id);
create index scenario_name on registers.scenario (name_zh collate "C", id);
create index scenario_by_chain on registers.scenario (chain);
create index scenario_by_kind on registers.scenario (kind);
create index scenario_by_sector on registers.scenario (sector);
create index scenario_by_place on registers.scenario (place);
alter table registers.scenario enable row level security;
create policy sees on registers.scenario for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor,broker}')));
create policy adds on registers.scenario for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.scenario for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.scenario to haice_app;
