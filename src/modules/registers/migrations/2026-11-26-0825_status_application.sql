-- The table of the register status-application, as its definition gives it.

create table registers.status_application (
  id text primary key,
  version integer not null,
  state text not null check (state in ('preparing', 'submitted', 'reviewed', 'granted', 'missed')),
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
  target text not null check (target in ('provincial-key-laboratory', 'national-key-laboratory', 'future-industry-park', 'technology-innovation-centre', 'manufacturing-innovation-centre', 'zone', 'other')),
  field text,
  place text,
  summary text,
  platform_id text references registers.platform (id),
  park_id text references registers.park (id),
  due date,
  submitted_on date,
  reviewed_on date,
  decided_on date,
  number text
);
comment on table registers.status_application is 'An application of the region for a status that somebody else grants.';
create index status_application_owner on registers.status_application (owner_id);
create index status_application_changed on registers.status_application (changed_at, id);
create index status_application_name on registers.status_application (name_zh collate "C", id);
create index status_application_by_target on registers.status_application (target);
create index status_application_by_field on registers.status_application (field);
create index status_application_by_place on registers.status_application (place);
alter table registers.status_application enable row level security;
create policy sees on registers.status_application for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.status_application for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.status_application for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.status_application to haice_app;
