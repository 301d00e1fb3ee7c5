-- The table of the register enterprise-title, as its definition gives it.

create table registers.enterprise_title (
  id text primary key,
  version integer not null,
  state text not null check (state in ('prepared', 'held', 'lapsed', 'refused')),
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
  kind text not null check (kind in ('technology-sme', 'high-tech', 'leading', 'technology-msme', 'quality-sme', 'gazelle', 'unicorn', 'single-champion', 'srdi', 'green-factory')),
  is_marine boolean,
  field text,
  granted_by text,
  certificate text unique,
  validity_from date,
  validity_to date check (validity_to > validity_from),
  adviser text,
  place text,
  point_longitude double precision check (point_longitude between -180 and 180),
  point_latitude double precision check (point_latitude between -90 and 90)
);
comment on table registers.enterprise_title is 'A title that a firm holds for a time.';
create index enterprise_title_owner on registers.enterprise_title (owner_id);
create index enterprise_title_changed on registers.enterprise_title (changed_at, id);
create index enterprise_title_name on registers.enterprise_title (name_zh collate "C", id);
create index enterprise_title_by_kind on registers.enterprise_title (kind);
create index enterprise_title_by_field on registers.enterprise_title (field);
create index enterprise_title_by_place on registers.enterprise_title (place);
create index enterprise_title_by_is_marine on registers.enterprise_title (is_marine);
alter table registers.enterprise_title enable row level security;
create policy sees on registers.enterprise_title for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor,finance-officer}')));
create policy adds on registers.enterprise_title for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.enterprise_title for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.enterprise_title to haice_app;
