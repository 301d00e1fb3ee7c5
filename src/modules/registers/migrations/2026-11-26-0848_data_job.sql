-- The table of the register data-job, as its definition gives it.

create table registers.data_job (
  id text primary key,
  version integer not null,
  state text not null check (state in ('prepared', 'done', 'failed')),
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
  template text not null check (template in ('assimilation', 'mining', 'visualisation', 'security', 'integration', 'organising')),
  step text check (step in ('integrate', 'organise', 'process', 'apply')),
  inputs text[],
  software text,
  settings text,
  access text check (access in ('open', 'request', 'internal')),
  output_id text references registers.data_set (id),
  digest text,
  remark text,
  ran_on date
);
comment on table registers.data_job is 'A run of processing: from which data sets, by what, into which.';
create index data_job_owner on registers.data_job (owner_id);
create index data_job_changed on registers.data_job (changed_at, id);
create index data_job_name on registers.data_job (name_zh collate "C", id);
create index data_job_by_template on registers.data_job (template);
create index data_job_by_step on registers.data_job (step);
create index data_job_by_access on registers.data_job (access);
alter table registers.data_job enable row level security;
create policy sees on registers.data_job for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.data_job for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.data_job for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.data_job to haice_app;
