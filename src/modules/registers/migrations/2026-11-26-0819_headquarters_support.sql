-- The table of the register headquarters-support, as its definition gives it.

create table registers.headquarters_support (
  id text primary key,
  version integer not null,
  state text not null check (state in ('drafted', 'promised', 'honoured', 'ended')),
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
  landing_id text references registers.landing (id),
  decision text,
  due_on date,
  settle_promise text,
  settle_kept boolean,
  innovate_promise text,
  innovate_kept boolean,
  talent_promise text,
  talent_kept boolean,
  entry_promise text,
  entry_kept boolean,
  promised numeric,
  honoured numeric
);
comment on table registers.headquarters_support is 'What is promised to one R&D headquarters.';
create index headquarters_support_owner on registers.headquarters_support (owner_id);
create index headquarters_support_changed on registers.headquarters_support (changed_at, id);
create index headquarters_support_name on registers.headquarters_support (name_zh collate "C", id);
alter table registers.headquarters_support enable row level security;
create policy sees on registers.headquarters_support for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.headquarters_support for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')));
create policy changes on registers.headquarters_support for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')));
grant select, insert, update on registers.headquarters_support to haice_app;
