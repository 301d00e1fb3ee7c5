-- The table of the register joint-project, as its definition gives it.

create table registers.joint_project (
  id text primary key,
  version integer not null,
  state text not null check (state in ('prepared', 'applied', 'granted', 'finished', 'missed')),
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
  programme text not null,
  countries text not null,
  partners text,
  field text,
  summary text,
  summary_en text,
  base_id text references registers.joint_base (id),
  project text,
  own_share bigint,
  other_share text,
  due date,
  applied_on date,
  granted_on date,
  results text
);
comment on table registers.joint_project is 'A project applied for with partners abroad.';
create index joint_project_owner on registers.joint_project (owner_id);
create index joint_project_changed on registers.joint_project (changed_at, id);
create index joint_project_name on registers.joint_project (name_zh collate "C", id);
create index joint_project_by_field on registers.joint_project (field);
alter table registers.joint_project enable row level security;
create policy sees on registers.joint_project for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.joint_project for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.joint_project for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.joint_project to haice_app;
