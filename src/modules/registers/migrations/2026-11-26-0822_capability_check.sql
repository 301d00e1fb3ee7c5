-- The table of the register capability-check, as its definition gives it.

create table registers.capability_check (
  id text primary key,
  version integer not null,
  state text not null check (state in ('checked', 'agreed', 'lifted', 'ended')),
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
  year numeric not null,
  strengths text,
  weaknesses text,
  score numeric,
  place text,
  measures text,
  adviser text,
  due_on date,
  after numeric,
  gain numeric,
  result text
);
comment on table registers.capability_check is 'A look of a technology SME at its own capability, with a plan.';
create index capability_check_owner on registers.capability_check (owner_id);
create index capability_check_changed on registers.capability_check (changed_at, id);
create index capability_check_name on registers.capability_check (name_zh collate "C", id);
create index capability_check_by_place on registers.capability_check (place);
alter table registers.capability_check enable row level security;
create policy sees on registers.capability_check for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.capability_check for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.capability_check for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.capability_check to haice_app;
