-- The table of the register trial-support, as its definition gives it.

create table registers.trial_support (
  id text primary key,
  version integer not null,
  state text not null check (state in ('asked', 'granted', 'finished', 'refused')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null unique,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('internal', 'public')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  idea text not null,
  accelerator_id text references registers.incubation_carrier (id),
  is_small_tech_firm boolean,
  scenario_id text references registers.scenario (id),
  scenario_terms text,
  grant_id text references registers.data_grant (id),
  data_terms text,
  funds bigint,
  source text,
  review_on date,
  outcome text check (outcome in ('worked', 'failed', 'goes-on')),
  lesson text,
  granted_on date,
  finished_on date
);
comment on table registers.trial_support is 'Scenario, data and money for a firm to try, and what came of it.';
create index trial_support_owner on registers.trial_support (owner_id);
create index trial_support_changed on registers.trial_support (changed_at, id);
create index trial_support_name on registers.trial_support (name_zh collate "C", id);
create index trial_support_by_outcome on registers.trial_support (outcome);
alter table registers.trial_support enable row level security;
create policy sees on registers.trial_support for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.trial_support for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.trial_support for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.trial_support to haice_app;
