-- The table of the register demonstration-project, as its definition gives it.

create table registers.demonstration_project (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'running', 'accepted', 'spread', 'stopped')),
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
  kind text not null check (kind in ('marine', 'technology', 'livelihood', 'hydrogen', 'pioneer-zone', 'application', 'agriculture')),
  level text check (level in ('national', 'provincial', 'city', 'district')),
  content text,
  track text,
  place text,
  members text,
  small_firms numeric,
  started_on date,
  due date,
  accepted_on date,
  benefit text,
  replications numeric
);
comment on table registers.demonstration_project is 'A demonstration of new technology.';
create index demonstration_project_owner on registers.demonstration_project (owner_id);
create index demonstration_project_changed on registers.demonstration_project (changed_at, id);
create index demonstration_project_name on registers.demonstration_project (name_zh collate "C", id);
create index demonstration_project_by_kind on registers.demonstration_project (kind);
create index demonstration_project_by_level on registers.demonstration_project (level);
create index demonstration_project_by_track on registers.demonstration_project (track);
create index demonstration_project_by_place on registers.demonstration_project (place);
alter table registers.demonstration_project enable row level security;
create policy sees on registers.demonstration_project for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor,broker}')));
create policy adds on registers.demonstration_project for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.demonstration_project for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.demonstration_project to haice_app;
