-- The table of the register trial-order, as its definition gives it.

create table registers.trial_order (
  id text primary key,
  version integer not null,
  state text not null check (state in ('requested', 'accepted', 'run', 'reported', 'cancelled')),
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
  base_id text references registers.trial_base (id),
  what text not null,
  slot_from date,
  slot_to date check (slot_to > slot_from),
  batch text,
  price bigint,
  before numeric,
  after numeric,
  report text,
  reported_on date
);
comment on table registers.trial_order is 'An order to a base: what is tried, in which batch, with which report.';
create index trial_order_owner on registers.trial_order (owner_id);
create index trial_order_changed on registers.trial_order (changed_at, id);
create index trial_order_name on registers.trial_order (name_zh collate "C", id);
alter table registers.trial_order enable row level security;
create policy sees on registers.trial_order for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,operator,auditor}')));
create policy adds on registers.trial_order for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,operator}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.trial_order for update
  using ((select registers.acts_as('{itself,administrator,commission-office,operator}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,operator}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.trial_order to haice_app;
