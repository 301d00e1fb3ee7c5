-- The table of the register white-list-firm, as its definition gives it.

create table registers.white_list_firm (
  id text primary key,
  version integer not null,
  state text not null check (state in ('applied', 'listed', 'lent', 'left')),
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
  reason text not null,
  is_agreed boolean,
  listed_from date,
  listed_to date check (listed_to > listed_from),
  field text,
  place text,
  need bigint,
  bank text,
  lent bigint,
  answered_on date
);
comment on table registers.white_list_firm is 'A firm on the credit white list that banks are given.';
create index white_list_firm_owner on registers.white_list_firm (owner_id);
create index white_list_firm_changed on registers.white_list_firm (changed_at, id);
create index white_list_firm_name on registers.white_list_firm (name_zh collate "C", id);
create index white_list_firm_by_field on registers.white_list_firm (field);
create index white_list_firm_by_place on registers.white_list_firm (place);
create index white_list_firm_by_is_agreed on registers.white_list_firm (is_agreed);
alter table registers.white_list_firm enable row level security;
create policy sees on registers.white_list_firm for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.white_list_firm for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.white_list_firm for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.white_list_firm to haice_app;
