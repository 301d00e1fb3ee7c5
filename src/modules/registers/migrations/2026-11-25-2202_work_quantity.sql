-- The table of the register work-quantity, as its definition gives it.

create table registers.work_quantity (
  id text primary key,
  version integer not null,
  state text not null check (state in ('reported', 'checked', 'returned')),
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
  project_id text references registers.key_project (id),
  month_from date not null,
  month_to date check (month_to > month_from),
  done text not null,
  invested bigint,
  progress numeric,
  problem text,
  dispatch text,
  follow_up text,
  checked_on date
);
comment on table registers.work_quantity is 'What was built of a key project in one month, with what the dispatch said.';
create index work_quantity_owner on registers.work_quantity (owner_id);
create index work_quantity_changed on registers.work_quantity (changed_at, id);
create index work_quantity_name on registers.work_quantity (name_zh collate "C", id);
alter table registers.work_quantity enable row level security;
create policy sees on registers.work_quantity for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.work_quantity for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.work_quantity for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.work_quantity to haice_app;
