-- The table of the register parlour-case, as its definition gives it.

create table registers.parlour_case (
  id text primary key,
  version integer not null,
  state text not null check (state in ('received', 'matched', 'settled', 'ended')),
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
  kind text not null check (kind in ('project', 'talent', 'rd', 'other')),
  country text check (country in ('germany', 'japan', 'korea', 'other')),
  other_country text,
  field text check (field in ('materials', 'energy', 'other')),
  visitor text,
  matter text not null,
  came_on date,
  counterpart text,
  ask_on date,
  outcome text,
  settled_on date
);
comment on table registers.parlour_case is 'Something a partner abroad asked for at the international parlour.';
create index parlour_case_owner on registers.parlour_case (owner_id);
create index parlour_case_changed on registers.parlour_case (changed_at, id);
create index parlour_case_name on registers.parlour_case (name_zh collate "C", id);
create index parlour_case_by_kind on registers.parlour_case (kind);
create index parlour_case_by_country on registers.parlour_case (country);
create index parlour_case_by_field on registers.parlour_case (field);
alter table registers.parlour_case enable row level security;
create policy sees on registers.parlour_case for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.parlour_case for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.parlour_case for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.parlour_case to haice_app;
