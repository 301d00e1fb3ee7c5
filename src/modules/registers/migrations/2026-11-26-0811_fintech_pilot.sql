-- The table of the register fintech-pilot, as its definition gives it.

create table registers.fintech_pilot (
  id text primary key,
  version integer not null,
  state text not null check (state in ('piloted', 'finished', 'spread', 'ended')),
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
  application text not null,
  operators text,
  result text,
  adopters text,
  finished_on date,
  spread_on date
);
comment on table registers.fintech_pilot is 'An application of the national fintech pilots.';
create index fintech_pilot_owner on registers.fintech_pilot (owner_id);
create index fintech_pilot_changed on registers.fintech_pilot (changed_at, id);
create index fintech_pilot_name on registers.fintech_pilot (name_zh collate "C", id);
alter table registers.fintech_pilot enable row level security;
create policy sees on registers.fintech_pilot for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.fintech_pilot for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{finance-officer}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.fintech_pilot for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{finance-officer}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{finance-officer}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.fintech_pilot to haice_app;
