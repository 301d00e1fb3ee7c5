-- The table of the register exchange-participant, as its definition gives it.

create table registers.exchange_participant (
  id text primary key,
  version integer not null,
  state text not null check (state in ('applied', 'admitted', 'finished', 'withdrawn')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('internal')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  programme_id text references registers.exchange_programme (id),
  country text,
  field text,
  contact text,
  stay_from date,
  stay_to date check (stay_to > stay_from),
  report text,
  admitted_on date
);
comment on table registers.exchange_participant is 'Somebody who takes part in an exchange.';
create index exchange_participant_owner on registers.exchange_participant (owner_id);
create index exchange_participant_changed on registers.exchange_participant (changed_at, id);
create index exchange_participant_name on registers.exchange_participant (name_zh collate "C", id);
create index exchange_participant_name_key on registers.exchange_participant (name_key);
alter table registers.exchange_participant enable row level security;
create policy sees on registers.exchange_participant for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.exchange_participant for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.exchange_participant for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.exchange_participant to haice_app;
