-- The table of the register joint-base, as its definition gives it.

create table registers.joint_base (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'running', 'ended')),
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
  kind text not null check (kind in ('cooperation-base', 'belt-road-lab', 'research-centre', 'joint-lab', 'offshore-base', 'transfer-centre', 'abroad', 'inbound', 'centre')),
  partner text,
  country text,
  field text,
  place text,
  outputs text,
  founded_on date,
  review_on date
);
comment on table registers.joint_base is 'A laboratory, centre or base run together with partners elsewhere.';
create index joint_base_owner on registers.joint_base (owner_id);
create index joint_base_changed on registers.joint_base (changed_at, id);
create index joint_base_name on registers.joint_base (name_zh collate "C", id);
create index joint_base_by_kind on registers.joint_base (kind);
create index joint_base_by_field on registers.joint_base (field);
create index joint_base_by_place on registers.joint_base (place);
alter table registers.joint_base enable row level security;
create policy sees on registers.joint_base for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.joint_base for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.joint_base for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.joint_base to haice_app;
