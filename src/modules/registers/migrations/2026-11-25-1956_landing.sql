-- The table of the register landing, as its definition gives it.

create table registers.landing (
  id text primary key,
  version integer not null,
  state text not null check (state in ('lead', 'promised', 'landed', 'lost')),
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
  channel text not null check (channel in ('platform', 'institution', 'fund', 'other')),
  aim text check (aim in ('firm', 'rd-headquarters', 'rd-institution', 'project')),
  chain text,
  position text check (position in ('upstream', 'midstream', 'downstream')),
  promise text,
  investment bigint,
  first_contact date,
  promised_on date,
  landed_on date,
  place text,
  park_id text references registers.park (id)
);
comment on table registers.landing is 'A lead of investment attraction, from first contact to landing.';
create index landing_owner on registers.landing (owner_id);
create index landing_changed on registers.landing (changed_at, id);
create index landing_name on registers.landing (name_zh collate "C", id);
create index landing_by_channel on registers.landing (channel);
create index landing_by_aim on registers.landing (aim);
create index landing_by_place on registers.landing (place);
create index landing_by_chain on registers.landing (chain);
alter table registers.landing enable row level security;
create policy sees on registers.landing for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.landing for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.landing for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.landing to haice_app;
