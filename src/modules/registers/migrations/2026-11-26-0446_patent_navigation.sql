-- The table of the register patent-navigation, as its definition gives it.

create table registers.patent_navigation (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'running', 'finished', 'used', 'stopped')),
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
  track text,
  question text not null,
  due date,
  report text,
  reserve numeric,
  topics text[],
  use text,
  finished_on date
);
comment on table registers.patent_navigation is 'A navigation report by patents around an industry track.';
create index patent_navigation_owner on registers.patent_navigation (owner_id);
create index patent_navigation_changed on registers.patent_navigation (changed_at, id);
create index patent_navigation_name on registers.patent_navigation (name_zh collate "C", id);
create index patent_navigation_by_track on registers.patent_navigation (track);
alter table registers.patent_navigation enable row level security;
create policy sees on registers.patent_navigation for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.patent_navigation for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.patent_navigation for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.patent_navigation to haice_app;
