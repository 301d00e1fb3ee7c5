-- The table of the register platform-evaluation, as its definition gives it.

create table registers.platform_evaluation (
  id text primary key,
  version integer not null,
  state text not null check (state in ('called', 'reported', 'scored', 'announced')),
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
  round text not null,
  platform_id text references registers.platform (id),
  indicators text,
  due date,
  report text,
  evidence text,
  need_driven numeric,
  transfers numeric,
  score numeric,
  grade text check (grade in ('excellent', 'good', 'pass', 'rectify', 'fail')),
  announced_on date
);
comment on table registers.platform_evaluation is 'A platform in one round of evaluation: its own report, the score, the verdict.';
create index platform_evaluation_owner on registers.platform_evaluation (owner_id);
create index platform_evaluation_changed on registers.platform_evaluation (changed_at, id);
create index platform_evaluation_name on registers.platform_evaluation (name_zh collate "C", id);
create index platform_evaluation_by_grade on registers.platform_evaluation (grade);
alter table registers.platform_evaluation enable row level security;
create policy sees on registers.platform_evaluation for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,expert,auditor}')));
create policy adds on registers.platform_evaluation for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.platform_evaluation for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.platform_evaluation to haice_app;
