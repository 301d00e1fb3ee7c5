-- The table of the register rd-coverage, as its definition gives it.

create table registers.rd_coverage (
  id text primary key,
  version integer not null,
  state text not null check (state in ('open', 'agreed', 'covered', 'left')),
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
  gap text not null check (gap in ('institution', 'activity')),
  is_high_tech boolean,
  field text,
  place text,
  measure text,
  helper text,
  due date,
  institution text,
  covered_on date
);
comment on table registers.rd_coverage is 'Whether an above-scale firm has an R&D institution and R&D activity.';
create index rd_coverage_owner on registers.rd_coverage (owner_id);
create index rd_coverage_changed on registers.rd_coverage (changed_at, id);
create index rd_coverage_name on registers.rd_coverage (name_zh collate "C", id);
create index rd_coverage_by_gap on registers.rd_coverage (gap);
create index rd_coverage_by_is_high_tech on registers.rd_coverage (is_high_tech);
create index rd_coverage_by_field on registers.rd_coverage (field);
create index rd_coverage_by_place on registers.rd_coverage (place);
alter table registers.rd_coverage enable row level security;
create policy sees on registers.rd_coverage for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.rd_coverage for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.rd_coverage for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.rd_coverage to haice_app;
