-- The table of the register reform-measure, as its definition gives it.

create table registers.reform_measure (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'running', 'done', 'dropped')),
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
  object text not null check (object in ('institute', 'science-park', 'university', 'evaluation', 'other')),
  measure text not null,
  now text,
  rule_id text references registers.institutional_rule (id),
  due date,
  started_on date,
  effect text,
  done_on date
);
comment on table registers.reform_measure is 'A measure of reform of institutes, parks or statutes and how far it is.';
create index reform_measure_owner on registers.reform_measure (owner_id);
create index reform_measure_changed on registers.reform_measure (changed_at, id);
create index reform_measure_name on registers.reform_measure (name_zh collate "C", id);
create index reform_measure_by_object on registers.reform_measure (object);
alter table registers.reform_measure enable row level security;
create policy sees on registers.reform_measure for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.reform_measure for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.reform_measure for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.reform_measure to haice_app;
