-- The table of the register fund-support, as its definition gives it.

create table registers.fund_support (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'approved', 'paid', 'landed', 'ended')),
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
  purpose text not null check (purpose in ('result', 'university', 'talent')),
  fund_id text references registers.fund (id),
  result text,
  university text,
  talent_id text references registers.attracted_talent (id),
  patent_id text references registers.patent (id),
  amount bigint,
  paid_on date,
  landed_on date,
  outcome text
);
comment on table registers.fund_support is 'A talent, university or result that a special fund supports.';
create index fund_support_owner on registers.fund_support (owner_id);
create index fund_support_changed on registers.fund_support (changed_at, id);
create index fund_support_name on registers.fund_support (name_zh collate "C", id);
create index fund_support_by_purpose on registers.fund_support (purpose);
alter table registers.fund_support enable row level security;
create policy sees on registers.fund_support for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.fund_support for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.fund_support for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.fund_support to haice_app;
