-- The table of the register green-technology, as its definition gives it.

create table registers.green_technology (
  id text primary key,
  version integer not null,
  state text not null check (state in ('collected', 'evaluated', 'offered', 'used', 'left')),
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
  source text not null check (source in ('local', 'introduced')),
  field text,
  summary text not null,
  carbon numeric,
  cost text,
  criteria text,
  evaluated_by text,
  offer text check (offer in ('licence', 'sale', 'service')),
  used_by text,
  place text,
  evaluated_on date,
  used_on date
);
comment on table registers.green_technology is 'A green technology of the pool, from evaluation to trade and use.';
create index green_technology_owner on registers.green_technology (owner_id);
create index green_technology_changed on registers.green_technology (changed_at, id);
create index green_technology_name on registers.green_technology (name_zh collate "C", id);
create index green_technology_by_source on registers.green_technology (source);
create index green_technology_by_field on registers.green_technology (field);
create index green_technology_by_offer on registers.green_technology (offer);
create index green_technology_by_place on registers.green_technology (place);
alter table registers.green_technology enable row level security;
create policy sees on registers.green_technology for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.green_technology for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.green_technology for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.green_technology to haice_app;
