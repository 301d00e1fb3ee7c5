-- The table of the register need-workshop, as its definition gives it.

create table registers.need_workshop (
  id text primary key,
  version integer not null,
  state text not null check (state in ('held', 'merged', 'takenUp', 'ended')),
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
  held_on date not null,
  parties text not null,
  field text,
  industry_needs text,
  research_needs text,
  topic text,
  demands text,
  merged_on date,
  project text,
  taken_up_on date
);
comment on table registers.need_workshop is 'A workshop where industry and research say what they need, and the one topic that came of it.';
create index need_workshop_owner on registers.need_workshop (owner_id);
create index need_workshop_changed on registers.need_workshop (changed_at, id);
create index need_workshop_name on registers.need_workshop (name_zh collate "C", id);
create index need_workshop_by_field on registers.need_workshop (field);
alter table registers.need_workshop enable row level security;
create policy sees on registers.need_workshop for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.need_workshop for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.need_workshop for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.need_workshop to haice_app;
