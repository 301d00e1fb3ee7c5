-- The table of the register credit-loan, as its definition gives it.

create table registers.credit_loan (
  id text primary key,
  version integer not null,
  state text not null check (state in ('registered', 'lent', 'claimed', 'compensated', 'repaid', 'dropped')),
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
  product_id text references registers.finance_product (id),
  branch_id text references registers.finance_provider (id),
  stage text check (stage in ('seed', 'start-up', 'growth', 'mature')),
  size text check (size in ('micro', 'small', 'medium', 'large')),
  field text,
  place text,
  amount bigint,
  lent_on date,
  due date,
  pool_id text references registers.risk_pool (id),
  unpaid bigint,
  pool_share numeric,
  default_on date,
  compensated bigint,
  borne bigint,
  recovered bigint
);
comment on table registers.credit_loan is 'A loan of a bank to a technology firm, and who bears its risk.';
create index credit_loan_owner on registers.credit_loan (owner_id);
create index credit_loan_changed on registers.credit_loan (changed_at, id);
create index credit_loan_name on registers.credit_loan (name_zh collate "C", id);
create index credit_loan_by_stage on registers.credit_loan (stage);
create index credit_loan_by_size on registers.credit_loan (size);
create index credit_loan_by_field on registers.credit_loan (field);
create index credit_loan_by_place on registers.credit_loan (place);
alter table registers.credit_loan enable row level security;
create policy sees on registers.credit_loan for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.credit_loan for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.credit_loan for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.credit_loan to haice_app;
