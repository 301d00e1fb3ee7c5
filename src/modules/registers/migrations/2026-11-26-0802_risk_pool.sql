-- The table of the register risk-pool, as its definition gives it.

create table registers.risk_pool (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'running', 'stopped', 'closed')),
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
  size bigint,
  pool_share numeric,
  bank_share numeric,
  stop_at numeric,
  covered bigint,
  paid bigint,
  balance bigint,
  loss_rate numeric,
  rules text,
  started_on date
);
comment on table registers.risk_pool is 'Money that bears a share of the losses on technology loans, and its rules.';
create index risk_pool_owner on registers.risk_pool (owner_id);
create index risk_pool_changed on registers.risk_pool (changed_at, id);
create index risk_pool_name on registers.risk_pool (name_zh collate "C", id);
alter table registers.risk_pool enable row level security;
create policy sees on registers.risk_pool for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.risk_pool for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')));
create policy changes on registers.risk_pool for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')));
grant select, insert, update on registers.risk_pool to haice_app;
