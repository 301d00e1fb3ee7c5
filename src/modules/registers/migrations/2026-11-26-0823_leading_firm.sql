-- The table of the register leading-firm, as its definition gives it.

create table registers.leading_firm (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'selected', 'left')),
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
  year numeric not null,
  is_growing boolean,
  has_core boolean,
  is_promising boolean,
  field text,
  place text,
  plan text,
  centre text,
  selected_on date,
  review text,
  reviewed_on date,
  next_on date
);
comment on table registers.leading_firm is 'The selection and cultivation of a leading enterprise.';
create index leading_firm_owner on registers.leading_firm (owner_id);
create index leading_firm_changed on registers.leading_firm (changed_at, id);
create index leading_firm_name on registers.leading_firm (name_zh collate "C", id);
create index leading_firm_by_field on registers.leading_firm (field);
create index leading_firm_by_place on registers.leading_firm (place);
alter table registers.leading_firm enable row level security;
create policy sees on registers.leading_firm for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.leading_firm for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.leading_firm for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.leading_firm to haice_app;
