-- The table of the register training-course, as its definition gives it.

create table registers.training_course (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'held', 'followed', 'dropped')),
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
  kind text not null check (kind in ('transfer', 'innovation', 'degree', 'other')),
  base_id text references registers.talent_base (id),
  audience text check (audience in ('officials', 'talents', 'entrepreneurs', 'professionals')),
  held_from date,
  held_to date check (held_to > held_from),
  hours numeric,
  trainees numeric,
  certified numeric,
  content text,
  rating numeric,
  effect text
);
comment on table registers.training_course is 'A course of a training base or academy.';
create index training_course_owner on registers.training_course (owner_id);
create index training_course_changed on registers.training_course (changed_at, id);
create index training_course_name on registers.training_course (name_zh collate "C", id);
create index training_course_by_kind on registers.training_course (kind);
create index training_course_by_audience on registers.training_course (audience);
alter table registers.training_course enable row level security;
create policy sees on registers.training_course for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.training_course for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.training_course for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.training_course to haice_app;
