-- The table of the register service-request, as its definition gives it.

create table registers.service_request (
  id text primary key,
  version integer not null,
  state text not null check (state in ('raised', 'routed', 'answered', 'closed', 'dropped')),
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
  channel text not null check (channel in ('desk', 'visit', 'coaching', 'task-force', 'commissioner')),
  raised_on date not null,
  need text,
  member_id text references registers.nursery_member (id),
  commissioner_id text references registers.commissioner (id),
  routed_to text,
  answer_by date,
  answer text,
  answered_on date,
  days numeric,
  rating numeric
);
comment on table registers.service_request is 'A request of an innovator that somebody answers.';
create index service_request_owner on registers.service_request (owner_id);
create index service_request_changed on registers.service_request (changed_at, id);
create index service_request_name on registers.service_request (name_zh collate "C", id);
create index service_request_by_channel on registers.service_request (channel);
alter table registers.service_request enable row level security;
create policy sees on registers.service_request for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.service_request for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.service_request for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.service_request to haice_app;
