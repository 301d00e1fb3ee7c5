-- The table of the register guarantee-request, as its definition gives it.

create table registers.guarantee_request (
  id text primary key,
  version integer not null,
  state text not null check (state in ('raised', 'handled', 'solved', 'declined')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null unique,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('internal', 'public')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  laboratory_id text references registers.platform (id),
  kind text not null check (kind in ('site', 'people', 'money', 'ship', 'approval', 'other')),
  request text not null,
  asked_on date,
  due date,
  unit_id text references people.organisation (id),
  taken_on date,
  answer text,
  solved_on date,
  is_content boolean
);
comment on table registers.guarantee_request is 'Something a strategic laboratory asks for, who solves it and how long that takes.';
create index guarantee_request_owner on registers.guarantee_request (owner_id);
create index guarantee_request_changed on registers.guarantee_request (changed_at, id);
create index guarantee_request_name on registers.guarantee_request (name_zh collate "C", id);
create index guarantee_request_by_kind on registers.guarantee_request (kind);
alter table registers.guarantee_request enable row level security;
create policy sees on registers.guarantee_request for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.guarantee_request for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.guarantee_request for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.guarantee_request to haice_app;
