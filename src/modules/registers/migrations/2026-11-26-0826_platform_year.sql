-- The table of the register platform-year, as its definition gives it.

create table registers.platform_year (
  id text primary key,
  version integer not null,
  state text not null check (state in ('drafted', 'reported', 'confirmed')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null unique,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('internal', 'public')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  platform_id text references registers.platform (id),
  year numeric not null,
  founders text,
  staff numeric,
  projects numeric,
  incubated numeric,
  invested bigint,
  income bigint,
  introduced numeric,
  served numeric,
  cultivated numeric,
  grade text check (grade in ('excellent', 'good', 'pass', 'fail')),
  grade_basis text,
  reported_on date,
  confirmed_on date
);
comment on table registers.platform_year is 'What one platform did in one year.';
create index platform_year_owner on registers.platform_year (owner_id);
create index platform_year_changed on registers.platform_year (changed_at, id);
create index platform_year_name on registers.platform_year (name_zh collate "C", id);
create index platform_year_by_grade on registers.platform_year (grade);
alter table registers.platform_year enable row level security;
create policy sees on registers.platform_year for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.platform_year for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.platform_year for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.platform_year to haice_app;
