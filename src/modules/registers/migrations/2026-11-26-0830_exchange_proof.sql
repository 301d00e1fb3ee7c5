-- The table of the register exchange-proof, as its definition gives it.

create table registers.exchange_proof (
  id text primary key,
  version integer not null,
  state text not null check (state in ('asked', 'issued', 'used', 'ended', 'refused')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('internal')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  number text unique,
  passport text,
  bank text,
  income bigint,
  valid_from date,
  valid_to date check (valid_to > valid_from),
  issued_on date,
  used_on date
);
comment on table registers.exchange_proof is 'A proof with which a foreign talent may exchange pay.';
create index exchange_proof_owner on registers.exchange_proof (owner_id);
create index exchange_proof_changed on registers.exchange_proof (changed_at, id);
create index exchange_proof_name on registers.exchange_proof (name_zh collate "C", id);
create index exchange_proof_name_key on registers.exchange_proof (name_key);
alter table registers.exchange_proof enable row level security;
create policy sees on registers.exchange_proof for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,finance-officer}')));
create policy adds on registers.exchange_proof for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.exchange_proof for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.exchange_proof to haice_app;
