-- The table of the register transfer-organisation, as its definition gives it.

create table registers.transfer_organisation (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'recognised', 'ended')),
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
  kind text not null check (kind in ('institute', 'market', 'centre')),
  services text,
  field text,
  level text,
  is_introduced boolean,
  staff numeric,
  year numeric,
  contracts numeric,
  turnover bigint,
  place text,
  recognised_on date,
  review_on date
);
comment on table registers.transfer_organisation is 'An institution that transfers technology, with its yearly figures.';
create index transfer_organisation_owner on registers.transfer_organisation (owner_id);
create index transfer_organisation_changed on registers.transfer_organisation (changed_at, id);
create index transfer_organisation_name on registers.transfer_organisation (name_zh collate "C", id);
create index transfer_organisation_by_kind on registers.transfer_organisation (kind);
create index transfer_organisation_by_field on registers.transfer_organisation (field);
create index transfer_organisation_by_place on registers.transfer_organisation (place);
alter table registers.transfer_organisation enable row level security;
create policy sees on registers.transfer_organisation for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.transfer_organisation for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,broker}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.transfer_organisation for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,broker}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,broker}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.transfer_organisation to haice_app;
