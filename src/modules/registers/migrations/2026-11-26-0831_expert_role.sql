-- The table of the register expert-role, as its definition gives it.

create table registers.expert_role (
  id text primary key,
  version integer not null,
  state text not null check (state in ('invited', 'working', 'finished', 'declined')),
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
  part text not null check (part in ('lead', 'join')),
  work text not null check (work in ('study', 'project', 'other')),
  title text not null,
  field text,
  nationality text,
  institution text,
  term_from date,
  term_to date check (term_to > term_from),
  contribution text
);
comment on table registers.expert_role is 'The part of a foreign expert in a study or project.';
create index expert_role_owner on registers.expert_role (owner_id);
create index expert_role_changed on registers.expert_role (changed_at, id);
create index expert_role_name on registers.expert_role (name_zh collate "C", id);
create index expert_role_name_key on registers.expert_role (name_key);
create index expert_role_by_part on registers.expert_role (part);
create index expert_role_by_work on registers.expert_role (work);
create index expert_role_by_field on registers.expert_role (field);
alter table registers.expert_role enable row level security;
create policy sees on registers.expert_role for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.expert_role for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.expert_role for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.expert_role to haice_app;
