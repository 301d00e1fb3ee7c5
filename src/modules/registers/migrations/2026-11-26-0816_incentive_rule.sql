-- The table of the register incentive-rule, as its definition gives it.

create table registers.incentive_rule (
  id text primary key,
  version integer not null,
  state text not null check (state in ('drafted', 'tried', 'enacted', 'ended')),
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
  base text not null check (base in ('rd-spending', 'rd-growth')),
  rate numeric,
  ceiling bigint,
  threshold bigint,
  tried_year numeric,
  firms numeric,
  cost bigint,
  tried_on date,
  valid_from date,
  valid_to date check (valid_to > valid_from)
);
comment on table registers.incentive_rule is 'A rule that rewards R&D spending.';
create index incentive_rule_owner on registers.incentive_rule (owner_id);
create index incentive_rule_changed on registers.incentive_rule (changed_at, id);
create index incentive_rule_name on registers.incentive_rule (name_zh collate "C", id);
create index incentive_rule_by_base on registers.incentive_rule (base);
alter table registers.incentive_rule enable row level security;
create policy sees on registers.incentive_rule for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,finance-officer}')));
create policy adds on registers.incentive_rule for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')));
create policy changes on registers.incentive_rule for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')));
grant select, insert, update on registers.incentive_rule to haice_app;
