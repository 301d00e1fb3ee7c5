-- The table of the register event-outcome, as its definition gives it.

create table registers.event_outcome (
  id text primary key,
  version integer not null,
  state text not null check (state in ('promised', 'kept', 'not-kept')),
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
  event_id text references registers.programme_event (id),
  kind text not null check (kind in ('finance', 'contract', 'talent', 'cooperation', 'prize')),
  what text not null,
  other text,
  amount bigint,
  ask_on date,
  reached bigint,
  proof text,
  settled_on date
);
comment on table registers.event_outcome is 'Something promised at an event, which is looked at again months later.';
create index event_outcome_owner on registers.event_outcome (owner_id);
create index event_outcome_changed on registers.event_outcome (changed_at, id);
create index event_outcome_name on registers.event_outcome (name_zh collate "C", id);
create index event_outcome_by_kind on registers.event_outcome (kind);
alter table registers.event_outcome enable row level security;
create policy sees on registers.event_outcome for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.event_outcome for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,broker,finance-officer}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.event_outcome for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,broker,finance-officer}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,broker,finance-officer}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.event_outcome to haice_app;
