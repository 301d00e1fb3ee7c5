-- The table of the register compute-allocation, as its definition gives it.

create table registers.compute_allocation (
  id text primary key,
  version integer not null,
  state text not null check (state in ('asked', 'given', 'used', 'settled', 'refused')),
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
  field text not null check (field in ('ai', 'biomedicine', 'materials', 'ocean', 'other')),
  task text not null,
  needs text check (needs in ('cpu', 'gpu', 'super')),
  core_hours numeric,
  card_hours numeric,
  resource_id text references registers.shared_resource (id),
  quota numeric,
  card_quota numeric,
  valid_from date,
  valid_to date check (valid_to > valid_from),
  used numeric,
  card_used numeric,
  price bigint,
  rebate bigint,
  settled_on date
);
comment on table registers.compute_allocation is 'Computing time asked for, given and used.';
create index compute_allocation_owner on registers.compute_allocation (owner_id);
create index compute_allocation_changed on registers.compute_allocation (changed_at, id);
create index compute_allocation_name on registers.compute_allocation (name_zh collate "C", id);
create index compute_allocation_by_field on registers.compute_allocation (field);
create index compute_allocation_by_needs on registers.compute_allocation (needs);
alter table registers.compute_allocation enable row level security;
create policy sees on registers.compute_allocation for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.compute_allocation for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.compute_allocation for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.compute_allocation to haice_app;
