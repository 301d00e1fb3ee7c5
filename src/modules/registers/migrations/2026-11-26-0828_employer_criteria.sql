-- The table of the register employer-criteria, as its definition gives it.

create table registers.employer_criteria (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'approved', 'ended')),
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
  criteria text not null,
  levels text,
  field text,
  quota numeric,
  used numeric,
  remaining numeric,
  valid_from date,
  valid_to date check (valid_to > valid_from),
  uses text
);
comment on table registers.employer_criteria is 'Criteria for talents that a head enterprise sets and gets approved.';
create index employer_criteria_owner on registers.employer_criteria (owner_id);
create index employer_criteria_changed on registers.employer_criteria (changed_at, id);
create index employer_criteria_name on registers.employer_criteria (name_zh collate "C", id);
create index employer_criteria_by_field on registers.employer_criteria (field);
alter table registers.employer_criteria enable row level security;
create policy sees on registers.employer_criteria for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.employer_criteria for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.employer_criteria for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.employer_criteria to haice_app;
