-- The table of the register green-site, as its definition gives it.

create table registers.green_site (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'running', 'measured', 'recognised', 'ended')),
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
  kind text not null check (kind in ('capture', 'factory', 'sorting', 'pyrolysis', 'equipment')),
  level text check (level in ('national', 'provincial', 'city')),
  content text,
  scenario_id text references registers.scenario (id),
  place text,
  captured numeric,
  cost bigint,
  measured_on date,
  recognised_on date,
  ended_on date
);
comment on table registers.green_site is 'A green factory or a green pilot with what it captured and cost.';
create index green_site_owner on registers.green_site (owner_id);
create index green_site_changed on registers.green_site (changed_at, id);
create index green_site_name on registers.green_site (name_zh collate "C", id);
create index green_site_by_kind on registers.green_site (kind);
create index green_site_by_level on registers.green_site (level);
create index green_site_by_place on registers.green_site (place);
alter table registers.green_site enable row level security;
create policy sees on registers.green_site for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.green_site for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,operator,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.green_site for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,operator,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,operator,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.green_site to haice_app;
