-- The table of the register scenario-trial, as its definition gives it.

create table registers.scenario_trial (
  id text primary key,
  version integer not null,
  state text not null check (state in ('agreed', 'running', 'measured', 'stopped')),
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
  scenario_id text references registers.scenario (id),
  product text not null,
  prototype text,
  protocol text,
  limits text,
  tried_from date,
  tried_to date check (tried_to > tried_from),
  metric text,
  value text,
  conditions text,
  verdict text check (verdict in ('met', 'partly', 'not-met')),
  certificate text,
  measured_on date
);
comment on table registers.scenario_trial is 'One prototype version measured in one scenario: metric, conditions, verdict.';
create index scenario_trial_owner on registers.scenario_trial (owner_id);
create index scenario_trial_changed on registers.scenario_trial (changed_at, id);
create index scenario_trial_name on registers.scenario_trial (name_zh collate "C", id);
create index scenario_trial_by_verdict on registers.scenario_trial (verdict);
alter table registers.scenario_trial enable row level security;
create policy sees on registers.scenario_trial for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor,broker}')));
create policy adds on registers.scenario_trial for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.scenario_trial for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.scenario_trial to haice_app;
