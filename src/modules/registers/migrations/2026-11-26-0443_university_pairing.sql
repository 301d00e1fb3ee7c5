-- The table of the register university-pairing, as its definition gives it.

create table registers.university_pairing (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'paired', 'ended')),
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
  university text not null,
  need text,
  field text,
  agreed_from date,
  agreed_to date check (agreed_to > agreed_from),
  next_contact date,
  contracts numeric,
  results text,
  paired_on date
);
comment on table registers.university_pairing is 'A university and a firm that work hand in hand.';
create index university_pairing_owner on registers.university_pairing (owner_id);
create index university_pairing_changed on registers.university_pairing (changed_at, id);
create index university_pairing_name on registers.university_pairing (name_zh collate "C", id);
create index university_pairing_by_field on registers.university_pairing (field);
alter table registers.university_pairing enable row level security;
create policy sees on registers.university_pairing for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.university_pairing for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.university_pairing for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.university_pairing to haice_app;
