-- The table of the register innovation-voucher, as its definition gives it.

create table registers.innovation_voucher (
  id text primary key,
  version integer not null,
  state text not null check (state in ('requested', 'issued', 'reserved', 'used', 'settled', 'expired', 'refused')),
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
  is_small_tech_firm boolean,
  purpose text not null check (purpose in ('research', 'testing', 'other')),
  face_value bigint,
  valid_from date,
  valid_to date check (valid_to > valid_from),
  provider text,
  is_admitted boolean,
  is_unrelated boolean,
  contract text,
  price bigint,
  redeemed bigint,
  issued_on date,
  settled_on date
);
comment on table registers.innovation_voucher is 'A voucher with which a small technology firm buys a service.';
create index innovation_voucher_owner on registers.innovation_voucher (owner_id);
create index innovation_voucher_changed on registers.innovation_voucher (changed_at, id);
create index innovation_voucher_name on registers.innovation_voucher (name_zh collate "C", id);
create index innovation_voucher_by_purpose on registers.innovation_voucher (purpose);
alter table registers.innovation_voucher enable row level security;
create policy sees on registers.innovation_voucher for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,finance-officer}')));
create policy adds on registers.innovation_voucher for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.innovation_voucher for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.innovation_voucher to haice_app;
