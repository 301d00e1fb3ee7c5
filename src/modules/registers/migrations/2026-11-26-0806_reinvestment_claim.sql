-- The table of the register reinvestment-claim, as its definition gives it.

create table registers.reinvestment_claim (
  id text primary key,
  version integer not null,
  state text not null check (state in ('claimed', 'recognised', 'refused')),
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
  fund_id text references registers.fund (id),
  project text not null,
  amount bigint,
  evidence text,
  rule text,
  rate numeric,
  recognised bigint,
  decided_on date
);
comment on table registers.reinvestment_claim is 'An investment that a fund claims as reinvested here, and what was recognised.';
create index reinvestment_claim_owner on registers.reinvestment_claim (owner_id);
create index reinvestment_claim_changed on registers.reinvestment_claim (changed_at, id);
create index reinvestment_claim_name on registers.reinvestment_claim (name_zh collate "C", id);
alter table registers.reinvestment_claim enable row level security;
create policy sees on registers.reinvestment_claim for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.reinvestment_claim for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.reinvestment_claim for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.reinvestment_claim to haice_app;
