-- The table of the register talent-plan, as its definition gives it.

create table registers.talent_plan (
  id text primary key,
  version integer not null,
  state text not null check (state in ('drafted', 'running', 'ended')),
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
  level text check (level in ('national', 'provincial', 'city', 'district')),
  for_whom text not null,
  kind text check (kind in ('select', 'attract', 'graduates', 'service')),
  conditions text,
  gives text,
  young_under numeric,
  open_from date,
  open_to date check (open_to > open_from)
);
comment on table registers.talent_plan is 'A plan that selects, trains or attracts talents, and its rounds.';
create index talent_plan_owner on registers.talent_plan (owner_id);
create index talent_plan_changed on registers.talent_plan (changed_at, id);
create index talent_plan_name on registers.talent_plan (name_zh collate "C", id);
create index talent_plan_by_level on registers.talent_plan (level);
create index talent_plan_by_kind on registers.talent_plan (kind);
alter table registers.talent_plan enable row level security;
create policy sees on registers.talent_plan for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.talent_plan for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.talent_plan for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.talent_plan to haice_app;
