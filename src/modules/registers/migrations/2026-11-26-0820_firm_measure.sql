-- The table of the register firm-measure, as its definition gives it.

create table registers.firm_measure (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'given', 'failed')),
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
  kind text not null check (kind in ('project', 'award', 'platform', 'talent', 'finance', 'other')),
  member_id text references registers.nursery_member (id),
  instrument_id text references registers.policy_instrument (id),
  measure text not null,
  lead text,
  due_on date,
  amount bigint,
  evidence text,
  given_on date
);
comment on table registers.firm_measure is 'A measure that supports one firm.';
create index firm_measure_owner on registers.firm_measure (owner_id);
create index firm_measure_changed on registers.firm_measure (changed_at, id);
create index firm_measure_name on registers.firm_measure (name_zh collate "C", id);
create index firm_measure_by_kind on registers.firm_measure (kind);
alter table registers.firm_measure enable row level security;
create policy sees on registers.firm_measure for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,finance-officer}')));
create policy adds on registers.firm_measure for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.firm_measure for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.firm_measure to haice_app;
