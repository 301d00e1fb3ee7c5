-- The table of the register rd-account, as its definition gives it.

create table registers.rd_account (
  id text primary key,
  version integer not null,
  state text not null check (state in ('kept', 'reported', 'dropped')),
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
  project text not null,
  personnel bigint,
  direct bigint,
  depreciation bigint,
  amortisation bigint,
  design bigint,
  commissioned bigint,
  other bigint,
  total bigint,
  rate numeric,
  deducted bigint,
  reported_on date
);
comment on table registers.rd_account is 'The costs of an R&D project in a year.';
create index rd_account_owner on registers.rd_account (owner_id);
create index rd_account_changed on registers.rd_account (changed_at, id);
create index rd_account_name on registers.rd_account (name_zh collate "C", id);
alter table registers.rd_account enable row level security;
create policy sees on registers.rd_account for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.rd_account for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.rd_account for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.rd_account to haice_app;
