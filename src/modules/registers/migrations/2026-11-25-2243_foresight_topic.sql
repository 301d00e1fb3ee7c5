-- The table of the register foresight-topic, as its definition gives it.

create table registers.foresight_topic (
  id text primary key,
  version integer not null,
  state text not null check (state in ('noticed', 'rated', 'taken-up', 'dropped')),
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
  signal text not null,
  field text,
  horizon text check (horizon in ('near', 'middle', 'far')),
  importance numeric,
  readiness numeric,
  opinion text,
  follow_up text,
  review_on date
);
comment on table registers.foresight_topic is 'A frontier direction of future industries that is watched, and what is thought of it.';
create index foresight_topic_owner on registers.foresight_topic (owner_id);
create index foresight_topic_changed on registers.foresight_topic (changed_at, id);
create index foresight_topic_name on registers.foresight_topic (name_zh collate "C", id);
create index foresight_topic_by_field on registers.foresight_topic (field);
create index foresight_topic_by_horizon on registers.foresight_topic (horizon);
alter table registers.foresight_topic enable row level security;
create policy sees on registers.foresight_topic for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,expert,reviewer,auditor}')));
create policy adds on registers.foresight_topic for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.foresight_topic for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.foresight_topic to haice_app;
