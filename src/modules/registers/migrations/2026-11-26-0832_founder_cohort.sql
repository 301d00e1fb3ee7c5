-- The table of the register founder-cohort, as its definition gives it.

create table registers.founder_cohort (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'running', 'finished', 'cancelled')),
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
  term_from date,
  term_to date check (term_to > term_from),
  subjects text not null,
  seats numeric,
  carrier_id text references registers.incubation_carrier (id),
  joined numeric,
  incubatees text[],
  mentors numeric,
  founded numeric,
  finished_on date
);
comment on table registers.founder_cohort is 'A class of the programme for new founders.';
create index founder_cohort_owner on registers.founder_cohort (owner_id);
create index founder_cohort_changed on registers.founder_cohort (changed_at, id);
create index founder_cohort_name on registers.founder_cohort (name_zh collate "C", id);
alter table registers.founder_cohort enable row level security;
create policy sees on registers.founder_cohort for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.founder_cohort for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.founder_cohort for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.founder_cohort to haice_app;
