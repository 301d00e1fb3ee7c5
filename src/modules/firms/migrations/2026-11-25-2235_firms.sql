-- Firms, universities and institutes as subjects: who they are, where they sit, which titles they hold, each by date.
-- Nothing was kept of them before but facts of an imported list, which the story now brings through this module.

create schema firms;
grant usage on schema firms to haice_app;

create table firms.firm (
  id text primary key,
  code text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  kind text not null check (kind in ('enterprise', 'university', 'institute', 'other')),
  credit_code text unique check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  organisation_id text unique references people.organisation (id),
  parent_id text references firms.firm (id),
  is_sample boolean not null default false,
  version int not null default 1,
  search text not null,
  initials text not null,
  syllables text not null,
  basis text not null check (basis <> ''),
  created_at timestamptz not null,
  check (parent_id <> id)
);
comment on table firms.firm is 'A firm, university or institute, once, whatever it is called; name_zh is its official name today.';
comment on column firms.firm.organisation_id is 'The same as a participant with accounts; null when nobody of it takes part';
comment on column firms.firm.parent_id is 'Whose branch or subsidiary it is';
create index firm_by_name on firms.firm (name_zh collate "C", id);
create index firm_by_parent on firms.firm (parent_id) where parent_id is not null;

create table firms.firm_name (
  id text primary key,
  firm_id text not null references firms.firm (id),
  name text not null check (name <> ''),
  name_key text not null check (name_key <> ''),
  kind text not null check (kind in ('official', 'short', 'alias', 'former')),
  valid_from date,
  valid_to date,
  basis text not null check (basis <> ''),
  check (valid_from is null or valid_to is null or valid_from < valid_to)
);
comment on table firms.firm_name is 'Every name by which a firm is or was known; name_key: as typed by anyone. valid_to is not included.';
create unique index firm_name_once on firms.firm_name (firm_id, name, coalesce(valid_from, '-infinity'));
create index firm_name_by_key on firms.firm_name (name_key);

create table firms.firm_place (
  id text primary key,
  firm_id text not null references firms.firm (id),
  place text not null check (place <> ''),
  address text,
  longitude double precision check (longitude between -180 and 180),
  latitude double precision check (latitude between -90 and 90),
  valid_from date,
  valid_to date,
  basis text not null check (basis <> ''),
  check ((longitude is null) = (latitude is null)),
  check (valid_from is null or valid_to is null or valid_from < valid_to),
  exclude using gist (firm_id with =, daterange(valid_from, valid_to) with &&)
);
comment on table firms.firm_place is 'Where a firm sits, one place at a time; place: code of an area. valid_to is not included.';

create table firms.title_kind (
  code text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  position int not null,
  name_zh text not null check (name_zh <> ''),
  name_en text not null check (name_en <> ''),
  metric text,
  basis text,
  quote text,
  check ((basis is null) = (quote is null))
);
comment on table firms.title_kind is 'A title that firms of the region hold, and the metric that it counts in; basis null: no document names it.';

create table firms.firm_title (
  id text primary key,
  firm_id text not null references firms.firm (id),
  title text not null references firms.title_kind (code),
  certificate text,
  valid_from date not null,
  valid_to date,
  ended_on date,
  end_reason text,
  is_sample boolean not null default false,
  basis text not null check (basis <> ''),
  recorded_by text,
  recorded_at timestamptz not null,
  check (valid_from < valid_to),
  check ((ended_on is null) = (end_reason is null)),
  check (ended_on > valid_from and (valid_to is null or ended_on <= valid_to)),
  exclude using gist (firm_id with =, title with =, daterange(valid_from, coalesce(ended_on, valid_to)) with &&)
);
comment on table firms.firm_title is 'A title held for a time; ended_on: from this day on it is withdrawn. valid_to is not included.';
create index firm_title_held on firms.firm_title (title, valid_from, valid_to) include (firm_id, ended_on);
create index firm_title_of on firms.firm_title (firm_id);

grant select, insert, update on firms.firm, firms.firm_name, firms.firm_place, firms.title_kind, firms.firm_title to haice_app;

create view firms.firm_public as select id, code, name_zh, name_en, kind, organisation_id, is_sample from firms.firm;
comment on view firms.firm_public is 'What later modules may join read-only for their screens.';
grant select on firms.firm_public to haice_app;
