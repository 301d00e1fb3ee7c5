-- The table of the register rights-aid-case, as its definition gives it.

create table registers.rights_aid_case (
  id text primary key,
  version integer not null,
  state text not null check (state in ('asked', 'handled', 'mediated', 'settled', 'refused')),
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
  kind text not null check (kind in ('aid', 'mediation')),
  about text,
  other text,
  request text not null,
  is_fast boolean,
  answer_by date,
  mediator text,
  result text,
  closed_on date
);
comment on table registers.rights_aid_case is 'A request for aid or mediation about intellectual property.';
create index rights_aid_case_owner on registers.rights_aid_case (owner_id);
create index rights_aid_case_changed on registers.rights_aid_case (changed_at, id);
create index rights_aid_case_name on registers.rights_aid_case (name_zh collate "C", id);
create index rights_aid_case_by_kind on registers.rights_aid_case (kind);
create index rights_aid_case_by_is_fast on registers.rights_aid_case (is_fast);
alter table registers.rights_aid_case enable row level security;
create policy sees on registers.rights_aid_case for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.rights_aid_case for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.rights_aid_case for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.rights_aid_case to haice_app;
