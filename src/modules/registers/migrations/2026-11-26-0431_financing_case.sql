-- The table of the register financing-case, as its definition gives it.

create table registers.financing_case (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'agreed', 'invested', 'funded', 'settled', 'dropped')),
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
  need bigint,
  investor text,
  guarantor text,
  bank text,
  equity bigint,
  loan bigint,
  conditions text,
  are_met boolean,
  due date,
  agreed_on date,
  invested_on date,
  lent_on date,
  ended_on date
);
comment on table registers.financing_case is 'A financing case of a firm with its investor, guarantor and bank.';
create index financing_case_owner on registers.financing_case (owner_id);
create index financing_case_changed on registers.financing_case (changed_at, id);
create index financing_case_name on registers.financing_case (name_zh collate "C", id);
create index financing_case_by_are_met on registers.financing_case (are_met);
alter table registers.financing_case enable row level security;
create policy sees on registers.financing_case for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.financing_case for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.financing_case for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.financing_case to haice_app;
