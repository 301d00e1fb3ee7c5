-- The table of the register carrier-evaluation, as its definition gives it.

create table registers.carrier_evaluation (
  id text primary key,
  version integer not null,
  state text not null check (state in ('called', 'reported', 'scored', 'reached', 'missed')),
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
  carrier_id text references registers.incubation_carrier (id),
  round text not null,
  purpose text check (purpose in ('benchmark', 'leading', 'yearly')),
  criteria text,
  industry numeric,
  service numeric,
  investment numeric,
  evidence text,
  is_reached boolean,
  verdict text,
  decided_on date,
  review_on date
);
comment on table registers.carrier_evaluation is 'A carrier in one round of evaluation.';
create index carrier_evaluation_owner on registers.carrier_evaluation (owner_id);
create index carrier_evaluation_changed on registers.carrier_evaluation (changed_at, id);
create index carrier_evaluation_name on registers.carrier_evaluation (name_zh collate "C", id);
create index carrier_evaluation_by_purpose on registers.carrier_evaluation (purpose);
alter table registers.carrier_evaluation enable row level security;
create policy sees on registers.carrier_evaluation for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.carrier_evaluation for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.carrier_evaluation for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{operator,enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.carrier_evaluation to haice_app;
