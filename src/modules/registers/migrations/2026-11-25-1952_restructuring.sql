-- The table of the register restructuring, as its definition gives it.

create table registers.restructuring (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'reviewed', 'restructured', 'refused')),
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
  sources text[],
  way text not null check (way in ('merge', 'renew', 'cancel')),
  level text not null check (level in ('national', 'provincial', 'city')),
  result_id text references registers.platform (id),
  criteria text,
  effects text,
  place text,
  applied_on date,
  decided_on date
);
comment on table registers.restructuring is 'A case in which laboratories are restructured: which, how, and what they become.';
create index restructuring_owner on registers.restructuring (owner_id);
create index restructuring_changed on registers.restructuring (changed_at, id);
create index restructuring_name on registers.restructuring (name_zh collate "C", id);
create index restructuring_by_level on registers.restructuring (level);
create index restructuring_by_way on registers.restructuring (way);
create index restructuring_by_place on registers.restructuring (place);
alter table registers.restructuring enable row level security;
create policy sees on registers.restructuring for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,reporter,auditor,expert}')));
create policy adds on registers.restructuring for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.restructuring for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.restructuring to haice_app;
