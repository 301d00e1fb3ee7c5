-- The table of the register data-element, as its definition gives it.

create table registers.data_element (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'agreed', 'withdrawn')),
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
  element text not null check (element in ('energy', 'transport', 'government', 'buildings', 'other')),
  system text,
  content text not null,
  data_set_id text references registers.data_set (id),
  access text check (access in ('open', 'request', 'internal')),
  interface text,
  scenarios text[],
  contact text,
  agreed_on date,
  review_on date
);
comment on table registers.data_element is 'A kind of city data: who holds it and which scenarios may use it.';
create index data_element_owner on registers.data_element (owner_id);
create index data_element_changed on registers.data_element (changed_at, id);
create index data_element_name on registers.data_element (name_zh collate "C", id);
create index data_element_by_element on registers.data_element (element);
create index data_element_by_access on registers.data_element (access);
alter table registers.data_element enable row level security;
create policy sees on registers.data_element for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.data_element for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,operator,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.data_element for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,operator,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,operator,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.data_element to haice_app;
