-- The table of the register climate-project, as its definition gives it.

create table registers.climate_project (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'listed', 'financed', 'reported', 'left')),
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
  kind text not null check (kind in ('mitigation', 'adaptation')),
  content text,
  place text,
  carbon numeric,
  others text,
  verified_by text,
  need bigint,
  financed bigint,
  financier text,
  saved numeric,
  listed_on date
);
comment on table registers.climate_project is 'A project of the climate financing pilot.';
create index climate_project_owner on registers.climate_project (owner_id);
create index climate_project_changed on registers.climate_project (changed_at, id);
create index climate_project_name on registers.climate_project (name_zh collate "C", id);
create index climate_project_by_kind on registers.climate_project (kind);
create index climate_project_by_place on registers.climate_project (place);
alter table registers.climate_project enable row level security;
create policy sees on registers.climate_project for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.climate_project for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.climate_project for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.climate_project to haice_app;
