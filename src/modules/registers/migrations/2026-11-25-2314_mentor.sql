-- The table of the register mentor, as its definition gives it.

create table registers.mentor (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'appointed', 'left')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null unique,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('internal')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  background text not null check (background in ('entrepreneur', 'lawyer', 'investor', 'other')),
  skills text,
  field text,
  contact text,
  sessions numeric,
  helped text,
  rating numeric,
  term_from date,
  term_to date check (term_to > term_from),
  appointed_on date
);
comment on table registers.mentor is 'A mentor of the mentor bank.';
create index mentor_owner on registers.mentor (owner_id);
create index mentor_changed on registers.mentor (changed_at, id);
create index mentor_name on registers.mentor (name_zh collate "C", id);
create index mentor_by_background on registers.mentor (background);
create index mentor_by_field on registers.mentor (field);
alter table registers.mentor enable row level security;
create policy sees on registers.mentor for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,broker}')));
create policy adds on registers.mentor for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.mentor for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.mentor to haice_app;
