-- Observations: profiles, links that send, files that are checked, jobs that sum into a grid. Nothing was kept before.

create schema ocean;
grant usage on schema ocean to haice_app;

create table ocean.data_profile (
  code text primary key,
  version int not null check (version > 0),
  valid_from date not null,
  content jsonb not null
);
comment on table ocean.data_profile is 'What data of one kind have to look like: columns, units, ranges, words, quality flags. From the region pack.';

create table ocean.data_link (
  id text primary key,
  name_zh text not null unique check (name_zh <> ''),
  name_en text,
  kind text not null check (kind in ('satellite', 'shore', 'field', 'city')),
  profile_code text not null references ocean.data_profile (code),
  owner_id text references people.organisation (id),
  access text not null check (access in ('open', 'members', 'internal')),
  interval_minutes int check (interval_minutes > 0),
  platform_id text references registers.ocean_platform (id),
  data_set_id text references registers.data_set (id),
  scenario_id text references registers.scenario (id),
  is_sample boolean not null default false,
  made_at timestamptz not null,
  ended_at timestamptz
);
comment on table ocean.data_link is 'Who sends observations: a satellite link, a station on shore, a sensor in a field, a system of the city.';

create table ocean.link_key (
  id text primary key,
  link_id text not null references ocean.data_link (id),
  key_hash text not null unique,
  key_end text not null,
  made_at timestamptz not null,
  made_by text,
  ended_at timestamptz
);
comment on table ocean.link_key is 'Keys with which a link sends. Only the SHA-256 is kept, and the last four letters to tell one from another.';
create index link_key_of on ocean.link_key (link_id);

create table ocean.checked_file (
  id text primary key,
  profile_code text not null references ocean.data_profile (code),
  profile_version int not null,
  link_id text references ocean.data_link (id),
  owner_id text references people.organisation (id),
  file_name text not null,
  sha256 text not null,
  bytes bytea not null,
  rows int not null check (rows >= 0),
  sound int not null check (sound between 0 and rows),
  kept int not null check (kept between 0 and sound),
  made_at timestamptz not null,
  made_by text,
  made_by_name text
);
comment on table ocean.checked_file is 'A file as it was brought, and how many of its rows keep to the profile; kept: how many of them became observations.';
create index checked_file_of on ocean.checked_file (owner_id, made_at);
-- The same file makes observations of a link once.
create unique index checked_file_once on ocean.checked_file (link_id, sha256) where link_id is not null;
create trigger checked_file_append_only before update or delete on ocean.checked_file
  for each row execute function platform.refuse_change();

create table ocean.file_fault (
  file_id text not null references ocean.checked_file (id),
  position int not null,
  file_row int not null check (file_row > 0),
  file_column text,
  code text not null,
  value text not null,
  primary key (file_id, position)
);
comment on table ocean.file_fault is 'What is wrong in a row and column of a checked file; row 1 is the head. Append-only.';
create trigger file_fault_append_only before update or delete on ocean.file_fault
  for each row execute function platform.refuse_change();

create table ocean.observation (
  id text primary key,
  link_id text not null references ocean.data_link (id),
  sequence bigint check (sequence >= 0),
  file_id text references ocean.checked_file (id),
  file_row int,
  observed_at timestamptz not null,
  arrived_at timestamptz not null,
  longitude double precision check (longitude between -180 and 180),
  latitude double precision check (latitude between -90 and 90),
  content jsonb not null,
  flags jsonb not null,
  -- Told apart by link and sequence: what is sent again is not kept again.
  unique (link_id, sequence),
  unique (file_id, file_row),
  check ((sequence is null) <> (file_id is null)),
  check ((longitude is null) = (latitude is null))
);
comment on table ocean.observation is 'What was observed: when, where (WGS-84), the values by column of the profile and their quality flags; when it arrived. Append-only.';
create index observation_observed on ocean.observation (link_id, observed_at);
create index observation_arrived on ocean.observation (link_id, arrived_at);
create trigger observation_append_only before update or delete on ocean.observation
  for each row execute function platform.refuse_change();

create table ocean.refused_observation (
  id text primary key,
  link_id text not null references ocean.data_link (id),
  raw_hash text not null,
  raw text not null,
  sequence bigint,
  faults jsonb not null,
  arrived_at timestamptz not null,
  last_at timestamptz not null,
  times int not null default 1 check (times > 0),
  unique (link_id, raw_hash)
);
comment on table ocean.refused_observation is 'A message that breaks its profile, as it came, with what is wrong; sent again it is counted and not kept twice.';
create index refused_observation_of on ocean.refused_observation (link_id, last_at);

