-- Areas that the plans speak of, with dated borders. All of it is reference data of the region pack, replaced on every start.

create extension if not exists btree_gist;
create schema places;
grant usage on schema places to haice_app;

create table places.area (
  code text primary key check (code ~ '^[a-z0-9][a-z0-9-]*$'),
  kind text not null check (kind in
    ('city', 'division', 'corridor', 'corridor-city', 'thematic-city', 'circle', 'zone', 'park', 'street')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  former_names jsonb not null default '[]' check (jsonb_typeof(former_names) = 'array'),
  valid_from date,
  valid_to date,
  stated_km2 numeric check (stated_km2 > 0),
  stated_basis text,
  basis text,
  note_zh text,
  note_en text,
  is_sum_of_parts boolean not null,
  position int not null,
  check (valid_from < valid_to),
  check ((stated_km2 is null) = (stated_basis is null))
);
comment on table places.area is 'An area that a plan names, by its stable code. Two concepts of one name and two years are two areas.';
comment on column places.area.valid_from is 'First day on which it is an area; null: no first day is known. valid_to: the day after the last';
comment on column places.area.basis is 'Document and line that name it; null: not in the source';
comment on column places.area.is_sum_of_parts is 'Nothing of it lies outside of its parts';

create table places.map_source (
  file text primary key,
  source_zh text not null,
  source_en text not null,
  licence text not null,
  crs text not null check (crs in ('WGS-84', 'CGCS2000', 'GCJ-02'))
);
comment on table places.map_source is 'A file of the region pack with geometry: whose work it is, under which licence, in which coordinate system it came.';

create table places.area_geometry (
  area text not null references places.area (code),
  valid_from date,
  valid_to date,
  geometry jsonb not null check (geometry ->> 'type' in ('Point', 'Polygon', 'MultiPolygon')),
  is_sketch boolean not null,
  uncertainty_m int not null check (uncertainty_m >= 0),
  drawn_km2 double precision,
  basis text,
  file text not null references places.map_source (file),
  check (valid_from < valid_to),
  check ((drawn_km2 is null) = (geometry ->> 'type' = 'Point')),
  exclude using gist (area with =, daterange(valid_from, valid_to) with &&)
);
comment on table places.area_geometry is 'The border of an area as GeoJSON in WGS-84, whatever the file had; of one day at most one.';
comment on column places.area_geometry.uncertainty_m is 'How far the border may be off, in metres: within it nothing is said to be inside or outside';

create table places.area_part (
  part text not null references places.area (code),
  whole text not null references places.area (code),
  valid_from date,
  valid_to date,
  basis text,
  check (part <> whole),
  check (valid_from < valid_to)
);
comment on table places.area_part is 'Which area lies wholly in which, by date. An area may be a part of several that overlap.';

create table places.area_relation (
  area text not null references places.area (code),
  other text not null references places.area (code),
  relation text not null check (relation in ('re-scoped', 'distinct')),
  note_zh text not null,
  note_en text not null,
  basis text,
  primary key (area, other)
);
comment on table places.area_relation is 'Areas that could be taken for each other: the later concept of an earlier name, or another thing altogether.';

create table places.area_share (
  area text not null references places.area (code),
  whole text not null references places.area (code),
  stated_percent numeric not null,
  by date,
  is_open boolean not null,
  basis text not null,
  classes jsonb not null check (jsonb_typeof(classes) = 'array')
);
comment on table places.area_share is 'What a document says of the share of a whole that lies in an area, with the classes that it counts.';
comment on column places.area_share.is_open is 'The list of classes ends in 等: what else is counted the text does not say';

create table places.map_line (
  code text primary key,
  lines jsonb not null,
  file text not null references places.map_source (file)
);
comment on table places.map_line is 'Lines for orientation on a map, such as the coast, in WGS-84.';

create table places.base_layer (
  code text primary key,
  name_zh text not null,
  name_en text not null,
  tiles text not null,
  crs text not null check (crs in ('WGS-84', 'CGCS2000', 'GCJ-02')),
  attribution text not null,
  review_number text,
  max_zoom int not null,
  position int not null
);
comment on table places.base_layer is 'Map tiles that this installation may load from elsewhere. None unless configured.';
comment on column places.base_layer.review_number is 'Review number (审图号) of the map; null: none was given';

create table places.area_placement (
  place text not null references places.area (code),
  area text not null references places.area (code),
  valid_from date,
  valid_to date,
  certainty text not null check (certainty in ('inside', 'uncertain'))
);
create index area_placement_area on places.area_placement (area, certainty);
comment on table places.area_placement is 'Whether a record that names only an area as its place lies in another area, worked out from parts and borders for every date. What is not here lies outside.';

create view places.area_public as
  select code, kind, name_zh, name_en, valid_from, valid_to, position from places.area;
comment on view places.area_public is 'Areas by code, for other modules.';

create view places.placement_public as
  select place, area, valid_from, valid_to, certainty from places.area_placement;
comment on view places.placement_public is 'Which places lie in which areas on which days: inside or uncertain; both areas are in force on those days.';

grant select on all tables in schema places to haice_app;
grant insert, delete on places.area, places.map_source, places.area_geometry, places.area_part, places.area_relation,
  places.area_share, places.map_line, places.base_layer, places.area_placement to haice_app;
