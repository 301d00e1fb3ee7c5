-- The table of the register exempt-import, as its definition gives it.

create table registers.exempt_import (
  id text primary key,
  version integer not null,
  state text not null check (state in ('applied', 'listed', 'confirmed', 'imported', 'refused')),
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
  kind text not null check (kind in ('hall', 'museum', 'base', 'planetarium', 'other')),
  is_eligible boolean,
  list_number text,
  valid_from date,
  valid_to date check (valid_to > valid_from),
  goods text not null,
  value bigint,
  confirmation text unique,
  confirmed_on date,
  imported_on date
);
comment on table registers.exempt_import is 'Popular-science goods imported free of tax: who is eligible, what was confirmed.';
create index exempt_import_owner on registers.exempt_import (owner_id);
create index exempt_import_changed on registers.exempt_import (changed_at, id);
create index exempt_import_name on registers.exempt_import (name_zh collate "C", id);
create index exempt_import_by_kind on registers.exempt_import (kind);
alter table registers.exempt_import enable row level security;
create policy sees on registers.exempt_import for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.exempt_import for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.exempt_import for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.exempt_import to haice_app;
