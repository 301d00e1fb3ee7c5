-- The table of the register data-grant, as its definition gives it.

create table registers.data_grant (
  id text primary key,
  version integer not null,
  state text not null check (state in ('asked', 'granted', 'ended', 'revoked', 'refused')),
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
  data_set_id text references registers.data_set (id),
  purpose text not null,
  is_small_tech_firm boolean,
  environment text,
  valid_from date,
  valid_to date check (valid_to > valid_from),
  limits text,
  report text,
  granted_on date,
  ended_on date
);
comment on table registers.data_grant is 'Data lent to a small firm for trying, for one purpose and until a day.';
create index data_grant_owner on registers.data_grant (owner_id);
create index data_grant_changed on registers.data_grant (changed_at, id);
create index data_grant_name on registers.data_grant (name_zh collate "C", id);
alter table registers.data_grant enable row level security;
create policy sees on registers.data_grant for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.data_grant for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.data_grant for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.data_grant to haice_app;
