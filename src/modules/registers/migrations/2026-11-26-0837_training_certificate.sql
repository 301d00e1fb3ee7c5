-- The table of the register training-certificate, as its definition gives it.

create table registers.training_certificate (
  id text primary key,
  version integer not null,
  state text not null check (state in ('enrolled', 'certified', 'registered', 'failed')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('internal')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  course_id text references registers.training_course (id),
  number text unique,
  score numeric,
  level text check (level in ('junior', 'middle', 'senior')),
  issued_on date,
  professional_id text references registers.transfer_professional (id)
);
comment on table registers.training_certificate is 'The certificate of a trainee for a course.';
create index training_certificate_owner on registers.training_certificate (owner_id);
create index training_certificate_changed on registers.training_certificate (changed_at, id);
create index training_certificate_name on registers.training_certificate (name_zh collate "C", id);
create index training_certificate_name_key on registers.training_certificate (name_key);
create index training_certificate_by_level on registers.training_certificate (level);
alter table registers.training_certificate enable row level security;
create policy sees on registers.training_certificate for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.training_certificate for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.training_certificate for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.training_certificate to haice_app;
