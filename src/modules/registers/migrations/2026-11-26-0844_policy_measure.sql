-- The table of the register policy-measure, as its definition gives it.

create table registers.policy_measure (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'checked', 'revised', 'ended')),
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
  field text not null check (field in ('technology', 'education', 'industry', 'tax', 'finance', 'talent')),
  form text check (form in ('measure', 'statute')),
  content text not null,
  paper text,
  valid_from date,
  valid_to date check (valid_to > valid_from),
  overlapping text[],
  overlap_note text,
  gap text,
  advice text,
  revision text,
  checked_on date
);
comment on table registers.policy_measure is 'A measure of policy in one field, with what it overlaps and where nothing is.';
create index policy_measure_owner on registers.policy_measure (owner_id);
create index policy_measure_changed on registers.policy_measure (changed_at, id);
create index policy_measure_name on registers.policy_measure (name_zh collate "C", id);
create index policy_measure_by_field on registers.policy_measure (field);
create index policy_measure_by_form on registers.policy_measure (form);
alter table registers.policy_measure enable row level security;
create policy sees on registers.policy_measure for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.policy_measure for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.policy_measure for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.policy_measure to haice_app;
