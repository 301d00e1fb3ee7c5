-- The table of the register inspection, as its definition gives it.

create table registers.inspection (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'done', 'shared', 'spared')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null unique,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('internal')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  kind text not null check (kind in ('evaluation', 'check', 'spot-check', 'audit')),
  project_id text references registers.research_project (id),
  visited text,
  scope text not null,
  planned_on date,
  earlier_id text references registers.inspection (id),
  why_again text,
  result text,
  shared_from date,
  shared_to date check (shared_to > shared_from),
  done_on date
);
comment on table registers.inspection is 'One evaluation, check, spot check or audit of a project or organisation.';
create index inspection_owner on registers.inspection (owner_id);
create index inspection_changed on registers.inspection (changed_at, id);
create index inspection_name on registers.inspection (name_zh collate "C", id);
create index inspection_by_kind on registers.inspection (kind);
alter table registers.inspection enable row level security;
create policy sees on registers.inspection for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,institute,enterprise}')));
create policy adds on registers.inspection for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,auditor,finance-officer}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.inspection for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,auditor,finance-officer}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,auditor,finance-officer}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.inspection to haice_app;
