-- The table of the register crop-variety, as its definition gives it.

create table registers.crop_variety (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'shown', 'tested', 'ended')),
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
  crop text not null,
  traits text,
  stage text check (stage in ('breed', 'multiply', 'spread')),
  germplasm_id text references registers.research_sample (id),
  place text,
  point_longitude double precision check (point_longitude between -180 and 180),
  point_latitude double precision check (point_latitude between -90 and 90),
  shown_from date,
  shown_to date check (shown_to > shown_from),
  plot_area numeric,
  result text,
  spread text,
  tested_on date
);
comment on table registers.crop_variety is 'A crop variety with its trial plot and what it yielded.';
create index crop_variety_owner on registers.crop_variety (owner_id);
create index crop_variety_changed on registers.crop_variety (changed_at, id);
create index crop_variety_name on registers.crop_variety (name_zh collate "C", id);
create index crop_variety_by_stage on registers.crop_variety (stage);
create index crop_variety_by_place on registers.crop_variety (place);
alter table registers.crop_variety enable row level security;
create policy sees on registers.crop_variety for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.crop_variety for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.crop_variety for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.crop_variety to haice_app;