create table ocean.grid_job (
  id text primary key,
  template text not null check (template in ('sum', 'cover', 'update')),
  title text not null check (title <> ''),
  owner_id text references people.organisation (id),
  access text not null check (access in ('open', 'members', 'internal')),
  column_code text not null,
  column_zh text not null,
  column_en text,
  unit text,
  from_at timestamptz not null,
  to_at timestamptz not null,
  cell_degrees double precision not null check (cell_degrees > 0),
  background_id text references ocean.grid_job (id),
  background_error double precision check (background_error > 0),
  observation_error double precision check (observation_error > 0),
  usable_flags text[] not null,
  code_version text not null,
  digest text not null,
  observations bigint not null check (observations >= 0),
  cells int not null check (cells > 0),
  ran_at timestamptz not null,
  made_by text,
  made_by_name text,
  is_sample boolean not null default false,
  check (to_at > from_at),
  check ((template = 'update') = (background_id is not null))
);
comment on table ocean.grid_job is 'A run of a template over observations: what went in, with which parameters and rules, and the SHA-256 of what came out. Append-only.';
create trigger grid_job_append_only before update or delete on ocean.grid_job
  for each row execute function platform.refuse_change();

create table ocean.job_input (
  job_id text not null references ocean.grid_job (id),
  link_id text not null references ocean.data_link (id),
  profile_code text not null,
  profile_version int not null,
  observations bigint not null,
  first_at timestamptz,
  last_at timestamptz,
  digest text not null,
  primary key (job_id, link_id)
);
comment on table ocean.job_input is 'Which observations of a link went into a job: how many, from when to when, SHA-256 over their ids in order. Append-only.';
create trigger job_input_append_only before update or delete on ocean.job_input
  for each row execute function platform.refuse_change();

create table ocean.grid_cell (
  job_id text not null references ocean.grid_job (id),
  cell_row int not null,
  cell_column int not null,
  observations bigint not null check (observations >= 0),
  mean double precision,
  least double precision,
  most double precision,
  primary key (job_id, cell_row, cell_column)
);
comment on table ocean.grid_cell is 'One cell of a job, by row from 90° S and column from 180° W. Append-only.';
create trigger grid_cell_append_only before update or delete on ocean.grid_cell
  for each row execute function platform.refuse_change();

create function ocean.keeps(owner text) returns boolean language sql stable
  as $$ select platform.holds_role('itself', 'administrator', 'commission-office')
    or (owner = platform.own_organisation() and platform.holds_role('operator', 'institute', 'enterprise')) $$;
comment on function ocean.keeps is 'Whether who asks keeps what is this organisation''s: its own people, and the stewards.';

create function ocean.may_read(access text, owner text) returns boolean language sql stable
  as $$ select access = 'open' or (access = 'members' and coalesce(current_setting('app.user', true), '') <> '')
    or coalesce(owner = platform.own_organisation(), false)
    or platform.holds_role('itself', 'administrator', 'commission-office', 'auditor') $$;
comment on function ocean.may_read is 'Whether who asks reads what is of this class and this organisation''s.';

create function ocean.may_read_link(link text) returns boolean language sql stable
  as $$ select exists (select from ocean.data_link l where l.id = link and ocean.may_read(l.access, l.owner_id)) $$;
comment on function ocean.may_read_link is 'Whether who asks reads what this link sent.';

create function ocean.keeps_link(link text) returns boolean language sql stable
  as $$ select coalesce(current_setting('app.ocean_link', true), '') = link
    or exists (select from ocean.data_link l where l.id = link and ocean.keeps(l.owner_id)) $$;
comment on function ocean.keeps_link is 'Whether who asks writes for this link: it showed its key in this transaction, or keeps it.';

create function ocean.open_link(of_hash text) returns text language plpgsql security definer set search_path = pg_catalog
  as $$ declare found text;
  begin
    select k.link_id into found from ocean.link_key k where k.key_hash = of_hash and k.ended_at is null;
    perform set_config('app.ocean_link', coalesce(found, ''), true);
    return found;
  end $$;
comment on function ocean.open_link is 'The link of a key that holds, which may write in this transaction; null: no such key.';

create function ocean.link_figures(since timestamptz)
  returns table (link_id text, last_arrived timestamptz, last_observed timestamptz, heard bigint, median_delay double precision,
    p95_delay double precision, missing bigint, refused bigint)
  language sql stable security definer set search_path = pg_catalog
  as $$ select l.id, (select max(o.arrived_at) from ocean.observation o where o.link_id = l.id and o.sequence is not null),
    (select max(o.observed_at) from ocean.observation o where o.link_id = l.id and o.sequence is not null),
    f.heard, f.median_delay, f.p95_delay, f.missing,
    (select coalesce(sum(r.times), 0) from ocean.refused_observation r where r.link_id = l.id and r.last_at >= since)
    from ocean.data_link l cross join lateral (
      select count(*) as heard,
        percentile_cont(0.5) within group (order by extract(epoch from o.arrived_at - o.observed_at)) as median_delay,
        percentile_cont(0.95) within group (order by extract(epoch from o.arrived_at - o.observed_at)) as p95_delay,
        coalesce(max(o.sequence) - min(o.sequence) + 1 - count(*), 0) as missing
      from ocean.observation o where o.link_id = l.id and o.sequence is not null and o.arrived_at >= since) f $$;
