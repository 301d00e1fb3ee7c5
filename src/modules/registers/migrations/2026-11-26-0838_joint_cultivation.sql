-- The table of the register joint-cultivation, as its definition gives it.

create table registers.joint_cultivation (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'running', 'finished', 'dropped')),
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
  cities text not null,
  partners text,
  programme text,
  field text,
  term_from date,
  term_to date check (term_to > term_from),
  people numeric,
  results text
);
comment on table registers.joint_cultivation is 'A programme in which cities cultivate talents together.';
create index joint_cultivation_owner on registers.joint_cultivation (owner_id);
create index joint_cultivation_changed on registers.joint_cultivation (changed_at, id);
create index joint_cultivation_name on registers.joint_cultivation (name_zh collate "C", id);
create index joint_cultivation_by_field on registers.joint_cultivation (field);
alter table registers.joint_cultivation enable row level security;
create policy sees on registers.joint_cultivation for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.joint_cultivation for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.joint_cultivation for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.joint_cultivation to haice_app;
