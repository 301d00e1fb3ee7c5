-- The table of the register exchange-programme, as its definition gives it.

create table registers.exchange_programme (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'open', 'running', 'ended', 'cancelled')),
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
  kind text not null check (kind in ('talented', 'training', 'japan-youth', 'korea-scientists', 'government', 'academy')),
  countries text,
  subject text,
  base_id text references registers.joint_base (id),
  runs_from date,
  runs_to date check (runs_to > runs_from),
  places numeric,
  sign_up_by date,
  participants numeric,
  results text,
  ended_on date
);
comment on table registers.exchange_programme is 'A round of an exchange programme: who is invited, how many places, what came of it.';
create index exchange_programme_owner on registers.exchange_programme (owner_id);
create index exchange_programme_changed on registers.exchange_programme (changed_at, id);
create index exchange_programme_name on registers.exchange_programme (name_zh collate "C", id);
create index exchange_programme_by_kind on registers.exchange_programme (kind);
alter table registers.exchange_programme enable row level security;
create policy sees on registers.exchange_programme for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.exchange_programme for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.exchange_programme for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.exchange_programme to haice_app;
