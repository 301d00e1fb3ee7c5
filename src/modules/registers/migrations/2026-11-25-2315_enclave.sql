-- The table of the register enclave, as its definition gives it.

create table registers.enclave (
  id text primary key,
  version integer not null,
  state text not null check (state in ('negotiated', 'signed', 'running', 'ended')),
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
  kind text not null check (kind in ('industry', 'innovation')),
  host text,
  place text,
  content text,
  sharing text,
  counting text,
  firms numeric,
  agreed_from date,
  agreed_to date check (agreed_to > agreed_from),
  signed_on date
);
comment on table registers.enclave is 'An enclave that two places agreed on.';
create index enclave_owner on registers.enclave (owner_id);
create index enclave_changed on registers.enclave (changed_at, id);
create index enclave_name on registers.enclave (name_zh collate "C", id);
create index enclave_by_kind on registers.enclave (kind);
create index enclave_by_place on registers.enclave (place);
alter table registers.enclave enable row level security;
create policy sees on registers.enclave for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.enclave for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.enclave for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.enclave to haice_app;
