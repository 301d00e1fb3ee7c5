-- The table of the register incubatee, as its definition gives it.

create table registers.incubatee (
  id text primary key,
  version integer not null,
  state text not null check (state in ('maker-space', 'incubator', 'accelerator', 'landed', 'left')),
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
  carrier_id text references registers.incubation_carrier (id),
  field text,
  is_from_abroad boolean,
  landing_promise text,
  team_size numeric,
  carrier_share numeric,
  raised bigint,
  place text,
  entered_on date,
  incubated_on date,
  accelerated_on date,
  landed_on date
);
comment on table registers.incubatee is 'A firm or team on its way through the carriers.';
create index incubatee_owner on registers.incubatee (owner_id);
create index incubatee_changed on registers.incubatee (changed_at, id);
create index incubatee_name on registers.incubatee (name_zh collate "C", id);
create index incubatee_by_field on registers.incubatee (field);
create index incubatee_by_place on registers.incubatee (place);
create index incubatee_by_is_from_abroad on registers.incubatee (is_from_abroad);
alter table registers.incubatee enable row level security;
create policy sees on registers.incubatee for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,operator,reviewer,reporter,auditor}')));
create policy adds on registers.incubatee for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,operator}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.incubatee for update
  using ((select registers.acts_as('{itself,administrator,commission-office,operator}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,operator}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.incubatee to haice_app;
