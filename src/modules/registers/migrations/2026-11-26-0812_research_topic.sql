-- The table of the register research-topic, as its definition gives it.

create table registers.research_topic (
  id text primary key,
  version integer not null,
  state text not null check (state in ('named', 'running', 'result', 'dropped')),
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
  kind text not null check (kind in ('key', 'health', 'safety', 'global', 'software', 'equipment')),
  field text,
  aim text not null,
  part_of text,
  platforms text[],
  members text,
  projects text,
  data_sets text[],
  products text[],
  result text,
  taken_up_on date,
  result_on date,
  review_on date
);
comment on table registers.research_topic is 'A technology to be mastered or a question to be answered, as the plans name it.';
create index research_topic_owner on registers.research_topic (owner_id);
create index research_topic_changed on registers.research_topic (changed_at, id);
create index research_topic_name on registers.research_topic (name_zh collate "C", id);
create index research_topic_by_kind on registers.research_topic (kind);
create index research_topic_by_field on registers.research_topic (field);
alter table registers.research_topic enable row level security;
create policy sees on registers.research_topic for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor,expert}')));
create policy adds on registers.research_topic for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.research_topic for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.research_topic to haice_app;
