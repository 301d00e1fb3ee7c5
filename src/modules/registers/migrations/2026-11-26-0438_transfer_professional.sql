-- The table of the register transfer-professional, as its definition gives it.

create table registers.transfer_professional (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'qualified', 'lapsed')),
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
  role text not null check (role in ('broker', 'manager')),
  field text,
  is_marine boolean,
  grade text,
  certificate text,
  contact text,
  deals numeric,
  commission bigint,
  rating numeric,
  qualified_on date,
  valid_from date,
  valid_to date check (valid_to > valid_from)
);
comment on table registers.transfer_professional is 'A technology broker or manager with qualification and work.';
create index transfer_professional_owner on registers.transfer_professional (owner_id);
create index transfer_professional_changed on registers.transfer_professional (changed_at, id);
create index transfer_professional_name on registers.transfer_professional (name_zh collate "C", id);
create index transfer_professional_by_role on registers.transfer_professional (role);
create index transfer_professional_by_field on registers.transfer_professional (field);
create index transfer_professional_by_is_marine on registers.transfer_professional (is_marine);
alter table registers.transfer_professional enable row level security;
create policy sees on registers.transfer_professional for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.transfer_professional for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,broker}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.transfer_professional for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,broker}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,broker}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.transfer_professional to haice_app;
