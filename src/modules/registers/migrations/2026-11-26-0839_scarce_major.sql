-- The table of the register scarce-major, as its definition gives it.

create table registers.scarce_major (
  id text primary key,
  version integer not null,
  state text not null check (state in ('needed', 'approved', 'graduating', 'dropped')),
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
  field text,
  major text not null,
  open_posts numeric,
  forecast numeric,
  source text,
  approved_on date,
  intake numeric,
  stayed numeric
);
comment on table registers.scarce_major is 'A major that is added because people are missing.';
create index scarce_major_owner on registers.scarce_major (owner_id);
create index scarce_major_changed on registers.scarce_major (changed_at, id);
create index scarce_major_name on registers.scarce_major (name_zh collate "C", id);
create index scarce_major_by_field on registers.scarce_major (field);
alter table registers.scarce_major enable row level security;
create policy sees on registers.scarce_major for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.scarce_major for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.scarce_major for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.scarce_major to haice_app;
