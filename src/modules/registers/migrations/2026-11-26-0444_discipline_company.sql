-- The table of the register discipline-company, as its definition gives it.

create table registers.discipline_company (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'founded', 'ended')),
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
  university text,
  discipline text not null,
  shares text,
  carried text,
  income bigint,
  place text,
  founded_on date
);
comment on table registers.discipline_company is 'A company that a discipline founded to serve transfer.';
create index discipline_company_owner on registers.discipline_company (owner_id);
create index discipline_company_changed on registers.discipline_company (changed_at, id);
create index discipline_company_name on registers.discipline_company (name_zh collate "C", id);
create index discipline_company_by_place on registers.discipline_company (place);
alter table registers.discipline_company enable row level security;
create policy sees on registers.discipline_company for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.discipline_company for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.discipline_company for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.discipline_company to haice_app;
