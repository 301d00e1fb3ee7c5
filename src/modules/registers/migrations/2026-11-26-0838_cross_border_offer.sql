-- The table of the register cross-border-offer, as its definition gives it.

create table registers.cross_border_offer (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'listed', 'matched', 'closed')),
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
  side text not null check (side in ('local-offer', 'local-demand', 'foreign-offer', 'foreign-demand')),
  market text check (market in ('sco', 'belt-road', 'japan-korea', 'europe', 'other')),
  country text,
  field text,
  is_applicable boolean,
  summary text not null,
  summary_en text,
  control text check (control in ('free', 'licence', 'prohibited', 'import')),
  control_basis text,
  is_cleared boolean,
  counterpart_id text references registers.cross_border_offer (id),
  contract text,
  listed_on date,
  matched_on date,
  ask_on date
);
comment on table registers.cross_border_offer is 'A technology offered or sought across the border.';
create index cross_border_offer_owner on registers.cross_border_offer (owner_id);
create index cross_border_offer_changed on registers.cross_border_offer (changed_at, id);
create index cross_border_offer_name on registers.cross_border_offer (name_zh collate "C", id);
create index cross_border_offer_by_side on registers.cross_border_offer (side);
create index cross_border_offer_by_market on registers.cross_border_offer (market);
create index cross_border_offer_by_field on registers.cross_border_offer (field);
alter table registers.cross_border_offer enable row level security;
create policy sees on registers.cross_border_offer for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.cross_border_offer for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,broker}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.cross_border_offer for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,broker}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,broker}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.cross_border_offer to haice_app;
