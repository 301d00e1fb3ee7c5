-- What figures read of the facts, narrow and in the order in which they read it: both clocks in one row, keys for words.
-- The database keeps it by itself, in the transaction of the facts: nothing can write a fact and forget it.

create function ledger.key_of(words text) returns bigint language sql immutable strict parallel safe as $$
  select ('x' || left(encode(sha256(convert_to(words, 'UTF8')), 'hex'), 16))::bit(64)::bigint
$$;
comment on function ledger.key_of is 'Eight bytes that stand for words, the same in every database. Two words of one key are refused where they are kept.';

create unique index metric_key on ledger.metric (ledger.key_of(code));

create table ledger.subject (
  key bigint primary key,
  subject text not null unique
);
comment on table ledger.subject is 'What facts are about, each with the key that stands for it.';

create table ledger.cell (
  key bigint primary key,
  metric bigint not null,
  place text,
  longitude double precision,
  latitude double precision,
  dimensions jsonb not null,
  content_sha bytea not null unique
);
create index cell_metric on ledger.cell (metric);
comment on table ledger.cell is 'What facts that are counted alike have in common: metric, place, point and classes. Whether it lies in an area is asked once for all its facts.';
comment on column ledger.cell.content_sha is 'Of all the others: they may be longer than an index allows, and two of one key are refused';

create table ledger.fact_life (
  fact text primary key,
  metric bigint not null,
  cell bigint not null,
  subject bigint not null,
  valid_from date not null,
  valid_to date,
  known_from timestamptz not null,
  known_to timestamptz,
  value numeric not null,
  sample boolean not null
);
comment on table ledger.fact_life is 'A fact that says something, on both clocks: when it is true in the world, and since and until when it was known. Made by the triggers of ledger.fact and ledger.supersession alone.';
comment on column ledger.fact_life.known_to is 'When it was superseded or retracted; null: known still';

create function ledger.cell_content(metric text, place text, longitude double precision, latitude double precision, dimensions jsonb)
returns text language sql stable parallel safe as $$
  select jsonb_build_array(metric, place, longitude, latitude, dimensions)::text
$$;

-- Words are kept in their order, so that two transactions which bring the same ones cannot block each other. Every look-up
-- goes by an index, also where a plan was made while the tables were small.
create function ledger.begin_lives() returns trigger language plpgsql security definer
set search_path = '' set enable_seqscan = off as $$
begin
  insert into ledger.subject (key, subject)
    select ledger.key_of(s.subject), s.subject from (select distinct subject from added where not is_retraction) s
    where not exists (select from ledger.subject k where k.subject = s.subject offset 0)
    order by s.subject on conflict (subject) do nothing;
  insert into ledger.cell (key, metric, place, longitude, latitude, dimensions, content_sha)
    select ledger.key_of(c.content), ledger.key_of(c.metric), c.place, c.longitude, c.latitude, c.dimensions,
      sha256(convert_to(c.content, 'UTF8'))
    from (
      select distinct on (k.content) k.content, f.metric, f.place, f.longitude, f.latitude, f.dimensions
      from added f
      cross join lateral ledger.cell_content(f.metric, f.place, f.longitude, f.latitude, f.dimensions) as k (content)
      where not f.is_retraction
    ) c
    where not exists (select from ledger.cell k where k.content_sha = sha256(convert_to(c.content, 'UTF8')) offset 0)
    order by c.content on conflict (content_sha) do nothing;
  insert into ledger.fact_life (fact, metric, cell, subject, valid_from, valid_to, known_from, known_to, value, sample)
    select f.id, ledger.key_of(f.metric),
      ledger.key_of(ledger.cell_content(f.metric, f.place, f.longitude, f.latitude, f.dimensions)),
      ledger.key_of(f.subject), f.valid_from, f.valid_to, f.recorded_at,
      (select s.recorded_at from ledger.supersession s where s.superseded = f.id), f.value, f.sample
    from added f where not f.is_retraction;
  return null;
end $$;

create function ledger.end_lives() returns trigger language plpgsql security definer
set search_path = '' set enable_seqscan = off as $$
begin
  update ledger.fact_life l set known_to = s.recorded_at from added s where l.fact = s.superseded;
  return null;
end $$;

-- The facts that are there already.
insert into ledger.subject (key, subject)
  select ledger.key_of(subject), subject from (select distinct subject from ledger.fact where not is_retraction) s order by subject;
insert into ledger.cell (key, metric, place, longitude, latitude, dimensions, content_sha)
  select distinct on (k.content) ledger.key_of(k.content), ledger.key_of(f.metric), f.place, f.longitude, f.latitude,
    f.dimensions, sha256(convert_to(k.content, 'UTF8'))
  from ledger.fact f
  cross join lateral ledger.cell_content(f.metric, f.place, f.longitude, f.latitude, f.dimensions) as k (content)
  where not f.is_retraction order by k.content;
insert into ledger.fact_life (fact, metric, cell, subject, valid_from, valid_to, known_from, known_to, value, sample)
  select f.id, ledger.key_of(f.metric),
    ledger.key_of(ledger.cell_content(f.metric, f.place, f.longitude, f.latitude, f.dimensions)),
    ledger.key_of(f.subject), f.valid_from, f.valid_to, f.recorded_at, s.recorded_at, f.value, f.sample
  from ledger.fact f left join ledger.supersession s on s.superseded = f.id
  where not f.is_retraction;

create index fact_life_metric on ledger.fact_life (metric, valid_from)
  include (valid_to, known_from, known_to, cell, subject, value, sample);
create trigger fact_begins after insert on ledger.fact
  referencing new table as added for each statement execute function ledger.begin_lives();
create trigger fact_ends after insert on ledger.supersession
  referencing new table as added for each statement execute function ledger.end_lives();

create or replace view ledger.metric_public as
  select code, name_zh, name_en, unit, grain, basis, ledger.key_of(code) as key from ledger.metric;
create view ledger.subject_public as select key, subject from ledger.subject;
comment on view ledger.subject_public is 'What the keys of subjects in ledger.life_public stand for.';
create view ledger.cell_public as select key, metric, place, longitude, latitude, dimensions from ledger.cell;
comment on view ledger.cell_public is 'What the keys of cells in ledger.life_public stand for.';
create view ledger.life_public as
  select fact, metric, cell, subject, valid_from, valid_to, known_from, known_to, value, sample from ledger.fact_life;
comment on view ledger.life_public is 'What figures are made of: facts on both clocks, by keys of metric, cell and subject.';
create view ledger.fact_public as select * from ledger.fact;
comment on view ledger.fact_public is 'Every fact that was ever recorded, whether it is known still or not.';

grant select on ledger.subject, ledger.cell, ledger.fact_life, ledger.subject_public, ledger.cell_public, ledger.life_public,
  ledger.fact_public to haice_app;
grant execute on function ledger.key_of to haice_app;
