-- The table of the register ip-service, as its definition gives it.

create table registers.ip_service (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'offered', 'joint', 'ended')),
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
  work text not null check (work in ('create', 'lay-out', 'introduce', 'transfer')),
  content text not null,
  terms text,
  contact text,
  partners text,
  agreed_from date,
  agreed_to date check (agreed_to > agreed_from),
  results text,
  offered_on date
);
comment on table registers.ip_service is 'A service of intellectual property, offered and run together.';
create index ip_service_owner on registers.ip_service (owner_id);
create index ip_service_changed on registers.ip_service (changed_at, id);
create index ip_service_name on registers.ip_service (name_zh collate "C", id);
create index ip_service_by_work on registers.ip_service (work);
alter table registers.ip_service enable row level security;
create policy sees on registers.ip_service for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.ip_service for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.ip_service for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.ip_service to haice_app;
