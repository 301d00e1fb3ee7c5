-- The table of the register innovation-circle, as its definition gives it.

create table registers.innovation_circle (
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
  kind text not null check (kind in ('source', 'university', 'talent', 'training', 'finance', 'industry')),
  core text,
  area text,
  aim text,
  members text,
  parks text[],
  leads text,
  alumni_firms numeric,
  began_on date,
  meets_on date
);
comment on table registers.innovation_circle is 'An ecological circle around universities, talents, finance or industry: who belongs to it.';
create index innovation_circle_owner on registers.innovation_circle (owner_id);
create index innovation_circle_changed on registers.innovation_circle (changed_at, id);
create index innovation_circle_name on registers.innovation_circle (name_zh collate "C", id);
create index innovation_circle_by_kind on registers.innovation_circle (kind);
create index innovation_circle_by_area on registers.innovation_circle (area);
alter table registers.innovation_circle enable row level security;
create policy sees on registers.innovation_circle for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.innovation_circle for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,institute,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.innovation_circle for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,institute,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,institute,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.innovation_circle to haice_app;
