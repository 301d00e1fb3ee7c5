-- What firms are by date beside their titles: their size class, and the fields that they work in. A count of a class in the past
-- is right only when it is known from when to when a firm was of it. Nothing of the kind was kept before.

create table firms.firm_class (
  id text primary key,
  firm_id text not null references firms.firm (id),
  scheme text not null check (scheme in ('size', 'field')),
  item text not null check (item <> ''),
  valid_from date,
  valid_to date,
  is_sample boolean not null default false,
  basis text not null check (basis <> ''),
  recorded_by text,
  recorded_at timestamptz not null,
  check (scheme <> 'size' or item in ('micro', 'small', 'medium', 'large')),
  check (valid_from is null or valid_to is null or valid_from < valid_to),
  constraint firm_size_once exclude using gist (firm_id with =, daterange(valid_from, valid_to) with &&) where (scheme = 'size'),
  constraint firm_field_once exclude using gist (firm_id with =, item with =, daterange(valid_from, valid_to) with &&)
    where (scheme = 'field')
);
comment on table firms.firm_class is 'The size class of a firm, one at a time, and its fields (items of the vocabulary technology-area). valid_to is not included.';
create index firm_class_of on firms.firm_class (firm_id, scheme);
create index firm_class_item on firms.firm_class (scheme, item) include (firm_id, valid_from, valid_to);
grant select, insert on firms.firm_class to haice_app;
grant update (valid_to) on firms.firm_class to haice_app;

create view firms.firm_class_public as select firm_id, scheme, item, valid_from, valid_to from firms.firm_class;
comment on view firms.firm_class_public is 'Size classes and fields of firms by date. valid_to is not included.';
grant select on firms.firm_class_public to haice_app;

-- Any part of a name, and its sound, is found without reading every firm.
create index firm_search on firms.firm using gin (search gin_trgm_ops);
create index firm_initials on firms.firm using gin (initials gin_trgm_ops);
create index firm_syllables on firms.firm using gin (syllables gin_trgm_ops);
