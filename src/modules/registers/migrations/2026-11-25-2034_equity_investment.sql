-- The table of the register equity-investment, as its definition gives it.

create table registers.equity_investment (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'paid', 'converted', 'left', 'dropped')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null unique,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('public', 'internal')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  mode text not null check (mode in ('grant-to-equity', 'grant-plus-equity', 'invest-first')),
  line text check (line in ('landing', 'technology', 'incubation')),
  investor_id text references people.organisation (id),
  amount bigint,
  share numeric,
  trigger text,
  recovered bigint,
  paid_on date,
  converted_on date,
  left_on date,
  review_on date
);
comment on table registers.equity_investment is 'An investment of public money in a firm that is or becomes equity.';
create index equity_investment_owner on registers.equity_investment (owner_id);
create index equity_investment_changed on registers.equity_investment (changed_at, id);
create index equity_investment_name on registers.equity_investment (name_zh collate "C", id);
create index equity_investment_by_mode on registers.equity_investment (mode);
create index equity_investment_by_line on registers.equity_investment (line);
create index equity_investment_by_investor_id on registers.equity_investment (investor_id);
alter table registers.equity_investment enable row level security;
create policy sees on registers.equity_investment for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.equity_investment for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')));
create policy changes on registers.equity_investment for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')));
grant select, insert, update on registers.equity_investment to haice_app;
