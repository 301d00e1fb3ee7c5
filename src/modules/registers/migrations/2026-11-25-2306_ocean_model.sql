-- The table of the register ocean-model, as its definition gives it.

create table registers.ocean_model (
  id text primary key,
  version integer not null,
  state text not null check (state in ('registered', 'evaluated', 'published', 'retired')),
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
  layer text check (layer in ('one', 'n', 'x')),
  use text check (use in ('disaster', 'fishery', 'drugs', 'exploration', 'port', 'other')),
  summary text not null,
  base_id text references registers.ocean_model (id),
  trained_on text[],
  benchmark text,
  score text,
  limits text,
  evaluated_on date,
  review_on date
);
comment on table registers.ocean_model is 'A model of the marine large-model system, with its data and evaluation.';
create index ocean_model_owner on registers.ocean_model (owner_id);
create index ocean_model_changed on registers.ocean_model (changed_at, id);
create index ocean_model_name on registers.ocean_model (name_zh collate "C", id);
create index ocean_model_by_layer on registers.ocean_model (layer);
create index ocean_model_by_use on registers.ocean_model (use);
alter table registers.ocean_model enable row level security;
create policy sees on registers.ocean_model for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer,expert}')));
create policy adds on registers.ocean_model for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.ocean_model for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.ocean_model to haice_app;
