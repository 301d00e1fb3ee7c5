-- The table of the register policy-briefing, as its definition gives it.

create table registers.policy_briefing (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'held', 'measured', 'dropped')),
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
  reach text not null check (reach in ('district', 'firm')),
  place text,
  instrument_id text references registers.policy_instrument (id),
  held_from date,
  held_to date check (held_to > held_from),
  participants numeric,
  questions text,
  before numeric,
  after numeric,
  effect numeric
);
comment on table registers.policy_briefing is 'A policy brought to a district or firm on one occasion.';
create index policy_briefing_owner on registers.policy_briefing (owner_id);
create index policy_briefing_changed on registers.policy_briefing (changed_at, id);
create index policy_briefing_name on registers.policy_briefing (name_zh collate "C", id);
create index policy_briefing_by_reach on registers.policy_briefing (reach);
create index policy_briefing_by_place on registers.policy_briefing (place);
alter table registers.policy_briefing enable row level security;
create policy sees on registers.policy_briefing for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.policy_briefing for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.policy_briefing for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.policy_briefing to haice_app;
