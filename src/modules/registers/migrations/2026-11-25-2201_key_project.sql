-- The table of the register key-project, as its definition gives it.

create table registers.key_project (
  id text primary key,
  version integer not null,
  state text not null check (state in ('reserve', 'new', 'under-construction', 'completed', 'removed')),
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
  content text,
  field text,
  responsible_id text references people.organisation (id),
  supporting text,
  sentence text,
  place text,
  invested bigint,
  start_due date,
  finish_due date,
  started_on date,
  finished_on date
);
comment on table registers.key_project is 'A key S&T project of one of the three batches: under construction, new, reserve.';
create index key_project_owner on registers.key_project (owner_id);
create index key_project_changed on registers.key_project (changed_at, id);
create index key_project_name on registers.key_project (name_zh collate "C", id);
create index key_project_by_responsible_id on registers.key_project (responsible_id);
create index key_project_by_place on registers.key_project (place);
alter table registers.key_project enable row level security;
create policy sees on registers.key_project for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor,reporter}')));
create policy adds on registers.key_project for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.key_project for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.key_project to haice_app;
