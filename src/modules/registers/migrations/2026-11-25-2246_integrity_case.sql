-- The table of the register integrity-case, as its definition gives it.

create table registers.integrity_case (
  id text primary key,
  version integer not null,
  state text not null check (state in ('raised', 'examined', 'heard', 'decided', 'closed')),
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
  allegation text not null,
  concerned text,
  source text check (source in ('report', 'check', 'transfer')),
  heard_on date,
  statement text,
  conference text,
  sanction text check (sanction in ('none', 'warning', 'suspension', 'recovery')),
  holds_from date,
  holds_to date check (holds_to > holds_from),
  decided_on date
);
comment on table registers.integrity_case is 'A matter of research integrity from complaint to hearing to decision.';
create index integrity_case_owner on registers.integrity_case (owner_id);
create index integrity_case_changed on registers.integrity_case (changed_at, id);
create index integrity_case_name on registers.integrity_case (name_zh collate "C", id);
create index integrity_case_by_source on registers.integrity_case (source);
create index integrity_case_by_sanction on registers.integrity_case (sanction);
alter table registers.integrity_case enable row level security;
create policy sees on registers.integrity_case for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.integrity_case for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')));
create policy changes on registers.integrity_case for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')));
grant select, insert, update on registers.integrity_case to haice_app;
