-- The table of the register tolerance-case, as its definition gives it.

create table registers.tolerance_case (
  id text primary key,
  version integer not null,
  state text not null check (state in ('raised', 'checked', 'tolerated', 'refused')),
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
  what text not null,
  is_lawful boolean,
  is_diligent boolean,
  is_honest boolean,
  evidence text,
  outcome text check (outcome in ('closure', 'correction', 'exemption', 'lighter')),
  correct_by date,
  decided_on date
);
comment on table registers.tolerance_case is 'A case in which a failure may be tolerated.';
create index tolerance_case_owner on registers.tolerance_case (owner_id);
create index tolerance_case_changed on registers.tolerance_case (changed_at, id);
create index tolerance_case_name on registers.tolerance_case (name_zh collate "C", id);
create index tolerance_case_by_outcome on registers.tolerance_case (outcome);
alter table registers.tolerance_case enable row level security;
create policy sees on registers.tolerance_case for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.tolerance_case for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.tolerance_case for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.tolerance_case to haice_app;
