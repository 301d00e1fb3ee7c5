-- The table of the register support-claim, as its definition gives it.

create table registers.support_claim (
  id text primary key,
  version integer not null,
  state text not null check (state in ('asked', 'checked', 'calculated', 'published', 'objected', 'paid', 'refused')),
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
  instrument_id text references registers.policy_instrument (id),
  year numeric not null,
  way text not null check (way in ('apply', 'direct')),
  asked_on date not null,
  base bigint,
  evidence text,
  rate numeric,
  ceiling bigint,
  amount bigint,
  publicity_from date,
  publicity_to date check (publicity_to > publicity_from),
  objection text,
  paid_on date,
  days numeric,
  once text unique
);
comment on table registers.support_claim is 'The claim and payment of one instrument to a firm for a year.';
create index support_claim_owner on registers.support_claim (owner_id);
create index support_claim_changed on registers.support_claim (changed_at, id);
create index support_claim_name on registers.support_claim (name_zh collate "C", id);
create index support_claim_by_way on registers.support_claim (way);
alter table registers.support_claim enable row level security;
create policy sees on registers.support_claim for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,finance-officer}')));
create policy adds on registers.support_claim for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.support_claim for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.support_claim to haice_app;
