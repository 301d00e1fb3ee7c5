-- The table of the register network-node, as its definition gives it.

create table registers.network_node (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'joined', 'left')),
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
  role text not null check (role in ('core', 'base', 'network')),
  laboratory_id text references registers.platform (id),
  partner text,
  country text,
  topic text,
  projects text,
  agreed_from date,
  agreed_to date check (agreed_to > agreed_from),
  joined_on date
);
comment on table registers.network_node is 'A node of the network of a national laboratory.';
create index network_node_owner on registers.network_node (owner_id);
create index network_node_changed on registers.network_node (changed_at, id);
create index network_node_name on registers.network_node (name_zh collate "C", id);
create index network_node_by_role on registers.network_node (role);
alter table registers.network_node enable row level security;
create policy sees on registers.network_node for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.network_node for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.network_node for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.network_node to haice_app;
