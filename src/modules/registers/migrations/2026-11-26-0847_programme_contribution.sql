-- The table of the register programme-contribution, as its definition gives it.

create table registers.programme_contribution (
  id text primary key,
  version integer not null,
  state text not null check (state in ('open', 'running', 'done', 'dropped')),
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
  programme_id text references registers.umbrella_programme (id),
  document text not null,
  task text not null,
  field text,
  due date,
  project text,
  platform_id text references registers.platform (id),
  result text,
  done_on date
);
comment on table registers.programme_contribution is 'What one document or unit contributes to a programme above plans.';
create index programme_contribution_owner on registers.programme_contribution (owner_id);
create index programme_contribution_changed on registers.programme_contribution (changed_at, id);
create index programme_contribution_name on registers.programme_contribution (name_zh collate "C", id);
create index programme_contribution_by_field on registers.programme_contribution (field);
alter table registers.programme_contribution enable row level security;
create policy sees on registers.programme_contribution for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.programme_contribution for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.programme_contribution for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.programme_contribution to haice_app;
