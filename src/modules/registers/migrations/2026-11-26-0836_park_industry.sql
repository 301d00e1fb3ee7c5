-- The table of the register park-industry, as its definition gives it.

create table registers.park_industry (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'set', 'left')),
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
  park_id text references registers.park (id),
  zone text check (zone in ('high-tech', 'free-trade', 'sco', 'district')),
  industry text not null,
  as_written text,
  role text check (role in ('lead', 'support')),
  overlap text,
  advice text,
  set_on date,
  review_on date
);
comment on table registers.park_industry is 'An industry that a park or zone concentrates on.';
create index park_industry_owner on registers.park_industry (owner_id);
create index park_industry_changed on registers.park_industry (changed_at, id);
create index park_industry_name on registers.park_industry (name_zh collate "C", id);
create index park_industry_by_zone on registers.park_industry (zone);
create index park_industry_by_industry on registers.park_industry (industry);
create index park_industry_by_role on registers.park_industry (role);
alter table registers.park_industry enable row level security;
create policy sees on registers.park_industry for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.park_industry for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.park_industry for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.park_industry to haice_app;
