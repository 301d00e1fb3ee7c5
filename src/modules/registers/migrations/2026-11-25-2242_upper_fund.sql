-- The table of the register upper-fund, as its definition gives it.

create table registers.upper_fund (
  id text primary key,
  version integer not null,
  state text not null check (state in ('reserved', 'applied', 'won', 'lost', 'dropped')),
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
  level text not null check (level in ('national', 'provincial', 'city')),
  line text check (line in ('treasury-bond', 'key-rd', 'science-fund', 'special', 'other')),
  content text,
  field text,
  is_planned boolean,
  is_funded boolean,
  place text,
  asked bigint,
  won bigint,
  closes_on date,
  applied_on date,
  answered_on date
);
comment on table registers.upper_fund is 'A project kept ready to ask for national, provincial or city funds, from reserve to application to answer.';
create index upper_fund_owner on registers.upper_fund (owner_id);
create index upper_fund_changed on registers.upper_fund (changed_at, id);
create index upper_fund_name on registers.upper_fund (name_zh collate "C", id);
create index upper_fund_by_level on registers.upper_fund (level);
create index upper_fund_by_line on registers.upper_fund (line);
create index upper_fund_by_field on registers.upper_fund (field);
create index upper_fund_by_place on registers.upper_fund (place);
alter table registers.upper_fund enable row level security;
create policy sees on registers.upper_fund for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer,finance-officer}')));
create policy adds on registers.upper_fund for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.upper_fund for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.upper_fund to haice_app;
