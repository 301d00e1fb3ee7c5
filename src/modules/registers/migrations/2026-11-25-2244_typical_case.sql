-- The table of the register typical-case, as its definition gives it.

create table registers.typical_case (
  id text primary key,
  version integer not null,
  state text not null check (state in ('collected', 'summed-up', 'published', 'dropped')),
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
  kind text not null check (kind in ('policy', 'result', 'service', 'experience')),
  practice text not null,
  evidence text,
  place text,
  channel text,
  published_on date,
  uses numeric,
  used_by text
);
comment on table registers.typical_case is 'An experience worth repeating, with its evidence and where it was repeated.';
create index typical_case_owner on registers.typical_case (owner_id);
create index typical_case_changed on registers.typical_case (changed_at, id);
create index typical_case_name on registers.typical_case (name_zh collate "C", id);
create index typical_case_by_kind on registers.typical_case (kind);
create index typical_case_by_place on registers.typical_case (place);
alter table registers.typical_case enable row level security;
create policy sees on registers.typical_case for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.typical_case for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,enterprise,institute,broker}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.typical_case for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,enterprise,institute,broker}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,enterprise,institute,broker}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.typical_case to haice_app;
