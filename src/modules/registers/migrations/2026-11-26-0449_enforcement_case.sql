-- The table of the register enforcement-case, as its definition gives it.

create table registers.enforcement_case (
  id text primary key,
  version integer not null,
  state text not null check (state in ('found', 'filed', 'closed', 'dropped')),
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
  violation text not null check (violation in ('trademark', 'false-patent', 'repeated')),
  offender text not null,
  about text,
  action text,
  earlier text[],
  measure text,
  filed_on date,
  closed_on date
);
comment on table registers.enforcement_case is 'A case of the enforcement action for intellectual property.';
create index enforcement_case_owner on registers.enforcement_case (owner_id);
create index enforcement_case_changed on registers.enforcement_case (changed_at, id);
create index enforcement_case_name on registers.enforcement_case (name_zh collate "C", id);
create index enforcement_case_by_violation on registers.enforcement_case (violation);
alter table registers.enforcement_case enable row level security;
create policy sees on registers.enforcement_case for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.enforcement_case for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.enforcement_case for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.enforcement_case to haice_app;
