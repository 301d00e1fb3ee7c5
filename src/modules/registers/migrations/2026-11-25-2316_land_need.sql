-- The table of the register land-need, as its definition gives it.

create table registers.land_need (
  id text primary key,
  version integer not null,
  state text not null check (state in ('raised', 'listed', 'secured', 'supplied', 'dropped')),
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
  project text not null,
  is_major boolean,
  way text check (way in ('ordinary', 'contribution', 'm-zero', 'housing')),
  area numeric,
  place text,
  needed_by date,
  library_year numeric,
  quota numeric,
  listed_on date,
  secured_on date,
  supplied_on date
);
comment on table registers.land_need is 'What an innovation project needs of land or housing.';
create index land_need_owner on registers.land_need (owner_id);
create index land_need_changed on registers.land_need (changed_at, id);
create index land_need_name on registers.land_need (name_zh collate "C", id);
create index land_need_by_way on registers.land_need (way);
create index land_need_by_place on registers.land_need (place);
create index land_need_by_is_major on registers.land_need (is_major);
alter table registers.land_need enable row level security;
create policy sees on registers.land_need for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.land_need for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.land_need for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.land_need to haice_app;
