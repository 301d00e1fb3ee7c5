-- The table of the register programme-event, as its definition gives it.

create table registers.programme_event (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'open', 'held', 'cancelled')),
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
  kind text not null check (kind in ('contest', 'roadshow', 'overseas-roadshow', 'forum', 'matching', 'recruitment', 'policy', 'science-day', 'festival')),
  mode text check (mode in ('online', 'offline', 'both')),
  series text,
  held_from date,
  held_to date check (held_to > held_from),
  place text,
  sign_up_by date,
  judges text,
  participants numeric,
  projects numeric,
  results text
);
comment on table registers.programme_event is 'A contest, roadshow, forum, matching meeting or outreach event.';
create index programme_event_owner on registers.programme_event (owner_id);
create index programme_event_changed on registers.programme_event (changed_at, id);
create index programme_event_name on registers.programme_event (name_zh collate "C", id);
create index programme_event_by_kind on registers.programme_event (kind);
create index programme_event_by_mode on registers.programme_event (mode);
create index programme_event_by_place on registers.programme_event (place);
alter table registers.programme_event enable row level security;
create policy sees on registers.programme_event for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.programme_event for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter,broker,finance-officer,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.programme_event for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter,broker,finance-officer,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter,broker,finance-officer,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.programme_event to haice_app;
