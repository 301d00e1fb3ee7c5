-- The table of the register commissioner, as its definition gives it.

create table registers.commissioner (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'assigned', 'ended')),
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
  role text not null check (role in ('finance', 'counsellor', 'rural')),
  skills text,
  portfolio text,
  place text,
  contact text,
  term_from date,
  term_to date check (term_to > term_from),
  visits numeric,
  found numeric,
  met numeric,
  results text,
  assigned_on date
);
comment on table registers.commissioner is 'A commissioner or counsellor who is sent to firms or villages.';
create index commissioner_owner on registers.commissioner (owner_id);
create index commissioner_changed on registers.commissioner (changed_at, id);
create index commissioner_name on registers.commissioner (name_zh collate "C", id);
create index commissioner_name_key on registers.commissioner (name_key);
create index commissioner_by_role on registers.commissioner (role);
create index commissioner_by_place on registers.commissioner (place);
alter table registers.commissioner enable row level security;
create policy sees on registers.commissioner for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.commissioner for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,reporter,finance-officer}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.commissioner for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,reporter,finance-officer}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,reporter,finance-officer}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.commissioner to haice_app;
