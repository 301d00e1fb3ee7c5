-- The table of the register research-project, as its definition gives it.

create table registers.research_project (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planning', 'appraisal', 'approved', 'running', 'handed-over', 'stopped')),
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
  programme text not null check (programme in ('key-technology', 'core-technology', 'marine-core', 'basic-research', 'key-rd', 'major-special', 'other')),
  plan text check (plan in ('strengthen', 'build', 'layout')),
  track text,
  field text,
  goal text,
  members text,
  place text,
  budget bigint,
  is_milestone_met boolean,
  due date,
  approved_on date,
  started_on date,
  receiver text,
  use text,
  handed_over_on date,
  broken_through_on date,
  evidence text
);
comment on table registers.research_project is 'A project that is planned, appraised, approved, carried out and handed over.';
create index research_project_owner on registers.research_project (owner_id);
create index research_project_changed on registers.research_project (changed_at, id);
create index research_project_name on registers.research_project (name_zh collate "C", id);
create index research_project_by_programme on registers.research_project (programme);
create index research_project_by_plan on registers.research_project (plan);
create index research_project_by_track on registers.research_project (track);
create index research_project_by_field on registers.research_project (field);
create index research_project_by_place on registers.research_project (place);
alter table registers.research_project enable row level security;
create policy sees on registers.research_project for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor,expert,finance-officer}')));
create policy adds on registers.research_project for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.research_project for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.research_project to haice_app;
