-- The table of the register open-innovation, as its definition gives it.

create table registers.open_innovation (
  id text primary key,
  version integer not null,
  state text not null check (state in ('drafted', 'open', 'matched', 'closed')),
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
  kind text not null check (kind in ('need', 'resource', 'place')),
  content text,
  field text,
  place text,
  open_from date,
  open_to date check (open_to > open_from),
  contact text,
  partners text,
  outcome text,
  matched_on date
);
comment on table registers.open_innovation is 'A need, resource or place that a large firm opens.';
create index open_innovation_owner on registers.open_innovation (owner_id);
create index open_innovation_changed on registers.open_innovation (changed_at, id);
create index open_innovation_name on registers.open_innovation (name_zh collate "C", id);
create index open_innovation_by_kind on registers.open_innovation (kind);
create index open_innovation_by_field on registers.open_innovation (field);
create index open_innovation_by_place on registers.open_innovation (place);
alter table registers.open_innovation enable row level security;
create policy sees on registers.open_innovation for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.open_innovation for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.open_innovation for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.open_innovation to haice_app;
