-- The table of the register voyage, as its definition gives it.

create table registers.voyage (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'open', 'allotted', 'returned', 'reported', 'cancelled')),
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
  vessel_id text references registers.shared_resource (id),
  area text not null,
  is_polar boolean,
  sails_from date,
  sails_to date check (sails_to > sails_from),
  task text,
  berths numeric,
  station_hours numeric,
  gear text,
  ask_by date,
  guests text,
  refusals text,
  report text,
  deposit text
);
comment on table registers.voyage is 'A voyage of a research vessel.';
create index voyage_owner on registers.voyage (owner_id);
create index voyage_changed on registers.voyage (changed_at, id);
create index voyage_name on registers.voyage (name_zh collate "C", id);
create index voyage_by_is_polar on registers.voyage (is_polar);
alter table registers.voyage enable row level security;
create policy sees on registers.voyage for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.voyage for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.voyage for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.voyage to haice_app;
