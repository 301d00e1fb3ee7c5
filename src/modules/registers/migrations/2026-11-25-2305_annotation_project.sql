-- The table of the register annotation-project, as its definition gives it.

create table registers.annotation_project (
  id text primary key,
  version integer not null,
  state text not null check (state in ('drafted', 'annotating', 'checked', 'delivered', 'stopped')),
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
  data_set_id text references registers.data_set (id),
  guideline text not null,
  kind text check (kind in ('image', 'text', 'series', 'sound')),
  items numeric,
  due date,
  agreement numeric,
  checked_by text,
  remark text,
  receiver text,
  price bigint,
  delivered_on date
);
comment on table registers.annotation_project is 'A project that annotates marine data by a guideline.';
create index annotation_project_owner on registers.annotation_project (owner_id);
create index annotation_project_changed on registers.annotation_project (changed_at, id);
create index annotation_project_name on registers.annotation_project (name_zh collate "C", id);
create index annotation_project_by_kind on registers.annotation_project (kind);
alter table registers.annotation_project enable row level security;
create policy sees on registers.annotation_project for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.annotation_project for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.annotation_project for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.annotation_project to haice_app;
