-- Rules that are data. A module declares a parameter in code; its values by date are rows here.

create schema parameters;
grant usage on schema parameters to haice_app;

create table parameters.setting (
  id text primary key,
  code text not null check (code ~ '^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$'),
  value jsonb not null check (jsonb_typeof(value) in ('number', 'string', 'boolean')),
  valid_from date not null,
  basis text check (basis <> ''),
  note_zh text not null check (note_zh <> ''),
  note_en text,
  set_by text,
  set_by_name text,
  set_at timestamptz not null,
  check ((set_by is null) = (set_by_name is null))
);
comment on table parameters.setting is
  'The value of a parameter from a day on. Rows are never changed: for one day the row set last counts, a correction is a new row.';
comment on column parameters.setting.code is 'The parameter, as the module that declares it calls it: module.what-it-is';
comment on column parameters.setting.valid_from is 'First day; it holds until the day from which a later setting holds';
comment on column parameters.setting.basis is 'The clause or decision that gives the value; null: not in the source';
comment on column parameters.setting.note_zh is 'Why, as the region pack says it or as the person wrote it, in whatever language';
comment on column parameters.setting.set_by is 'The person; null: the region pack';
comment on column parameters.setting.set_by_name is 'The name of the person at that time: this module knows nothing of people';
create index setting_by_code on parameters.setting (code, valid_from, set_at, id);

grant select, insert on parameters.setting to haice_app;
