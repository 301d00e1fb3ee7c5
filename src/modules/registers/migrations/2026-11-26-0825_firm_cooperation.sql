-- The table of the register firm-cooperation, as its definition gives it.

create table registers.firm_cooperation (
  id text primary key,
  version integer not null,
  state text not null check (state in ('agreed', 'running', 'finished', 'ended')),
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
  kind text not null check (kind in ('large-firm', 'institute', 'transfer')),
  partners text not null,
  field text,
  content text,
  term_from date,
  term_to date check (term_to > term_from),
  patent_id text references registers.patent (id),
  people numeric,
  results text,
  sales bigint
);
comment on table registers.firm_cooperation is 'A cooperation of an SME with a large firm or institute.';
create index firm_cooperation_owner on registers.firm_cooperation (owner_id);
create index firm_cooperation_changed on registers.firm_cooperation (changed_at, id);
create index firm_cooperation_name on registers.firm_cooperation (name_zh collate "C", id);
create index firm_cooperation_by_kind on registers.firm_cooperation (kind);
create index firm_cooperation_by_field on registers.firm_cooperation (field);
alter table registers.firm_cooperation enable row level security;
create policy sees on registers.firm_cooperation for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.firm_cooperation for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.firm_cooperation for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.firm_cooperation to haice_app;
