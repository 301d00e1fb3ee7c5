-- Facts: append-only, with two clocks. valid_*: when it is true in the world; recorded_at: when we learned it.

create schema ledger;
grant usage on schema ledger to haice_app;

create table ledger.home (
  is_home boolean primary key default true check (is_home),
  region text not null
);
comment on table ledger.home is 'The region whose installation this is; a fact that names no region is its own.';

create function ledger.home_region() returns text language sql stable as $$ select region from ledger.home $$;

create table ledger.metric (
  code text primary key check (code ~ '^[a-z0-9][a-z0-9-]*$'),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  meaning_zh text not null,
  meaning_en text,
  unit text not null check (unit <> ''),
  grain text not null check (grain in ('event', 'state', 'level', 'period')),
  basis text,
  is_retired boolean not null default false
);
comment on table ledger.metric is 'What is counted or measured, in which unit. basis: the clause that names it; null: not in the source.';
comment on column ledger.metric.grain is 'event: happened on a day; state: a subject holds it from day to day; level: observed on a day, holds until the next observation; period: a statistic of a period';

create table ledger.fact (
  id text not null,
  region text not null default ledger.home_region(),
  metric text not null references ledger.metric (code),
  valid_from date not null,
  valid_to date,
  recorded_at timestamptz not null,
  subject text not null check (subject <> ''),
  organisation_id text references people.organisation (id),
  place text,
  longitude double precision check (longitude between -180 and 180),
  latitude double precision check (latitude between -90 and 90),
  dimensions jsonb not null default '{}' check (jsonb_typeof(dimensions) = 'object'),
  value numeric,
  origin text not null check (origin in ('record', 'import', 'typed', 'interface')),
  source_module text not null,
  source_record text not null,
  evidence text,
  entered_by text,
  note text,
  is_retraction boolean not null default false,
  supersedes text,
  primary key (id, valid_from),
  check (valid_to is null or valid_from < valid_to),
  check ((longitude is null) = (latitude is null)),
  check (is_retraction = (value is null)),
  check (not is_retraction or supersedes is not null),
  check (origin <> 'typed' or (entered_by is not null and evidence is not null))
) partition by range (valid_from);
comment on table ledger.fact is 'One dated, sourced number or event, in the unit of its metric. Never changed: what supersedes it stands in ledger.supersession.';
comment on column ledger.fact.subject is 'What the number is about: the id or code of a firm, a project, a contract, an area';
comment on column ledger.fact.dimensions is 'Vocabulary code to item code';
comment on column ledger.fact.source_record is 'The record of the source module, or the row of the import, that it came from';

-- Two generations of plans back and forward have their own partitions; what is older or later shares one.
create table ledger.fact_other partition of ledger.fact default;
do $$
begin
  for year in 2010..2040 loop
    execute format('create table ledger.fact_%s partition of ledger.fact for values from (%L) to (%L)',
      year, make_date(year, 1, 1), make_date(year + 1, 1, 1));
  end loop;
end $$;
create index fact_metric on ledger.fact (metric, valid_from, subject);
create index fact_subject on ledger.fact (subject, metric);
create index fact_source on ledger.fact (source_module, source_record);

create table ledger.supersession (
  superseded text primary key,
  by text not null unique,
  recorded_at timestamptz not null
);
comment on table ledger.supersession is 'Which fact took the place of which, and since when that is known. A fact is superseded at most once: the later one is superseded in its turn.';

create view ledger.live_fact as
  select f.* from ledger.fact f
  where not f.is_retraction and not exists (select from ledger.supersession s where s.superseded = f.id);
comment on view ledger.live_fact is 'What is known now.';

create function ledger.known_fact(known_at timestamptz) returns setof ledger.fact language sql stable as $$
  select f.* from ledger.fact f
  where f.recorded_at <= known_at and not f.is_retraction
    and not exists (select from ledger.supersession s where s.superseded = f.id and s.recorded_at <= known_at)
$$;
comment on function ledger.known_fact is 'What was known at an instant.';

create trigger fact_append_only before update or delete on ledger.fact
  for each row execute function platform.refuse_change();
create trigger supersession_append_only before update or delete on ledger.supersession
  for each row execute function platform.refuse_change();

create table ledger.import_source (
  id text primary key,
  code text not null check (code ~ '^[a-z0-9][a-z0-9-]*$'),
  version int not null check (version >= 1),
  name text not null check (name <> ''),
  mapping jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  unique (code, version)
);
comment on table ledger.import_source is 'How the columns of a file from somewhere become facts. A change is a new version; the runs keep the one that they used.';

create table ledger.import_run (
  id text primary key,
  source_id text not null references ledger.import_source (id),
  file_name text not null,
  sha256 text not null,
  bytes bytea not null,
  taken int not null,
  repeated int not null,
  errors jsonb not null,
  run_at timestamptz not null,
  run_by text not null
);
comment on table ledger.import_run is 'One file that was read: what was taken, what had been taken before, and each error by row and column.';

create table ledger.import_row (
  source_code text not null,
  content_sha text not null,
  fact_id text not null,
  run_id text not null references ledger.import_run (id),
  primary key (source_code, content_sha)
);
comment on table ledger.import_row is 'A row of a source by its content: the same content is taken once, whatever file it comes in.';

create trigger import_run_append_only before update or delete on ledger.import_run
  for each row execute function platform.refuse_change();

grant select on all tables in schema ledger to haice_app;
grant insert on ledger.fact, ledger.supersession, ledger.import_source, ledger.import_run, ledger.import_row to haice_app;
grant insert, update on ledger.metric, ledger.home to haice_app;
grant execute on function ledger.known_fact, ledger.home_region to haice_app;
