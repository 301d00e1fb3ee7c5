-- The table of the register chain-task-force, as its definition gives it.

create table registers.chain_task_force (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'running', 'ended')),
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
  chain text not null,
  members text,
  duties text,
  place text,
  projects text[],
  named text,
  problems text,
  meets_on date,
  set_up_on date,
  ended_on date
);
comment on table registers.chain_task_force is 'A task force for an industrial chain: its units and projects.';
create index chain_task_force_owner on registers.chain_task_force (owner_id);
create index chain_task_force_changed on registers.chain_task_force (changed_at, id);
create index chain_task_force_name on registers.chain_task_force (name_zh collate "C", id);
create index chain_task_force_by_chain on registers.chain_task_force (chain);
create index chain_task_force_by_place on registers.chain_task_force (place);
alter table registers.chain_task_force enable row level security;
create policy sees on registers.chain_task_force for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.chain_task_force for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.chain_task_force for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.chain_task_force to haice_app;
