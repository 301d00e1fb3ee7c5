-- Calls of six modes on one kernel (C2): workflows as versioned data, dossiers that run through them, and the acts taken,
-- each with the situation that it was decided from. Who may read what in which stage stands in the workflow itself.

create schema calls;
grant usage on schema calls to haice_app;

create table calls.workflow_version (
  code text not null,
  version int not null check (version >= 1),
  definition jsonb not null,
  sha256 text not null,
  state text not null check (state in ('draft', 'tried', 'in-force')),
  valid_from date,
  primary key (code, version),
  check ((state = 'in-force') = (valid_from is not null))
);
comment on table calls.workflow_version is 'A version of a workflow. Its definition never changes; on a day the version with the latest valid_from that has come holds for new cases.';

create table calls.workflow_step (
  id text primary key,
  code text not null,
  version int not null,
  act text not null check (act in ('brought', 'drafted', 'tried', 'put-in-force')),
  made_at timestamptz not null,
  made_by text,
  made_by_name text,
  note text,
  detail jsonb,
  foreign key (code, version) references calls.workflow_version (code, version)
);
comment on table calls.workflow_step is 'What was done with a version of a workflow: brought by the region pack, drafted, tried over past cases, put in force. Only grows.';
create index workflow_step_of on calls.workflow_step (code, version, id);

create table calls.dossier (
  id text primary key,
  workflow text not null,
  workflow_version int not null,
  machine text not null,
  above_id text references calls.dossier (id),
  root_id text not null references calls.dossier (id) deferrable initially deferred,
  organisation_id text references people.organisation (id),
  title text not null check (title <> ''),
  reference text,
  stage text not null,
  since date not null,
  version int not null default 1 check (version >= 1),
  dates jsonb not null default '{}',
  fields text[] not null default '{}',
  criteria jsonb not null default '[]',
  cap bigint check (cap > 0),
  is_sample boolean not null default false,
  made_at timestamptz not null,
  made_by text,
  made_by_name text,
  foreign key (workflow, workflow_version) references calls.workflow_version (code, version)
);
comment on table calls.dossier is 'One case under a workflow: a call, an application to it, a lane, a claim. It keeps the version that it began with.';
comment on column calls.dossier.reference is 'Number of the demand, the result or the guide item that it comes from, as text';
comment on column calls.dossier.since is 'The civil day on which it came into its stage';
comment on column calls.dossier.cap is 'The most that one application may ask for, in 分; null: no limit was set';
create index dossier_above on calls.dossier (above_id, machine);
create index dossier_root on calls.dossier (root_id);
create index dossier_own on calls.dossier (organisation_id);

create table calls.act_record (
  id text primary key,
  dossier_id text not null references calls.dossier (id),
  position int not null check (position >= 1),
  act text not null,
  from_stage text not null,
  to_stage text not null,
  actor text not null,
  actor_name text not null,
  parties text[] not null,
  organisation_id text,
  situation jsonb not null,
  said text,
  made_at timestamptz not null,
  unique (dossier_id, position)
);
comment on table calls.act_record is 'An act that was taken, with the situation that it was decided from: the decision can be taken again from it. Only grows.';

create table calls.content (
  dossier_id text primary key references calls.dossier (id),
  forms jsonb not null,
  budget jsonb not null default '[]',
  version int not null check (version >= 1),
  saved_at timestamptz not null,
  saved_by_name text
);
comment on table calls.content is 'What a dossier says: its forms and its budget in 分. Names stand in identity, so that a blind judge reads this alone.';

create table calls.identity (
  dossier_id text primary key references calls.dossier (id),
  partners jsonb not null,
  team jsonb not null
);
comment on table calls.identity is 'Who stands behind a dossier: bodies with their task and share, persons with their employer.';

create table calls.paper (
  id text primary key,
  dossier_id text not null references calls.dossier (id),
  paper text not null,
  file_name text not null,
  media_type text not null,
  size int not null,
  sha256 text not null,
  content bytea,
  added_at timestamptz not null,
  added_by_name text,
  removed_at timestamptz,
  check ((content is null) = (removed_at is not null))
);
comment on table calls.paper is 'A file of a dossier. When it is taken away its content goes; that it was there, and its hash, stay.';
create index paper_of on calls.paper (dossier_id, paper);

create table calls.receipt (
  id text primary key,
  dossier_id text not null references calls.dossier (id),
  number text not null unique,
  handed_in jsonb not null,
  sha256 text not null,
  made_at timestamptz not null,
  made_by_name text not null
);
comment on table calls.receipt is 'What was handed in, as it was then, with the moment by the clock of the server. Only grows.';
create index receipt_of on calls.receipt (dossier_id, id);