comment on function ocean.link_figures is 'How each link does, in figures that show nothing of what it sent. Delays: seconds from observation to arrival.';

create function ocean.link_gaps(of_link text, since timestamptz, longer interval)
  returns table (from_at timestamptz, to_at timestamptz)
  language sql stable security definer set search_path = pg_catalog
  as $$ select g.before, g.observed_at from (
      select o.observed_at, lag(o.observed_at) over (order by o.observed_at) as before
      from ocean.observation o where o.link_id = of_link and o.sequence is not null and o.observed_at >= since) g
    where g.observed_at - g.before > longer order by g.before desc limit 50 $$;
comment on function ocean.link_gaps is 'Stretches between two observations of a link that are longer than this; the newest first.';

revoke execute on function ocean.open_link, ocean.link_figures, ocean.link_gaps from public;
grant execute on function ocean.keeps, ocean.may_read, ocean.may_read_link, ocean.keeps_link, ocean.open_link, ocean.link_figures,
  ocean.link_gaps to haice_app;
grant select, insert, update on ocean.data_profile, ocean.data_link, ocean.link_key, ocean.refused_observation to haice_app;
grant select, insert on ocean.checked_file, ocean.file_fault, ocean.observation, ocean.grid_job, ocean.job_input, ocean.grid_cell
  to haice_app;

alter table ocean.data_profile enable row level security;
create policy profile_read on ocean.data_profile for select to haice_app using (true);
create policy profile_write on ocean.data_profile for all to haice_app using (platform.holds_role('itself'));

alter table ocean.data_link enable row level security;
create policy link_read on ocean.data_link for select to haice_app using (true);
create policy link_add on ocean.data_link for insert to haice_app with check (ocean.keeps(owner_id));
create policy link_change on ocean.data_link for update to haice_app using (ocean.keeps(owner_id));

alter table ocean.link_key enable row level security;
create policy key_read on ocean.link_key for select to haice_app using (ocean.keeps_link(link_id));
create policy key_add on ocean.link_key for insert to haice_app with check (ocean.keeps_link(link_id));
create policy key_change on ocean.link_key for update to haice_app using (ocean.keeps_link(link_id));

alter table ocean.observation enable row level security;
create policy observation_read on ocean.observation for select to haice_app
  using (ocean.may_read_link(link_id) or ocean.keeps_link(link_id));
create policy observation_add on ocean.observation for insert to haice_app with check (ocean.keeps_link(link_id));

alter table ocean.refused_observation enable row level security;
create policy refused_read on ocean.refused_observation for select to haice_app
  using (ocean.keeps_link(link_id) or platform.holds_role('auditor'));
create policy refused_add on ocean.refused_observation for insert to haice_app with check (ocean.keeps_link(link_id));
create policy refused_change on ocean.refused_observation for update to haice_app using (ocean.keeps_link(link_id));

alter table ocean.checked_file enable row level security;
create policy file_read on ocean.checked_file for select to haice_app using (ocean.may_read('internal', owner_id));
create policy file_add on ocean.checked_file for insert to haice_app
  with check (owner_id = platform.own_organisation() or ocean.keeps(owner_id));

alter table ocean.file_fault enable row level security;
create policy fault_read on ocean.file_fault for select to haice_app
  using (exists (select from ocean.checked_file f where f.id = file_id));
create policy fault_add on ocean.file_fault for insert to haice_app
  with check (exists (select from ocean.checked_file f where f.id = file_id));

alter table ocean.grid_job enable row level security;
create policy job_read on ocean.grid_job for select to haice_app using (ocean.may_read(access, owner_id));
create policy job_add on ocean.grid_job for insert to haice_app
  with check (owner_id = platform.own_organisation() or ocean.keeps(owner_id));

alter table ocean.job_input enable row level security;
create policy input_read on ocean.job_input for select to haice_app
  using (exists (select from ocean.grid_job j where j.id = job_id));
create policy input_add on ocean.job_input for insert to haice_app
  with check (exists (select from ocean.grid_job j where j.id = job_id));

alter table ocean.grid_cell enable row level security;
create policy cell_read on ocean.grid_cell for select to haice_app
  using (exists (select from ocean.grid_job j where j.id = job_id));
create policy cell_add on ocean.grid_cell for insert to haice_app
  with check (exists (select from ocean.grid_job j where j.id = job_id));
