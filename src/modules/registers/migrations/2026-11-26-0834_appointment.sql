-- The table of the register appointment, as its definition gives it.

create table registers.appointment (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'appointed', 'ended', 'moved')),
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
  post text not null,
  field text,
  term_from date,
  term_to date check (term_to > term_from),
  goals text,
  appraisal text,
  result text check (result in ('exceeded', 'met', 'missed')),
  appraised_on date,
  moved_to text,
  move text check (move in ('field', 'sector', 'same'))
);
comment on table registers.appointment is 'An appointment of a person in an R&D institution.';
create index appointment_owner on registers.appointment (owner_id);
create index appointment_changed on registers.appointment (changed_at, id);
create index appointment_name on registers.appointment (name_zh collate "C", id);
create index appointment_name_key on registers.appointment (name_key);
create index appointment_by_field on registers.appointment (field);
create index appointment_by_move on registers.appointment (move);
alter table registers.appointment enable row level security;
create policy sees on registers.appointment for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.appointment for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.appointment for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.appointment to haice_app;
