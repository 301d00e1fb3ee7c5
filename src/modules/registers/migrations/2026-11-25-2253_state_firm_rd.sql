-- The table of the register state-firm-rd, as its definition gives it.

create table registers.state_firm_rd (
  id text primary key,
  version integer not null,
  state text not null check (state in ('reported', 'grown', 'not-grown')),
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
  before bigint,
  spent bigint,
  revenue bigint,
  is_grown boolean,
  measures text,
  remark text,
  assessed_on date
);
comment on table registers.state_firm_rd is 'What a state-owned firm spent on R&D in a year, and how it was assessed.';
create index state_firm_rd_owner on registers.state_firm_rd (owner_id);
create index state_firm_rd_changed on registers.state_firm_rd (changed_at, id);
create index state_firm_rd_name on registers.state_firm_rd (name_zh collate "C", id);
create index state_firm_rd_by_is_grown on registers.state_firm_rd (is_grown);
alter table registers.state_firm_rd enable row level security;
create policy sees on registers.state_firm_rd for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor,reviewer}')));
create policy adds on registers.state_firm_rd for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.state_firm_rd for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.state_firm_rd to haice_app;
