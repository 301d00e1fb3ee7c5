-- What figures read of the facts, narrow and in the order in which they read it: both clocks in one row, numbers for words.
-- The database keeps it by itself, in the transaction of the facts: nothing can write a fact and forget it.

alter table ledger.metric add column number int not null generated always as identity unique;
comment on column ledger.metric.number is 'Stands for the code within this database.';

create table ledger.subject (
  number int generated always as identity primary key,
  subject text not null unique
);
comment on table ledger.subject is 'What facts are about, each with a number that stands for it within this database.';

create table ledger.cell (
  number int generated always as identity primary key,
  metric int not null references ledger.metric (number),
  place text,
  longitude double precision,
  latitude double precision,
  dimensions jsonb not null,
  content_sha bytea not null,
  unique (metric, content_sha)
);
comment on table ledger.cell is 'What facts have in common that are counted alike: metric, place, point and classes. Whether it lies in an area is asked once for all its facts.';
comment on column ledger.cell.content_sha is 'Of place, point and classes: they may be longer than an index allows';

create table ledger.fact_life (
  fact text primary key,
  metric int not null,
  cell int not null,
  subject int not null,
  valid_from date not null,
  valid_to date,
  known_from timestamptz not null,
  known_to timestamptz,
  value numeric not null,
  sample boolean not null
);
comment on table ledger.fact_life is 'A fact that says something, on both clocks: when it is true in the world, and since and until when it was known. Made by the triggers of ledger.fact and ledger.supersession alone.';
comment on column ledger.fact_life.known_to is 'When it was superseded or retracted; null: known still';

create function ledger.content_sha(place text, longitude double precision, latitude double precision, dimensions jsonb)
returns bytea language sql stable as $$
  select sha256(convert_to(jsonb_build_array(place, longitude, latitude, dimensions)::text, 'UTF8'))
$$;

-- Numbers are given in the order of the words, so that two transactions which give the same ones cannot block each other.
-- Every look-up goes by an index, also where a plan was made while the tables were small.
create function ledger.begin_lives() returns trigger language plpgsql security definer
set search_path = '' set enable_seqscan = off as $$
begin
  insert into ledger.subject (subject)
    select distinct f.subject from added f
    where not f.is_retraction and (select s.number from ledger.subject s where s.subject = f.subject) is null
    order by f.subject on conflict do nothing;
  insert into ledger.cell (metric, place, longitude, latitude, dimensions, content_sha)
    select distinct on (k.metric, k.sha) k.metric, f.place, f.longitude, f.latitude, f.dimensions, k.sha
    from added f
    cross join lateral (select ledger.content_sha(f.place, f.longitude, f.latitude, f.dimensions) as sha,
      (select m.number from ledger.metric m where m.code = f.metric) as metric) k
    where not f.is_retraction
      and (select c.number from ledger.cell c where c.metric = k.metric and c.content_sha = k.sha) is null
    order by k.metric, k.sha on conflict do nothing;
  insert into ledger.fact_life (fact, metric, cell, subject, valid_from, valid_to, known_from, known_to, value, sample)
    select f.id, k.metric, (select c.number from ledger.cell c where c.metric = k.metric and c.content_sha = k.sha),
      (select s.number from ledger.subject s where s.subject = f.subject), f.valid_from, f.valid_to, f.recorded_at,
      (select s.recorded_at from ledger.supersession s where s.superseded = f.id), f.value, f.sample
    from added f
    cross join lateral (select ledger.content_sha(f.place, f.longitude, f.latitude, f.dimensions) as sha,
      (select m.number from ledger.metric m where m.code = f.metric) as metric) k
    where not f.is_retraction;
  return null;
end $$;

create function ledger.end_lives() returns trigger language plpgsql security definer
set search_path = '' set enable_seqscan = off as $$
begin
  update ledger.fact_life l set known_to = s.recorded_at from added s where l.fact = s.superseded;
  return null;
end $$;

-- The facts that are there already.
insert into ledger.subject (subject) select distinct subject from ledger.fact where not is_retraction order by 1;
insert into ledger.cell (metric, place, longitude, latitude, dimensions, content_sha)
  select distinct on (m.number, k.sha) m.number, f.place, f.longitude, f.latitude, f.dimensions, k.sha
  from ledger.fact f join ledger.metric m on m.code = f.metric
  cross join lateral (select ledger.content_sha(f.place, f.longitude, f.latitude, f.dimensions) as sha) k
  where not f.is_retraction order by m.number, k.sha;
insert into ledger.fact_life (fact, metric, cell, subject, valid_from, valid_to, known_from, known_to, value, sample)
  select f.id, m.number, c.number, j.number, f.valid_from, f.valid_to, f.recorded_at, s.recorded_at, f.value, f.sample
  from ledger.fact f
  join ledger.metric m on m.code = f.metric
  join ledger.subject j on j.subject = f.subject
  join ledger.cell c on c.metric = m.number
    and c.content_sha = ledger.content_sha(f.place, f.longitude, f.latitude, f.dimensions)
  left join ledger.supersession s on s.superseded = f.id
  where not f.is_retraction;

create index fact_life_metric on ledger.fact_life (metric, valid_from)
  include (valid_to, known_from, known_to, cell, subject, value, sample);
create trigger fact_begins after insert on ledger.fact
  referencing new table as added for each statement execute function ledger.begin_lives();
create trigger fact_ends after insert on ledger.supersession
  referencing new table as added for each statement execute function ledger.end_lives();

create or replace view ledger.metric_public as select code, name_zh, name_en, unit, grain, basis, number from ledger.metric;

create view ledger.subject_public as select number, subject from ledger.subject;
comment on view ledger.subject_public is 'What the numbers of subjects in ledger.life_public stand for.';
create view ledger.cell_public as select number, metric, place, longitude, latitude, dimensions from ledger.cell;
comment on view ledger.cell_public is 'What the numbers of cells in ledger.life_public stand for.';
create view ledger.life_public as
  select fact, metric, cell, subject, valid_from, valid_to, known_from, known_to, value, sample from ledger.fact_life;
comment on view ledger.life_public is 'What figures are made of: facts on both clocks, by number of metric, cell and subject.';

create view ledger.fact_public as select * from ledger.fact;
comment on view ledger.fact_public is 'Every fact that was ever recorded, whether it is known still or not.';

grant select on ledger.fact_public, ledger.subject, ledger.cell, ledger.fact_life, ledger.subject_public, ledger.cell_public, ledger.life_public
  to haice_app;
