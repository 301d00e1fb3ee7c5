-- The table of the register research-sample, as its definition gives it.

create table registers.research_sample (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'kept', 'lent', 'used-up')),
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
  kind text not null check (kind in ('gene', 'microbe', 'living', 'specimen', 'sample', 'crop')),
  what text not null,
  voyage_id text references registers.voyage (id),
  point_longitude double precision check (point_longitude between -180 and 180),
  point_latitude double precision check (point_latitude between -90 and 90),
  depth numeric,
  collected_on date,
  storage text,
  access text check (access in ('open', 'agreement', 'closed')),
  borrower text,
  back_by date,
  used text
);
comment on table registers.research_sample is 'A sample, specimen, gene or germplasm in a bank, and its use.';
create index research_sample_owner on registers.research_sample (owner_id);
create index research_sample_changed on registers.research_sample (changed_at, id);
create index research_sample_name on registers.research_sample (name_zh collate "C", id);
create index research_sample_by_kind on registers.research_sample (kind);
create index research_sample_by_access on registers.research_sample (access);
alter table registers.research_sample enable row level security;
create policy sees on registers.research_sample for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.research_sample for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.research_sample for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.research_sample to haice_app;
