-- The table of the register patent, as its definition gives it.

create table registers.patent (
  id text primary key,
  version integer not null,
  state text not null check (state in ('filed', 'granted', 'refused', 'ended')),
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
  kind text not null check (kind in ('invention', 'utility', 'design', 'software', 'standard')),
  number text unique,
  is_high_value boolean,
  jurisdiction text,
  field text,
  result_id text references registers.research_result (id),
  filed_on date,
  granted_on date,
  fee_due date,
  offer text check (offer in ('none', 'licence', 'sale', 'open')),
  ended_on date
);
comment on table registers.patent is 'A patent, standard or other right, and whether it holds.';
create index patent_owner on registers.patent (owner_id);
create index patent_changed on registers.patent (changed_at, id);
create index patent_name on registers.patent (name_zh collate "C", id);
create index patent_by_kind on registers.patent (kind);
create index patent_by_field on registers.patent (field);
create index patent_by_offer on registers.patent (offer);
create index patent_by_is_high_value on registers.patent (is_high_value);
alter table registers.patent enable row level security;
create policy sees on registers.patent for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,broker,reviewer,auditor}')));
create policy adds on registers.patent for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.patent for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.patent to haice_app;
