-- The table of the register job-post, as its definition gives it.

create table registers.job_post (
  id text primary key,
  version integer not null,
  state text not null check (state in ('drafted', 'published', 'filled', 'closed')),
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
  field text,
  duties text,
  duties_en text,
  pay text,
  headcount numeric,
  open_from date,
  open_to date check (open_to > open_from),
  place text,
  event_id text references registers.programme_event (id),
  filled numeric
);
comment on table registers.job_post is 'A post with which an employer recruits.';
create index job_post_owner on registers.job_post (owner_id);
create index job_post_changed on registers.job_post (changed_at, id);
create index job_post_name on registers.job_post (name_zh collate "C", id);
create index job_post_by_field on registers.job_post (field);
create index job_post_by_place on registers.job_post (place);
alter table registers.job_post enable row level security;
create policy sees on registers.job_post for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.job_post for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.job_post for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.job_post to haice_app;
