-- The table of the register fiscal-input, as its definition gives it.

create table registers.fiscal_input (
  id text primary key,
  version integer not null,
  state text not null check (state in ('drafted', 'budgeted', 'settled')),
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
  level text check (level in ('city', 'district')),
  instrument text check (instrument in ('grant', 'post-subsidy', 'equity', 'reward', 'voucher', 'other')),
  beneficiary text check (beneficiary in ('small', 'large', 'institute', 'platform', 'mixed')),
  budget bigint,
  spent bigint,
  budgeted_on date,
  settled_on date
);
comment on table registers.fiscal_input is 'The budget and spending on science of one programme in one year.';
create index fiscal_input_owner on registers.fiscal_input (owner_id);
create index fiscal_input_changed on registers.fiscal_input (changed_at, id);
create index fiscal_input_name on registers.fiscal_input (name_zh collate "C", id);
create index fiscal_input_by_level on registers.fiscal_input (level);
create index fiscal_input_by_instrument on registers.fiscal_input (instrument);
create index fiscal_input_by_beneficiary on registers.fiscal_input (beneficiary);
alter table registers.fiscal_input enable row level security;
create policy sees on registers.fiscal_input for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor,reviewer}')));
create policy adds on registers.fiscal_input for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.fiscal_input for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.fiscal_input to haice_app;
