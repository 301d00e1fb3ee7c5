-- The table of the register promised-document, as its definition gives it.

create table registers.promised_document (
  id text primary key,
  version integer not null,
  state text not null check (state in ('promised', 'draft', 'consultation', 'issued', 'dropped')),
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
  kind text not null check (kind in ('plan', 'guide', 'measures', 'other')),
  due_on date,
  consultation_from date,
  consultation_to date check (consultation_to > consultation_from),
  opinions text,
  number text,
  issued_text text,
  issued_on date
);
comment on table registers.promised_document is 'A document that a plan promises, until it is issued.';
create index promised_document_owner on registers.promised_document (owner_id);
create index promised_document_changed on registers.promised_document (changed_at, id);
create index promised_document_name on registers.promised_document (name_zh collate "C", id);
create index promised_document_by_kind on registers.promised_document (kind);
alter table registers.promised_document enable row level security;
create policy sees on registers.promised_document for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.promised_document for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.promised_document for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.promised_document to haice_app;
