-- The table of the register job-application, as its definition gives it.

create table registers.job_application (
  id text primary key,
  version integer not null,
  state text not null check (state in ('applied', 'listed', 'offered', 'joined', 'ended')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null unique,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('internal')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  post_id text references registers.job_post (id),
  language text check (language in ('zh', 'en', 'other')),
  resume text,
  contact text,
  country text,
  interview date,
  assessment text,
  offer text,
  joined_on date
);
comment on table registers.job_application is 'An application for a post, to the offer.';
create index job_application_owner on registers.job_application (owner_id);
create index job_application_changed on registers.job_application (changed_at, id);
create index job_application_name on registers.job_application (name_zh collate "C", id);
create index job_application_by_language on registers.job_application (language);
alter table registers.job_application enable row level security;
create policy sees on registers.job_application for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.job_application for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.job_application for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.job_application to haice_app;
