-- The table of the register pledge-loan, as its definition gives it.

create table registers.pledge_loan (
  id text primary key,
  version integer not null,
  state text not null check (state in ('applied', 'registered', 'released', 'enforced', 'dropped')),
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
  kind text not null check (kind in ('right', 'share')),
  asset text not null,
  patent_id text references registers.patent (id),
  valuation bigint,
  valued_by text,
  bank text,
  loan bigint,
  coverage numeric,
  registration text,
  watch_on date,
  registered_on date,
  ended_on date
);
comment on table registers.pledge_loan is 'A loan on a pledge of intellectual property or shares.';
create index pledge_loan_owner on registers.pledge_loan (owner_id);
create index pledge_loan_changed on registers.pledge_loan (changed_at, id);
create index pledge_loan_name on registers.pledge_loan (name_zh collate "C", id);
create index pledge_loan_by_kind on registers.pledge_loan (kind);
alter table registers.pledge_loan enable row level security;
create policy sees on registers.pledge_loan for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.pledge_loan for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.pledge_loan for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.pledge_loan to haice_app;
