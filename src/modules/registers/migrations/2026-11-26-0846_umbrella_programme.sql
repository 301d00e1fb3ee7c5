-- The table of the register umbrella-programme, as its definition gives it.

create table registers.umbrella_programme (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'running', 'closed')),
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
  round text,
  aim text not null,
  runs_from date,
  runs_to date check (runs_to > runs_from),
  documents text,
  summary text,
  started_on date,
  ended_on date
);
comment on table registers.umbrella_programme is 'A named programme above several plans.';
create index umbrella_programme_owner on registers.umbrella_programme (owner_id);
create index umbrella_programme_changed on registers.umbrella_programme (changed_at, id);
create index umbrella_programme_name on registers.umbrella_programme (name_zh collate "C", id);
alter table registers.umbrella_programme enable row level security;
create policy sees on registers.umbrella_programme for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.umbrella_programme for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.umbrella_programme for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.umbrella_programme to haice_app;
