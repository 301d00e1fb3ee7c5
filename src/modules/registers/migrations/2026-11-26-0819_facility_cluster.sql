-- The table of the register facility-cluster, as its definition gives it.

create table registers.facility_cluster (
  id text primary key,
  version integer not null,
  state text not null check (state in ('explored', 'running', 'ended')),
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
  facility_id text references registers.platform (id),
  park_id text references registers.park (id),
  firms text,
  tasks text,
  year numeric,
  settled numeric,
  contracts numeric,
  orders bigint,
  jobs numeric,
  began_on date,
  review_on date
);
comment on table registers.facility_cluster is 'A facility with the park and the firms that grow around it.';
create index facility_cluster_owner on registers.facility_cluster (owner_id);
create index facility_cluster_changed on registers.facility_cluster (changed_at, id);
create index facility_cluster_name on registers.facility_cluster (name_zh collate "C", id);
alter table registers.facility_cluster enable row level security;
create policy sees on registers.facility_cluster for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.facility_cluster for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,operator,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.facility_cluster for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,operator,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,operator,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.facility_cluster to haice_app;
