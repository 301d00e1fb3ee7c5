-- The table of the register policy-instrument, as its definition gives it.

create table registers.policy_instrument (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'open', 'ended')),
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
  kind text not null check (kind in ('deduction', 'tax', 'subsidy', 'reward', 'compensation', 'voucher', 'first-purchase', 'order', 'other')),
  for_whom text,
  gives text,
  conditions text,
  rule text,
  window_from date,
  window_to date check (window_to > window_from),
  delivery text check (delivery in ('push', 'visit', 'guidance'))
);
comment on table registers.policy_instrument is 'A measure of support that firms can ask for.';
create index policy_instrument_owner on registers.policy_instrument (owner_id);
create index policy_instrument_changed on registers.policy_instrument (changed_at, id);
create index policy_instrument_name on registers.policy_instrument (name_zh collate "C", id);
create index policy_instrument_by_kind on registers.policy_instrument (kind);
create index policy_instrument_by_delivery on registers.policy_instrument (delivery);
alter table registers.policy_instrument enable row level security;
create policy sees on registers.policy_instrument for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.policy_instrument for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.policy_instrument for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.policy_instrument to haice_app;
