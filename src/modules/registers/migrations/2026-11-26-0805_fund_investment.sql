-- The table of the register fund-investment, as its definition gives it.

create table registers.fund_investment (
  id text primary key,
  version integer not null,
  state text not null check (state in ('found', 'invested', 'left', 'dropped')),
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
  fund_id text references registers.fund (id),
  stage text check (stage in ('seed', 'start-up', 'growth', 'mature')),
  size text check (size in ('micro', 'small', 'medium', 'large')),
  field text,
  place text,
  is_hard boolean,
  is_strategic boolean,
  firm_since date,
  amount bigint,
  invested_on date,
  firm_age numeric,
  left_on date,
  returned bigint,
  held numeric,
  landing_id text references registers.landing (id),
  promise text
);
comment on table registers.fund_investment is 'An investment of a fund in a firm.';
create index fund_investment_owner on registers.fund_investment (owner_id);
create index fund_investment_changed on registers.fund_investment (changed_at, id);
create index fund_investment_name on registers.fund_investment (name_zh collate "C", id);
create index fund_investment_by_stage on registers.fund_investment (stage);
create index fund_investment_by_size on registers.fund_investment (size);
create index fund_investment_by_field on registers.fund_investment (field);
create index fund_investment_by_place on registers.fund_investment (place);
create index fund_investment_by_is_hard on registers.fund_investment (is_hard);
alter table registers.fund_investment enable row level security;
create policy sees on registers.fund_investment for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.fund_investment for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.fund_investment for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.fund_investment to haice_app;
