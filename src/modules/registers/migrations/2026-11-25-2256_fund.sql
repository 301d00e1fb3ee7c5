-- The table of the register fund, as its definition gives it.

create table registers.fund (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'founded', 'investing', 'closed')),
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
  kind text not null check (kind in ('guidance', 'fund-of-funds', 'sub-fund', 'transfer', 'fruit', 'talent', 'presidents', 'joint', 'other')),
  parent_id text references registers.fund (id),
  stage text check (stage in ('early', 'growth', 'mature', 'all')),
  field text,
  principles text,
  size bigint,
  public_share numeric,
  invested bigint,
  reinvested bigint,
  founded_on date,
  term_from date,
  term_to date check (term_to > term_from)
);
comment on table registers.fund is 'A fund that invests in technology.';
create index fund_owner on registers.fund (owner_id);
create index fund_changed on registers.fund (changed_at, id);
create index fund_name on registers.fund (name_zh collate "C", id);
create index fund_by_kind on registers.fund (kind);
create index fund_by_stage on registers.fund (stage);
create index fund_by_field on registers.fund (field);
alter table registers.fund enable row level security;
create policy sees on registers.fund for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor,reviewer}')));
create policy adds on registers.fund for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.fund for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.fund to haice_app;
