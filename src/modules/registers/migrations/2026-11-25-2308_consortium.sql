-- The table of the register consortium, as its definition gives it.

create table registers.consortium (
  id text primary key,
  version integer not null,
  state text not null check (state in ('prepared', 'founded', 'ended')),
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
  kind text not null check (kind in ('consortium', 'alliance', 'cluster', 'industry-community', 'network', 'service-alliance')),
  field text,
  members text,
  platforms text[],
  charter text,
  sharing text,
  projects text[],
  joint text,
  founded_on date,
  meets_on date,
  ended_on date
);
comment on table registers.consortium is 'A consortium, alliance or community of organisations with a charter.';
create index consortium_owner on registers.consortium (owner_id);
create index consortium_changed on registers.consortium (changed_at, id);
create index consortium_name on registers.consortium (name_zh collate "C", id);
create index consortium_by_kind on registers.consortium (kind);
create index consortium_by_field on registers.consortium (field);
alter table registers.consortium enable row level security;
create policy sees on registers.consortium for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.consortium for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,broker}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.consortium for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,broker}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,broker}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.consortium to haice_app;
